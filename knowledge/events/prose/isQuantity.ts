import { oneOf } from '../../language/words/oneOf.ts'

/** What is counted or told in numbers; a name with a capital is none ('1530 User Profile ...'). */
const UNITS = oneOf(
  '[aA][mM]',
  '[pP][mM]',
  "o'clock",
  'times',
  'users?',
  '[mgkMGK][bB]',
  'euros?',
  'dollars?',
  'people',
  'servers?',
  'days?',
  'hours?',
  'minutes?',
  'seconds?',
  'years?',
  'months?',
  'weeks?',
  'clients?',
  'machines?',
  'mailboxes',
  'occurr?ences?',
  'distinct events?'
)
/** '4 > critical': what a monitor compares. */
const COMPARED = String.raw`\s?[<>]=?\s?(?:crit|warn|\d)`
const QUANTITY = new RegExp(oneOf(String.raw`\s?${UNITS}\b`, COMPARED), 'y')

/** Whether the number that ends at a place of a text counts something: '20 users' */
export function isQuantity(text: string, end: number): boolean {
  QUANTITY.lastIndex = end
  return QUANTITY.test(text)
}
