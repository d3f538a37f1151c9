import { inSequence, oneOf } from '../../../language/words/oneOf.ts'
import { OWN_LEVELS } from '../statementWords.ts'

/** Where a level is said to be in: on the machine in trouble, or only somewhere else than named. */
export type LevelPlace = 'affected' | 'elsewhere'

const MAX_BEFORE_LENGTH = 90
const MAX_BEHIND_LENGTH = 60
const HAS = oneOf('has|have|got|is|are|runs?|stays?', 'still|only|just|now|currently|at|on|with')
const HAS_LEVEL = ` (?:${HAS} ){1,4}$`
const OWN = 'the|our|my|those|that|other|another|one|all|some|both'
const TROUBLE = oneOf(
  'fails?|hangs?|crash(?:es)?|stops?|dies|freezes?|breaks|is affected|is broken',
  'happens?|occurs?|(?:is|are) seen|appears?',
  '(?:has|have|makes?|shows?) (?:the|this|that) (?:problem|error|trouble|event|issue)',
  '(?:we|i|they|users|people) (?:see|have|get) (?:it|this|that)',
  'the (?:problem|error|trouble) is'
)
const WHICH = '(?:that|which|where)'
/** 'the branch where it fails still has [SP2]', 'the clinic where it hangs: [SP2]' */
const TOLD_APART = new RegExp(
  inSequence(
    `(?<!\\p{L})(?:${OWN}) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+,? ${WHICH}`,
    oneOf(
      `(?<trouble> [^.,;!?\\n]{0,30}?${TROUBLE})(?: [^.,;!?\\n]{1,30})??(?:,?${HAS_LEVEL}|[:,] ?$)`,
      ` [^.,;!?\\n]{1,60}?${HAS_LEVEL}`
    )
  ),
  'iu'
)
/** 'the branches have [SP2]' */
const NAMED_APART = new RegExp(
  `(?<!\\p{L})(?:${OWN}) (?:[\\p{Ll}-]+ ){1,2}${HAS_LEVEL.trim()}`,
  'u'
)
const PLACES = oneOf(
  'sites?|branch(?:es)?|offices?|plants?|factory|factories|warehouses?|shops?|stores?',
  'production|prod|live|headquarters|hq|location|campus|school|subsidiary|division'
)
/** 'branch [SP2]', 'production: [SP2]' */
const PLACE_BEFORE = new RegExp(`(?<!\\p{L})${PLACES}(?: is| are| has| have)?[ :=]{1,3}$`, 'iu')
/** 'but in Bergen still [SP1]', 'only on the mail server [SP2]' */
const PLACE_AHEAD = new RegExp(
  inSequence(
    '(?:,|but|only|except|and|while) (?:only |just |still )?(?:in|at|on) ',
    `(?:(?:${OWN}) (?:[\\p{Ll}-]+ ){1,2}|\\p{Lu}\\p{Ll}+ )(?:${HAS} ){0,3}$`
  ),
  'u'
)
/** '[SP2] at the plant where it hangs', '[SP2] in Hamburg' */
const PLACE_BEHIND = new RegExp(
  inSequence(
    '^ (?:at|in|on) (?:',
    `(?:${OWN}) (?!cd|dvd|web|net|internet|download|list|plans?\\b|share|disk|way|future|kb|test|lab|os\\b)`,
    '[\\p{Ll}-]+(?: [\\p{Ll}-]+)?|\\p{Lu}\\p{Ll}+)',
    `(?<trouble>,? ${WHICH} [^.,;!?\\n]{0,30}?${TROUBLE})?`
  ),
  'u'
)
const PROGRAM = new RegExp(
  `(?<![\\p{L}-])${oneOf(...OWN_LEVELS, 'windows', 'os')}(?![\\p{L}-])`,
  'iu'
)

/**
 * Whether a level at a place of a statement is said of another machine or place than the product
 * before it, and whether that is the one in trouble; null: nothing says so.
 */
export function levelPlaceOf(words: string, start: number, end: number): LevelPlace | null {
  const before = words.slice(Math.max(0, start - MAX_BEFORE_LENGTH), start)
  const behind = words.slice(end, end + MAX_BEHIND_LENGTH)
  const found = [TOLD_APART, NAMED_APART, PLACE_BEFORE, PLACE_AHEAD]
    .map(pattern => pattern.exec(before))
    .concat(PLACE_BEHIND.exec(behind))
    .find(match => match !== null && !PROGRAM.test(match[0]))
  if (found == null) return null
  return found.groups?.trouble === undefined ? 'elsewhere' : 'affected'
}
