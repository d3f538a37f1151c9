import { oneOf } from '../../../knowledge/language/words/oneOf.ts'

const ASKS = new RegExp(
  oneOf(
    String.raw`\?[\s)"'’]*$`,
    String.raw`^(?:(?:and|but|so|ok|okay|well|hm+)[, ]+){0,2}${oneOf(
      'why|what|where|when|how|who|which|could|whats|hows|wheres|whens|whos',
      // "can't be the cable" denies
      "can(?!(?:'t|not| not) be\\b)",
      '(?:for|in|on|at|to|from|by|with|since) (?:what|which|whom)',
      '(?:since|until) when|for how long|from where',
      'should|does|do|is|are|would|must|may',
      // 'will install it tomorrow' tells what the speaker does
      `will(?! (?:not )?${oneOf(
        'do|be|try|install|put|apply|update|get back|go|give',
        'let you|check|report|call|order|download'
      )}\\b)`
    )}\b`,
    String.raw`^(?:and|but|so|ok|well),? (?:what )?if\b`,
    String.raw`^i (?:(?:only|just) )?(?:ask(?:ed)?|wanted? to know|wonder(?:ed)?) (?:if|whether|what|how|why|when)\b`,
    String.raw`^(?:before|after|if|when|once) .{3,40}\b(?:should|do|can|will|must|could|would) (?:i|we|it|that|they)\b`
  )
)

/** Whether words ask something, by how they begin or end. `words` are normalized. */
export function asksByForm(words: string): boolean {
  return ASKS.test(words)
}

/** A mark that asks, in any script. */
const ASKS_BY_MARK = /[?？]\s*$|(?:か|吗|呢|까|나요)[。.\s]*$/

/** Whether a text of any language asks, by how it ends. */
export function asksByMark(text: string): boolean {
  return ASKS_BY_MARK.test(text)
}
