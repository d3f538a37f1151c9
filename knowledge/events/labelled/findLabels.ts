import { parseEventId } from '../fields/eventId.ts'
import { endsLabel, type LabelName, LONGEST_LABEL, labelNamed } from '../fields/labels.ts'

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
/** Labels that lost their colon, at the start of a line. */
const LOOSE =
  /^[ (*-]{0,12}(Event[ -]?ID|Event|Source|Src|Type|Category|Description)(?:[ ]{1,8}|(?=\())(?=[(#]?(\S+))(?=([^\n]{1,300}))/gim
/** A cell of a copied table: 'Ereignis-ID<tab>7000', '| Source | Disk |'. */
const CELL = /^[ |]{0,12}([\p{L}][\p{L} .'’/-]{1,40}?)[ ]{0,20}[\t|]/gmu
const MOST = 40_000

/** The labels of a text in their order. */
export function findLabels(text: string): readonly Label[] {
  const colons = colonLabels(text)
  const taken = new Set(colons.map(({ start }) => start))
  const others = [...looseLabels(text), ...cellLabels(text), ...boundaries(text)].filter(
    ({ start }) => !taken.has(start)
  )
  return others.length === 0 ? colons : [...colons, ...others].sort((a, b) => a.start - b.start)
}

function colonLabels(text: string): readonly Label[] {
  const labels: Label[] = []
  for (const { index } of text.matchAll(MARK)) {
    const label = labelBefore(text, index, labels.at(-1)?.end ?? 0)
    if (label === null) continue
    labels.push(label)
    if (labels.length >= MOST) break
  }
  return labels
}

/** The longest label that ends at a colon; it begins where a word begins and reaches over one line end at most. */
function labelBefore(text: string, colon: number, from: number): Label | null {
  let end = colon
  const earliest = Math.max(from, colon - 30)
  while (end > earliest && isBlank(text, end - 1)) end -= 1
  if ((end < colon && text.slice(end, colon).includes('\n')) || isDigit(text, end - 1)) return null
  const first = Math.max(from, end - LONGEST_LABEL)
  let found: { readonly start: number; readonly name: LabelName } | null = null
  let at = end
  for (let words = 0; words < 6 && at > first; words += 1) {
    while (at > first && !isBlank(text, at - 1) && !isOpening(text, at - 1)) at -= 1
    if (at < end && startsWord(text, at)) {
      const written = text.slice(at, end)
      if (words === 0 && !endsLabel(written)) {
        found = gluedLabel(text, at, end)
        break
      }
      const name = labelNamed(written)
      if (name !== null) found = { start: at, name }
    }
    let breaks = 0
    while (at > first && (isBlank(text, at - 1) || isOpening(text, at - 1))) {
      if (isOpening(text, at - 1)) breaks = 2
      if (text[at - 1] === '\n') breaks += 1
      at -= 1
    }
    if (breaks > 1) break
  }
  if (found === null) return null
  const label = labelOf(
    text,
    found.start,
    colon + 1,
    text.slice(found.start, end),
    dated(text, colon, found.name),
    text[colon] === '='
  )
  return sound(text, label) ? label : null
}

/** 'Data' is a date in Italian, Portuguese and Polish, and the bytes of an event in English. */
function dated(text: string, colon: number, name: LabelName): LabelName {
  return name.field === 'data' &&
    name.languages.length > 1 &&
    /^\s{0,40}\d{1,4}\s?[-./]\s?\d{1,2}\s?[-./]/.test(text.slice(colon + 1, colon + 60))
    ? {
        field: 'date',
        strong: false,
        languages: name.languages.filter(language => language !== 'en')
      }
    : name
}

/** A label that lost the line end before it: 'Category: NoneDescription: ...' */
function gluedLabel(
  text: string,
  start: number,
  end: number
): { readonly start: number; readonly name: LabelName } | null {
  const glued =
    /(?<=[\p{Ll}\d)])(?:Event|Description|Beschreibung|Descripción|Descrizione|Descrição)(?: ?(?:ID|Source|Type|Category))?$/u.exec(
      text.slice(start, end)
    )
  const name = glued === null ? null : labelNamed(glued[0])
  return glued === null || name === null ? null : { start: start + glued.index, name }
}

function labelOf(
  text: string,
  start: number,
  end: number,
  written: string,
  name: LabelName,
  equals = false,
  loose = false
): Label {
  return {
    ...name,
    start,
    end,
    number:
      name.field === 'id' || name.field === 'instance'
        ? parseEventId(text.slice(end, end + 80))
        : null,
    startsLine: startsLine(text, start),
    parted: /[(,;|[] {0,3}$/.test(text.slice(Math.max(0, start - 4), start)),
    name: written.toLowerCase(),
    loose,
    equals
  }
}

/** 'Event' and 'Id' label only numbers; in 'Ticket ID: 5' and 'Data source: x' another word comes first. */
function sound(
  text: string,
  { field, strong, name, start, number, startsLine: opens }: Label
): boolean {
  if (field === 'id' && !strong && number === null) return false
  return (
    strong ||
    opens ||
    field !== 'id' ||
    /(?:^|[\n,;|(\t]|[ ]{2})[ ]*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    name === 'event'
  )
}

function isDigit(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || code === 160
}

const OPENING = new Set([...'([{"“*,;|>'].map(character => character.charCodeAt(0)))

function isOpening(text: string, at: number): boolean {
  return OPENING.has(text.charCodeAt(at))
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || isBlank(text, at - 1) || isOpening(text, at - 1)
}

function startsLine(text: string, start: number): boolean {
  let at = start
  while (at > 0 && start - at < 60 && /[ \t(\-•*|]/.test(text[at - 1] ?? '')) at -= 1
  return (
    at === 0 ||
    text[at - 1] === '\n' ||
    (text[at - 1] === '.' &&
      /(?:^|\n)\s{0,20}an? \w{4,12} event occurr?ed\.\s{0,6}$/i.test(
        text.slice(Math.max(0, start - 64), start)
      ))
  )
}

function looseLabels(text: string): readonly Label[] {
  return [...text.matchAll(LOOSE)].flatMap(match => {
    const [, written = '', word = '', line = ''] = match
    const name = labelNamed(written)
    const event = /^event/i.test(written)
    const sounds = event
      ? /^[(#]?\d{1,5}(?:\)|\b)(?!\.\d)/.test(word) &&
        /^[(#]?\d{1,5}\)?(?:\s*$|\s+(?:[A-Z"“(]|-\s)|\s*[:;]|,\s+(?!Event)[A-Z]\w{2,40}:|\s+-)/.test(
          line
        )
      : line.length < 60 && !/[.!?]\s|[:=]/.test(line) && /^[A-Z(]/.test(word)
    return name === null || !sounds
      ? []
      : [
          {
            ...labelOf(
              text,
              match.index + match[0].indexOf(written),
              match.index + match[0].length,
              written,
              { ...name, strong: event, languages: [] }
            ),
            loose: !event
          }
        ]
  })
}

function cellLabels(text: string): readonly Label[] {
  return !/[\t|]/.test(text)
    ? []
    : [...text.matchAll(CELL)].flatMap(match => {
        const name = labelNamed(match[1] ?? '')
        const label =
          name === null
            ? null
            : labelOf(
                text,
                match.index + match[0].indexOf(match[1] ?? ''),
                match.index + match[0].length,
                match[1] ?? '',
                name
              )
        return label !== null && sound(text, label) ? [label] : []
      })
}

function boundaries(text: string): readonly Label[] {
  return !text.includes('[')
    ? []
    : [...text.matchAll(BOUNDARY)].map(match =>
        labelOf(text, match.index, match.index + match[0].length, 'event[]', {
          field: 'other',
          strong: true,
          languages: []
        })
      )
}
