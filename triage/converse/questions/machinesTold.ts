import { decide } from '../../decide/decide.ts'
import { nameFix } from '../../tell/names.ts'
import { SAY } from '../../wording/say.ts'
import type { Variants } from '../../wording/variants.ts'
import { said } from '../asideParts.ts'
import { type Case, problemOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { machinesOf } from '../otherMachine.ts'

/** Fewer machines are the one that is spoken of. */
const MIN_MACHINES = 2

/** What each of the machines told of needs, one sentence for each; [] for a single one. */
export function machinesTold(turn: ConversationTurn): readonly string[] {
  const { earlier = [], ...now } = turn.before
  const named = new Map(
    [...earlier, now].flatMap(one => {
      const machine = machinesOf(one).at(-1)
      return machine === undefined ? [] : [[machine, one] as const]
    })
  )
  if (named.size < MIN_MACHINES) return []
  return [...named].map(([machine, one]) => said(turn, needOf(turn, one, machine)))
}

function needOf({ knowledge }: ConversationTurn, known: Case, machine: string): Variants {
  const { article, outcome } = decide(knowledge, problemOf(known), known.facts)
  if (article === null) return SAY.machineOpen(machine)
  switch (outcome.kind) {
    case 'recommend':
      return SAY.machineNeeds(machine, nameFix(outcome.fix))
    case 'already-fixed':
      return SAY.machineHasFix(machine, nameFix(outcome.fix))
    case 'not-applicable':
      return SAY.machineNotCovered(machine, article.id)
    case 'show-article':
      return SAY.machineRead(machine, article.id)
    default:
      return SAY.machineOpen(machine)
  }
}
