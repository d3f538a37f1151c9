import type { Span } from '../event.ts'
import type { Format, ReadEvent } from '../fields/readEvent.ts'
import { findObjects } from './findObjects.ts'
import { SYSLOG } from './readSyslog.ts'
import { eventInTree, isTree, readTreeEvent, type Tree } from './readTree.ts'
import { XML } from './readXml.ts'

/**
 * Events as JSON, of any product: a document, a list, or one object a line, also inside a string.
 */
export const JSON_EVENTS: Format = {
  name: 'json',
  read: text =>
    !text.includes('{') || !/event|["']Id|\\"Id|InstanceId/i.test(text)
      ? []
      : findObjects(text).flatMap(({ value, start, end }) =>
          partSpan(eventsIn(value, { start, end }, 0), { start, end })
        )
}

const MAX_DEPTH = 12
const MAX_EVENTS = 5_000
const MAX_PARTS = 60
const MAX_INNER_LENGTH = 50_000
/** A line that an agent wrote and that a product keeps whole. */
const AGENT_LINE = /WinEvtLog: |MSWinEventLog|EvntSLog|^CEF:/

/** Several events of one object share its place in equal parts, in their order. */
function partSpan(events: readonly ReadEvent[], { start, end }: Span): readonly ReadEvent[] {
  if (events.length < 2) return events
  const share = (end - start) / events.length
  return events.map((event, index) => ({
    ...event,
    span: {
      start: start + Math.floor(index * share),
      end: start + Math.floor((index + 1) * share)
    }
  }))
}

function eventsIn(value: unknown, span: Span, depth: number): readonly ReadEvent[] {
  if (typeof value === 'string') return eventsInString(value, span, depth)
  if (depth > MAX_DEPTH || !isTree(value)) return []
  if (Array.isArray(value))
    return value.slice(0, MAX_EVENTS).flatMap(inner => eventsIn(inner, span, depth + 1))
  const rows = rowsOfColumns(value)
  if (rows.length > 0) return rows.flatMap(row => eventsIn(row, span, depth + 1))
  const event = eventInTree(value)
  if (event !== null && event !== 'several') return readTreeEvent('json', event, span)
  return Object.values(value)
    .slice(0, MAX_PARTS)
    .flatMap(inner => eventsIn(inner, span, depth + 1))
}

/** A string may hold an event of its own: JSON again, XML, or the line of an agent. */
function eventsInString(text: string, span: Span, depth: number): readonly ReadEvent[] {
  if (text.length > MAX_INNER_LENGTH) return []
  if (text.includes('{"'))
    return findObjects(text).flatMap(({ value }) => eventsIn(value, span, depth + 1))
  const inner = innerReader(text)?.read(text) ?? []
  return inner.map(event => ({ ...event, span }))
}

function innerReader(text: string): Format | null {
  if (text.includes('<Event')) return XML
  if (AGENT_LINE.test(text)) return SYSLOG
  return null
}

/** Log Analytics tells the names of the columns once and each row as a list: one object a row. */
function rowsOfColumns(tree: Tree): readonly Tree[] {
  const { columns, rows } = tree
  if (!Array.isArray(columns) || !Array.isArray(rows)) return []
  const names = columns.map(nameOfColumn)
  return rows
    .slice(0, MAX_EVENTS)
    .filter(row => Array.isArray(row))
    .map(row =>
      Object.fromEntries(names.map((name, index) => [name, (row as readonly unknown[])[index]]))
    )
}

function nameOfColumn(column: unknown): string {
  if (typeof column === 'string') return column
  const name = isTree(column) ? (column.name ?? column.ColumnName ?? column.columnName) : null
  if (typeof name === 'string') return name
  return ''
}
