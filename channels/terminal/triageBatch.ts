import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Answer, Facts } from '../../triage/answer.ts'
import { MACHINE_COLUMNS } from '../../triage/machines/machineRows.ts'
import { csvLine } from '../../triage/tell/csvLine.ts'
import { triage } from '../../triage/triage.ts'
import { parseFacts } from '../../triage/understand/parseFacts.ts'
import { csvHeading, machinesCsv } from './machinesTable.ts'
import { readLines } from './readLines.ts'
import { terminalJson } from './terminalJson.ts'

/** What was read of one line: an answer, or why there is none. */
type BatchResult = { readonly id?: unknown } & (Answer | { readonly error: string })

/** How the results of a batch are written. */
type BatchForm = { readonly heading: string; readonly write: (result: BatchResult) => string }

export const BATCH_OF_JSON: BatchForm = {
  heading: '',
  write: result => `${terminalJson(result)}\n`
}

/** A row for each machine of each record; of a record without an answer the reason. */
export const BATCH_OF_MACHINES: BatchForm = {
  heading: csvHeading('id', 'error'),
  write: ({ id, ...result }) => {
    const name = typeof id === 'string' || typeof id === 'number' ? String(id) : ''
    if ('error' in result) return csvLine([name, result.error, ...MACHINE_COLUMNS.map(() => '')])
    return machinesCsv(result, name, '')
  }
}

/**
 * Answers JSON lines `{"id", "text", "facts"?}` one by one, in order; an invalid line gets an error
 * and the rest continues.
 */
export async function runBatch(
  knowledge: Knowledge,
  { input, output }: { readonly input: Readable; readonly output: Writable },
  facts: Facts,
  { heading, write }: BatchForm
): Promise<void> {
  output.write(heading)
  for await (const line of readLines(input)) {
    if (line.trim() === '') continue
    const result = answerLine(knowledge, line.replace(/^\uFEFF/, ''), facts)
    const written = output.write(write(result))
    if (!written) await once(output, 'drain')
  }
}

function answerLine(knowledge: Knowledge, line: string, facts: Facts): BatchResult {
  const record = parseRecord(line)
  if (record === null) return { error: 'This line is no JSON object.' }
  const { id, text } = record
  const named = id === undefined ? {} : { id }
  if (typeof text !== 'string' || text.trim() === '')
    return { ...named, error: 'The record has no "text" with words in it.' }
  try {
    const known = record.facts === undefined ? facts : parseFacts(record.facts)
    return { ...named, ...triage(knowledge, text, known) }
  } catch (error) {
    return { ...named, error: faultOf(error) }
  }
}

function faultOf(error: unknown): string {
  return error instanceof TypeError ? error.message : 'The record could not be answered.'
}

function parseRecord(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
    return null
  } catch {
    return null
  }
}
