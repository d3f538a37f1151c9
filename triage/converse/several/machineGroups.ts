import type { Machine } from '../../../knowledge/machines/machine.ts'
import { isSameMachine, nameKey } from '../../../knowledge/machines/machineName.ts'
import type { MachineGroup } from '../case.ts'

/** Machines as a case keeps them: what runs on many is kept once. */
export function grouped(machines: readonly Machine[]): readonly MachineGroup[] {
  const groups = Map.groupBy(machines, ({ releases }) => JSON.stringify(releases))
  return [...groups.values()].map(ofOne => ({
    releases: ofOne[0]?.releases ?? [],
    computers: ofOne.map(({ computer }) => computer)
  }))
}

/** The machines that a case keeps. */
export function machinesOfGroups(groups: readonly MachineGroup[] = []): readonly Machine[] {
  return groups.flatMap(({ releases, computers }) =>
    computers.map(computer => ({ computer, releases }))
  )
}

/** The machines known with what was just told of some; a bare level is of what is known to run. */
export function withTold(known: readonly Machine[], told: readonly Machine[]): readonly Machine[] {
  const kept = new Map(known.map(one => [nameKey(one.computer), one]))
  for (const machine of told) {
    const key = nameKey(machine.computer)
    const before = kept.get(key)
    kept.set(key, before === undefined ? machine : retoldMachine(before, machine))
  }
  return [...kept.values()]
}

function retoldMachine({ computer, releases }: Machine, told: Machine): Machine {
  const [known] = releases
  const now = told.releases.map(one =>
    one.product === null && known !== undefined ? { ...one, product: known.product } : one
  )
  return { computer, releases: now }
}

/** The machine of a name, however it is written. */
export function machineNamed(machines: readonly Machine[], name: string): Machine | undefined {
  return machines.find(({ computer }) => isSameMachine(computer, name))
}
