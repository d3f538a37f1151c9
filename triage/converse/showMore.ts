import { decide } from '../decide/decide.ts'
import { SAY } from '../wording/say.ts'
import { backTo, said, withPerson } from './asideParts.ts'
import { problemOf } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { asideReply, decisionReply } from './reply.ts'
import { showWholeArticle } from './showWholeArticle.ts'
import { withPick } from './toldOfCase.ts'

/** More than was shown: the next titles, or all of the one article; none are left: that is said. */
export function showMore(turn: ConversationTurn): ConversationResult {
  const { before, knowledge } = turn
  if (before.article !== null) return showWholeArticle(turn, before.article)
  const now = withPick(before, null)
  const decision = decide(knowledge, problemOf(now), now.facts)
  if (before.pendingQuestion === 'article' && decision.outcome.kind === 'ask')
    return decisionReply(
      { ...turn, opening: [...turn.opening, said(turn, SAY.nextTitles)] },
      now,
      decision
    )
  return asideReply(turn, [said(turn, SAY.noMoreTitles), ...backTo(turn)], {
    choices: withPerson(before.choices)
  })
}
