import { MONTHS } from '../../language/words/months.ts'
import { inSequence, oneOf } from '../../language/words/oneOf.ts'

const ARTICLE = '[ ]{0,2}(?:an? |the |new )?$'
/** 'it will be [Windows 2000]' */
const WILL_BE = new RegExp(
  String.raw`(?:\bwill|\bshall|['’]ll|\bgoing to) (?:be|have|get|run|become)(?: on)?${ARTICLE}`,
  'i'
)
/** 'moving [everybody] to', 'upgrade [the print server] to' */
const WHAT =
  '(?: (?:it|them|this|all|everybody|everyone|everything|(?:the|our|my|all) [\\w-]+(?: [\\w-]+)?))?'
/** 'this PC gets [Windows 2000]', 'we move to [Exchange 2000]' */
const CHANGES = new RegExp(
  String.raw`(?<!\b(?:the|an?|our|this|last) )\b${oneOf(
    'gets?|getting|install(?:ing)?|buy(?:ing)?|introduc(?:e|ing)|roll(?:ing)? out|replaced? (?:it )?(?:by|with)',
    `(?:goes|go|going|mov(?:e|es|ing)|switch(?:es|ing)?|chang(?:e|es|ing))${WHAT} (?:over |up )?to`,
    `(?:upgrad(?:e|es|ing)|migrat(?:e|es|ing)|updat(?:e|es|ing)|put(?:ting)?)${WHAT} (?:up )?(?:to|on)`
  )}${ARTICLE}`,
  'i'
)
const SENTENCE_END = /[.!?;]\s/
/** When it comes. */
export const TIME_TO_COME = new RegExp(
  inSequence(
    String.raw`\b${oneOf(
      'tomorrow|soon|eventually|one day|some day|later (?:on|this)|sooner or later',
      String.raw`next (?:week|month|year|quarter|summer|winter|spring|autumn|fall|weekend|\w{3,6}day)`,
      inSequence(
        '(?:in|by|from|around|before|until|this|on|after) (?:the |early |late |mid )?',
        oneOf(
          ...MONTHS,
          'spring|summer|autumn|fall|winter|christmas|easter|holidays|weekend',
          'end of|\\d{1,2} (?:days|weeks|months)|a (?:week|month|year|few|couple)|(?:two|three) (?:weeks|months)'
        )
      )
    )}\b`
  ),
  'i'
)

/**
 * Whether the product between two parts of a text is one that comes, and does not run yet.
 * ('this PC gets ', ' in March') → true
 */
export function isToCome(before: string, after: string): boolean {
  if (WILL_BE.test(before)) return true
  return CHANGES.test(before) && TIME_TO_COME.test(sentenceAround(before, after))
}

/** The sentence that two parts are of. */
function sentenceAround(before: string, after: string): string {
  return `${before.split(SENTENCE_END).at(-1) ?? ''} ${after.split(SENTENCE_END)[0] ?? ''}`
}
