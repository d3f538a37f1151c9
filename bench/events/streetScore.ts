/** How whole texts of the street are read: every event and field, beside what a person read. */
import type { ReadEvent, Reader } from './eventsScore.ts'

/** A text, and the events a person reads in it; null: the field must be absent. */
export type StreetCase = {
  readonly id: string
  readonly text: string
  readonly events: readonly { readonly [field: string]: unknown }[]
}

export type StreetScore = {
  /** texts with as many events as expected, each field of each right */
  readonly whole: number
  /** right and asked for, by field */
  readonly fields: ReadonlyMap<string, { right: number; of: number }>
  /** events that no person reads in the texts */
  readonly invented: number
  readonly faults: readonly string[]
}

const FIELDS = ['id', 'source', 'log', 'level', 'computer', 'time', 'description'] as const

/** The cases of a file that expect events. */
export function streetCasesOf(lines: readonly unknown[]): readonly StreetCase[] {
  const rows = lines as readonly {
    readonly id: string
    readonly text: string
    readonly expected?: { readonly events?: StreetCase['events'] }
  }[]
  return rows.flatMap(({ id, text, expected }) => {
    const events = expected?.events
    return events === undefined ? [] : [{ id, text, events }]
  })
}

export function scoreStreet(reader: Reader, cases: readonly StreetCase[]): StreetScore {
  const fields = new Map<string, { right: number; of: number }>()
  const faults: string[] = []
  let invented = 0
  for (const { id, text, events } of cases) {
    const read = reader(text)
    invented += Math.max(0, read.length - events.length)
    const wrong = events.flatMap(expected => wrongIn(expected, read, fields))
    if (read.length === events.length && wrong.length === 0) continue
    faults.push(`${id}: ${wrong.join(', ') || `${read.length} events for ${events.length}`}`)
  }
  return { whole: cases.length - faults.length, fields, invented, faults }
}

/** The fields of an expected event that its nearest reading has otherwise; counts each. */
function wrongIn(
  expected: StreetCase['events'][number],
  read: readonly ReadEvent[],
  fields: Map<string, { right: number; of: number }>
): readonly string[] {
  const same = read.filter(({ id }) => id === expected.id)
  const wrongs = same.map(event =>
    fieldsOf(expected).filter(name => !isRight(name, expected, event))
  )
  const wrong = wrongs.toSorted((a, b) => a.length - b.length)[0] ?? fieldsOf(expected)
  for (const name of fieldsOf(expected)) {
    const count = fields.get(name) ?? { right: 0, of: 0 }
    const right = count.right + (wrong.includes(name) ? 0 : 1)
    fields.set(name, { right, of: count.of + 1 })
  }
  return wrong
}

function fieldsOf(expected: StreetCase['events'][number]): readonly string[] {
  return FIELDS.filter(name => {
    const isContained = name === 'description' && expected.description_contains !== undefined
    return expected[name] !== undefined || isContained
  })
}

function isRight(name: string, expected: StreetCase['events'][number], event: ReadEvent): boolean {
  const got = event[name as keyof ReadEvent]
  const part = expected.description_contains
  if (name === 'description' && part !== undefined && !plain(got).includes(plain(part)))
    return false
  return expected[name] === undefined || plain(got) === plain(expected[name])
}

function plain(value: unknown): string {
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
    .toLowerCase()
}
