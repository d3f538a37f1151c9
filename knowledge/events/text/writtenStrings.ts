import { unescapeString, wholeObjects } from './findObjects.ts'

/** A string as a program writes it into a text, and what it says. */
export type WrittenString = { readonly value: string; readonly start: number; readonly end: number }

/** Line ends that were written out. */
const WRITTEN_LINE_END = /\\r\\{1,8}n|\\n/
const OPENS = /(?:^|[\s[,(:=])(\\{0,7})$/
const CLOSES = /^[\s,;\])}]{0,20}$/
const MIN_LENGTH = 40
const MAX_LENGTH = 20_000
const MAX_LEAD_LENGTH = 200
const MAX_STRINGS = 500

/**
 * The string of each line that is one, its line ends written out: '"Log Name: System\\nSource: ..."'.
 * Linear: a line is looked at once.
 */
export function writtenStrings(text: string): readonly WrittenString[] {
  if (!WRITTEN_LINE_END.test(text)) return []
  const found: WrittenString[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const string = stringOf(line)
    if (string !== null)
      found.push({ ...string, start: start + string.start, end: start + string.end })
    start += line.length + 1
    if (found.length >= MAX_STRINGS) break
  }
  return found
}

/** From the first quotation mark of a line to its last; an object of JSON is none. */
function stringOf(line: string): WrittenString | null {
  const first = line.slice(0, MAX_LEAD_LENGTH).indexOf('"')
  const last = line.lastIndexOf('"')
  const length = last - first
  if (first < 0 || length < MIN_LENGTH || length > MAX_LENGTH) return null
  const lead = line.slice(0, first)
  const escapes = OPENS.exec(lead)?.[1]?.length
  const isString = escapes !== undefined && !lead.includes('{') && CLOSES.test(line.slice(last + 1))
  const string = line.slice(first + 1, last - (escapes ?? 0))
  if (!isString || !WRITTEN_LINE_END.test(string)) return null
  return { value: unescapeString(string, escapes), start: first - escapes, end: last + 1 }
}

/** Where values of programs stand in a text, in order: no mark in there carries it. */
export function writtenValues(
  text: string
): readonly { readonly start: number; readonly end: number }[] {
  const objects = text.includes('{') ? wholeObjects(text) : []
  return [...objects, ...writtenStrings(text)].toSorted((a, b) => a.start - b.start)
}
