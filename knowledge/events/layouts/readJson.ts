import { lastNotAfter } from '../../lastNotAfter.ts'
import type { Span } from '../event.ts'
import { isFormal } from '../fields/description/isFormal.ts'
import {
  descriptionText,
  type Format,
  type ReadEvent,
  type ReadInner
} from '../fields/readEvent.ts'
import { findObjects } from '../text/findObjects.ts'
import { writtenStrings } from '../text/writtenStrings.ts'
import { eventInTree, readTreeEvent } from './readTree.ts'
import { isTree, pairsIn, type Tree } from './treeLeaves.ts'

/**
 * Events as JSON, of any product: a document, a list, or one object a line; a string of it that is
 * the text of an event in another layout is read as a text of its own.
 */
export const JSON_EVENTS: Format = {
  name: 'json',
  read: (text, readInner = () => []) => {
    if (!/["“'{]/.test(text) || !SUSPECTED.test(text)) return []
    const objects = text.includes('{') ? findObjects(text) : []
    const isData = withinXml(text)
    return [
      ...objects
        .filter(({ start }) => !isData(start))
        .flatMap(({ value, start, end }) =>
          partSpan(eventsIn(value, { span: { start, end }, readInner }, 0), { start, end })
        ),
      ...writtenStrings(text)
        .filter(({ start }) => !objects.some(known => known.start <= start && start < known.end))
        .flatMap(({ value, start, end }) => eventsIn(value, { span: { start, end }, readInner }, 0))
    ]
  }
}

const SUSPECTED = /event|["'](?:Id|Code)\b|\\"Id|InstanceId|\\n/i
const MAX_DEPTH = 12
const MAX_EVENTS = 5_000
const MAX_PARTS = 60
/** A mark that parts the fields of an event. */
const PARTS_FIELDS = /[:=<{\t|,;\n]/

type Place = { readonly span: Span; readonly readInner: ReadInner }

/** Whether a place stands within an event's XML: what its data hold is no event beside it. */
function withinXml(text: string): (place: number) => boolean {
  const marks = [...text.matchAll(/<(\/?)Event(?=[\s>])/g)]
  return place => lastNotAfter(marks, place, ({ index }) => index)?.[1] === ''
}

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

function eventsIn(value: unknown, place: Place, depth: number): readonly ReadEvent[] {
  if (typeof value === 'string') return eventsInString(value, place)
  if (depth > MAX_DEPTH || !isTree(value)) return []
  if (Array.isArray(value)) return eventsInList(value, place, depth)
  const rows = rowsOfColumns(value)
  if (rows.length > 0) return rows.flatMap(row => eventsIn(row, place, depth + 1))
  const event = eventInTree(value)
  if (event !== null && event !== 'several')
    return readTreeEvent('json', event, place.span).map(read => toldWhole(read, place))
  return toldOnce(
    Object.values(value)
      .slice(0, MAX_PARTS)
      .map(inner => eventsIn(inner, place, depth + 1))
  )
}

/** The events of a list, one after the other, or the one that its pairs tell. */
function eventsInList(list: readonly unknown[], place: Place, depth: number): readonly ReadEvent[] {
  const pairs = pairsIn(list)
  if (pairs.length > 0) return eventsIn(Object.fromEntries(pairs), place, depth + 1)
  const events = list.slice(0, MAX_EVENTS).flatMap(inner => eventsIn(inner, place, depth + 1))
  const [only, ...others] = events
  if (only === undefined || others.length > 0 || only.description !== null) return events
  return [{ ...only, description: textIn(list) }]
}

/** The only paragraph of a card that Windows would write, beside the facts of its event. */
function textIn(list: readonly unknown[]): string | null {
  const texts = list
    .slice(0, MAX_PARTS)
    .flatMap(part => (isTree(part) && typeof part.text === 'string' ? [part.text] : []))
    .filter(text => isFormal(text))
  return texts.length === 1 ? descriptionText(texts[0]) : null
}

function eventsInString(text: string, { span, readInner }: Place): readonly ReadEvent[] {
  if (!/\d/.test(text) || !PARTS_FIELDS.test(text)) return []
  return readInner(text).map(event => ({ ...event, span }))
}

/** The message of an event may be its whole view, head and text. */
function toldWhole(event: ReadEvent, { readInner }: Place): ReadEvent {
  if (event.description === null || !/^[^\n]{0,80}[:=<]/.test(event.description)) return event
  const [inner, ...others] = readInner(event.description)
  if (inner === undefined || others.length > 0 || inner.id !== event.id) return event
  const isView = inner.source !== null && (inner.log ?? inner.level ?? inner.rawTime) !== null
  if (!isView) return event
  const told = Object.entries(inner).filter(([, value]) => value !== null)
  return { ...event, ...Object.fromEntries(told), description: inner.description, span: event.span }
}

/** A relay that keeps the text plain and as HTML tells one event twice. */
function toldOnce(parts: readonly (readonly ReadEvent[])[]): readonly ReadEvent[] {
  const known = new Set<string>()
  return parts.flatMap(events => {
    const fresh = events.filter(event => !known.has(keyOf(event)))
    for (const event of events) known.add(keyOf(event))
    return fresh
  })
}

function keyOf({ id, source, rawTime, computer }: ReadEvent): string {
  return [id, source, rawTime, computer].join('\n')
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
