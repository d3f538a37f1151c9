import { oneOf } from '../../knowledge/language/words/oneOf.ts'

/**
 * Words that hold other words together: what has none is a name, a number or no language at all.
 */
const FUNCTION_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${oneOf(
    'a|an|the|my|our|this|that|these|those|all|some|any|no|not|every|each|both',
    'i|we|it|they|he|she|you|there|who|which|what|when|where|while|if|because|since|until',
    'is|are|was|were|has|have|had|does|do|did|can|could|will|would|gets?|got',
    'on|in|at|of|for|with|without|from|to|by|after|before|during|under|over|about|into',
    'and|or|but|only|always|never|sometimes|again|still|just|too|also|then|now|yesterday|today'
  )}(?![\p{L}\p{N}])`,
  'iu'
)

/** Whether any of the words of a text holds others together, as those of a sentence do. */
export function hasFunctionWord(text: string): boolean {
  return FUNCTION_WORD.test(text)
}
