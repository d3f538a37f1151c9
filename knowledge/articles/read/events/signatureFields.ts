/** The fields of an event as articles write them, line by line. */
import { likelySource } from './likelySource.ts'
import {
  BARE,
  COLUMN,
  DASHED,
  IDS_FIRST,
  LABEL,
  LEVEL,
  LIST_ROW,
  LOOSE,
  SAID_BELOW
} from './signaturePatterns.ts'

/** `beside` is text that stands behind the id with no label of its own. */
export type FieldName = 'id' | 'source' | 'type' | 'category' | 'description' | 'beside' | 'other'

/** A field on a line. `sure` ones are fields wherever they stand; the others only beside an id. */
export type Field = {
  readonly name: FieldName
  readonly value: string
  readonly ids: readonly number[]
  readonly sure: boolean
}

const NAMES: readonly (readonly [RegExp, FieldName])[] = [
  [/^(?:ras )?event[ -]?(?:i\.?d|number|code|#)|^eventid|^id$|^event$|^error$/i, 'id'],
  [/source|src/i, 'source'],
  [/type|severity/i, 'type'],
  [/category/i, 'category'],
  [/^(?:event )?(?:d?es?cription|descript|message(?: text)?|text)$/i, 'description']
]
function nameOf(label: string): FieldName {
  return NAMES.find(([said]) => said.test(label))?.[1] ?? 'other'
}

/**
 * Every number of 'a, b and c' that can be an event's: '2446/2447' → [2446, 2447]; '100003' → [].
 */
export function idsOf(text: string): readonly number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter(id => id <= 0xffff)
}

/**
 * What is around a line: whether an event is being spoken of, and whether the line goes on with a
 * sentence.
 */
export type Around = { readonly near: boolean; readonly within: boolean }

/** The fields a line of an article holds, in their order. */
export function fieldsOf(line: string, { near, within }: Around): readonly Field[] {
  const text = line.trim()
  const whole = listRowFields(text) ?? (near ? looseFields(text) : null) ?? columnFields(text)
  if (whole !== null) return whole
  const labelled = labelledFields(text)
  const bare = within || labelled[0]?.name === 'id' ? null : BARE.exec(text)
  if (bare === null) return labelled
  return bareFields(bare, labelled) ?? labelled
}

function listRowFields(text: string): readonly Field[] | null {
  const row = LIST_ROW.exec(text)?.groups
  if (row === undefined) return null
  const { source = '', id = '' } = row
  return [field('source', source, true), { ...field('id', '', true), ids: idsOf(id) }]
}

/** Layouts that are fields only where an event is being spoken of. */
function looseFields(text: string): readonly Field[] | null {
  const dashed = DASHED.exec(text)?.groups
  if (dashed !== undefined) {
    const { id = '', source = '', text: description = '' } = dashed
    return [
      { ...field('id', '', true), ids: idsOf(id) },
      field('source', source, false),
      field('description', description, false)
    ]
  }
  const loose = LOOSE.exec(text)?.groups
  if (loose !== undefined) {
    const { label = '', value = '' } = loose
    return [field(nameOf(label), value, false)]
  }
  if (SAID_BELOW.test(text)) return [field('description', '', false)]
  return null
}

function columnFields(text: string): readonly Field[] | null {
  const column = COLUMN.exec(text)?.groups
  if (column === undefined) return null
  const { label = '', value = '' } = column
  return fieldsOfValue({ name: nameOf(label), sure: true, start: 0, end: 0 }, value)
}

function field(name: FieldName, value: string, sure: boolean): Field {
  return { name, value: value.trim(), ids: [], sure }
}

type SignatureLines = {
  readonly name: FieldName
  readonly sure: boolean
  readonly start: number
  readonly end: number
}

function labelledFields(text: string): readonly Field[] {
  const places: SignatureLines[] = []
  for (const { 0: said, index, groups = {} } of text.matchAll(LABEL)) {
    const { sure, weak = '' } = groups
    const label = (sure ?? weak).replace(/\s+/g, ' ')
    const place = {
      name: nameOf(label),
      sure: sure !== undefined,
      start: index,
      end: index + said.length
    }
    if (stands(text, place, places, label)) places.push(place)
  }
  return places.flatMap((place, index) =>
    fieldsOfValue(place, text.slice(place.end, places[index + 1]?.start ?? text.length))
  )
}

/** A weak label stands at the start of the line, behind a gap, or behind an id or another field. */
function stands(
  text: string,
  { name, sure, start, end }: SignatureLines,
  before: readonly SignatureLines[],
  label: string
): boolean {
  if (name === 'id' && !/^\(?#?\d/.test(text.slice(end))) return false
  if (/^error$/i.test(label) && !/^\d{3,5}$/.test(text.slice(end).trim())) return false
  const opening = text.slice(0, start)
  return (
    sure ||
    /^\W{0,4}$/.test(opening) ||
    /\s{2}$/.test(opening) ||
    before.some(place => place.name === 'id') ||
    /\bEvent(?:[ -]?ID)?[: ]*\d{1,5}\b/i.test(opening)
  )
}

function fieldsOfValue({ name, sure }: SignatureLines, value: string): readonly Field[] {
  if (name !== 'id') return [field(name, value, sure)]
  const [, said = '', rest = ''] = IDS_FIRST.exec(value) ?? []
  const ids = idsOf(said)
  if (ids.length === 0) return []
  return [{ ...field('id', '', sure), ids }, ...behindId(rest)]
}

/**
 * What stands behind an id: a source ('MSExchangeMSMI'), a text ('- Semaphore timeout.'), or
 * nothing.
 */
function behindId(rest: string): readonly Field[] {
  const text = rest.replace(/^[\s)"]+/, '')
  const source =
    /^(?:from |- ?|\()?([A-Z]\w*[A-Z]\w*(?: [A-Z]\w+){0,2}|[A-Z]\w+(?:MTA|IS))\)?[\s.:,-]*$/.exec(
      text
    )?.[1]
  if (source !== undefined && !LEVEL.test(source)) return [field('source', source, false)]
  const said =
    /^(?:[-:]+|,\s+(?=["A-Z]))\s*(\S.{7,})$/.exec(text)?.[1] ??
    (/^["A-Z].{7,}/.test(text) ? text : undefined)
  if (said === undefined || /^\(?\d+[ ,)]*$/.test(said)) return []
  return [field('beside', said, false)]
}

/**
 * 'Event ID 2028', 'Macprint Event ID 2019 - Semaphore timeout.'
 * A sentence that goes on behind the number is prose.
 */
function bareFields(
  { groups = {} }: RegExpExecArray,
  labelled: readonly Field[]
): readonly Field[] | null {
  const { rest = '', before: opening = '', ids: numbers = '' } = groups
  const behind = behindId(rest)
  const alone =
    /^[\s.:;,)"-]*$/.test(rest) ||
    /^\s*\((?:error|warning|information|source)?[^)]{0,40}\)[\s.:]*$/i.test(rest)
  if (!alone && behind.length === 0 && labelled.length === 0) return null
  const before = opening.trim()
  const isGeneral =
    before === '' ||
    LEVEL.test(before) ||
    /^(?:application|system|security|windows nt|ras)(?: log)?$/i.test(before)
  const source = isGeneral ? null : likelySource(before)
  if (!isGeneral && source === null) return null
  const ids = idsOf(numbers)
  if (ids.length === 0) return null
  return [
    { ...field('id', '', true), ids },
    ...(source === null ? [] : [field('source', source, false)]),
    ...(labelled.length > 0 ? labelled.filter(({ name }) => name !== 'id') : behind)
  ]
}

/** Whether a value of 'Type:' is a level and not something else. */
export function isLevel(value: string): boolean {
  return LEVEL.test(value)
}
