import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'

/** Characters of a message that may ask for one thing to be told. */
const MAX_LENGTH = 160
/** 'kindly confirm', 'please tell me', 'let us know' */
const ASKED_FOR = new RegExp(
  inSequence(
    '^(?:(?:and|but|so|ok|then|now|kindly|please|pls|just|can you|could you|would you)[, ]+){0,4}',
    oneOf(
      '(?:tell|let|say|confirm|check|advise|explain|inform|clarify)',
      "(?:i|we)(?:'d| would)?(?: really| just| only)? (?:want|like|need) to (?:know|understand|see)",
      'may (?:i|we) (?:know|ask)'
    ),
    '(?: (?:me|us|to me|to us))?(?: know)?(?: please| kindly)?,? ',
    '(?<what>(?:(?:on|for|from|by|at|in) (?=what|which))?',
    String.raw`(?:if|whether|what|which|how|why|when|where|who)\b.*?)[.!?\s]*$`
  ),
  'is'
)
const WHO = '(?:i|we|you|it|they|this|that|he|she)'
const MAY = 'should|can|must|could|may|shall|will|would|is|are|was'

/** How a clause that is told becomes a question that is asked, the first that fits. */
const TURNED: readonly (readonly [told: RegExp, asked: string])[] = [
  [new RegExp(`^(?:if|whether) (\\S+(?: \\S+)?) (${MAY}) (.+)$`, 'i'), '$2 $1 $3'],
  [new RegExp(`^(?:if|whether) (${WHO}) (have|need)\\b(.*)$`, 'i'), 'do $1 $2$3'],
  [/^(?:if|whether) (\S+(?: \S+){0,3}?) (fix|do|match|reach)es\b(.*)$/i, 'does $1 $2$3'],
  [/^(?:if|whether) (\S+(?: \S+){0,3}?) ([a-z]{3,})s\b(.*)$/i, 'does $1 $2$3'],
  [new RegExp(`^(\\w+) (${WHO}) (${MAY})\\b(.*)$`, 'i'), '$1 $3 $2$4'],
  [new RegExp(`^(\\w+) (${WHO}) ((?:have|need)\\b.*)$`, 'i'), '$1 do $2 $3'],
  [/^(?:if|whether) (.+)$/i, '$1']
]
/** 'whether in SP2 it is solved': where it is asked of stands in front. */
const IN_FRONT = /^(if|whether) (in|with|by|on|after) (.+?) (it|this|that) (.+)$/i

/**
 * The question that somebody asks to be told the answer of; null: a message of another kind.
 * 'kindly confirm whether it needs a restart' → 'does it need a restart?'
 */
export function directQuestion(text: string): string | null {
  if (text.length > MAX_LENGTH) return null
  const what = ASKED_FOR.exec(text.trim())?.groups?.what?.trim()
  if (what === undefined) return null
  const said = what.replace(IN_FRONT, '$1 $4 $5 $2 $3')
  const way = TURNED.find(([told]) => told.test(said))
  return `${way === undefined ? said : said.replace(way[0], way[1])}?`
}
