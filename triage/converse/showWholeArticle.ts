import { nameArticle, nameMonth } from '../tell/names.ts'
import { quoteLines } from '../tell/quotes.ts'
import { SAY } from '../wording/say.ts'
import { said } from './asideParts.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { asideReply } from './reply.ts'

/** Lines of an article shown in one reply. */
const MAX_LINES = 60

/** Shows an article from its applies-to list to the end of its sections, in its own words. */
export function showWholeArticle(turn: ConversationTurn, id: string | null): ConversationResult {
  const { knowledge, before } = turn
  const { choices } = before
  if (id === null) return asideReply(turn, [said(turn, SAY.noArticleYet)], { choices })
  const article = knowledge.article(id)
  if (article === undefined) return asideReply(turn, [said(turn, SAY.notHere(id))], { choices })
  const first = article.appliesTo[0]?.line ?? article.sections[0]?.line ?? 1
  const last = Math.max(first, ...article.sections.map(section => section.lines.last))
  const quotes = quoteLines(article, { first, last })
  const more = quotes.length > MAX_LINES ? [SAY.articleGoesOn(last)] : []
  const shown = said(turn, SAY.shown(nameArticle(article), nameMonth(article.date)))
  return asideReply(turn, [shown], {
    choices,
    quotes: quotes.slice(0, MAX_LINES),
    more,
    after: { ...before, read: id }
  })
}
