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
  return pendingQuestion === null ? [] : [said(turn, SAY.backTo[pendingQuestion])]
}

/** Characters of a person's words that are repeated to name a problem. */
const MAX_NAME_LENGTH = 60

/** The beginning of what somebody said, in one line. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= MAX_NAME_LENGTH ? line : `${line.slice(0, MAX_NAME_LENGTH - 1).trim()}…`
}

export function withPerson(choices: readonly string[]): readonly string[] {
  return choices.includes(CHOICES.person) ? choices : [...choices, CHOICES.person]
}

/** What the case came to so far. */
export function decisionOf({ knowledge, before }: ConversationTurn): Decision {
  return decide(knowledge, problemOf(before), before.facts)
}
