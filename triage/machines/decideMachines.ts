import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Machine } from '../../knowledge/machines/machine.ts'
import { isSameMachine } from '../../knowledge/machines/machineName.ts'
import type { Facts, MachineAnswer, Step } from '../answer.ts'
import { type Decision, decide } from '../decide/decide.ts'
import type { Problem } from '../decide/problem.ts'
import { withArticle } from '../decide/readStated.ts'
import { stepOf } from '../tell/stepOf.ts'
import { tell } from '../tell/tell.ts'
import { plainly, releasesOf } from '../understand/facts.ts'
import { machineInTrouble } from '../understand/machines/aboutThisMachine.ts'
import { machinesStated } from '../understand/machines/machinesStated.ts'
import type { DecidedMachine } from './decidedMachine.ts'
import { factsOfMachine, factsOfOwn, rowFacts, type ToldBeside } from './machineFacts.ts'
import { type MachinesUtterance, tellMachines } from './tellMachines.ts'

/** One problem of several machines, as it was told. */
export type MachinesProblem = {
  readonly problem: Problem
  readonly machines: readonly Machine[]
  /** rows that were not read */
  readonly leftOut: number
  /** what the words beside the list say that runs */
  readonly said: Facts
  /** what the caller states, or the person answered */
  readonly stated: Facts
  /** the machine in trouble, which the events do not name */
  readonly own?: string
}

/** A decision for each machine, and the one that is told in full. */
export type MachinesDecided = MachinesUtterance & {
  readonly decision: Decision
  readonly machines: readonly MachineAnswer[]
}

/**
 * Decides each machine by what is known of it alone. Told in full is the one whose event was pasted,
 * else what is missing of the others, asked once for all of them; else what the first one needs.
 */
export function decideMachines(
  knowledge: Knowledge,
  told: MachinesProblem,
  last = ''
): MachinesDecided {
  const { problem, machines } = told
  const name = told.own ?? ownMachine(problem, machines)
  const beside = besideOf(told, name !== null)
  const decideOnce = decider(knowledge, problem)
  const own = machines.find(one => name !== null && isSameMachine(one.computer, name))
  const decided = machines.map(machine => ({
    machine,
    decision: decideOnce(
      machine === own ? factsOfOwn(own, beside) : factsOfMachine(machine, beside)
    )
  }))
  const decision = name === null ? ledBy(decided) : decideOnce(factsOfOwn(own, beside))
  const words = tellMachines(tell(decision, knowledge, last), decision, {
    knowledge,
    decided,
    leftOut: told.leftOut
  })
  return { decision, ...words, machines: answersOf(knowledge, decided) }
}

/**
 * Machines that sentences tell of: the one in trouble has what the words were understood to say of
 * it. [] for fewer than two. `known`: those listed before
 */
export function machinesInWords(
  { problem, said }: Pick<MachinesProblem, 'problem' | 'said'>,
  known: readonly Machine[] = []
): readonly Machine[] {
  const names = known.map(({ computer }) => computer.toUpperCase())
  const machines = machinesStated(problem.rest, names)
  const own = ownMachine(problem, machines)
  return machines.map(machine =>
    own !== null && isSameMachine(machine.computer, own)
      ? { ...machine, releases: releasesOf(said) }
      : machine
  )
}

/** The machine in trouble: that of the events, else one of these that the words name as it. */
export function ownMachine(
  { events, rest }: Pick<Problem, 'events' | 'rest'>,
  machines: readonly Machine[]
): string | null {
  const pasted = events.find(({ computer }) => computer !== null)?.computer
  if (pasted !== undefined) return pasted
  const told = machineInTrouble(rest)
  if (told === null) return null
  return machines.find(({ computer }) => isSameMachine(computer, told))?.computer ?? null
}

function besideOf({ said, stated, machines }: MachinesProblem, isOfOne: boolean): ToldBeside {
  const open = machines
    .map(rowFacts)
    .flatMap(({ product, servicePack }) =>
      product !== null && servicePack === null ? [product] : []
    )
  return { said, stated, isOfOne, isOneProduct: new Set(open).size < 2 }
}

/** Decides; machines of which the same is known get the same decision. */
function decider(knowledge: Knowledge, problem: Problem): (facts: Facts) => Decision {
  const decided = new Map<string, Decision>()
  return facts => {
    const key = JSON.stringify(facts)
    const known = decided.get(key)
    if (known !== undefined) return known
    const decision = decide(knowledge, problem, withArticle(knowledge, problem, facts))
    decided.set(key, decision)
    return decision
  }
}

/** What is asked for comes first: a product before its service pack; then what is to be done. */
const LEADS: readonly ((decision: Decision) => boolean)[] = [
  ({ outcome }) => outcome.kind === 'ask' && outcome.about !== 'service-pack',
  ({ outcome }) => outcome.kind === 'ask',
  ({ outcome }) => outcome.kind === 'recommend',
  () => true
]

/** The decision that is told in full, with all the machines that a question is about. */
function ledBy(decided: readonly DecidedMachine[]): Decision {
  const [first] = LEADS.flatMap(leads => decided.filter(one => leads(one.decision)).slice(0, 1))
  const decision = (first as DecidedMachine).decision
  if (decision.outcome.kind !== 'ask') return decision
  const asked = decided.filter(one => isSameQuestion(one.decision, decision))
  const askedOf = asked.map(({ machine }) => machine.computer)
  const facts = { ...decision.facts, edition: null, version: null }
  return { ...decision, facts, problem: { ...decision.problem, askedOf } }
}

function isSameQuestion(one: Decision, other: Decision): boolean {
  const areBoth = one.outcome.kind === 'ask' && other.outcome.kind === 'ask'
  return (
    areBoth &&
    one.outcome.about === other.outcome.about &&
    one.facts.product === other.facts.product
  )
}

/** Stands in the one question that is written for all machines of which the same is known. */
const PLACE = '\uE000'

function answersOf(
  knowledge: Knowledge,
  decided: readonly DecidedMachine[]
): readonly MachineAnswer[] {
  const steps = new Map<Decision, Step>()
  return decided.map(({ machine, decision }) => {
    const step = steps.get(decision) ?? stepFor(knowledge, decision)
    steps.set(decision, step)
    return {
      computer: machine.computer,
      facts: plainly(decision.facts),
      step: step.kind === 'ask' ? named(step, machine.computer) : step
    }
  })
}

function stepFor(knowledge: Knowledge, decision: Decision): Step {
  const problem = { ...decision.problem, askedOf: [PLACE] }
  const ofOne = { ...decision, problem }
  return stepOf(ofOne, tell(ofOne, knowledge))
}

function named(step: Extract<Step, { kind: 'ask' }>, computer: string): Step {
  return { ...step, question: step.question.replaceAll(PLACE, () => computer) }
}
