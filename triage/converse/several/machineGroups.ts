import type { Machine } from '../../../knowledge/machines/machine.ts'
import { isSameMachine } from '../../../knowledge/machines/machineName.ts'
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

/** The machines known with those just told of, which take the place of what was known of them. */
export function withTold(known: readonly Machine[], told: readonly Machine[]): readonly Machine[] {
  const names = new Set(told.map(({ computer }) => computer.toLowerCase()))
  const kept = known.filter(({ computer }) => !names.has(computer.toLowerCase()))
  return [...kept, ...told]
}

/** The machine of a name, however it is written. */
export function machineNamed(machines: readonly Machine[], name: string): Machine | undefined {
  return machines.find(({ computer }) => isSameMachine(computer, name))
}
