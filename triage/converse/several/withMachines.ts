import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { Machine, MachineReading } from '../../../knowledge/machines/machine.ts'
import { readMachines } from '../../../knowledge/machines/readMachines.ts'
import type { Facts } from '../../answer.ts'
import { ownName } from '../../machines/decideMachines.ts'
import { recognizeMessage } from '../../understand/recognizeMessage.ts'
import { learnRelease } from '../../understand/releases/learnRelease.ts'
import { type Case, isHandedOver, problemOf } from '../case.ts'
import type { ConversationResult } from '../conversationTurn.ts'
import type { IncomingMessage } from '../move.ts'
import { grouped, machineNamed, machinesOfGroups, withTold } from './machineGroups.ts'
import { overview, withLines } from './overview.ts'

type Turn = {
  readonly knowledge: Knowledge
  readonly known: Case
  readonly message: IncomingMessage
}
/** A turn about one machine. */
type PlayOfOne = (known: Case, message: IncomingMessage) => ConversationResult

/**
 * A turn about several machines: the words are played as those of one, and what each of the others
 * needs is told beside it. Where none of them is the one in trouble, what is answered is of all of
 * which it is not known.
 */
export function withMachines(turn: Turn, play: PlayOfOne): ConversationResult {
  const { known, message } = turn
  if (isHandedOver(known)) return play(known, message)
  const list = readMachines(message.text)
  if (list.machines.length > 0) return withList(turn, list, play)
  const result = play(known, message)
  return known.machines !== undefined && goesOn(known, result.after) ? retold(turn, result) : result
}

/** The machines belong to the problem that they were listed for. */
function goesOn(known: Case, { place, step }: Case): boolean {
  return place === known.place && step !== null
}

/** The same problem, further on: beside one machine the others are told once for each article. */
function retold({ knowledge, known }: Turn, result: ConversationResult): ConversationResult {
  const machines = machinesOfGroups(known.machines)
  const after = { ...result.after, machines: known.machines ?? [] }
  if (result.reply.step === null || isHandedOver(after)) return { ...result, after }
  const own = ownOf(after)
  const told = { knowledge, machines, leftOut: 0, before: known, isNew: false, own }
  if (own === null) return overview(told, { ...result, after })
  const isTold = after.article === known.article
  return isTold ? { ...result, after } : withLines(told, { ...result, after })
}

/** A list, and what was said beside it; a list alone says what runs and leaves the rest as it is. */
function withList(turn: Turn, list: MachineReading, play: PlayOfOne): ConversationResult {
  const { knowledge, known, message } = turn
  const machines = withTold(machinesOfGroups(known.machines), list.machines)
  const pasted = ownName(recognizeMessage(list.rest)) ?? ownOf(known)
  const row = pasted === null ? undefined : machineNamed(machines, pasted)
  const before = row === undefined ? known : { ...known, facts: withRow(known.facts, row) }
  const isAlone = list.rest.trim() === ''
  const result = isAlone ? null : play(before, { ...message, text: list.rest })
  const after = { ...(result?.after ?? before), machines: grouped(machines) }
  const own = pasted ?? ownOf(after)
  const told = { knowledge, machines, leftOut: list.leftOut, before: known, isNew: true, own }
  const reply = result?.reply ?? null
  return own === null || reply === null
    ? overview(told, { after, reply })
    : withLines(told, { after, reply })
}

function withRow(facts: Facts, { releases }: Machine): Facts {
  return releases.reduce(learnRelease, facts)
}

/** The machine in trouble: the one that the case was turned to, or that of its events. */
function ownOf(known: Case): string | null {
  return known.machine ?? ownName(problemOf(known))
}
