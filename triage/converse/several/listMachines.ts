import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { MachineAnswer } from '../../answer.ts'
import type { Case } from '../case.ts'
import { machinesOfGroups } from './machineGroups.ts'
import { decideAll } from './overview.ts'
import { searchOnce } from './searchOnce.ts'
import { troubledMachine } from './troubledMachine.ts'

/** What each of the machines of a case needs by what is known of it now; [] where none is listed. */
export function listMachines(knowledge: Knowledge, known: Case): readonly MachineAnswer[] {
  const machines = machinesOfGroups(known.machines)
  if (machines.length === 0) return []
  const own = troubledMachine(known, machines)
  const told = { knowledge: searchOnce(knowledge), machines, leftOut: 0, isNew: false, own }
  return decideAll({ ...told, before: known }, known).machines
}
