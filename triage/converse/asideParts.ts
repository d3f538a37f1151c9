import { type Decision, decide } from '../decide/decide.ts'
import { ask } from '../tell/ask.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { CHOICES } from '../wording/english/choices.ts'
import type { Variants } from '../wording/variants.ts'
import { problemOf } from './case.ts'
import type { ConversationTurn } from './conversationTurn.ts'

/** One of the ways to say it that was not just said. */
export function said({ before }: ConversationTurn, ways: Variants): string {
  return pickUnused(ways, before.last)
}

/** The open question once more, in full. */
export function backTo(turn: ConversationTurn): readonly string[] {
  const { pendingQuestion } = turn.before
  if (pendingQuestion === null) return []
  return [ask(pendingQuestion, decisionOf(turn), turn.before.last).question]
}

export function withPerson(choices: readonly string[]): readonly string[] {
  if (choices.includes(CHOICES.person)) return choices
  return [...choices, CHOICES.person]
}

/** What the case came to so far. */
export function decisionOf({ knowledge, before }: ConversationTurn): Decision {
  return decide(knowledge, problemOf(before), before.facts)
}
