import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from '../phrase.ts'
import { asksWhichNeed } from './asksWhichNeed.ts'

const MACHINES = '(?:ones?|machines?|servers?|boxe?s?|pcs?|computers?|of (?:them|those|these))'
const LIST = '(?:the |a |my |that )?(?:(?:whole|full|complete) )?(?:list|table|csv(?: file)?|file)'

/** 'which servers still need it', 'show me the list again', 'can I have the file?' */
const OF_A_LIST = new RegExp(
  inSequence(
    '^(?:(?:so|and|ok(?:ay)?|now|then|please|well)[, ]+){0,3}',
    oneOf(
      inSequence(
        `(?:which|who)(?: ${MACHINES})? (?:still |now )?`,
        oneOf(
          'needs?(?: (?:it|the (?:fix|patch|service pack)|sp ?\\d))?',
          '(?:is|are) (?:still )?(?:open|affected|missing|unknown|left|without it|not covered)',
          '(?:has|have) it'
        )
      ),
      inSequence(
        '(?:(?:can|could|may) (?:i|you) (?:please )?|i need )?',
        '(?:show|send|give|get|have|see|list|download)(?: me)? ',
        oneOf(LIST, `(?:all )?(?:the )?${MACHINES}`, 'them(?: all)?'),
        `(?: again)?(?: of (?:all )?(?:the )?${MACHINES})?`
      ),
      `${LIST}(?: again)?`
    ),
    String.raw`(?: please)?\W*$`
  )
)

/** Whether the words of somebody who listed machines ask what each of them needs. */
export function asksForMachines(words: string): boolean {
  return asksWhichNeed(words) || OF_A_LIST.test(words.slice(0, MAX_CUE_LENGTH))
}
