import type { Span } from '../event.ts'
import { parseEventId } from '../fields/eventId.ts'
import { parseLevel, parseTypeNumber } from '../fields/level.ts'
import {
  eventOf,
  type FieldNames,
  type ReadEvent,
  SAID_FIELDS,
  textNumber
} from '../fields/readEvent.ts'
import { FIELD_NAMES, isFieldName, knownName, type NamedField } from './fieldNames.ts'
import { levelIn } from './readXml.ts'
import { sourcesApart } from './sourcesApart.ts'
import { flatten, type Leaf, type Tree } from './treeLeaves.ts'

/**
 * A number alone is no event of Windows, and a source alone makes it none: two of these must be
 * told.
 */
const TELLING: readonly NamedField[] = [
  'source',
  'log',
  'computer',
  'level',
  'type',
  'keywords',
  'description'
]
/** A number called 'id' and nothing more needs one of these beside the source. */
const OF_EVENTS: readonly NamedField[] = ['level', 'type', 'description']
/** One of them says where it happened. */
const PLACES: readonly NamedField[] = ['source', 'log', 'computer']
const MIN_TELLING = 2
const MAX_INSERTIONS = 40
const CLOCK_ALONE = /^\d{1,2}[:.]\d{2}[^/-]{0,14}$/
const SYSLOG_LEVELS: Readonly<Record<string, string>> = {
  0: 'Critical',
  1: 'Critical',
  2: 'Critical',
  3: 'Error',
  4: 'Warning',
  5: 'Information',
  6: 'Information',
  7: 'Information'
}
const IDS = new Set(['eventid', 'eventcode'])
const WHOLE_NUMBER = /^\d{1,5}$/

type NamedLeaf = Leaf & { readonly name: string }

/** The fields of one event of a tree, found by their names at any depth. */
export type TreeEvent = {
  readonly leaves: readonly NamedLeaf[]
  readonly insertions: readonly string[]
}

/** The event a tree tells, null when it tells none; 'several' when parts of it tell one each. */
export function eventInTree(tree: Tree): TreeEvent | 'several' | null {
  const { leaves, insertions } = flatten(tree)
  const event = { leaves: leaves.flatMap(leaf => namedLeaf(leaf)), insertions }
  const ids = new Set(event.leaves.filter(isEventId).map(({ text }) => parseEventId(text)))
  if (ids.size > 1) return 'several'
  const told = TELLING.filter(field => fieldOf(event, field) !== null)
  const isTold = told.length >= MIN_TELLING && told.some(field => PLACES.includes(field))
  const isBare = !event.leaves.some(({ name }) => FIELD_NAMES.id.includes(name))
  if (isBare && !(told.includes('source') && told.some(field => OF_EVENTS.includes(field))))
    return null
  if (isTold && parseEventId(fieldOf(event, 'id')) !== null) return event
  return null
}

/** The event as the other readers give it. */
export function readTreeEvent(format: string, event: TreeEvent, span: Span): readonly ReadEvent[] {
  const written = fieldOf(event, 'level')
  const level = isOfGelf(event) ? (SYSLOG_LEVELS[written ?? ''] ?? written) : written
  const type = fieldOf(event, 'type')
  const category = fieldOf(event, 'category')
  const apart = sourcesApart(FIELD_NAMES.source.flatMap(name => leafNamed(event, name) ?? []))
  return eventOf(
    format,
    {
      id: fieldOf(event, 'id'),
      source: apart.source,
      log: fieldOf(event, 'log') ?? apart.log,
      level: level ?? type,
      category: /^\d+$/.test(category ?? '') ? null : category,
      time: timeOf(event),
      user: fieldOf(event, 'user'),
      computer: fieldOf(event, 'computer') ?? apart.computer,
      description: fieldOf(event, 'description') ?? insertionText(event)
    },
    span,
    {
      level: levelOf(level, type, fieldOf(event, 'keywords')),
      names: namesIn(event),
      otherSource: event.leaves.find(({ name }) => name === 'eventsourcename')?.text ?? null
    }
  )
}

/**
 * A leaf is known by its own name or together with the one above it: provider/name is the
 * provider's name.
 */
function namedLeaf(leaf: Leaf): readonly NamedLeaf[] {
  if (leaf.text === '') return []
  const last = leaf.steps.at(-1) ?? ''
  const above = leaf.steps.at(-2) ?? ''
  if (isFieldName(above + last)) return [{ ...leaf, name: above + last }]
  const isWithin = (last === 'id' && IDS.has(above)) || (last === 'text' && isFieldName(above))
  if (isWithin) return [{ ...leaf, name: above }]
  if (last === 'activity') return numberedText(leaf)
  const name = nameAlone(last, above, leaf.text)
  if (name === null) return []
  return [{ ...leaf, name }]
}

