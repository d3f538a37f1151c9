import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from '../phrase.ts'

const MACHINES = '(?: (?:ones?|machines?|servers?|boxe?s?|pcs?|of (?:them|those|these)))?'

const WHICH_NEED = new RegExp(
  inSequence(
    '^(?:(?:so|and|ok(?:ay)?|now|then|finally|well)[, ]+){0,3}(?:(?:give me )?a list,?(?: please)?[:,.]? )?',
    oneOf(
      `(?:which|what|who)${MACHINES} (?:now )?(?:needs?|gets?|has|have) (?:what|which)\\b`,
      `(?:what|which \\w+) (?:does|do|should) (?:each|every|all)${MACHINES} (?:need|get)`,
      `(?:what|which \\w+) (?:goes|belongs|do i (?:install|put)) (?:on|to) (?:what|which|each)`
    )
  )
)

/** 'so which ones need what?': of all the machines that were told of. */
export function asksWhichNeed(words: string): boolean {
  return WHICH_NEED.test(words.slice(0, MAX_CUE_LENGTH))
}
