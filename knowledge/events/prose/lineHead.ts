import { labelNamed } from '../fields/labels.ts'
import { opensWithProduct } from '../fields/platformWords.ts'
import type { RawFields } from '../fields/readEvent.ts'
import { MACHINE } from '../layouts/tables/rowPatterns.ts'
import {
  GAP,
  type HeadToken,
  LONE_NAME,
  NAME,
  NAME_GOES_ON,
  STATUS_OF_PROTOCOL,
  tokenAt,
  VERSION,
  WORD
} from './headTokens.ts'
import { IS_UNMISTAKABLE, NO_SOURCE } from './mentionPatterns.ts'

/** What the head of a line says, and where its text begins; `at` is the line's end without one. */
export type LineHead = {
  readonly fields: RawFields
  /** where it begins, where other words stand before it on its line */
  readonly from?: number
  readonly at: number
  /** a mark stands between the head and its text */
  readonly isApart: boolean
  /** a name and a number that is said to be an event's, and nothing more */
  readonly isBare: boolean
}

const MAX_HEAD_LENGTH = 200
const [MAX_SOURCE_WORDS, MAX_NAMES, MIN_TOLD] = [5, 2, 2]
/** What a list sets before the head: '2) ' */
const BULLET = /[ \t>*•\\_-]{0,8}(?:\d{1,2}[.)] )?/y
/** What a sentence sets before it: 'Log entry written: ' */
const ANNOUNCED = /[\p{L} ]{4,30}: /uy
/** The file server's own source: 'Srv (2019)' is its event, 'srv 2019' a Windows. */
const SERVER_SOURCE = 'Srv'
/** 'Excel 2013' is a program and no event. */
const YEAR = /^(?:19[89]|20[0-3])\d$/

type PlacedToken = HeadToken & { readonly place: number }
type Told = { readonly [field in HeadToken['field']]?: PlacedToken }

/** Words that may name a source or a machine, and where they began. */
type Run = { readonly words: readonly string[]; readonly start: number }

/** A head as far as it has been read. */
type Scan = {
  readonly told: Told
  readonly names: readonly string[]
  readonly run: Run
  readonly isSaid: boolean
}

const NO_RUN: Run = { words: [], start: 0 }

/**
 * The head of a line: fields of an event in whatever order, each once, up to the first words that
 * are none of them; null: no event's. `isSaid`: the words before the line speak of an event.
 * 'Error - VSS - 8193: Volume ...' → error, VSS, 8193
 */
export function parseLineHead(line: string, isSaid = false): LineHead | null {
  const written = line.slice(0, MAX_HEAD_LENGTH)
  let at = startOf(written)
  let scan: Scan = { told: {}, names: [], run: NO_RUN, isSaid }
  while (true) {
    const gap = matchAt(GAP, written, at)
    const isApart = /\S|\t| {2}/.test(gap)
    const closed = isApart ? closeRun(scan) : scan
    if (closed === null) return headOf(written, scan, scan.run.start)
    scan = closed
    at += gap.length
    if (at >= written.length) return headOf(written, closeRun(scan) ?? scan, at)
    const step = takeNext(written, at, scan)
    if (step === null) return headBefore(written, scan, at)
    scan = step.scan
    at = step.at
  }
}

