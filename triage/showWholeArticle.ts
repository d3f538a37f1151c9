import type { Reply } from './answer.ts'
import type { Case } from './case.ts'
import { quoteLines } from './quotes.ts'
import { asideReply, type Turn } from './reply.ts'
import { NO_ARTICLE_YET, unsaid } from './wording/asides.ts'
import { nameArticle, nameMonth } from './wording/names.ts'

const MOST_LINES = 60

/** Shows an article from its applies-to list to the end of its sections, in its own words. */
export const showWholeArticle = (turn: Turn, id: string | null): { after: Case; reply: Reply } => {
  const { knowledge, before } = turn
  if (id === null) return asideReply(turn, [unsaid(NO_ARTICLE_YET, before.last)], before.choices)
  const article = knowledge.article(id)
  if (article === undefined) return asideReply(turn, [`${id} is not among the articles here.`], before.choices)
  const first = article.appliesTo[0]?.line ?? article.sections[0]?.line ?? 1
  const last = Math.max(first, ...article.sections.map(section => section.lines.last))
  const quotes = quoteLines(article, { first, last })
  const month = nameMonth(article.date)
  const more = quotes.length > MOST_LINES ? [`It goes on to line ${last}.`] : []
  return asideReply(turn, [`${nameArticle(article)}${month === null ? '' : `, as of ${month}`}.`, ...more], before.choices, before, quotes.slice(0, MOST_LINES))
}
