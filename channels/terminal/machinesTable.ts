import type { Answer } from '../../triage/answer.ts'
import { MACHINE_COLUMNS, machineRow, machinesOfAnswer } from '../../triage/machines/machineRows.ts'
import { csvLine } from '../../triage/tell/csvLine.ts'
import { terminalText } from './terminalText.ts'

/** How a list of machines is printed. */
export type MachinesForm = 'csv' | 'table'

/** The heading of `machinesCsv`; `first` stands in front of it. */
export function csvHeading(...first: readonly string[]): string {
  return csvLine([...first, ...MACHINE_COLUMNS])
}

/** The machines of an answer as lines of CSV; `first` stands in front of each. */
export function machinesCsv(answer: Answer, ...first: readonly string[]): string {
  return machinesOfAnswer(answer)
    .map(machine => csvLine([...first, ...machineRow(machine)].map(terminalText)))
    .join('')
}

/** The machines of an answer in columns of one width; a column without a word is left out. */
export function machinesTable(answer: Answer): string {
  const rows = machinesOfAnswer(answer).map(machine => machineRow(machine).map(oneLine))
  const all = [MACHINE_COLUMNS.map(name => name.toUpperCase()), ...rows]
  const widths = MACHINE_COLUMNS.map((_, at) =>
    rows.some(row => row[at] !== '')
      ? all.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0)
      : 0
  )
  return all.map(row => `${lineOf(row, widths)}\n`).join('')
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  return row
    .flatMap((cell, at) => (widths[at] === 0 ? [] : [cell.padEnd(widths[at] ?? 0)]))
    .join('  ')
    .trimEnd()
}

function oneLine(cell: string): string {
  return terminalText(cell).replaceAll(/\s+/g, ' ')
}
