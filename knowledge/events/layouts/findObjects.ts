/** An object of JSON as it stands in a text. */
export type JsonObject = {
  readonly value: { readonly [name: string]: unknown }
  readonly start: number
  readonly end: number
}

const MOST = 5_000
const LONGEST = 200_000
/** An object begins with a name; '{3b4b3bd4-b907}' is none. */
const OPENS = /^\{\s*["“]/
/** A name and a plain value, as they can still be read where the object itself is broken. */
const PAIR =
  /"([\w@.#-]{1,60})"\s{0,5}:\s{0,5}(?:"((?:[^"\\\n]|\\[^]|\n(?!\s*\n))*)(?:"|\\?$|\\?\n)|(-?\d{1,20})\b)/g

/** The objects of JSON in a text, whole ones parsed, broken ones as far as their names and values can be told. Linear. */
export function findObjects(text: string): readonly JsonObject[] {
  const { pairs, open } = bracePairs(text)
  const whole = outermost(pairs)
    .slice(0, MOST)
    .flatMap(({ start, end }) => {
      const value =
        end - start > LONGEST || !OPENS.test(text.slice(start, start + 80))
          ? null
          : parse(text.slice(start, end))
      return value === null ? [] : [{ value, start, end }]
    })
  const broken = open
    .filter(start => !whole.some(known => known.start < start && start < known.end))
    .slice(0, 1)
    .flatMap(start =>
      brokenObject(text, start, whole.find(known => known.start > start)?.start ?? text.length)
    )
  return [...whole, ...broken]
}

type Pair = { readonly start: number; readonly end: number }

/** Each brace with the one that closes it, and those that nothing closes. A quotation ends with its line where no object is open. */
function bracePairs(text: string): {
  readonly pairs: readonly Pair[]
  readonly open: readonly number[]
} {
  const pairs: Pair[] = []
  const open: number[] = []
  let quoted = false
  for (let at = text.indexOf('{'); at >= 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 34) quoted = open.length > 0 && !quoted
    else if (code === 92 && quoted) at += 1
    else if (code === 123 && !quoted) open.push(at)
    else if (code === 125 && !quoted && open.length > 0)
      pairs.push({ start: open.pop() ?? 0, end: at + 1 })
    else if (code === 10 && quoted && /^\n\s*[{\n]/.test(text.slice(at, at + 40))) quoted = false
  }
  return { pairs, open }
}

/** Pairs come in the order they close, inner ones first: from the back, each that is not inside the last one kept. */
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
    (json.includes('“') ? attempt(json.replace(/[“”]/g, '"')) : null)
  )
}

function attempt(json: string): JsonObject['value'] | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as JsonObject['value']) : null
  } catch {
    return null
  }
}

function brokenObject(text: string, start: number, limit: number): readonly JsonObject[] {
  const slice = text.slice(start, Math.min(limit, start + LONGEST))
  const pairs = [...slice.matchAll(PAIR)].slice(0, 400)
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
  return typeof value === 'string' ? value : string
}
