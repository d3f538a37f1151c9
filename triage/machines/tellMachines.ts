import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Decision } from '../decide/decide.ts'
import { nameFix, nameRelease, plain } from '../tell/names.ts'
import { tell } from '../tell/tell.ts'
import type { Utterance } from '../tell/utterance.ts'
import { SAY } from '../wording/say.ts'
import type { DecidedMachine } from './decidedMachine.ts'

/** What is told beside the decision that leads. */
type Beside = {
  readonly knowledge: Knowledge
  readonly decided: readonly DecidedMachine[]
  readonly leftOut: number
}

/** Machines that a message names one by one; a list of all has the others. */
const MAX_MACHINES_TOLD = 12
/** Fewer are counted by whoever reads them. */
const MIN_COUNTED = 5

/** What is told in full with a line for each machine, and these lines by themselves. */
export type MachinesUtterance = {
  readonly utterance: Utterance
  readonly lines: readonly string[]
  /** those of machines of which it is known what they need */
  readonly settled: readonly string[]
  /** where the lines name only some of the machines: how many there are */
  readonly beyond: { readonly machineCount?: number }
}

/** What is told in full, with a line for each machine, before the question that is asked of all. */
export function tellMachines(
  told: Utterance,
  leading: Decision,
  beside: Beside
): MachinesUtterance {
  const { knowledge, decided, leftOut } = beside
  const verdict = decided.find(({ decision }) => isVerdict(decision))?.decision
  const lines = [
    ...(verdict === undefined ? [SAY.machinesNoted(decided.length)] : linesOf(decided)),
    ...(leftOut === 0 ? [] : [SAY.rowsLeftOut(leftOut)])
  ]
  const isQuoted = isVerdict(leading) || verdict === undefined
  const quotes = isQuoted ? told.quotes : [...told.quotes, ...tell(verdict, knowledge).quotes]
  const paragraphs = withLinesIn(told.paragraphs, lines, leading.outcome.kind === 'ask')
  const settled = decided.filter(({ decision }) => isVerdict(decision))
  return {
    utterance: { ...told, quotes, paragraphs },
    lines,
    settled: settled.slice(0, MAX_MACHINES_TOLD).map(lineOf),
    beyond:
      verdict === undefined || decided.length <= MAX_MACHINES_TOLD
        ? {}
        : { machineCount: decided.length }
  }
}

/** Paragraphs with these lines behind them; a question stays the last. */
export function withLinesIn(
  paragraphs: readonly string[],
  lines: readonly string[],
  isAsked: boolean
): readonly string[] {
  if (lines.length === 0) return paragraphs
  const end = isAsked ? paragraphs.length - 1 : paragraphs.length
  return [...paragraphs.slice(0, end), lines.join('\n'), ...paragraphs.slice(end)]
}

function isVerdict({ article, outcome }: Decision): boolean {
  return article !== null && outcome.kind !== 'ask' && outcome.kind !== 'hand-over'
}

/** Who has something to do comes first. */
const ORDER: readonly Decision['outcome']['kind'][] = [
  'recommend',
  'ask',
  'hand-over',
  'show-article',
  'not-applicable',
  'already-fixed'
]

function linesOf(decided: readonly DecidedMachine[]): readonly string[] {
  const sorted = decided.toSorted((a, b) => rankOf(a) - rankOf(b))
  const left = decided.length - MAX_MACHINES_TOLD
  return [
    ...(decided.length < MIN_COUNTED ? [] : [countsOf(decided)]),
    ...sorted.slice(0, MAX_MACHINES_TOLD).map(lineOf),
    ...(left > 0 ? [SAY.moreMachines(left)] : [])
  ]
}

function rankOf({ decision }: DecidedMachine): number {
  return ORDER.indexOf(decision.outcome.kind)
}

/** 'Of 200 machines, 37 need the fix, 150 have it, 10 aren't covered and 3 are open.' */
function countsOf(decided: readonly DecidedMachine[]): string {
  const counts = Map.groupBy(decided, ({ decision }) => decision.outcome.kind)
  const countOf = (kind: Decision['outcome']['kind']) => counts.get(kind)?.length ?? 0
  return SAY.machinesCounted(decided.length, {
    need: countOf('recommend'),
    have: countOf('already-fixed'),
    notCovered: countOf('not-applicable'),
    read: countOf('show-article'),
    open: countOf('ask') + countOf('hand-over')
  })
}

/** 'MAIL01 (Windows 2000 SP2) needs Windows 2000 Service Pack 3 or later.' */
function lineOf({ machine, decision }: DecidedMachine): string {
  const { article, outcome, facts } = decision
  const runs = nameRelease('release' in outcome ? outcome.release : facts)
  const name = `${plain(machine.computer)}${runs === '' ? '' : ` (${runs})`}`
  const id = article?.id ?? ''
  switch (outcome.kind) {
    case 'recommend':
      return SAY.machineNeeds(name, nameFix(outcome.fix))[0]
    case 'already-fixed':
      return SAY.machineHasFix(name, nameFix(outcome.fix))[0]
    case 'not-applicable':
      return SAY.machineNotCovered(name, id)[0]
    case 'show-article':
      return SAY.machineRead(name, id)[0]
    default:
      return SAY.machineOpen(name)[0]
  }
}
