import type { Span } from '../events/event.ts'
import type { MachineField } from './machineFields.ts'

/** What one row, block or object of a list says, by the fields of its headings. */
export type RowFields = Readonly<Partial<Record<MachineField, string>>>

/** One list of machines in a text. */
export type MachineList = {
  readonly rows: readonly RowFields[]
  /** rows that do not have the shape of the others */
  readonly leftOut: number
  readonly span: Span
}

/** Reads the lists of one layout out of a text; never throws, linear in its length. */
export type ListReader = (text: string) => readonly MachineList[]
