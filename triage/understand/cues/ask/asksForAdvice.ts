import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'

/** What asks for something. */
const ASKS =
  /\b(?:what|whats|what's|which)\b|^(?:(?:and|so|but|ok),? )*(?:do|does|did|should|must|is there|any)\b/
/** What stands in such a question, and says nothing of what it is about. */
const OF_ANY_QUESTION = oneOf(
  "what|whats|what's|which|how|i|we|you|they|it|its|that|this|there|here|one|ones|thing|any|anything",
  'tell|me|a|an|the|my|our|for|of|on|in|with|to|at|and|so|but|ok|well|then|again|now|please|exactly|really|else',
  'am|is|are|was|were|be|do|does|did|have|has|had|got|shall|should|must|can|could|would|will|supposed',
  'first|second|other|machines?|servers?|pcs?|box|boxes|problem|case'
)
/** What speaks of an advice. */
const OF_ADVICE = oneOf(
  'need(?:s|ed)?|install(?:ed)?|put|goes|appl(?:y|ied)|get|take|recommend(?:ed)?|advised?|suggest(?:ed)?',
  'help(?:s|ed)?|fix(?:es|ed)?|solves?|solved|cures?|repairs?|solution|remedy|advice',
  'service|packs?|sp|version|level|patch|update|hotfix|do|done|load'
)
const SAYS_NOTHING = new RegExp(`^${oneOf(OF_ANY_QUESTION, OF_ADVICE)}$`)
const SPEAKS_OF_ADVICE = new RegExp(String.raw`\b${OF_ADVICE}\b`)
/** Words of such a question. */
const MAX_WORDS = 14

/**
 * 'what does it need', 'which version fixes it': asks for what is advised, and for nothing that an
 * article could have a word of. `words` are normalized.
 */
export function asksForAdvice(words: string): boolean {
  const said = words.match(/[\p{L}\p{N}'.-]*[\p{L}\p{N}]/gu) ?? []
  const isAsked = said.length <= MAX_WORDS && ASKS.test(words) && SPEAKS_OF_ADVICE.test(words)
  return isAsked && said.every(word => SAYS_NOTHING.test(word))
}
