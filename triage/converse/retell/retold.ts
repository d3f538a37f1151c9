import { machineOf } from '../../tell/names.ts'
import { SAY } from '../../wording/say.ts'
import { said } from '../asideParts.ts'
import type { Case } from '../case.ts'
import type { ConversationResult, ConversationTurn } from '../conversationTurn.ts'
import { decideAndReply } from '../decideAndReply.ts'
import { asideReply } from '../reply.ts'

/** Asks for what was wrong of the event that was read. */
export function askAnew(turn: ConversationTurn, about: 'event' | 'machine'): ConversationResult {
  const { before } = turn
  if (about === 'event') return asideReply(turn, [said(turn, SAY.whichEvent)], { choices: [] })
  return asideReply(turn, [said(turn, SAY.whichMachine)], {
    choices: [],
    after: { ...before, isMachineAsked: true }
  })
}

/** The case with the machine's right name in its events. */
export function renamed(turn: ConversationTurn, machine: string): ConversationResult {
  const { before } = turn
  const old = machineOf(before.events)
  const events = before.events.map(event => ({ ...event, computer: machine }))
  const opening = old === null ? [] : [SAY.correction(machine, old)]
  return decideAndReply({ ...turn, opening: [...turn.opening, ...opening] }, { ...before, events })
}

/** The case once what was asked for was answered, or not. */
export function withMachineTold({ isMachineAsked: _, ...known }: Case): Case {
  return known
}
