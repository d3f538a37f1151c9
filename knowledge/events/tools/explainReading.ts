import type { Span } from '../event.ts'
import type { ReadEvent, SaidField } from '../fields/readEvent.ts'
import type { Reading } from '../readEvents.ts'

const FIELDS: readonly SaidField[] = [
  'id',
  'source',
  'log',
  'level',
  'category',
  'time',
  'user',
  'computer',
  'description'
]
const MAX_SHOWN_LENGTH = 100

/** What was read of a text, from where, and what was left over, in lines for a person. */
export function explainReading(text: string, { events, rest }: Reading): string {
  return [
    `${events.length} event${events.length === 1 ? '' : 's'} in ${text.length} characters.`,
    ...events.flatMap((event, index) => ['', ...explainEvent(text, event, index + 1)]),
    '',
    rest === '' ? 'Nothing was left over.' : 'Left over, the words around:',
    ...rest
      .split('\n')
      .filter(line => line !== '')
      .map(line => `  | ${line}`),
    ''
  ].join('\n')
}

function explainEvent(text: string, event: ReadEvent, number: number): readonly string[] {
  return [
    `${number}. layout ${event.format}, ${placeOf(text, event.span)}`,
    ...FIELDS.map(field => `   ${field.padEnd(12)}${explainField(text, event, field)}`)
  ]
}

/** 'lines 3 to 12 (characters 40 to 360)' */
function placeOf(text: string, { start, end }: Span): string {
  const last = Math.max(start, end - 1)
  return `lines ${lineOf(text, start)} to ${lineOf(text, last)} (characters ${start} to ${end})`
}

function explainField(text: string, event: ReadEvent, field: SaidField): string {
  const value = event[field]
  const said = (event.said[field] ?? '').trim()
  if (value === null) return said === '' ? '-' : `- (not certain from ${short(said)})`
  const line = said === '' ? null : lineSaying(text, event, said)
  const isAsSaid = said === '' || said === String(value)
  return [
    short(String(value)),
    isAsSaid ? '' : `  read from ${short(said)}`,
    line === null ? '' : `  line ${line}`
  ].join('')
}

function short(value: string): string {
  const line = JSON.stringify(value.replace(/\s+/g, ' '))
  return line.length > MAX_SHOWN_LENGTH ? `${line.slice(0, MAX_SHOWN_LENGTH)}…"` : line
}

/**
 * The line of the text that the words of a field stand in; null where marks were taken out of
 * them.
 */
function lineSaying(text: string, { span }: ReadEvent, said: string): number | null {
  const [first = ''] = said.split('\n')
  const inside = text.slice(span.start, span.end)
  const place = inside.includes(first)
    ? inside.indexOf(first)
    : inside.indexOf(first.split(' ')[0] ?? '')
  return first === '' || place < 0 ? null : lineOf(text, span.start + place)
}

function lineOf(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}
