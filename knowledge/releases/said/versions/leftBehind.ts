import { oneOf } from '../../../language/words/oneOf.ts'
import { productNamed } from '../../products.ts'

/** A product and where it is named. */
type Named = { readonly product: string; readonly start: number; readonly end: number }

/** Characters before the older version that may tell of the change. */
const MAX_CHANGE_LENGTH = 60
/** Between the two: 'NT 3.51 [workstation to] 4.0' */
const TO = /^[^.;!?\n]{0,40}?(?:\bto|->|=>|→) ?(?:the |a |our |new |version |ms |microsoft ){0,2}$/i
/** A change that took place. */
const CHANGED = new RegExp(
  String.raw`\b${oneOf(
    'upgraded',
    'updated',
    'went',
    'gone',
    'moved',
    'migrated',
    'changed',
    'switched',
    'converted',
    'came',
    'got',
    '(?:after|since|when) (?:the )?(?:upgrad|updat|mov|migrat|chang|switch|go)(?:ing|e)'
  )}\b`,
  'i'
)
/** One that is only planned, or asked about. */
const PLANNED = new RegExp(
  String.raw`\b${oneOf(
    'want',
    'plan',
    'planning',
    'going to',
    'will',
    'would',
    'should',
    'can',
    'could',
    'need',
    'like',
    'hope',
    'before',
    'how',
    'if',
    'not',
    String.raw`\w+n't`
  )}\b`,
  'i'
)

/**
 * Whether somebody went from this product to the next one named, a version of the same: 'upgraded
 * our [Exchange 5.0] server to 5.5'
 */
export function isLeftBehind(words: string, one: Named, next: Named | undefined): boolean {
  if (next === undefined || next.product === one.product) return false
  if (productNamed(one.product).family !== productNamed(next.product).family) return false
  if (!TO.test(words.slice(one.end, next.start))) return false
  const before = words.slice(Math.max(0, one.start - MAX_CHANGE_LENGTH), one.start)
  const clause = before.slice(before.search(/[^,.;!?\n]*$/))
  return CHANGED.test(clause) && !PLANNED.test(clause)
}
