import { inSequence } from '../../language/words/oneOf.ts'
import { parseLevel } from '../fields/level.ts'
import type { RawFields, SaidField } from '../fields/readEvent.ts'
import { FIELD_NAMES, normalizeName } from './fieldNames.ts'
import { isLogName } from './logName.ts'
import { machineBefore } from './machineBefore.ts'
import { sourcesApart } from './sourcesApart.ts'

/**
 * Names before an equals sign, surest first; a type or the keywords tell the level where no level
 * does.
 */
const NAMES: Readonly<Record<SaidField, readonly string[]>> = {
  ...FIELD_NAMES,
  level: [...FIELD_NAMES.level, ...FIELD_NAMES.type, ...FIELD_NAMES.keywords]
}
const KNOWN = new Set(Object.values(NAMES).flat())
const PAIR = /(?:^|[\s|;,({[])([A-Za-z@_][\w@.-]{1,40})\]?=/g
const MAX_PAIRS = 200
/** When and how gravely a program logs a line: '2024-08-08 08:08:08,123 WARN ' */
const LOGGED_BEFORE = new RegExp(
  inSequence(
    String.raw`^\s*(\d{1,4}[-/]\d{1,2}[-/]\d{1,4}[ T]\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?`,
    String.raw`(?: ?[AP]M|Z|[+-]\d{2}:?\d{2})?)\s{1,3}(?:\[?([A-Za-z]{3,11})\b(?!=))?`
  ),
  'i'
)
/** The numbers of the old event types. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  1: 'Error',
  2: 'Warning',
  4: 'Information',
  8: 'Audit Success',
  16: 'Audit Failure'
}
/** What counts as the number only beside a source and a level or a text. */
const BARE_IDS = ['event', 'id', 'code'] as const

/**
 * What 'EventID=4624 Source=X Computer=Y Message=...' says, in any order; nothing without two names
 * that events have.
 */
export function keyValues(line: string): RawFields {
  const pairs = pairsIn(line)
  const known = [...pairs.keys()].filter(name => KNOWN.has(name))
  if (known.length < 2) return {}
  const [, before, logged = ''] = LOGGED_BEFORE.exec(line) ?? []
  const category = fieldIn('category', pairs)
  const isLog = isLogName(category ?? '')
  const apart = sourcesApart(NAMES.source.flatMap(name => pairs.get(name) || []))
  return {
    id: fieldIn('id', pairs) ?? bareId(pairs),
    source: apart.source,
    log: fieldIn('log', pairs) ?? apart.log ?? (isLog ? category : null),
    level: fieldIn('level', pairs) ?? (parseLevel(logged) === null ? null : logged),
    category: isLog ? null : category?.replace(/^\d+$/, ''),
    time: before ?? fieldIn('time', pairs),
    user: fieldIn('user', pairs),
    computer: fieldIn('computer', pairs) ?? apart.computer ?? machineBefore(leadOf(line)),
    description: fieldIn('description', pairs)
  }
}

/** What stands before the first name and its equals sign. */
function leadOf(line: string): string {
  return line.slice(0, Math.max(0, line.search(PAIR_BEGINS)))
}

const PAIR_BEGINS = /(?<=^|\s)[A-Za-z@_][\w@.-]{1,40}=/

type Pairs = ReadonlyMap<string, string>

/** What the first of its names holds that says something of the field. */
function fieldIn(field: keyof RawFields, pairs: Pairs): string | null {
  for (const name of NAMES[field]) {
    const written = pairs.get(name) ?? ''
    const isType = name === 'eventtype' && field === 'level'
    const word = isType ? TYPE_WORDS[written] : undefined
    if (word !== undefined) return word
    const isLevel = field !== 'level' || isType || parseLevel(written) !== null
    if (written !== '' && isLevel) return written
  }
  return null
}

/** A number whose name says little, where a source and a level or a text stand beside it. */
function bareId(pairs: Pairs): string | null | undefined {
  const isTold = fieldIn('level', pairs) !== null || fieldIn('description', pairs) !== null
  if (fieldIn('source', pairs) === null || !isTold) return null
  return BARE_IDS.map(name => pairs.get(name)).find(isNumber)
}

function isNumber(written: string | undefined): boolean {
  return /^\d{1,5}$/.test(written ?? '')
}

/** Each value reaches to the next name; a message, to the end of the line. */
function pairsIn(line: string): ReadonlyMap<string, string> {
  const marks = [...line.matchAll(PAIR)].slice(0, MAX_PAIRS)
  const pairs = new Map<string, string>()
  for (const [index, mark] of marks.entries()) {
    const name = normalizeName(mark[1] ?? '')
    const from = mark.index + mark[0].length
    const message = NAMES.description.includes(name) && line[from] !== '"'
    const end = message ? line.length : (marks[index + 1]?.index ?? line.length)
    if (!pairs.has(name)) pairs.set(name, unquoted(line.slice(from, end)))
    if (message) return pairs
  }
  return withTextBehind(pairs, marks.at(-1), line)
}

/** Level=Error "The ...", channel='System' The ...: where the last value closes, the text begins. */
function withTextBehind(
  pairs: ReadonlyMap<string, string>,
  last: RegExpExecArray | undefined,
  line: string
): ReadonlyMap<string, string> {
  if (last === undefined) return pairs
  const written = line.slice(last.index + last[0].length)
  const { value, text } = (QUOTED_LAST.exec(written) ?? QUOTED_TEXT.exec(written))?.groups ?? {}
  if (value === undefined || text === undefined) return pairs
  const name = normalizeName(last[1] ?? '')
  return new Map([...pairs, [name, unquoted(value)], ['message', unquoted(text)]])
}

const QUOTED_LAST = /^(?<value>"[^"]{1,200}"|'[^']{1,200}') (?<text>\p{Lu}\S*(?: \S+){3}.*)$/u
const QUOTED_TEXT = /^(?<value>[^\s"]{1,60}) (?<text>"\S+(?: \S+){3}.*")\s*$/u

function unquoted(value: string): string {
  return (
    /^\s*"((?:[^"\\]|\\.)*)"/.exec(value)?.[1]?.replace(/\\(["\\\]])/g, '$1') ??
    value
      .replace(/^\s*'([^']{1,200})'\s*$/, '$1')
      .replace(/[,;|]\s*$/, '')
      .replace(/\\(?=[ ,=])/g, '')
      .trim()
  )
}
