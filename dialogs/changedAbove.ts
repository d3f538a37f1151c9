import type { Activity } from '../bots/activity.ts'
import {
  type AnsweringTurn,
  answeredAbove,
  keepQuestion,
  type QuestionMemory
} from './answeredAbove.ts'
import { keptVerdict, type ShownVerdict } from './cards/usedCard.ts'
import { isVerdict } from './verdictCard.ts'

/**
 * What changes of the cards that Teams shows already because of a turn; the cards that the turn
 * brings are remembered, so that they can be changed later. `key`: what they are marked with;
 * `listAt`: the file with all machines of the reply.
 */
export function changedAbove(
  memory: QuestionMemory & ShownVerdict,
  turn: AnsweringTurn & { readonly key: string; readonly listAt: string | null }
): readonly Partial<Activity>[] {
  const { activity, reply } = turn
  if (activity.channelId !== 'msteams') return []
  const above = answeredAbove(memory, turn)
  if (isVerdict(reply.step))
    Object.assign(memory, { verdict: keptVerdict(reply), listAt: turn.listAt })
  keepQuestion(memory, turn)
  return above
}
