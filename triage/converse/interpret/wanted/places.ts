/** How a problem of a list is named by who wrote the list: by its number or its letter. */
import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import type { Case } from '../../case.ts'
import { OPENER, THING } from './names.ts'

const NUMBERED =
  /(?:\b(?:number|no\.?|nr\.?|problem|issue|question|point) ?|#)([123]|one|two|three)\b|\b(1st|2nd|3rd)\b/g
const NUMBERS: Readonly<Record<string, string>> = {
  1: 'first',
  a: 'first',
  b: 'second',
  c: 'third',
  one: 'first',
  '1st': 'first',
  2: 'second',
  two: 'second',
  '2nd': 'second',
  3: 'third',
  three: 'third',
  '3rd': 'third'
}

const LABEL = String.raw`\(?([abc123])[.):]{0,2}`
const BEHIND = inSequence(
  `(?: ${THING})?`,
  oneOf('(?:,? (?:please|pls|plz|now|next|again|then))*', ' first(?:,? (?:please|pls|plz))?'),
  `(?:,? (?:and |then |before )+${LABEL})?`,
  '(?:[.!?]* *|[,;:!–-]+ .{0,60})$'
)
/** 'start with b', 'now 2)', 'ok and b?': says that what is named is to be spoken of. */
const TAKEN = new RegExp(
  inSequence(
    `^${OPENER}`,
    oneOf(
      "(?:let'?s |lets |can we |we |please )?(?:start|begin|go on|continue|go) with",
      "(?:let'?s |lets |please )?(?:do|take|have|see|try|look at)",
      '(?:now|next|first|then|and|what about|how about|back to)(?: to| for)?',
      'option|letter|item'
    ),
    ` (?:the )?${LABEL}${BEHIND}`
  )
)
/** 'b first', 'b then a' */
const IN_ORDER = new RegExp(`^${OPENER}${LABEL},? (?:first\\b|then |before )`)
/** 'b', '2) please' */
const ALONE = new RegExp(`^${OPENER}(?:the )?${LABEL}${BEHIND}`)

/** Words with places in one form: 'and number 2' → 'and the second', 'start with b' → 'the second
 * first' */
export function withPlaces(known: Case, words: string): string {
  const label = labelIn(known, words)
  if (label !== undefined) return `the ${NUMBERS[label] ?? label} first`
  return words
    .replace(NUMBERED, (said, number, place) => `the ${NUMBERS[number ?? place] ?? said}`)
    .replace('the the ', 'the ')
}

/** The letter or number of a list by which one of several problems is named. */
function labelIn(
  { waiting = [], earlier = [], pendingQuestion }: Case,
  words: string
): string | undefined {
  if (waiting.length + earlier.length === 0) return undefined
  // '2' may be a level, or one of the titles
  const mayBeAnswer = pendingQuestion !== null && pendingQuestion !== 'symptom'
  const alone = mayBeAnswer ? null : ALONE.exec(words)
  return (IN_ORDER.exec(words) ?? TAKEN.exec(words) ?? alone)?.[1]
}
