import type { Reply } from '../answer.ts'
import { nameArticle, nameMonth } from '../tell/names.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { quoteLines } from '../tell/quotes.ts'
import { SAY } from '../wording.ts'
import type { Case } from './case.ts'
import { asideReply, type ConversationTurn } from './reply.ts'

const MOST_LINES = 60

/** Shows an article from its applies-to list to the end of its sections, in its own words. */
export function showWholeArticle(
  turn: ConversationTurn,
  id: string | null
): { after: Case; reply: Reply } {
  const { knowledge, before } = turn
  if (id === null)
    return asideReply(turn, [pickUnused(SAY.noArticleYet, before.last)], before.choices)
  const article = knowledge.article(id)
  if (article === undefined)
    return asideReply(turn, [pickUnused(SAY.notHere(id), before.last)], before.choices)
  const first = article.appliesTo[0]?.line ?? article.sections[0]?.line ?? 1
  const last = Math.max(first, ...article.sections.map(section => section.lines.last))
  const quotes = quoteLines(article, { first, last })
  const more = quotes.length > MOST_LINES ? [SAY.goesOn(last)] : []
  return asideReply(
    turn,
    [pickUnused(SAY.shown(nameArticle(article), nameMonth(article.date)), before.last), ...more],
    before.choices,
    before,
    quotes.slice(0, MOST_LINES)
  )
}
