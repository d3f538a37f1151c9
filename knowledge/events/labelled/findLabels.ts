import { oneOf } from '../../language/words/oneOf.ts'
import { parseEventId } from '../fields/eventId.ts'
import { endsLabel, type LabelName, labelNamed, MAX_LABEL_LENGTH } from '../fields/labels.ts'
import {
  endOfWord,
  isBehindPlatform,
  isBlank,
  isDigit,
  isOpening,
  startsWord
} from './characters.ts'
import { isWordAbove } from './isWordAbove.ts'
import { isLooseValue, looseMatches } from './looseLabel.ts'

/** A label found in a text. */
export type Label = LabelName & {
  readonly start: number
  /** after the colon, where the value begins */
  readonly end: number
  readonly startsLine: boolean
  /** after a bracket or a comma: '(Source: Disk)', 'Error, Source=Disk' */
  readonly parted: boolean
  /** as written, in lower case: a new event begins with the label the last one began with */
  readonly name: string
  /** 'Source MSExchangeMTA', without a colon: a label only beside others */
  readonly loose: boolean
  /** 'EventCode=7000' */
  readonly equals: boolean
  /** the number that follows a label for ids; null where none does, and for other labels */
  readonly number: number | null
}

const MARK = /[:：=]/g
/** 'Event[0]', as wevtutil opens each event. */
const BOUNDARY = /^[ ]{0,8}Event ?\[\d{1,7}\]:?[ ]*$/gim
/** A cell of a copied table: 'Ereignis-ID<tab>7000', '| Source | Disk |', '|*Source*|Disk|'. */
const CELL = /^[ |*_]{0,12}([\p{L}][\p{L} .'’/-]{1,40}?)[ *_]{0,20}[\t|]/gmu
const MAX_LABELS = 40_000
/** Blanks before a colon; a label has at most so many words. */
const MAX_BLANKS = 30
const MAX_WORDS = 6
const BOUNDARY_NAME: LabelName = { field: 'other', strong: true, languages: [] }

/** The labels of a text in their order. */
export function findLabels(text: string): readonly Label[] {
  const colons = colonLabels(text)
  const taken = new Set(colons.map(({ start }) => start))
  const others = [...looseLabels(text), ...cellLabels(text), ...boundaries(text)].filter(
    ({ start }) => !taken.has(start)
  )
  if (others.length === 0) return colons
  return [...colons, ...others].sort((a, b) => a.start - b.start)
}

function colonLabels(text: string): readonly Label[] {
  const labels: Label[] = []
  for (const { index } of text.matchAll(MARK)) {
    const label = labelBefore(text, index, labels.at(-1)?.end ?? 0)
    if (label === null) continue
    labels.push(label)
    if (labels.length >= MAX_LABELS) break
  }
  return labels
}

type NamedPlace = { readonly start: number; readonly name: LabelName }

/** The longest label that ends at a colon, over one line end at most. */
function labelBefore(text: string, colon: number, from: number): Label | null {
  const end = endOfWord(text, colon, Math.max(from, colon - MAX_BLANKS))
  const isWrapped = end < colon && text.slice(end, colon).includes('\n')
  if (isWrapped || isDigit(text, end - 1)) return null
  const found = nameBefore(text, end, Math.max(from, end - MAX_LABEL_LENGTH))
  if (found === null) return null
  const isArrow = text.startsWith('=>', colon)
  const label = labelOf(text, {
    start: found.start,
    wordEnd: end,
    end: colon + (isArrow ? 2 : 1),
    name: dated(text, colon, found.name),
    equals: text[colon] === '=' && !isArrow
  })
  return isSound(text, label) ? label : null
}

function nameBefore(text: string, end: number, first: number): NamedPlace | null {
  let found: NamedPlace | null = null
  let [at, breaks] = [end, 0]
  for (let words = 0; words < MAX_WORDS && at > first; words += 1) {
    at = startOfWord(text, at, first)
    const isWord = at < end && startsWord(text, at)
    if (isWord && words === 0 && !endsLabel(text.slice(at, end))) return gluedLabel(text, at, end)
    const name = isWord ? labelNamed(text.slice(at, end)) : null
    if (name !== null && !isWordAbove(found?.name, name, breaks)) found = { start: at, name }
    const gap = gapBefore(text, at, first)
    breaks += gap.breaks
    if (gap.breaks > 1) break
    at = gap.start
  }
  return found
}

function startOfWord(text: string, end: number, first: number): number {
  let at = end
  while (at > first && !isBlank(text, at - 1) && !isOpening(text, at - 1)) at -= 1
  return at
}

/** Where the blanks before a word begin; more than one line end, or a bracket, parts labels. */
function gapBefore(
  text: string,
  end: number,
  first: number
): { readonly start: number; readonly breaks: number } {
  let [at, breaks] = [end, 0]
  while (at > first && (isBlank(text, at - 1) || isOpening(text, at - 1))) {
    if (isOpening(text, at - 1)) breaks = 2
    if (text[at - 1] === '\n') breaks += 1
    at -= 1
  }
  return { start: at, breaks }
}

const DATE_BEHIND = /^\s{0,40}\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]/

/** 'Data' is a date in Italian, Portuguese and Polish, and the bytes of an event in English. */
function dated(text: string, colon: number, name: LabelName): LabelName {
  const isData = name.field === 'data' && name.languages.length > 1
  if (!isData || !DATE_BEHIND.test(text.slice(colon + 1, colon + 60))) return name
  return {
    field: 'date',
    strong: false,
    languages: name.languages.filter(language => language !== 'en')
  }
}

const GLUED = new RegExp(
  String.raw`(?<=[\p{Ll}\d)])${oneOf(
    'Event',
    'Description',
    'Beschreibung',
    'Descripción',
    'Descrizione',
    'Descrição'
  )}(?: ?(?:ID|Source|Type|Category))?$`,
  'u'
)

/** A label that lost the line end before it: 'Category: NoneDescription: ...' */
function gluedLabel(text: string, start: number, end: number): NamedPlace | null {
  const glued = GLUED.exec(text.slice(start, end))
  const name = glued === null ? null : labelNamed(glued[0])
  if (glued === null || name === null) return null
  return { start: start + glued.index, name }
}

type LabelPlace = {
  readonly start: number
  /** where its words end, before blanks and the colon */
  readonly wordEnd: number
  /** after the colon */
  readonly end: number
  readonly name: LabelName
  readonly equals?: boolean
  readonly loose?: boolean
}

function labelOf(
  text: string,
  { start, wordEnd, end, name, equals = false, loose = false }: LabelPlace
): Label {
  const isNumbered = name.field === 'id' || name.field === 'instance'
  return {
    ...name,
    start,
    end,
    number: isNumbered ? parseEventId(text.slice(end, end + 80)) : null,
    startsLine: startsLine(text, start),
    parted: /[(,;|[:] {0,3}$/.test(text.slice(Math.max(0, start - 4), start)),
    name: text.slice(start, wordEnd).toLowerCase(),
    loose,
    equals
  }
}

const OPENS_LIST_ITEM = /(?:^|[\n,;|(\t]|[ ]{2})[ ]*$/

/**
 * 'Event' and 'Id' label only numbers; in 'Ticket ID: 5' and 'Data source: x' another word comes
 * first.
 */
function isSound(
  text: string,
  { field, strong, name, start, number, startsLine: opens }: Label
): boolean {
  if (field === 'id' && !strong && number === null) return false
  if (!strong && isBehindPlatform(text, start)) return false
  if (strong || opens || field !== 'id') return true
  return name === 'event' || OPENS_LIST_ITEM.test(text.slice(Math.max(0, start - 4), start))
}

function startsLine(text: string, start: number): boolean {
  let at = start
  while (at > 0 && start - at < 60 && /[ \t(\-•*|]/.test(text[at - 1] ?? '')) at -= 1
  const before = text[at - 1]
  return (
    at === 0 ||
    before === '\n' ||
    ENUMERATED.test(text.slice(Math.max(0, at - 8), at)) ||
    (before === '.' && EVENT_OCCURRED.test(text.slice(Math.max(0, start - 64), start)))
  )
}

/** '2) Source: ...' */
const ENUMERATED = /(?:^|\n)[ \t]{0,4}\d{1,2}[.)]$/

/** dcdiag writes its labels behind 'An error event occurred.' */
const EVENT_OCCURRED = /(?:^|\n)\s{0,20}an? \w{4,12} event occurr?ed\.\s{0,6}$/i

function looseLabels(text: string): readonly Label[] {
  return looseMatches(text).flatMap(match => {
    const [, written = '', word = '', line = ''] = match
    const name = labelNamed(written)
    const isEvent = /^event/i.test(written)
    if (name === null || !isLooseValue(name.field, word, line)) return []
    const start = match.index + match[0].indexOf(written)
    return [
      labelOf(text, {
        start,
        wordEnd: start + written.length,
        end: match.index + match[0].length,
        name: { ...name, strong: isEvent, languages: [] },
        loose: !isEvent
      })
    ]
  })
}

function cellLabels(text: string): readonly Label[] {
  if (!/[\t|]/.test(text)) return []
  return [...text.matchAll(CELL)].flatMap(match => cellLabel(text, match))
}

function cellLabel(
  text: string,
  { 0: cell, 1: written = '', index }: RegExpExecArray
): readonly Label[] {
  const name = labelNamed(written)
  if (name === null) return []
  const start = index + cell.indexOf(written)
  const label = labelOf(text, {
    start,
    wordEnd: start + written.length,
    end: index + cell.length,
    name
  })
  return isSound(text, label) ? [label] : []
}

function boundaries(text: string): readonly Label[] {
  if (!text.includes('[')) return []
  return [...text.matchAll(BOUNDARY)].map(({ 0: line, index: start }) => ({
    ...labelOf(text, { start, wordEnd: start, end: start + line.length, name: BOUNDARY_NAME }),
    name: 'event[]'
  }))
}
