/**
 * How a reader of events is scored: each field that a text holds, against what a person read in it.
 */

import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { parseLevel } from '../../knowledge/events/fields/level.ts'

/** One text and the fields a person read in it. */
export type Sample = {
  readonly name: string
  readonly text: string
  readonly fields: { readonly [field: string]: unknown }
}
export type Field = 'id' | 'source' | 'level' | 'description' | 'computer' | 'time' | 'all-events'
export type ReadEvent = Pick<WindowsEvent, 'id'> & Partial<WindowsEvent>
export type Reader = (text: string) => readonly ReadEvent[]
export type Score = { readonly [field in Field]?: { right: number; of: number } }
export type Miss = {
  readonly name: string
  readonly field: Field
  readonly expected: unknown
  readonly got: unknown
}

function plain(value: unknown): string {
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\\"/g, '"')
    .trim()
    .toLowerCase()
}

/** What was asked of one sample, and what the reader said: [field, expected, got, right]. */
function checks(
  { fields }: Sample,
  events: readonly ReadEvent[]
): readonly (readonly [Field, unknown, unknown, boolean])[] {
  const ids = Array.isArray(fields.ids) ? (fields.ids as readonly number[]) : [Number(fields.id)]
  const event = events.find(({ id }) => id === ids[0])
  const word = String(fields.level ?? fields.type ?? '')
  const level = parseLevel(word)
  const described = fields.description ?? fields.description_contains
  const written = [fields.date, fields.time].filter(value => typeof value === 'string').join(' ')
  const found: (readonly [Field, unknown, unknown, boolean])[] = [
    [
      'id',
      ids[0],
      events.map(({ id }) => id),
      event !== undefined && events.every(({ id }) => ids.includes(id))
    ]
  ]
  if (ids.length > 1)
    found.push([
      'all-events',
      ids,
      events.map(({ id }) => id),
      ids.every(id => events.some(other => other.id === id))
    ])
  if (fields.source !== undefined)
    found.push([
      'source',
      fields.source,
      event?.source,
      plain(event?.source) === plain(fields.source)
    ])
  if (level !== null)
    found.push([
      'level',
      word,
      event?.level,
      event?.level === level || (word === '0' && event?.level?.startsWith('audit') === true)
    ])
  if (described !== undefined)
    found.push([
      'description',
      described,
      event?.description,
      plain(event?.description).includes(plain(described))
    ])
  if (fields.computer !== undefined)
    found.push([
      'computer',
      fields.computer,
      event?.computer,
      plain(event?.computer) === plain(fields.computer)
    ])
  if (/\d.*\d.*\d/.test(written))
    found.push(['time', written, [event?.rawTime, event?.time], timeHolds(written, event)])
  return found
}

/** The time as pasted is kept, and read where the order of its numbers is certain. */
function timeHolds(written: string, event: ReadEvent | undefined): boolean {
  function digits(value: unknown): string {
    return String(value ?? '')
      .replace(/\D+/g, ' ')
      .trim()
  }
  if (!digits(event?.rawTime).includes(digits(written))) return false
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(written)
  if (iso !== null) return event?.time?.startsWith(`${iso[1]}-${iso[2]}-${iso[3]}`) === true
  const numbers = /^(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(written)
  return (
    numbers === null ||
    (Number(numbers[1]) <= 12 && Number(numbers[2]) <= 12) ||
    (event?.time ?? null) !== null
  )
}

/** The score of a reader over samples, and what it missed. */
export function scoreReader(
  reader: Reader,
  samples: readonly Sample[]
): { readonly score: Score; readonly misses: readonly Miss[] } {
  const score: { [field in Field]?: { right: number; of: number } } = {}
  const misses: Miss[] = []
  for (const sample of samples) {
    for (const [field, expected, got, right] of checks(sample, reader(sample.text))) {
      const so = score[field] ?? { right: 0, of: 0 }
      score[field] = so
      so.of += 1
      if (right) so.right += 1
      else misses.push({ name: sample.name, field, expected, got })
    }
  }
  return { score, misses }
}
