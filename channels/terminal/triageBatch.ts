import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Facts } from '../../triage/answer.ts'
import { triage } from '../../triage/triage.ts'
import { parseFacts } from '../../triage/understand/parseFacts.ts'
import { readLines } from './readLines.ts'
import { terminalJson } from './terminalJson.ts'

/**
 * Answers JSON lines `{"id", "text", "facts"?}` one by one, in order; an invalid line gets an error
 * and the rest continues.
 */
export async function runBatch(
  knowledge: Knowledge,
  input: Readable,
  output: Writable,
  facts: Facts
): Promise<void> {
  for await (const line of readLines(input)) {
    if (line.trim() === '') continue
    const written = output.write(
      `${terminalJson(answerLine(knowledge, line.replace(/^\uFEFF/, ''), facts))}\n`
    )
    if (!written) await once(output, 'drain')
  }
}

function answerLine(knowledge: Knowledge, line: string, facts: Facts): object {
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
