import { type Decision, decide } from '../../decide/decide.ts'
import type { SideQuestion } from '../../understand/sideQuestion.ts'
import { SAY } from '../../wording/say.ts'
import type { Variants } from '../../wording/variants.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { answerQuestion } from './answerQuestion.ts'
import type { SideAnswer } from './sideAnswer.ts'

/**
 * While titles are offered, what is so if it is one of them: the first that answers, named. null:
 * none does, or an article is settled on.
 */
export function supposedAnswer(
  { knowledge, before }: ConversationTurn,
  asked: SideQuestion,
  { article: settled, offered, problem, facts }: Decision
): SideAnswer | null {
  if (settled !== null) return null
  for (const { id } of offered) {
    const supposed = decide(knowledge, problem, { ...facts, article: id })
    const answer = answerQuestion(asked, before, supposed)
    if (isAnswered(answer)) return { ...answer, ways: withName(answer.ways, id) }
  }
  return null
}

/** Whether the question got an answer, and not that nothing says it. */
export function isAnswered({ ways, quotes, offers }: SideAnswer): boolean {
  return quotes.length > 0 || (ways !== SAY.beyond && offers === undefined)
}

/** That what is offered does not say it. */
export function noneSays({ offered: [only, ...others] }: Decision): Variants {
  if (only === undefined) return SAY.notBeforeWhich
  return others.length === 0 ? SAY.notInArticle(only.id) : SAY.noneSays
}

function withName(ways: Variants, id: string): Variants {
  const [first, ...others] = ways
  return [named(first, id), ...others.map(way => named(way, id))]
}

function named(way: string, id: string): string {
  return way.includes(id) ? way : SAY.ifItIs(id, way)
}
