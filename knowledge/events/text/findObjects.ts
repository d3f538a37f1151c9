import { oneOf } from '../../language/words/oneOf.ts'

/** An object of JSON as it stands in a text. */
export type JsonObject = {
  readonly value: { readonly [name: string]: unknown }
  readonly start: number
  readonly end: number
}

const MAX_OBJECTS = 5_000
const MAX_OBJECT_LENGTH = 200_000
const MAX_PAIRS = 400
/** An object begins with a name, escaped, bare or not; '{3b4b3bd4-b907}' is none. */
const OPENS = /^\{\s*(?:(\\{0,7})["“']|[A-Za-z_$][\w$]{0,60}\s?:\s)/
/** A name and a plain value, as they can still be read where the object itself is broken. */
const PAIR =
  /"([\w@.#-]{1,60})"\s{0,5}:\s{0,5}(?:"((?:[^"\\\n]|\\[^]|\n(?!\s*\n))*)(?:"|\\?$|\\?\n)|(-?\d{1,20})\b)/g
/**
 * What decides where an object ends: quotation marks with the backslashes before them, braces, some
 * line ends.
 */
const MARKS = /(?<!\\)(\\*)"|[{}]|\n(?=[^\S\n]{0,40}[{\n])/g

/**
 * The objects of JSON in a text: whole ones parsed, broken ones as far as they can be told. Linear.
 */
export function findObjects(text: string): readonly JsonObject[] {
  const { pairs, open } = bracePairs(text)
  const whole = wholeObjects(text, pairs)
  const broken = open
    .filter(start => !whole.some(known => known.start < start && start < known.end))
    .slice(0, 1)
    .flatMap(start =>
      brokenObject(text, start, whole.find(known => known.start > start)?.start ?? text.length)
    )
  return [...whole, ...broken]
}

/** The same, whole ones only; `pairs` are those of its braces. */
export function wholeObjects(
  text: string,
  pairs: readonly Pair[] = bracePairs(text).pairs
): readonly JsonObject[] {
  return outermost(pairs)
    .slice(0, MAX_OBJECTS)
    .flatMap(({ start, end }) => {
      const value = end - start > MAX_OBJECT_LENGTH ? null : objectAt(text, start, end)
      if (value === null) return []
      return [{ value, start, end }]
    })
}

function objectAt(text: string, start: number, end: number): JsonObject['value'] | null {
  const opening = OPENS.exec(text.slice(start, start + 80))
  if (opening === null) return null
  return parse(unescapeJson(text.slice(start, end), opening[1]?.length ?? 0))
}

/** What a string of JSON says that was escaped so deep; as it stands where it is none. */
export function unescapeString(string: string, escapes: number): string {
  const json = unescapeJson(`"${string}"`.replaceAll('"', `${'\\'.repeat(escapes)}"`), escapes)
  return unescaped(json.slice(1, -1))
}

/** JSON that was put into a string, once (one backslash before a quotation mark) or more often. */
function unescapeJson(json: string, escapes: number): string {
  let plain = json
  for (let left = escapes; left > 0; left = Math.floor(left / 2)) {
    const inner = attempt(`{"text":"${plain.replace(/\s*\n\s*/g, ' ')}"}`)?.text
    if (typeof inner !== 'string') return json.replace(/\\+"/g, '"')
    plain = inner
  }
  return plain
}

type Pair = { readonly start: number; readonly end: number }

/**
 * Each brace with the one that closes it, and those that nothing closes. A quotation ends with its
 * line where no object is open.
 */
function bracePairs(text: string): {
  readonly pairs: readonly Pair[]
  readonly open: readonly number[]
} {
  const pairs: Pair[] = []
  const open: number[] = []
  let isQuoted = false
  let escapes: number | null = null
  for (const { 0: mark, 1: backslashes = '', index } of text.matchAll(MARKS)) {
    if (mark === '\n') {
      isQuoted = false
    } else if (!mark.endsWith('"')) {
      if (open.length === 0) escapes = null
      if (!isQuoted) matchBrace(mark, index, pairs, open)
    } else if (open.length > 0) {
      escapes ??= backslashes.length
      isQuoted = isQuoted !== isMark(backslashes.length, escapes)
    }
  }
  return { pairs, open }
}

/**
 * Whether a quotation mark with so many backslashes ends a string in JSON that is escaped so deep.
 */
function isMark(backslashes: number, escapes: number): boolean {
  return (backslashes - escapes) % (2 * (escapes + 1)) === 0
}

function matchBrace(mark: string, index: number, pairs: Pair[], open: number[]): void {
  if (mark === '{') open.push(index)
  else if (open.length > 0) pairs.push({ start: open.pop() ?? 0, end: index + 1 })
}

/**
 * Pairs come in the order they close, inner ones first: from the back, each outside the last one
 * kept.
 */
function outermost(pairs: readonly Pair[]): readonly Pair[] {
  const kept: Pair[] = []
  for (let at = pairs.length - 1; at >= 0; at -= 1) {
    const pair = pairs[at]
    if (pair !== undefined && pair.end <= (kept.at(-1)?.start ?? Infinity)) kept.push(pair)
  }
  return kept.toReversed()
}

/** Mail programs break lines inside of strings, and word processors curl the quotation marks. */
function parse(json: string): JsonObject['value'] | null {
  return (
    attempt(json) ??
    attempt(json.replace(/\s*\n\s*/g, ' ')) ??
    (json.includes('“') ? attempt(json.replace(/[“”]/g, '"')) : null) ??
    (json.includes('=>') ? attempt(json.replace(ARROW, ':').replace(NOTHING, ':null')) : null) ??
    (json.includes("'") ? attempt(fromSingleQuotes(json)) : null) ??
    attempt(fromSingleQuotes(json.replace(BARE_NAME, quotedName))) ??
    attempt(fromSingleQuotes(json.replace(ARROW, ':')).replace(BARE_VALUE, quotedValue))
  )
}

/**
 * Consoles write a time and what a program holds without quotation marks, and number the elements
 * of a list: '"@timestamp" => 2019-11-04T22:19:37.000Z', 'datetime.datetime(2024, 1, 14)', '[0] "x"'
 */
const BARE_VALUE = new RegExp(
  oneOf(
    String.raw`"(?:[^"\\]|\\[^])*"`,
    String.raw`(?<number>\[\d{1,4}\]\s(?=["{\d]))`,
    String.raw`(?<mark>:\s{0,40})(?!(?:true|false|null|-?\d+(?:\.\d+)?)\s{0,40}[,}\]])${oneOf(
      String.raw`(?<call>[A-Za-z_][\w.]{0,60}\([^()\n]{0,200}\))`,
      String.raw`(?<bare>[\p{L}\d_#][^,"'\n{}[\]]{0,200})`
    )}`
  ),
  'gu'
)

type BareGroups = { readonly [group in 'number' | 'mark' | 'call' | 'bare']?: string }

function quotedValue(written: string, ...match: readonly unknown[]): string {
  const { number, mark, call, bare } = match.at(-1) as BareGroups
  if (number !== undefined) return ''
  const value = bare ?? /^\w+\(["']?([^()"']*)["']?\)$/.exec(call ?? '')?.[1] ?? call
  return value === undefined ? written : `${mark}${JSON.stringify(value.trim())}`
}

/** JavaScript writes '{ id: 41 }', and leaves a comma behind the last value. */
const BARE_NAME = new RegExp(
  oneOf(
    String.raw`"(?:[^"\\]|\\[^])*"`,
    String.raw`'(?:[^'\\]|\\[^])*'`,
    String.raw`(?<mark>[{,]\s{0,40})(?<name>[A-Za-z_$][\w$]{0,60})\s?:`,
    String.raw`(?<last>,)\s{0,40}(?=\})`
  ),
  'g'
)

function quotedName(written: string, mark?: string, name?: string, last?: string): string {
  if (last !== undefined) return ''
  return name === undefined ? written : `${mark}"${name}":`
}

/** Ruby writes '"Id"=>41', Python "'Id': 41". */
const ARROW = /(?<=")\s{0,3}=>\s{0,3}/g
const NOTHING = /(?<=["']\s{0,3}):\s{0,3}(?:nil|None)\b/g
const STRING = /'((?:[^'\\]|\\[^])*)'|"(?:[^"\\]|\\[^])*"/g

function fromSingleQuotes(json: string): string {
  return json
    .replace(STRING, (written, inner: string | undefined) =>
      inner === undefined ? written : JSON.stringify(inner.replace(/\\(['"\\])/g, '$1'))
    )
    .replace(NOTHING, ':null')
}

function attempt(json: string): JsonObject['value'] | null {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null) return value as JsonObject['value']
    return null
  } catch {
    return null
  }
}

function brokenObject(text: string, start: number, limit: number): readonly JsonObject[] {
  const slice = text.slice(start, Math.min(limit, start + MAX_OBJECT_LENGTH))
  const pairs = [...slice.matchAll(PAIR)].slice(0, MAX_PAIRS)
  const last = pairs.at(-1)
  if (last === undefined || pairs.length < 3) return []
  const value = Object.fromEntries(
    pairs
      .map(([, name = '', string, number]) => [
        name,
        string === undefined ? number : unescaped(string)
      ])
      .toReversed()
  )
  return [{ value, start, end: start + last.index + last[0].length }]
}

function unescaped(string: string): string {
  const value = attempt(`{"text":"${string.replace(/\s*\n\s*/g, ' ')}"}`)?.text
  if (typeof value === 'string') return value
  return string
}
