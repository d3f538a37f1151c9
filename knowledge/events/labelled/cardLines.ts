import { labelNamed } from '../fields/labels.ts'
import { levelAtStart } from '../fields/level.ts'
import type { SaidField } from '../fields/readEvent.ts'
import { FIELD_NAMES, knownName, normalizeName } from '../layouts/fieldNames.ts'
import { TIME_PATTERN } from '../layouts/tables/rowPatterns.ts'

/** A field that a line of a card may fill; a date and a clock may stand on lines of their own. */
export type CardField = SaidField | 'type' | 'date' | 'clock'

/** A line of a name and a value. */
export type CardLine = {
  readonly kind: 'pair'
  /** as compared: 'Log event ID' → 'logeventid' */
  readonly name: string
  readonly written: string
  /** null: nothing of ours */
  readonly field: CardField | null
  /** a name that no product and no language we know has */
  readonly isStrange: boolean
  /** 0: the surest name of its field */
  readonly rank: number
  /** what stands before the name and between it and the value */
  readonly shape: string
  /** 'Id           : 7000', as PowerShell sets lists */
  readonly isPadded?: boolean
  readonly value: string
  readonly start: number
  /** where the value begins */
  readonly at: number
  readonly end: number
}

/** Another line: empty, drawn, or words without a name. */
export type OtherLine = {
  /** 'wrapped': words far to the right, as PowerShell sets the further lines of a value */
  readonly kind: 'blank' | 'rule' | 'words' | 'wrapped'
  readonly start: number
  readonly end: number
}

const NAME = String.raw`[\p{L}@][\p{L}\p{M}\p{N} ._@/()’'#-]{0,46}?`
const PAIR = new RegExp(
  [
    String.raw`^(?<lead>[ \t>*•·#║│┃-]{0,12})["'\x60*_]{0,3}(?<name>${NAME})["'\x60*_]{0,3}`,
    String.raw`(?<mark>[ \t]{0,40}(?:[:：=]|\t|[|║│┃])[ \t]{0,40})(?<value>[^\n]*)$`
  ].join(''),
  'u'
)
/** 'Log Name      System': the colon was lost; only a name that is known is one. */
const SPACED =
  /^(?<lead>[ \t]{0,12})(?<name>\p{L}[\p{L} -]{1,24}?)(?<mark>[ ]{2,40})(?<value>\S[^\n]{0,2000})$/u
/** 'Log Name - System': a name that is known as well. */
const DASHED =
  /^(?<lead>[ \t]{0,12})(?<name>\p{L}[\p{L} -]{1,24}?)(?<mark>[ \t]{1,8}[-–—][ \t]{1,8})(?<value>\S[^\n]{0,2000})$/u
