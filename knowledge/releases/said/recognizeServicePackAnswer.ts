import { NUMERALS } from '../../language/words/numerals.ts'
import { oneOf } from '../../language/words/oneOf.ts'
import { type Level, letterOf } from '../release.ts'
import { nameLevels } from './nameLevels.ts'
import { recognizeLevels } from './recognizeLevels.ts'
import { recognizeReleases } from './recognizeReleases.ts'

/** Longer texts are no answers. */
const MAX_ANSWER_LENGTH = 400
/** Higher numbers are no service packs. */
const MAX_LEVEL = 12

const LEAD = oneOf(
  "it(?:'s| is|s)",
  'just',
  'only',
  'i think',
  'think',
  'maybe',
  'probably',
  'the',
  'number',
  'no\\.?',
  '#',
  'pack',
  'level',
  'has',
  'got',
  'we have',
  'i have',
  'so',
  'ok',
  'okay',
  'well',
  'actually',
  'now',
  'then',
  '(?:he|she|it|they|winver|my colleague) (?:says?|said|shows?)'
)
const BEHIND = oneOf(
  'i think',
  'i guess',
  'i believe',
  'please',
  'then',
  'installed',
  'is (?:on|installed)'
)
const NUMBER_WORDS = oneOf(...Object.keys(NUMERALS).sort((a, b) => b.length - a.length))
const NUMBER = new RegExp(
  String.raw`^(?:${LEAD}[ ,:]{1,2}){0,4}#?(\d{1,2}[a-z]?|${NUMBER_WORDS})(?: one)?(?:[ ,]+${BEHIND})?[.!)]?$`,
  'i'
)
const NONE_WORDS = oneOf(
  'no',
  'nope',
  'none',
  'nothing',
  'nil',
  'nada',
  'null',
  'keins',
  'keines',
  'keiner',
  'kein',
  'aucun',
  'aucune',
  'ninguno',
  'ningún',
  'nessuno',
  'nenhum',
  'geen',
  'not any',
  'not one',
  'zilch',
  'zero',
  "there(?:'s| is| are) (?:none|no|nothing)(?: there| installed| at all)?",
  '(?:we|i) (?:have|got) (?:none|nothing)',
  'nothing (?:at all|installed|yet|there)',
  'none (?:at all|installed|whatsoever|of them|yet|there|that i (?:know|see))',
  'no,? none',
  'no sp',
  "(?:it )?does(?:n't| not) (?:have|show|say) (?:any|one|anything)"
)
const NONE_LEAD = oneOf(
  'well',
  'so',
  'ok',
  'okay',
  'then',
  'hm+',
  'it has',
  'i think',
  'i see',
  'it says',
  'it shows'
)
const NONE_BEHIND = oneOf(
  'then',
  'i think',
  'i guess',
  'so far',
  'at the moment',
  'really',
  'sorry'
)
const NONE = new RegExp(
  `^(?:${NONE_LEAD}[ ,:]{1,2}){0,2}${NONE_WORDS}(?:[ ,]+${NONE_BEHIND})?[.!]?$`,
  'i'
)

/**
 * An answer to "which service pack?"; null: it names none.
 * '2' → SP2, 'the second' → SP2, 'none' → 0, '6a' → SP6a
 */
export function recognizeServicePackAnswer(text: string): Level | null {
  const words = text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .trim()
    .slice(0, MAX_ANSWER_LENGTH)
    .replace(/[ ,]+then[.!]?$/i, '')
  const levels = recognizeLevels(words).flatMap(level => levelOf(level) ?? [])
  const [first] = levels
  if (first !== undefined) {
    if (levels.every(other => other.servicePack === first.servicePack)) return first
    return null
  }
  if (NONE.test(words)) return { servicePack: 0 }
  if (nameLevels(words).length > 0) return null
  return (
    levelOfNumber(words) ?? recognizeReleases(words).flatMap(one => levelOf(one) ?? [])[0] ?? null
  )
}

function levelOfNumber(words: string): Level | null {
  const said = NUMBER.exec(words)?.[1]?.toLowerCase()
  if (said === undefined) return null
  const number = NUMERALS[said] ?? Number.parseInt(said, 10)
  const letter = /\d([a-c])$/.exec(said)?.[1]
  if (number <= MAX_LEVEL) return { servicePack: number, ...letterOf({ letter }) }
  return null
}

type Levelled = { readonly servicePack: number | null; readonly letter?: string | undefined }

function levelOf({ servicePack, letter }: Levelled): Level | null {
  if (servicePack === null) return null
  return { servicePack, ...letterOf({ letter }) }
}
