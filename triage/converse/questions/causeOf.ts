import type { Article } from '../../../knowledge/articles/article.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import { quoteSection } from '../../tell/quotes.ts'
import { SAY, TOPICS } from '../../wording/say.ts'
import { passagesOf, quoteEach } from './passages.ts'
import type { SideAnswer } from './sideAnswer.ts'

/** Lines that are shown of a cause at once. */
const MAX_LINES = 8
/** Sentences that stand for a section of the cause. */
const MAX_SENTENCES = 2
/** What is to be done says why it is done, not why it is needed. */
const OF_ADVICE = /^(?:RESOLUTION|WORKAROUND)/

const GIVES_CAUSE = new RegExp(
  String.raw`\b${oneOf(
    'because',
    '(?:is|are|was|were|be) caused by|due to',
    'as a result of|results? from',
    inSequence(
      '(?:problem|behavior|error|issue|message|condition) (?:can |may |might )?',
      '(?:occurs?|happens?|appears?) (?:when|if|since)'
    )
  )}\b`,
  'i'
)

/** Why it happens, as the article has it; null: it does not say. */
export function causeOf(article: Article): SideAnswer | null {
  const quotes = quoteCause(article)
  return quotes.length === 0 ? null : { ways: SAY.saysAbout(article.id, TOPICS.cause), quotes }
}

/** The section of the cause; without one, the sentences that give it. */
export function quoteCause(article: Article): readonly Quote[] {
  const section = article.sections.find(
    ({ name, lines }) => /^CAUSE/i.test(name) && lines.last >= lines.first
  )
  const quotes = section === undefined ? [] : quoteSection(article, section.lines)
  if (quotes.length > 0) return quotes.slice(0, MAX_LINES)
  const giving = passagesOf(article).filter(
    ({ section: name, text }) => !OF_ADVICE.test(name) && GIVES_CAUSE.test(text)
  )
  return quoteEach(article, giving.slice(0, MAX_SENTENCES))
}
