import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import type { Machine, MachineReading } from '../../../knowledge/machines/machine.ts'
import { readMachines } from '../../../knowledge/machines/readMachines.ts'
import type { Facts } from '../../answer.ts'
import { machinesInWords, ownMachine } from '../../machines/decideMachines.ts'
import { asksForMachines } from '../../understand/cues/ask/asksForMachines.ts'
import { learn, NOTHING_KNOWN } from '../../understand/facts.ts'
import { recognizeMessage } from '../../understand/recognizeMessage.ts'
import { learnRelease } from '../../understand/releases/learnRelease.ts'
import { type Case, isHandedOver, isUntold } from '../case.ts'
import type { ConversationResult } from '../conversationTurn.ts'
import type { IncomingMessage } from '../move.ts'
import { grouped, machineNamed, machinesOfGroups, withTold } from './machineGroups.ts'
import { overview, withLines } from './overview.ts'
import { troubledMachine } from './troubledMachine.ts'

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
  const kept = machinesOfGroups(known.machines)
  if (kept.length > 0 && asksForMachines(normalizeText(message.text))) return toldAgain(turn, kept)
  const heard = recognizeMessage(message.text)
  const told = machinesInWords({ problem: heard, said: learn(NOTHING_KNOWN, heard, null) }, kept)
  if (told.length > 0) return withSentences(turn, told, play)
  const result = play(known, message)
  return kept.length > 0 && goesOn(known, result.after) ? retold(turn, result) : result
}

/** What each of them needs, whole and as if it had not been told. */
function toldAgain(turn: Turn, machines: readonly Machine[]): ConversationResult {
  const { known } = turn
  const before = { ...known, article: null, last: '' }
  const own = troubledMachine(known, machines)
  return overview(
    { ...toldOf(turn, machines), isNew: false, own, before },
    { after: known, reply: null }
  )
}

/** The machines belong to the problem that they were listed for. */
function goesOn(known: Case, { place, step }: Case): boolean {
  return place === known.place && step !== null
}

/** The same problem, further on: beside one machine the others are told once for each article. */
function retold(turn: Turn, result: ConversationResult): ConversationResult {
  const { known } = turn
  const machines = machinesOfGroups(known.machines)
  const after = { ...result.after, machines: known.machines ?? [] }
  if (result.reply.step === null || isHandedOver(after)) return { ...result, after }
  const own = troubledMachine(after, machines)
  const told = { ...toldOf(turn, machines), isNew: false, own }
  if (own === null) return overview(told, { ...result, after })
  const isTold = after.article === known.article
  return isTold ? { ...result, after } : withLines(told, { ...result, after })
}

/** A list, and what was said beside it; a list alone says what runs and leaves the rest as it is. */
function withList(turn: Turn, list: MachineReading, play: PlayOfOne): ConversationResult {
  const { known, message } = turn
  const machines = withTold(machinesOfGroups(known.machines), list.machines)
  const pasted =
    ownMachine(recognizeMessage(list.rest), machines) ?? troubledMachine(known, machines)
  const row = pasted === null ? undefined : machineNamed(machines, pasted)
  const before = row === undefined ? known : { ...known, facts: withRow(known.facts, row) }
  const isAlone = list.rest.trim() === ''
  const result = isAlone ? null : play(before, { ...message, text: list.rest })
  const after = { ...(result?.after ?? before), machines: grouped(machines) }
  const own = pasted ?? troubledMachine(after, machines)
  const told = { ...toldOf(turn, machines), leftOut: list.leftOut, own }
  const reply = result?.reply ?? null
  return own === null || reply === null
    ? overview(told, { after, reply })
    : withLines(told, { after, reply })
}

/** Sentences that tell of machines: what they say of those listed before is noted, and no more. */
function withSentences(
  turn: Turn,
  stated: readonly Machine[],
  play: PlayOfOne
): ConversationResult {
  const { known, message } = turn
  const kept = machinesOfGroups(known.machines)
  const machines = withTold(kept, stated)
  const before = troubledMachine(known, machines)
  const isOfOthers = stated.every(
    ({ computer }) => machineNamed(kept, computer) !== undefined && computer !== before
  )
  if (isOfOthers) {
    const after = { ...known, machines: grouped(machines) }
    return overview(
      { ...toldOf(turn, machines), isNew: false, own: before },
      { after, reply: null }
    )
  }
  const result = play(known, message)
  const after = { ...result.after, machines: grouped(machines) }
  const own = troubledMachine(after, machines)
  const told = { ...toldOf(turn, machines), own }
  if (own !== null) return withLines(told, { ...result, after })
  return isUntold(known) ? overview(told, { ...result, after }) : result
}

function toldOf({ knowledge, known }: Turn, machines: readonly Machine[]) {
  return { knowledge, machines, leftOut: 0, before: known, isNew: true }
}

function withRow(facts: Facts, { releases }: Machine): Facts {
  return releases.reduce(learnRelease, facts)
}
