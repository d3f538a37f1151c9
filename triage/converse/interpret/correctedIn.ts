import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { familiesNamed } from '../../understand/familiesNamed.ts'
import { type Case, isHandedOver, wordsOf } from '../case.ts'
import type { Move, Swap } from '../move.ts'

/** Characters of a message that puts one word in place of another. */
const MAX_LENGTH = 80
const OPENER = inSequence(
  '^(?:',
  oneOf(
    'oh|no|sorry|sry|wait|ah|argh|ugh|actually|oops|hm+|correction|my mistake|typo|well|and|but',
    "i (?:mean|meant|wanted to say)|(?:it|that|this)(?:'s| is| was)|its"
  ),
  '[,.:! ]+){0,4}'
)
const NAME = String.raw`([\w.'+#-]+(?: [\w.'+#-]+){0,2}?)`
const END = inSequence(
  '(?:,? ',
  oneOf(
    'sorry',
    'actually',
    'i mean',
    'my (?:mistake|bad|fault)',
    'typo',
    '(?:i )?(?:just )?(?:looked|checked)(?: it up| again)?'
  ),
  ')?[.! ]*$'
)

/** What is so in the first group, what was told before in the second. */
const IN_PLACE_OF = [
  // 'sorry, excel not word', 'outlook express instead of outlook'
  `${OPENER}${NAME},? (?:and )?(?:not|instead of|rather than) ${NAME}${END}`
].map(source => new RegExp(source, 'i'))
/** The other way round: 'not word but excel' */
const NOT_THE_ONE = new RegExp(
  `${OPENER}not ${NAME}(?:,| but|, but|,? it is|,? it'?s) ${NAME}${END}`,
  'i'
)

/** 'no, error 629': a thing with its number, where the same thing was told with another. */
const NUMBERED = new RegExp(
  `^(?:no|sorry|wait|actually|oops|correction)[,.: ]+(?:(?:it|that)(?:'s| is| says) )?([a-z]{3,12}) (\\d[\\w.]*)${END}`,
  'i'
)

/** What a message puts in place of something told before; null: it takes nothing back by name. */
export function correctedIn(known: Case, text: string): Move | null {
  if (known.step === null || isHandedOver(known) || text.length > MAX_LENGTH) return null
  const told = wordsOf(known)
  const swap = [...swapsIn(text), ...numberIn(text, told)].find(
    one => holds(told, one.before) && !isBeside(told, one)
  )
  const correction = eventIn(known, text)[0] ?? swap ?? sourceIn(known, text)
  return correction === undefined ? null : { kind: 'swap', ...correction }
}

/** 'source is IISLog, sorry', 'oops, the source was SRV and not W32Time' */
const SOURCE_TOLD = new RegExp(
  inSequence(
    OPENER,
    '(?:the )?(?:event )?source(?: name)?(?: is| was| says| should be|:) ?(?:really |actually )?',
    String.raw`([\w.&/()-]+(?: [\w.&/()-]+){0,2}?)(?:,? (?:and )?not [\w.&/() -]{1,40}?)?`,
    END
  ),
  'i'
)

/** The source of the one event told, where another is said to be so. */
function sourceIn({ events }: Case, text: string): Swap | undefined {
  const [event, ...others] = events
  const now = SOURCE_TOLD.exec(text)?.[1]
  if (now === undefined || event?.source == null || others.length > 0) return undefined
  return now.toLowerCase() === event.source.toLowerCase()
    ? undefined
    : { before: event.source, now }
}

/** 'VB, I mean, not SQL': both were told, and it is said which is meant. */
function isBeside(told: string, { now, before }: Swap): boolean {
  const [families, old] = [familiesNamed(told), familiesNamed(before)]
  return familiesNamed(now).some(family => families.includes(family) && !old.includes(family))
}

/** A level put in place of another is no word of the problem. */
function swapsIn(text: string): readonly Swap[] {
  if (nameLevels(text).length > 0) return []
  const other = NOT_THE_ONE.exec(text)
  const swapped = IN_PLACE_OF.map(pattern => pattern.exec(text)).flatMap(found => swapOf(found))
  const turned = swapOf(other).map(({ before, now }) => ({ before: now, now: before }))
  return [...swapped, ...turned].map(withUnit)
}

/** 'vb i mean' → 'vb' */
const MEANT = /,? i (?:mean|meant)$/i

function swapOf(found: RegExpExecArray | null): readonly Swap[] {
  const [, said, before] = found ?? []
  const now = said?.replace(MEANT, '')
  return now === undefined || before === undefined ? [] : [{ before, now }]
}

/** '21' in place of '12 times' → '21 times' */
function withUnit({ before, now }: Swap): Swap {
  const unit = /^\d+$/.test(now) ? /^\d+( [a-z]+)$/i.exec(before)?.[1] : undefined
  return { before, now: `${now}${unit ?? ''}` }
}

function numberIn(text: string, told: string): readonly Swap[] {
  const [, thing, number] = NUMBERED.exec(text) ?? []
  if (thing === undefined || number === undefined) return []
  const before = new RegExp(String.raw`\b${thing} \d[\w.]*`, 'i').exec(told)?.[0]
  return before === undefined ? [] : [{ before, now: `${thing} ${number}` }]
}

/** 'no wait, it is 2022': a number alone, said to be so. */
const ONLY_NUMBER = new RegExp(
  `${OPENER}(?:the )?(?:event )?(?:id |number )?(\\d{2,5})(?: (?:it is|it was|after all|again))?${END}`,
  'i'
)

/** 'and the number is 4117', 'sorry, the event id was 9322' */
const NUMBER_NAMED = new RegExp(
  `${OPENER}(?:the |its )?(?:event )?(?:id|number|no\\.?) (?:is|was|should be) (\\d{1,5})${END}`,
  'i'
)

/** '13005 not 13006', 'it was 4117 instead of 4116' */
const NUMBER_FOR_NUMBER = /\b(\d{1,5}),? (?:and )?(?:not|instead of|rather than) (\d{1,5})\b/i

/** The number of an event told, where one like it is said to be so, and is no level or version. */
function eventIn({ events, facts }: Case, text: string): readonly Swap[] {
  const [, put, taken] = NUMBER_FOR_NUMBER.exec(text) ?? []
  if (put !== undefined && taken !== undefined && events.some(({ id }) => String(id) === taken))
    return [{ before: taken, now: put }]
  const named = NUMBER_NAMED.exec(text)?.[1]
  const [only, ...others] = events
  if (named !== undefined && only !== undefined && others.length === 0)
    return String(only.id) === named ? [] : [{ before: String(only.id), now: named }]
  const [said = '', now] = ONLY_NUMBER.exec(text) ?? []
  if (now === undefined || said === now || YEAR.test(now + (facts.product ?? ''))) return []
  const before = events.map(({ id }) => String(id)).find(id => isLike(id, now))
  return before === undefined ? [] : [{ before, now }]
}

/** '2003' beside a product with a year in its name is another of its versions. */
const YEAR = /^20\d\d.*20\d\d/

/** Whether two numbers differ by a slip: in one figure, or in the order of them. */
function isLike(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false
  const apart = [...one].filter((figure, at) => figure !== other[at]).length
  return apart === 1 || [...one].sort().join('') === [...other].sort().join('')
}

/** Whether a text has a name as a word of its own. */
function holds(text: string, name: string): boolean {
  return wordPattern(name).test(text)
}

/** A name where it stands as a word of its own; the first place only. */
export function wordPattern(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\w])${plain}(?![\w])`, 'i')
}