/** A name alone, its value on the next line. */
const ALONE = /^[ \t]{0,12}(?<name>[\p{L}_][\p{L} _.-]{1,30})(?: \[UTC\])?[ \t]{0,12}$/u
/** Two pairs in a line, as Event Viewer's window has them. */
const NEXT_PAIR = /(?:\t| {2,}| \| )[ \t]{0,20}(?=\p{Lu}[\p{L} ]{1,24}:[ \t])/u
/** A name within a line, behind a mark that parts it from the value before. */
const NAME_IN_ROW = new RegExp(
  [
    String.raw`(?:(?<=^[ \t]{0,12}(?:\p{L}{2,20}: )?|[,;|/(["“][ \t]{0,2}| [-–—] |[ \t]{2})`,
    String.raw`|(?<= )(?=[a-z]{1,20}\.[a-z._]{1,30}:|message:))`,
    String.raw`(?<name>\p{L}[\p{L}_.]{1,24}(?: \p{L}{2,12}){0,2})[ \t]?[:=](?![\\/])[ \t]{0,8}`
  ].join(''),
  'gu'
)
/** The shape of names within a line. */
export const ROW_SHAPE = ','
const MIN_ROW_FIELDS = 3
const RULE = /^[\s=*_~.#+\u2500-\u257F-]{1,200}$/
const WRAPPED = /^ {12}/
const MAX_LINE_LENGTH = 4_000
const MAX_NAME_WORDS = 6
const WEAK_RANK = 20
export const BARE_RANK = 30

/** The lines of a text, one by one. */
export function cardLines(text: string): readonly (CardLine | OtherLine)[] {
  const written = text.split('\n')
  const lines: (CardLine | OtherLine)[] = []
  let start = 0
  for (let index = 0; index < written.length; index += 1) {
    const line = written[index] ?? ''
    const stacked = stackedPair(line, written[index + 1] ?? '', start)
    lines.push(...(stacked === null ? linesOf(line, start) : [stacked]))
    if (stacked !== null) index += 1
    start = (stacked?.end ?? start + line.length) + 1
  }
  return lines
}

function linesOf(line: string, start: number): readonly (CardLine | OtherLine)[] {
  const end = start + line.length
  if (line.trim() === '') return [{ kind: 'blank', start, end }]
  if (RULE.test(line)) return [{ kind: 'rule', start, end }]
  return pairsOf(line, start)
}

/** A known name on a line of its own and the value below it, which is no such name itself. */
function stackedPair(line: string, below: string, start: number): CardLine | null {
  const name = fieldAlone(line)
  const isValue = below.trim() !== '' && below.length <= MAX_LINE_LENGTH && !RULE.test(below)
  if (name === null || !isValue) return null
  const isLevel = name.field === 'level' || name.field === 'type'
  if (fieldAlone(below) !== null && !isLevel) return null
  const at = start + line.length + 1
  return {
    ...name,
    kind: 'pair',
    isStrange: true,
    shape: '\n',
    value: below.trim(),
    start,
    at,
    end: at + below.length
  }
}

/** What a line means that is a name which every event has, and nothing else. */
function fieldAlone(line: string) {
  const written = ALONE.exec(line)?.groups?.name?.trim() ?? ''
  if (written === '') return null
  const { field, rank, isStrange } = meaningOf(written)
  if ((isStrange && !OF_A_PROGRAM.test(written)) || rank >= BARE_RANK) return null
  return { name: normalizeName(written), written, field, rank }
}

/** 'RenderedDescription', 'provider_name': no word that stands alone in prose. */
export const OF_A_PROGRAM: RegExp =
  /^[a-z\d]{0,20}_?(?:[A-Z][a-z]{1,20}){2,6}(?:I[dD])?$|^[a-z\d]{1,20}(?:_[a-z\d]{1,20}){1,6}$/

function pairsOf(line: string, start: number): readonly (CardLine | OtherLine)[] {
  const end = start + line.length
  if (line.length > MAX_LINE_LENGTH) return [{ kind: 'words', start, end }]
  const row = pairsInRow(line, start)
  if (row.length > 0) return row
  const pair = pairOf(line, start)
  if (pair === null) return [{ kind: WRAPPED.test(line) ? 'wrapped' : 'words', start, end }]
  const next = pair.field === 'description' ? null : NEXT_PAIR.exec(pair.value)
  if (next === null) return [pair]
  const cut = pair.at - start + next.index + next[0].length
  const second = pairOf(line.slice(cut), start + cut)
  if (second === null || second.field === null) return [pair]
  const first = { ...pair, value: pair.value.slice(0, next.index), end: start + cut }
  return [{ ...first, isStrange: true }, second]
}

/**
 * The pairs of a line that holds all of an event's: 'CRITICAL: ID: 55, Source: Ntfs, Message: A
 * corruption ...'. A text reaches to the end of the line.
 */
function pairsInRow(line: string, start: number): readonly CardLine[] {
  const names = [...line.matchAll(NAME_IN_ROW)].flatMap(({ groups, 0: written, index }) => {
    const name = groups?.name ?? ''
    const { field, rank } = meaningOf(name)
    if (field === null) return []
    return [{ name, field, rank, start: index, end: index + written.length }]
  })
  const text = names.findIndex(({ field }) => field === 'description')
  const pairs = text < 0 ? names : names.slice(0, text + 1)
  const before = fieldsBefore(line.slice(0, pairs[0]?.start ?? 0), start)
  const fields = new Set([...pairs, ...before].map(({ field }) => field))
  if (fields.size < MIN_ROW_FIELDS || !fields.has('id')) return []
  const told = pairs.map(({ name, field, rank, start: from, end }, index) => {
    const to = field === 'description' ? line.length : (pairs[index + 1]?.start ?? line.length)
    return {
      kind: 'pair',
      name: normalizeName(name),
      written: name,
      field,
      rank: Math.min(rank, WEAK_RANK),
      isStrange: true,
      shape: ROW_SHAPE,
      value: line
        .slice(end, to)
        .replace(/[\s,;|/()[\]–-]+$/, '')
        .trim(),
      start: start + from,
      at: start + end,
      end: start + to
    } as const
  })
  const last = told.length - 1
  return [...before, ...told.flatMap((pair, index) => withTextBehind(pair, index === last))]
}

/** 'ID: 29 - Windows failed fast startup': what a dash parts from the last value is the text. */
function withTextBehind(pair: CardLine, isLast: boolean): readonly CardLine[] {
  const mayHaveText = pair.field !== 'description' && (isLast || pair.field === 'id')
  const found = mayHaveText ? TEXT_BEHIND.exec(pair.value) : null
  if (found === null) return [pair]
  const at = pair.at + found[0].length
  const text = {
    ...pair,
    field: 'description',
    name: 'text',
    value: pair.value.slice(found[0].length),
    at
  }
  return [{ ...pair, value: found[1] ?? '', end: at }, text as CardLine]
}

const TEXT_BEHIND = /^([^\n]{1,80}?) [-–—] (?=\p{Lu}[^ \n]{0,40} \S+ \S)/u

/** What stands before the first name of a row without one: '[ERROR] 2024-05-14 10:02:11  ID=7' */
function fieldsBefore(lead: string, start: number): readonly CardLine[] {
  const time = TIME.exec(lead)?.[0] ?? ''
  const words = lead.replace(time, ' ').replace(/[\s[\]:|,-]+/g, ' ')
  const level = levelAtStart(words) === null ? '' : words.trim()
  const told = [
    ['time', time],
    ['level', level]
  ] as const
  return told.flatMap(([field, value]) =>
    value === ''
      ? []
      : [
          {
            ...BEFORE_NAMES,
            field,
            name: field,
            written: field,
            value,
            start,
            at: start,
            end: start
          }
        ]
  )
}

const TIME = new RegExp(TIME_PATTERN, 'iu')
const BEFORE_NAMES = { kind: 'pair', rank: WEAK_RANK, isStrange: true, shape: ROW_SHAPE } as const

/** A name holds no two blanks: they part it from its value. */
function partsOf(line: string): { readonly [group: string]: string | undefined } {
  const groups = PAIR.exec(line)?.groups
  if (groups !== undefined && !/\S {2}/.test(groups.name ?? '')) return groups
  return SPACED.exec(line)?.groups ?? DASHED.exec(line)?.groups ?? {}
}

function pairOf(line: string, start: number): CardLine | null {
  const { lead = '', name = '', mark = '', value = '' } = partsOf(line)
  if (name === '' || name.split(' ').length > MAX_NAME_WORDS || name.includes('. ')) return null
  const { field, rank, isStrange } = meaningOf(name.trim())
  const isLoose = !/[:：=\t|║│┃]/.test(mark)
  if (isLoose && isStrange) return null
  return {
    kind: 'pair',
    name: normalizeName(name),
    written: name.trim(),
    field,
    rank,
    isStrange: isStrange || isLoose || /[║│┃]/.test(mark),
    shape: lead + mark.trim() + (mark.endsWith('\t') ? '\t' : ''),
    isPadded: /^ +:/.test(mark) && /^\w+$/.test(name),
    value: value.replace(/[\s║│┃]+$/, '').trim(),
    start,
    at: start + line.length - value.length,
    end: start + line.length
  }
}

const BY_LABEL: Readonly<Record<string, CardField>> = {
  datetime: 'time',
  date: 'date',
  time: 'clock',
  instance: 'id'
}

const BY_PRODUCT: ReadonlyMap<string, { readonly field: CardField; readonly rank: number }> =
  new Map(
    Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
      field === 'keywords'
        ? []
        : names.map((name, rank) => [name, { field: field as CardField, rank }])
    )
  )

type Meaning = {
  readonly field: CardField | null
  readonly rank: number
  readonly isStrange: boolean
}

/** What a name means: by the table of products first, then by the words of the languages. */
function meaningOf(name: string): Meaning {
  if (/^id$/i.test(name)) return { field: 'id', rank: BARE_RANK, isStrange: false }
  const label = labelNamed(name)
  const isOfViewer = label !== null && label.field in BY_LABEL
  const known = isOfViewer ? null : knownName(normalizeName(name))
  const product = known === null ? undefined : BY_PRODUCT.get(known)
  if (product !== undefined) return { ...product, isStrange: label === null }
  if (label === null || ['other', 'data', 'keywords'].includes(label.field))
    return { field: null, rank: 0, isStrange: label === null && known === null }
  const field = BY_LABEL[label.field] ?? (label.field as CardField)
  return { field, rank: label.strong ? 0 : WEAK_RANK, isStrange: false }
}
