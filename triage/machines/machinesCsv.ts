import type { MachineAnswer } from '../answer.ts'
import { csvLine } from '../tell/csvLine.ts'
import { MACHINE_COLUMNS, machineRow } from './machineRows.ts'

/** 'STORE-9' before 'STORE-10' */
const BY_NAME = new Intl.Collator('en', { numeric: true })

/** Machines with what each needs as CSV: a heading, and a line for each, by its name. */
export function machinesCsv(machines: readonly MachineAnswer[]): string {
  const sorted = machines.toSorted((a, b) => BY_NAME.compare(a.computer, b.computer))
  return [MACHINE_COLUMNS, ...sorted.map(machineRow)].map(csvLine).join('')
}
