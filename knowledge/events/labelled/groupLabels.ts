import { endOfDescription } from '../fields/endOfDescription.ts'
import type { Field } from '../fields/languages/languageWords.ts'
import { textBelow } from '../prose/textAround.ts'
import { endOfColumn, endOfItem, quotesEvent } from './describedEnd.ts'
import type { Label } from './findLabels.ts'
import { isGapped, isPassedOver, isWithinText } from './isWithinText.ts'
import { isWordOfProse } from './isWordOfProse.ts'
import { joinsAsId } from './joinsAsId.ts'
import { nextOfName, nextPlaces, type Places } from './labelPlaces.ts'

/** The labels of one event. */
export type LabelBlock = {
  readonly labels: readonly Label[]
  readonly description: Label | null
  /** where the description ends; without one, the place no value reaches beyond */
  readonly end: number
}

/** Characters between two labels of one event. */
const MAX_GAP = 600
/** Labels looked at for an id of their own. */
const MAX_LOOKED_AT = 8
/** Characters of a text without a label of its own. */
const MAX_TEXT_LENGTH = 8_000
/** A source, a number and one field more tell all an event has. */
const MIN_WHOLE_LABELS = 3
/** No layout has more labels than this. */
const MAX_LABELS = 40
/** A number called 'id' and nothing more needs one of these beside it. */
const TELLING: readonly Field[] = ['level', 'type', 'description', 'date', 'datetime', 'time']
const OPENING: ReadonlySet<Field> = new Set([
  'type',
  'log',
  'source',
  'id',
  'level',
  'datetime',
  'date',
  'instance',
  'other'
])

/** Groups labels into events: a label that comes again, or a far gap, begins the next one. */
export function groupLabels(text: string, labels: readonly Label[]): readonly LabelBlock[] {
  const all: LabelledText = {
    text,
    labels,
    strong: nextPlaces(labels, (label, index) => opensStrongly(labels, label, index)),
    again: nextOfName(labels)
  }
  const blocks: LabelBlock[] = []
  let at = 0
  while (at < labels.length) {
    const { block, next } = takeBlock(all, at)
    if (block !== null && isEvent(block)) blocks.push(block)
    at = next
  }
  return blocks
}

/** The labels of a text, and where in them events may begin. */
type LabelledText = {
  readonly text: string
  readonly labels: readonly Label[]
  /** at each label: the next one that opens an event within a description */
  readonly strong: Places
  /** at each label: the next one of the same name */
  readonly again: Places
}

function takeBlock(
  all: LabelledText,
  first: number
): { readonly block: LabelBlock | null; readonly next: number } {
  const { text, labels } = all
  const opening = labels[first]
  if (opening === undefined || !mayOpen(opening)) return { block: null, next: first + 1 }
  const taken = [opening]
  for (let at = first + 1; at < labels.length; at += 1) {
    const label = labels[at]
    if (label !== undefined && isPassedOver(text, taken, label)) continue
    if (label === undefined || !belongs(text, taken, label)) {
      const end = label?.start ?? text.length
      return { block: { labels: taken, description: null, end }, next: behindText(all, taken, at) }
    }
    taken.push(label)
    if (label.field === 'description' && !isAmongEquals(all, taken, at))
      return describedBlock(all, taken, { first, at })
  }
  return { block: { labels: taken, description: null, end: text.length }, next: labels.length }
}

/** The first label from `at` on that is not one of the text below the fields. */
function behindText({ text, labels, strong }: LabelledText, taken: readonly Label[], at: number) {
  const label = labels[at]
  const last = taken.at(-1)
  if (label === undefined || last === undefined || !isWithinText(text, taken, label)) return at
  const lineEnd = text.indexOf('\n', last.end)
  const limit = Math.min(startOf(labels, strong[at]), last.end + MAX_TEXT_LENGTH, text.length)
  const end = textBelow(text, lineEnd, limit, taken.length >= MIN_WHOLE_LABELS)?.end ?? 0
  let next = at
  while ((labels[next]?.start ?? Infinity) < end) next += 1
  return next
}

/** 'Message=... Source=...': below a description with an equals sign more fields may follow. */
function isAmongEquals(
  { text, labels }: LabelledText,
  taken: readonly Label[],
  at: number
): boolean {
  const label = labels[at]
  return (
    label?.equals === true &&
    labels
      .slice(at + 1, at + 1 + MAX_LABELS)
      .some(later => later.equals && later.startsLine && belongs(text, taken, later, label))
  )
}

function describedBlock(
  { text, labels, strong, again }: LabelledText,
  taken: readonly Label[],
  { first, at }: { readonly first: number; readonly at: number }
): { readonly block: LabelBlock; readonly next: number } {
  const description = labels[at] as Label
  const most = Math.min(
    startOf(labels, strong[at + 1]),
    startOf(labels, nextLike(labels, first, at, again)),
    text.length
  )
  const limit = endOfColumn(text, taken, most) ?? most
  const end = isLeftEmpty(text, description)
    ? description.end
    : (endOfItem(text, description, labels[first]) ??
      endOfDescription(text, description.end, limit))
  let next = at + 1
  if (quotesEvent(labels[next], description))
    return { block: { labels: taken, description, end: description.end }, next }
  while ((labels[next]?.start ?? Infinity) < end) next += 1
  return { block: { labels: taken, description, end }, next }
}

