import { oneOf } from '../../language/words/oneOf.ts'
import type { Level, Span, WindowsEvent } from '../event.ts'
import { parseEventId } from './eventId.ts'
import { levelAtStart } from './level.ts'
import { splitOwnWords } from './ownWords.ts'
import { splitComputer } from './splitComputer.ts'
import { type DateOrder, parseTime } from './time.ts'

export const SAID_FIELDS = [
  'id',
  'source',
  'log',
  'level',
  'category',
  'time',
  'user',
  'computer',
  'description'
] as const

export type SaidField = (typeof SAID_FIELDS)[number]

/** What a text says of one event, each field as it stands there. */
export type RawFields = { readonly [field in SaidField]?: string | null | undefined }

/**
 * What one reader found: an event without the count that folding gives it, and the words it was
 * read from.
 */
export type ReadEvent = Omit<WindowsEvent, 'count'> & {
  readonly said: RawFields
  /**
   * what a person wrote within the values: behind the text of the event, beside the machine's name
   */
  readonly aside: readonly string[]
  /** what named each field: the heading above its column, its place in JSON */
  readonly names?: FieldNames
}

/** The words that named a field, by field. */
export type FieldNames = { readonly [field in SaidField]?: string }

/**
 * The events of a text that is a value of another one, in every layout; their spans are places in
 * that value.
 */
export type ReadInner = (value: string) => readonly ReadEvent[]

/**
 * A row of FORMATS: how events of one layout are read out of a text. `text` has been prepared;
 * spans are places in it. Without `readInner` values are not read as texts of their own.
 */
export type Format = {
  readonly name: string
  readonly read: (text: string, readInner?: ReadInner) => readonly ReadEvent[]
}

/** What a layout knows besides the words of the fields. */
export type LayoutKnowledge = {
  /** the order of day and month, where the layout decides it */
  readonly order?: DateOrder
  /** the level, where it stands elsewhere than in the words for it; null: none */
  readonly level?: Level | null
  /** the source's older name, where the event tells both */
  readonly otherSource?: string | null
  /** what named each field, where something did */
  readonly names?: FieldNames
}

/** An event of the words for its fields; none without an id. */
export function eventOf(
  format: string,
  said: RawFields,
  span: Span,
  { order = null, level = levelAtStart(said.level ?? ''), otherSource, names }: LayoutKnowledge = {}
): readonly ReadEvent[] {
  const id = parseEventId(said.id ?? null)
  if (id === null) return []
  const rawTime = fieldText(said.time)
  const description = splitOwnWords(withoutNumber(said.description?.trim() ?? '', id))
  const computer = splitComputer(said.computer ?? '')
  return [
    {
      format,
      id,
      source: fieldText(said.source),
      ...(otherSource && otherSource !== said.source ? { otherSource } : {}),
      ...(names === undefined ? {} : { names }),
      log: fieldText(said.log?.replace(OF_LOG_VIEWER, '$1')),
      level,
      category: fieldText(said.category),
      rawTime,
      time: parseTime(rawTime, order),
      user: fieldText(said.user),
      computer: fieldText(computer.name),
      description: descriptionText(description.windows),
      span,
      said,
      aside: [...new Set([computer.own, description.own])].filter(words => words !== '')
    }
  ]
}

/** 'Windows NT (Application)', as the viewer of SQL Server calls a log */
const OF_LOG_VIEWER = /^\s*Windows NT \(([A-Z]\w{3,30})\)\s*$/
const NUMBERED_TEXT = /^(\d{1,5}) ?[-–—] (?=\S)/

/** The number before a text and its dash, as audits are listed; null: none. '4698 - A task' → '4698' */
export function textNumber(text: string): string | null {
  return NUMBERED_TEXT.exec(text)?.[1] ?? null
}

function withoutNumber(text: string, id: number): string {
  if (Number(textNumber(text) ?? -1) !== id) return text
  return text.replace(NUMBERED_TEXT, '')
}

/** Words that need no cleaning. */
const PLAIN = /^(?!['\x60])[^\s,;"“”„*]+(?: [^\s,;"“”„*]+)*$/

/** A field's text as it is kept: one line, without marks around it; null when nothing is left. */
export function fieldText(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text === '') return null
  if (text.length < 500 && PLAIN.test(text)) return text
  const clean = text
    .slice(0, 600)
    .replace(/\s+/g, ' ')
    .replace(/^\*+([^*].*[^*])\*+$/, '$1')
    .replace(/^(['\x60])([^'\x60]*)\1$/, '$2')
    .replace(/^[\s,;"“”„]+|[\s,;"“”„]+$/g, '')
    .slice(0, 500)
  if (clean === '') return null
  return clean
}

/** What Event Viewer and others add below a description: where to read on, and bytes. */
const DATA_LABEL = oneOf(
  'data',
  'daten',
  'données',
  'datos',
  'dati',
  'dados',
  'gegevens',
  'dane',
  'данные',
  'データ',
  '数据',
  '資料',
  '데이터'
)
const ADDED = new RegExp(
  oneOf(
    String.raw`(?:^|\n|[.!。]\s{0,3})[^\n.]{0,200}go\.microsoft\.com\/fwlink\/events\.asp[^\n]{0,20}`,
    String.raw`\n\s{0,20}(?:${DATA_LABEL}\s{0,3}[:：]\s{0,20})?(?:0000:|(?:bytes|words)\n)[^]*$`,
    String.raw`\|'?\p{L}[\p{L}\d _%-]{0,40}'?=-?\d[^\n]{0,400}$`
  ),
  'giu'
)
/** What opens or closes a block of code is not its text. */
const FENCE = new RegExp(
  oneOf(
    String.raw`^\s{0,20}(?:\x60{3,}\w{0,12}|~{3,}|\{(?:code|noformat)(?::\w{1,12})?\})[ ]*(?:\n|$)`,
    String.raw`(?:^|\n)[ ]*(?:\x60{3,}|~{3,}|\{(?:code|noformat)\})\s{0,20}$`
  ),
  'g'
)
/** A text that is a value in quotation marks. */
const QUOTED = /^["“„«\x60]([^"“”„«»\x60]*)["”“»\x60];?$/
/** A text that is the last cell of a row in brackets. */
const BRACKETED = /^\[((?:[^[\]]|\[[^[\]]*\])*)\]$/
const MAX_LENGTH = 20_000

/**
 * A description as it is kept: its lines, without blanks around each; null when nothing is left.
 */
export function descriptionText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  if (text.length < MAX_LENGTH && !/[\n\x60~|{]|fwlink/.test(text))
    return unquoted(text.trim()) || null
  const lines = text
    .slice(0, MAX_LENGTH)
    .split('\n')
    .map(line => line.trim())
    .join('\n')
  const clean = lines
    .replace(FENCE, '')
    .replace(ADDED, match => (/^[.!。]/.test(match) ? match.charAt(0) : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return unquoted(clean) || null
}

function unquoted(text: string): string {
  return text.replace(QUOTED, '$1').replace(BRACKETED, '$1').trim()
}
