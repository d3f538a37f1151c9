import { LABELLED } from '../events/readLabelled.ts'
import { MENTION } from '../events/readMentions.ts'
import { NOT_FOUND } from '../events/readNotFound.ts'
import { prepareText } from '../events/prepareText.ts'
import { ROWS } from '../events/readRows.ts'
import type { ReadEvent } from '../events/read.ts'
import type { EventSignature, LineRange } from './article.ts'

const NAMES_AN_EVENT = /\bevent(?:[ -]?ids?)?[^\n]{0,24}\d|\bID ?: ?\d|\b\d{1,2}:\d{2}(?::\d{2})? [AP]M\b/i
/** Lines that cite other articles or list fixes; what they name is documented there. */
const CITING = /^\s*(?:Q\d{5,6}\b|\d{1,3}\. Q\d{5,6}|ARTICLE-ID)/
const MOST = 200

/** The events an article documents, with their lines: read by the same readers as a paste. */
export const parseSignatures = (lines: readonly string[], body: LineRange): readonly EventSignature[] => {
  const text = lines.slice(body.first - 1, body.last).map(line => CITING.test(line) ? '' : line).join('\n')
  if (!NAMES_AN_EVENT.test(text)) return []
  const prepared = prepareText(text)
  const starts = lineStarts(prepared)
  return readAll(prepared).slice(0, MOST).map(({ id, source, description, span }) => ({
    id, source, description: description === null ? null : description.replace(/\s+/g, ' '),
    lines: { first: body.first + lineAt(starts, span.start), last: body.first + lineAt(starts, lastCharacter(prepared, span)) }
  }))
}

const readAll = (text: string): readonly ReadEvent[] =>
  [LABELLED, ROWS, NOT_FOUND, MENTION].reduce<readonly ReadEvent[]>((found, { read }) =>
    [...found, ...read(text).filter(event => !found.some(other => event.span.start < other.span.end && other.span.start < event.span.end))], [])
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter((event, index, all) => event.description !== null || event.source !== null || !all.some((other, place) => place !== index && other.id === event.id))

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const lineAt = (starts: readonly number[], place: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

const lastCharacter = (text: string, { start, end }: { readonly start: number; readonly end: number }): number => {
  let at = Math.min(end, text.length) - 1
  while (at > start && /\s/.test(text[at] ?? '')) at -= 1
  return at
}