function startOf(line: string): number {
  const at = matchAt(BULLET, line, 0).length
  if (tokenAt(line, at) !== null) return at
  const lead = matchAt(ANNOUNCED, line, at)
  const label = labelNamed(lead.replace(/: $/, ''))
  const isEvent = label?.field === 'id' && !/^\d/.test(line.slice(at + lead.length))
  return label === null || isEvent ? at + lead.length : at
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** The scan behind the next token or word; null: the text begins. */
function takeNext(
  line: string,
  at: number,
  scan: Scan
): { readonly scan: Scan; readonly at: number } | null {
  const token = tokenAt(line, at)
  if (token !== null && !isOfName(line.slice(at), token, scan.run)) {
    const closed = closeRun(scan)
    if (closed === null || !takes(closed, token, line, at)) return null
    const told = { ...closed.told, [token.field]: { ...token, place: at } }
    return { scan: { ...closed, told }, at: at + token.length }
  }
  const word = matchAt(WORD, line, at)
  const words = [...scan.run.words, word]
  if (!mayName(words)) return null
  const start = scan.run.words.length > 0 ? scan.run.start : at
  return { scan: { ...scan, run: { words, start } }, at: at + word.length }
}

/** 'Application Error', 'ASP.NET 4': a word that is one of the name before it. */
function isOfName(ahead: string, { field }: HeadToken, { words }: Run): boolean {
  const last = words.at(-1)
  if (last === undefined) return false
  if (field === 'level') return /^(?:Application|System|Windows)$/.test(last)
  return field === 'id' && NAME_GOES_ON.test(ahead)
}

function mayName(words: readonly string[]): boolean {
  if (words.length > MAX_SOURCE_WORDS + 1) return false
  if (words.length === 1 || (words.length === 2 && MACHINE.test(words[0] ?? ''))) {
    const word = words.at(-1) ?? ''
    return NAME.test(word) || LONE_NAME.test(word) || MACHINE.test(word)
  }
  const word = words.at(-1) ?? ''
  return NAME.test(word) || VERSION.test(word)
}

/** The scan with its open words taken as a name; null: they are none. */
function closeRun(scan: Scan): Scan | null {
  const { run, names } = scan
  if (run.words.length === 0) return scan
  const all = [...names, ...namesOf(run.words)]
  if (all.length > MAX_NAMES || rolesOf(all) === null) return null
  return { ...scan, names: all, run: NO_RUN }
}

/** 'HV01 EventLog' → a machine and a source */
function namesOf([first = '', ...more]: readonly string[]): readonly string[] {
  if (more.length > 0 && MACHINE.test(first)) return [first, more.join(' ')]
  return [[first, ...more].join(' ')]
}

/** Which name is the source and which the machine; null: they are neither. */
function rolesOf([first, second]: readonly string[]): {
  readonly source: string | undefined
  readonly computer: string | undefined
} | null {
  if (first === undefined) return { source: undefined, computer: undefined }
  if (second === undefined) {
    if (isSource(first)) return { source: first, computer: undefined }
    return MACHINE.test(first) ? { source: undefined, computer: first } : null
  }
  if (MACHINE.test(first) && isSource(second)) return { source: second, computer: first }
  return isSource(first) && MACHINE.test(second) ? { source: first, computer: second } : null
}

function isSource(words: string): boolean {
  const parts = words.split(' ')
  if (IS_UNMISTAKABLE.test(words)) return true
  if (parts.length > MAX_SOURCE_WORDS || NO_SOURCE.test(words)) return false
  if (labelNamed(words) !== null) return false
  return LONE_NAME.test(words) || parts.every(part => NAME.test(part) || VERSION.test(part))
}

/** Whether a token at `at` is one of the head and not the first word of the text behind it. */
function takes(
  { told, names }: Scan,
  { field, length, value }: HeadToken,
  line: string,
  at: number
): boolean {
  const isWhole = told.id !== undefined && names.length > 0
  if (field === 'filler') return !isWhole
  if (told[field] !== undefined) return field === 'level' && isStateOnly(told, line, at)
  const isDay = field === 'time' && IS_DATED.test(value)
  const behind = line.slice(at + length)
  const isOnMachine = field === 'computer' && /^ \p{Lu}/u.test(behind)
  if (!isWhole || field === 'category' || isDay || isOnMachine) return true
  const opens = field === 'level' ? /^ [\p{Ll}\d]/u : /^ [\p{L}\d]/u
  if (!opens.test(behind)) return true
  const next = tokenAt(line, at + length + 1)
  return next !== null && next.field !== 'filler' && told[next.field] === undefined
}

/** 'CRITICAL: System disk 51 (warning)': what a check says of itself is not the event's level. */
function isStateOnly({ level, id }: Told, line: string, at: number): boolean {
  const isState = /^[A-Z]{2,10}: /.test(line.slice(level?.place))
  return isState && id !== undefined && /[([]$/.test(line.slice(0, at))
}

/**
 * The head before words that are none of its own. In the row of a list the machine stands before
 * the text: 'Error 11/12/2024 3:14:09 AM Disk 11 None FS-KIEL-02 The driver ...'
 */
function headBefore(line: string, { run, ...scan }: Scan, at: number): LineHead | null {
  const known = scan.names.length > 0 ? undefined : knownIn(run)
  if (known !== undefined) {
    const behind = run.start + known.length + 1
    return headOf(line, { ...scan, names: [known], run: NO_RUN }, behind)
  }
  const [word = ''] = run.words
  const end = run.start + word.length + 1
  const { level, time, computer } = scan.told
  const isRow = level !== undefined && IS_DATED.test(time?.value ?? '') && computer === undefined
  const isMachine = isRow && scan.names.length === 1 && MACHINE.test(word)
  if (isMachine && /^\p{Lu}/u.test(line.slice(end)))
    return headOf(line, { ...scan, names: [word, ...scan.names], run: NO_RUN }, end)
  return headOf(line, { ...scan, run }, run.words.length > 0 ? run.start : at)
}

/** The known name that opens words which run on into the text: 'EventLog The previous ...' */
function knownIn({ words }: Run): string | undefined {
  const names = words.map((_, index) => words.slice(0, index + 1).join(' '))
  return names.slice(0, -1).findLast(name => IS_UNMISTAKABLE.test(name))
}

const IS_DATED = /\d[./-]\d/

/** What was read up to `at`; null where too little is told for an event. */
function headOf(line: string, scan: Scan, at: number): LineHead | null {
  const { told, names } = scan
  const roles = rolesOf(names)
  const source = roles?.source
  if (source === undefined || told.id === undefined) return null
  if (isElse(source, told.id)) return null
  const isWhole = isTold(line, told, names)
  if (!isWhole && !scan.isSaid && !isSaidToBeEvent(line, told, source)) return null
  const head = line.slice(0, at)
  return {
    fields: {
      id: told.id.value,
      source,
      level: told.level?.value,
      log: told.log?.value,
      time: told.time?.value,
      computer: told.computer?.value ?? roles?.computer
    },
    isBare: !isWhole,
    at: at - (/[[({<]$/.exec(head)?.[0].length ?? 0),
    isApart: /[^\s\p{L}\p{N}][ \t]*$|\t$| {2}$/u.test(head)
  }
}

/** Whether a name and a number are a product and its version, or the answer of a protocol. */
function isElse(source: string, { value, isMarked }: HeadToken): boolean {
  const words = `${source} ${value}`
  if (STATUS_OF_PROTOCOL.test(words)) return true
  return opensWithProduct(words) && !(isMarked && source === SERVER_SOURCE)
}

/** Whether little more than a name and a number may head an event, whose text must then show it. */
function isSaidToBeEvent(line: string, told: Told, source: string): boolean {
  const { id, level } = told
  if (id === undefined) return false
  const isLevelled = level !== undefined && !isCode(line, told)
  if (!/\p{Lu}/u.test(source)) return id.isSaid && level !== undefined
  if (YEAR.test(id.value) && !id.isMarked && source !== SERVER_SOURCE) return false
  return id.isSaid || isLevelled
}

/**
 * A name, a level and a number are in many a message that is no event: a log, a time or a machine
 * must be told, too, or the number said to be an event's.
 */
function isTold(line: string, told: Told, names: readonly string[]): boolean {
  const { id, level, log, time, computer } = told
  const isDated = IS_DATED.test(time?.value ?? '')
  if (id?.isMarked === true && isSaidOf(told, names, isDated)) return true
  if (level !== undefined && names.some(name => isKnownBehind(line, name, id?.place ?? 0)))
    return true
  const isPlaced = level?.place === startOf(line) && computer !== undefined
  const isPlain = log === undefined && !isDated && !isPlaced
  if (isPlain && isCode(line, told)) return false
  const fields = [level, log, time, computer].filter(token => token !== undefined)
  return fields.length + names.length > MIN_TOLD && (level ?? log) !== undefined
}

function isSaidOf({ level, log }: Told, names: readonly string[], isDated: boolean): boolean {
  const isCapital = /\p{Lu}/u.test(rolesOf(names)?.source ?? '')
  return log !== undefined || (isCapital && (isDated || level !== undefined))
}

const SOURCE_WORD = /^(?:source|quelle|origine?|origen|bron)/i

/** 'Error 7000 Service Control Manager': behind a number stands whose event it is. */
function isKnownBehind(line: string, name: string, place: number): boolean {
  return IS_UNMISTAKABLE.test(name) && line.indexOf(name) > place
}

/** 'Printer error 49' numbers an error and no event, unless a source is called one. */
function isCode(line: string, { level, id, filler }: Told): boolean {
  if (level === undefined || id === undefined) return false
  if (SOURCE_WORD.test(filler?.value ?? '')) return false
  return /^[ :#]{1,2}$/.test(line.slice(level.place + level.length, id.place))
}
