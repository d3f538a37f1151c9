import type { Release } from '../releases/release.ts'

/** One of several machines that a text lists. */
export type Machine = {
  /** its name as it was written */
  readonly computer: string
  /** what runs there, each product with its own level; [] where nobody can tell */
  readonly releases: readonly Release[]
}

/** What a text lists of machines, and what else it says. */
export type MachineReading = {
  /** each machine once, in the order of the text; [] where it lists fewer than two */
  readonly machines: readonly Machine[]
  /** rows of the lists that name no machine, or are more than are read */
  readonly leftOut: number
  /** the text with the lists replaced by blanks, line ends kept */
  readonly rest: string
}
