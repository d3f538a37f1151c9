import type { Machine } from '../../../knowledge/machines/machine.ts'
import { ownMachine } from '../../machines/decideMachines.ts'
import { type Case, problemOf } from '../case.ts'

/** The machine in trouble: the one that the case was turned to, or that of its events or words. */
export function troubledMachine(known: Case, machines: readonly Machine[]): string | null {
  return known.machine ?? ownMachine(problemOf(known), machines)
}