/** Behind an equals sign a text begins on its line or the next one. */
function isLeftEmpty(text: string, { equals, end }: Label): boolean {
  return equals && /^[ \t]*\n[ \t]*\n/.test(text.slice(end, end + 80))
}

function startOf(labels: readonly Label[], place: number | undefined): number {
  if (place === undefined) return Infinity
  return labels[place]?.start ?? Infinity
}

/**
 * The next label called like the one this event began with: there the next event begins, when it
 * has an id as well.
 */
function nextLike(
  labels: readonly Label[],
  first: number,
  after: number,
  again: Places
): number | undefined {
  let place = again[first]
  while (place !== undefined && place <= after) place = again[place]
  for (let tries = 0; place !== undefined && tries < MAX_LOOKED_AT; tries += 1) {
    const label = labels[place]
    if (label?.startsLine === true && (label.field === 'id' || hasIdSoon(labels, place)))
      return place
    place = again[place]
  }
  return undefined
}

function hasIdSoon(labels: readonly Label[], place: number): boolean {
  return labels
    .slice(place + 1, place + 1 + MAX_LOOKED_AT)
    .some(({ field }) => field === 'id' || field === 'instance')
}

/**
 * Inside a description only a telling label at the start of a line is the next event, with another
 * label of an event close by.
 */
function opensStrongly(labels: readonly Label[], label: Label, index: number): boolean {
  if (
    !label.strong ||
    !label.startsLine ||
    (!['type', 'log', 'source', 'id'].includes(label.field) && label.name !== 'event[]')
  )
    return false
  if (
    /^event[ -]?(?:code|message|time)$/.test(label.name) ||
    (label.field === 'id' && label.number === null)
  )
    return false
  const next = labels[index + 1]
  if (next === undefined || next.start - label.end > 300 || next.field === label.field) return false
  if (label.field === 'id')
    return [
      'source',
      'type',
      'level',
      'description',
      'date',
      'category',
      'user',
      'computer'
    ].includes(next.field)
  return hasIdSoon(labels, index)
}

function mayOpen(label: Label): boolean {
  if (label.field === 'id' && label.number === null) return false
  return (
    !label.loose &&
    label.field !== 'description' &&
    (label.field !== 'other' || label.name === 'event[]') &&
    (OPENING.has(label.field) || label.startsLine) &&
    (label.strong || label.startsLine || label.parted)
  )
}

function belongs(text: string, open: readonly Label[], label: Label, last = open.at(-1)): boolean {
  if (last === undefined || isBeyond(open, last, label)) return false
  if (isWordOfProse(text, open, label) || isWithinText(text, open, label)) return false
  if (opensAfterGap(text, open, label)) return false
  if (label.field === 'id') return joinsAsId(open, label)
  if (label.field !== 'other' && open.some(other => isSaidTwice(other, label))) return false
  return label.startsLine || !/\n\s*\n\s*\n/.test(text.slice(last.end, label.start))
}

/** Whether a label is too far from the event, or begins one by its form. */
function isBeyond(open: readonly Label[], last: Label, label: Label): boolean {
  const isFar = label.start - last.end > MAX_GAP
  return isFar || label.name === 'event[]' || open.length >= MAX_LABELS
}

/** Whether an event that has the one label would say the same again with the other. */
function isSaidTwice(other: Label, label: Label): boolean {
  if (other.field !== label.field) return false
  if (other.name === label.name) return true
  const areEquals = other.equals && label.equals
  return !areEquals && !alsoSays(other, label)
}

const HEADING: ReadonlySet<Field> = new Set(['log', 'type', 'source', 'level', 'id'])

/**
 * Below an empty line a telling label is the next event's, unless this event is written with empty
 * lines between its labels.
 */
function opensAfterGap(text: string, open: readonly Label[], label: Label): boolean {
  const last = open.at(-1)
  if (
    last === undefined ||
    !HEADING.has(label.field) ||
    !open.some(({ field }) => field === 'id') ||
    !mayOpen(label)
  )
    return false
  const between = text.slice(last.end, label.start)
  if (!/\n[ \t]*\n/.test(between)) return false
  if (open.length === 1) return between.trim().length > 40
  return !isGapped(text, open)
}

/** Two labels that the same list has for one field. */
function alsoSays(a: Label, b: Label): boolean {
  const isMoment = a.field === 'time' || a.field === 'datetime' || a.field === 'date'
  if (isMoment && a.name !== b.name && b.parted && !b.startsLine) return true
  return (
    (a.field === 'time' || a.field === 'user' || a.field === 'category') &&
    a.strong !== b.strong &&
    a.startsLine &&
    b.startsLine &&
    a.languages.some(language => b.languages.includes(language))
  )
}

function isEvent({ labels, description }: LabelBlock): boolean {
  const id = labels.find(label => label.number !== null)
  if (id === undefined) return false
  const fields = new Set(labels.map(({ field }) => field))
  return (
    id.strong ||
    (fields.size > 2 &&
      (id.name !== 'id' || TELLING.some(field => fields.has(field))) &&
      ['source', 'level', 'type', 'log'].some(field => fields.has(field as Field))) ||
    (fields.has('source') && description !== null)
  )
}