/** Sentinel tells the number of an audit before its text. */
function numberedText(leaf: Leaf): readonly NamedLeaf[] {
  const number = textNumber(leaf.text)
  const text = { ...leaf, name: 'activity' }
  if (number === null) return [text]
  return [{ ...leaf, name: 'eventid', text: number }, text]
}

/** What a name means by itself: an "event" that is a number is its number. */
function nameAlone(last: string, above: string, text: string): string | null {
  if (last === 'event') return WHOLE_NUMBER.test(text) ? 'eventid' : null
  const isBareId = (last === 'id' || last === 'code') && above === ''
  return isBareId ? 'id' : knownName(last)
}

function isEventId({ name, text }: NamedLeaf): boolean {
  return (name === 'eventid' || name === 'eventcode') && parseEventId(text) !== null
}

/** Where each field stands in the tree. */
function namesIn(event: TreeEvent): FieldNames {
  return Object.fromEntries(
    SAID_FIELDS.flatMap(field => {
      const leaf = leafOf(event, field)
      if (leaf === null) return []
      return [[field, leaf.steps.join('.')]]
    })
  )
}

function fieldOf(event: TreeEvent, field: NamedField): string | null {
  return leafOf(event, field)?.text ?? null
}

/** A clock belongs to the day beside it. */
function timeOf(event: TreeEvent): string | null {
  const time = fieldOf(event, 'time')
  const day = event.leaves.find(({ name }) => name === 'date')?.text
  if (time === null || day === undefined || !CLOCK_ALONE.test(time)) return time
  return `${day} ${time}`
}

/** Graylog's own format numbers levels as syslog does. */
function isOfGelf({ leaves }: TreeEvent): boolean {
  return leaves.some(({ name }) => name === 'shortmessage')
}

/** The value with the surest name; of equal ones the one nearest to the event's number. */
function leafOf(event: TreeEvent, field: NamedField): NamedLeaf | null {
  const inside = field === 'description' ? besideNumber(event, namesOf(field)) : undefined
  if (inside !== undefined) return inside
  for (const name of namesOf(field)) {
    const found = event.leaves.filter(leaf => leaf.name === name)
    if (found.length > 0) return nearest(found, event) ?? null
  }
  return null
}

/** The text that stands in an inner object with the number: around it an alert tells its own. */
function besideNumber({ leaves }: TreeEvent, names: readonly string[]): NamedLeaf | undefined {
  const home = leaves.find(isEventId)?.steps.slice(0, -1) ?? []
  if (home.length === 0) return undefined
  return leaves
    .filter(({ name, steps }) => names.includes(name) && isDirectlyIn(steps, home))
    .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))[0]
}

function isDirectlyIn(steps: readonly string[], home: readonly string[]): boolean {
  return steps.length === home.length + 1 && home.every((step, index) => steps[index] === step)
}

/** The text of this very name. */
function leafNamed(event: TreeEvent, name: string): string | undefined {
  return nearest(
    event.leaves.filter(leaf => leaf.name === name),
    event
  )?.text
}

/** A bare "Id" is what PowerShell calls the number; it counts where nothing else does. */
function namesOf(field: NamedField): readonly string[] {
  if (field === 'id') return [...FIELD_NAMES.id, 'id']
  return FIELD_NAMES[field]
}

function nearest(found: readonly NamedLeaf[], { leaves }: TreeEvent): NamedLeaf | undefined {
  const home = leaves.find(isEventId)?.steps ?? []
  function stepsShared({ steps }: NamedLeaf): number {
    const parting = steps.findIndex((step, index) => step !== home[index])
    if (parting < 0) return steps.length
    return parting
  }
  return found.toSorted((a, b) => stepsShared(b) - stepsShared(a))[0]
}

/** A failed audit is told by the type alone; NXLog calls its severity an error. */
function levelOf(
  level: string | null,
  type: string | null,
  keywords: string | null
): ReadEvent['level'] {
  const typed = parseTypeNumber(type) ?? parseLevel(type)
  if (typed === 'audit-failure') return typed
  const known = level === '0' ? null : parseLevel(level)
  return known ?? typed ?? parseLevel(keywords) ?? levelIn(level, keywords)
}

/** Without a message the values under the event's own data are all there is of a description. */
function insertionText({ insertions }: TreeEvent): string | null {
  if (insertions.length === 0) return null
  return insertions.slice(0, MAX_INSERTIONS).join('\n')
}
