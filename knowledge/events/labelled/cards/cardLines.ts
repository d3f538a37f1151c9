import { inSequence, oneOf } from '../../../language/words/oneOf.ts'
import { opensWithLabel } from '../../fields/description/opensWithLabel.ts'
import { endOfDescription } from '../../fields/endOfDescription.ts'
import { parseLevel } from '../../fields/level.ts'
import { normalizeName } from '../../layouts/fieldNames.ts'
import { TIME_PATTERN } from '../../layouts/tables/rowPatterns.ts'
import { BARE_RANK, meaningOf, WEAK_RANK } from '../meaningOf.ts'
import { pairsInRow } from '../pairsInRow.ts'
import type { CardLine, OtherLine } from './cardLine.ts'

const NAME = String.raw`[\p{L}@][\p{L}\p{M}\p{N} ._@/()’'#-]{0,46}?`
const PAIR = new RegExp(
  [
    String.raw`^(?<lead>[ \t>*•·#║│┃-]{0,12})["'\x60*_]{0,3}(?<name>${NAME})["'\x60*_]{0,3}`,
    String.raw`(?<mark>[ \t]{0,40}(?:(?:[:：]|=(?!>))[*_]{0,2}|\t|[|║│┃])[ \t]{0,40})(?<value>[^\n]*)$`
  ].join(''),
  'u'
)
/** 'Log Name      System': the colon was lost; only a name that is known is one. */
const SPACED =
  /^(?<lead>[ \t]{0,12})(?<name>\p{L}[\p{L} /-]{1,24}?)(?<mark>[ ]{2,40})(?<value>\S[^\n]{0,2000})$/u
/** 'Log Name - System', 'Source → disk': a name that is known as well. */
const DASHED = new RegExp(
  inSequence(
    String.raw`^(?<lead>[ \t>*•·-]{0,12})(?<name>\p{L}[\p{L} -]{1,24}?)`,
    String.raw`(?<mark>[ \t]{1,8}(?:[-–—→⇒]|[-=]>)[ \t]{1,8})(?<value>\S[^\n]{0,2000})$`
  ),
  'u'
)
/**
 * 'event.code 153', 't winlog.channel<tab>System', 'SourceName disk', as Kibana and Graylog list
 * the fields of a document.
 */
