import { type Decision, decide } from '../decide/decide.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { CHOICES, SAY, type Variants } from '../wording.ts'
import { problemOf } from './case.ts'
import type { ConversationTurn } from './conversationTurn.ts'

/** One of the ways to say it that was not just said. */
export function said({ before }: ConversationTurn, ways: Variants): string {
  return pickUnused(ways, before.last)
}

/** The open question once more, in other words. */
export function backTo(turn: ConversationTurn): readonly string[] {
  const { pendingQuestion } = turn.before
  if (pendingQuestion === null) return []
  return [said(turn, SAY.backTo[pendingQuestion])]
}

export function withPerson(choices: readonly string[]): readonly string[] {
  if (choices.includes(CHOICES.person)) return choices
  return [...choices, CHOICES.person]
}

/** What the case came to so far. */
export function decisionOf({ knowledge, before }: ConversationTurn): Decision {
  return decide(knowledge, problemOf(before), before.facts)
}
