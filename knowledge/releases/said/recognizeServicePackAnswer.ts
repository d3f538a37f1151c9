import { type Level, letterOf } from '../release.ts'
import { recognizeLevels } from './recognizeLevels.ts'
import { recognizeReleases } from './recognizeReleases.ts'

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4
}
const NUMBER =
  /^(?:(?:it(?:'s| is|s)|just|only|i think|think|maybe|probably|the|number|no\.?|#|pack|level|has|got|we have|i have|so|ok|okay|well|actually|now|(?:he|she|it|they|winver|my colleague) (?:says?|said|shows?))[ ,:]{1,2}){0,4}#?(\d{1,2}[a-z]?|zero|one|two|three|four|five|six|first|second|third|fourth|fifth|sixth|iii|ii|iv|i|eins|zwei|drei|vier|un|deux|trois|quatre|uno|dos|tres|cuatro)(?: one)?(?:[ ,]+(?:i think|i guess|i believe|please|installed|is (?:on|installed)))?[.!)]?$/i
const NONE =
  /^(?:no|nope|none|nothing|nil|nada|null|keins|keines|keiner|kein|aucun|aucune|ninguno|ningún|nessuno|nenhum|geen|not any|not one|there(?:'s| is| are) (?:none|no|nothing)|(?:we|i) (?:have|got) (?:none|nothing)|none (?:at all|installed|whatsoever|that i (?:know|see))|no,? none|no sp|(?:it )?does(?:n't| not) (?:have|show) (?:any|one))[.!]?$/i
const HIGHEST = 12

/** An answer to "which service pack?". '2' → SP2, 'the second' → SP2, 'none' → 0, '6a' → SP6a; null: it names none */
export function recognizeServicePackAnswer(text: string): Level | null {
  const words = text.normalize('NFKC').replace(/[‘’]/g, "'").trim().slice(0, 400)
  const levels = recognizeLevels(words).flatMap(level => levelOf(level) ?? [])
  const [level] = levels
  if (level !== undefined)
    return levels.every(other => other.servicePack === level.servicePack) ? level : null
  if (NONE.test(words)) return { servicePack: 0 }
  const said = NUMBER.exec(words)?.[1]?.toLowerCase()
  const number = said === undefined ? undefined : (WORDS[said] ?? Number.parseInt(said, 10))
  if (number !== undefined)
    return number <= HIGHEST
      ? { servicePack: number, ...letterOf({ letter: /\d([a-c])$/.exec(said ?? '')?.[1] }) }
      : null
  return recognizeReleases(words).flatMap(release => levelOf(release) ?? [])[0] ?? null
}

function levelOf({
  servicePack,
  letter
}: {
  readonly servicePack: number | null
  readonly letter?: string | undefined
}): Level | null {
  return servicePack === null ? null : { servicePack, ...letterOf({ letter }) }
}