const DOTTED = new RegExp(
  inSequence(
    String.raw`^(?<lead>[ \t]{0,12}(?:[t#][ \t]{1,4})?)`,
    `(?<name>${oneOf(
      '@timestamp',
      String.raw`(?<=[t#][ \t]{1,4})message`,
      String.raw`[a-z]\w{1,30}(?:\.\w{1,30}){1,4}`,
      '[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,4}[A-Z](?:[a-z]{1,20}|D)'
    )})`,
    String.raw`(?<mark>[ \t]{1,8})(?<value>(?![:：=|\t])\S[^\n]*)$`
  ),
  'u'
)
/** A name alone, its value on the next line. */
const ALONE = /^[ \t]{0,12}(?<name>[\p{L}_][\p{L}’' _.-]{1,30})(?: \[UTC\])?[ \t]{0,12}$/u
/** Two pairs in a line, as Event Viewer's window has them. */
const NEXT_PAIR = /(?:\t| {2,}| \| )[ \t]{0,20}(?=\p{Lu}[\p{L} ]{1,24}:[ \t])/u
const RULE = /^[\s=*_~.#+\u2500-\u257F-]{1,200}$/
/** A full stop alone is what is left of a text. */
const MIN_RULE_LENGTH = 3
const WRAPPED = /^ {12}/
const MAX_LINE_LENGTH = 4_000
const MAX_NAME_WORDS = 6

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
  const read: (CardLine | OtherLine)[] = []
  for (const [index, line] of lines.entries())
    read.push(besideSpaced(text, line, [read.at(-1), lines[index + 1]]))
  return read
}

/** Beside a name of a program that lost its colon, plain names are such, too: 'message The ...' */
function besideSpaced(
  text: string,
  line: CardLine | OtherLine,
  neighbours: readonly (CardLine | OtherLine | undefined)[]
): CardLine | OtherLine {
  if (line.kind !== 'words' || !neighbours.some(isSpaced)) return line
  const groups = SPACED_WORD.exec(text.slice(line.start, line.end))?.groups ?? {}
  const { name = '', value = '' } = groups
  const { field, rank } = meaningOf(name)
  if (field === null || rank >= BARE_RANK) return line
  const at = line.end - value.length
  const pair = { name: normalizeName(name), written: name, field, rank, value: value.trim(), at }
  return { ...pair, kind: 'pair', isStrange: true, shape: '', start: line.start, end: line.end }
}

/** 'message The driver ...' */
const SPACED_WORD = /^[ \t]{0,12}(?<name>[A-Za-z]\w{2,20})[ \t]{1,8}(?<value>(?![:：=|])\S[^\n]*)$/

function isSpaced(line: CardLine | OtherLine | undefined): boolean {
  if (line?.kind !== 'pair' || line.shape !== '') return false
  const { written } = line
  return /[._]/.test(written) || OF_A_PROGRAM.test(written) || /^[a-z]+$/.test(written)
}

/** The lines without those of a text that holds labels of its own below the name of a text. */
export function withoutTexts(
  text: string,
  lines: readonly (CardLine | OtherLine)[]
): readonly (CardLine | OtherLine)[] {
  let end = 0
  return lines.filter(line => {
    if (line.start < end) return false
    const isNamed = line.kind === 'pair' && line.field === 'description' && line.isPadded !== true
    if (isNamed && opensWithLabel(text.slice(line.at, line.at + MAX_OPENING_LENGTH)))
      end = endOfDescription(text, line.at, text.length)
    return true
  })
}

const MAX_OPENING_LENGTH = 160

function linesOf(line: string, start: number): readonly (CardLine | OtherLine)[] {
  const end = start + line.length
  if (line.trim() === '') return [{ kind: 'blank', start, end }]
  const isTextAlone = WRAPPED.test(line) && line.trim().length < MIN_RULE_LENGTH
  if (RULE.test(line)) return [{ kind: isTextAlone ? 'wrapped' : 'rule', start, end }]
  return pairsOf(line, start)
}

/** A known name on a line of its own and the value below it, which is no such name. */
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

/** A name holds no two blanks: they part it from its value. */
function partsOf(line: string): { readonly [group: string]: string | undefined } {
  const dotted = DOTTED.exec(line)?.groups
  if (dotted !== undefined && meaningOf(dotted.name ?? '').field !== null) return dotted
  const groups = PAIR.exec(line)?.groups
  const dashed = / [-–—→⇒] /.test(groups?.name ?? '') ? DASHED.exec(line)?.groups : undefined
  if (dashed !== undefined && meaningOf(dashed.name ?? '').field !== null) return dashed
  if (groups !== undefined && !/\S {2}/.test(groups.name ?? '')) return groups
  return SPACED.exec(line)?.groups ?? DASHED.exec(line)?.groups ?? {}
}

function pairOf(line: string, start: number): CardLine | null {
  const { lead = '', name = '', mark = '', value = '' } = partsOf(line)
  if (name === '' || name.split(' ').length > MAX_NAME_WORDS || name.includes('. ')) return null
  if (isAboutPair(name.trim(), value)) return pairOf(value, start + line.length - value.length)
  const { field, rank, isStrange } = meaningOf(name.trim())
  const isLoose = !/[:：\t|║│┃]|=(?!>)/.test(mark)
  const isOfProgram = field !== null && OF_A_PROGRAM.test(name)
  if (isLoose && isStrange && !isOfProgram && !isConfirmed(field, value)) return null
  return {
    kind: 'pair',
    name: normalizeName(name),
    written: name.trim(),
    field,
    rank,
    isStrange: isStrange || isLoose || /[║│┃]/.test(mark),
    shape: lead + mark.replace(/[\s*_]+/g, '') + (mark.endsWith('\t') ? '\t' : ''),
    isPadded: /^ +:/.test(mark) && /^\w+$/.test(name),
    value: value.replace(/[\s║│┃]+$/, '').trim(),
    start,
    at: start + line.length - value.length,
    end: start + line.length
  }
}

/** 'Logged - 2024-02-22 19:08:57': a name of products alone, and a value that only it has. */
function isConfirmed(field: CardLine['field'], value: string): boolean {
  if (field === 'level') return parseLevel(value) !== null
  return field === 'time' && OPENS_WITH_TIME.test(value)
}

const OPENS_WITH_TIME = new RegExp(`^${TIME_PATTERN}`, 'iu')

/** 'Alert description: Event Description: The ...': what has a name of ours within is that. */
function isAboutPair(name: string, value: string): boolean {
  const inner = INNER_NAME.exec(value)?.[1]
  if (inner === undefined || meaningOf(name).field !== null) return false
  const { field, rank } = meaningOf(inner)
  return field !== null && rank < WEAK_RANK
}

const INNER_NAME = /^(\p{L}{2,20} \p{L}[\p{L} ]{1,24}): \S/u
