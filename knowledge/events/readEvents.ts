import { oneOf } from '../language/words/oneOf.ts'
import type { Span } from './event.ts'
import type { ReadEvent } from './fields/readEvent.ts'
import { FORMATS } from './formats.ts'
import { withLogAround } from './logAround.ts'
import { withMachineAround } from './machineAround.ts'
import { mergeDuplicateViews } from './mergeDuplicateViews.ts'
import { MENTION } from './prose/readMentions.ts'
import { withTextInBlock } from './prose/textInBlock.ts'
import { resolveDateOrder } from './resolveDateOrder.ts'
import { prepareText } from './text/prepareText.ts'
import { findQuotes, quotesAssistant, withoutBotQuotes } from './text/quotes.ts'
import { stripMarkup } from './text/stripMarkup.ts'
import { withoutSpeakers } from './withoutSpeakers.ts'

/**
 * The events of a text, each by itself, with what it was read from; and what is left of the text.
 */
export type Reading = {
  readonly events: readonly ReadEvent[]
  readonly rest: string
  /** what is left of the quotes of others; all is the person's own where nothing else is left */
  readonly quoted: string
}

/** More than this of one paste is not read; it is far more than a person copies. */
const MAX_PASTE_LENGTH = 1_000_000
const MAX_MENTIONS_LENGTH = 20_000
/** A relay wraps what another relay wrapped; nobody wraps it more often than this. */
const MAX_INNER_DEPTH = 4
const MAX_INNER_LENGTH = 50_000
/** More examples than this nobody numbers in a message. */
const MAX_NUMBERING = 20
/** What carries events and is nobody's words. */
const FRAME = new RegExp(
  oneOf(
    String.raw`^[ \t]*${oneOf(
      String.raw`ProviderName: [^\n]{1,80}`,
      String.raw`(?:TimeCreated|Index|Type|Level)[ \t]{1,20}(?:Id|Time|Event|Date)[A-Za-z \t]{4,120}`,
      String.raw`[\p{L} '’-]{0,30}xml[\p{L} '’-]{0,20}[:：]?`,
      String.raw`[[\]{},\s]{1,200}`
    )}$`,
    String.raw`<\?xml[^<>]{0,200}\?>`,
    String.raw`<\/?Events?(?:\s[^<>]{0,300})?>`,
    String.raw`^[ \t]*\p{L}{4,14} ?\[\d{1,7}\]:?[ \t]*$`,
    '^[-= ]{20,}$',
    String.raw`^[ \t]*(?:\x60{3,}\w{0,12}|~{3,}|\{(?:code|noformat|quote)\}|\[\/?(?:code|quote|pre)\])[ \t]*$`
  ),
  'gimu'
)

/**
 * Reads the events of a text one by one, in order, none folded. Pure, never throws, linear in the
 * length of the text.
 */
export function readEvents(text: string): Reading {
  const plain = stripMarkup(withoutBotQuotes(text.slice(0, MAX_PASTE_LENGTH)))
  const prepared = prepareText(withoutSpeakers(plain.text))
  const { events, rest } = readLayouts(prepared, 0)
  const views = mergeDuplicateViews(prepared, events.toSorted(byPlace))
  const pasted = withLogAround(rest, withMachineAround(rest, resolveDateOrder(views)))
  const mentions = mentionsIn(rest, pasted)
  const isOnlyTold = pasted.length === 0
  const told = isOnlyTold ? withMachineAround(rest, withTextInBlock(rest, mentions)) : mentions
  const all = [...pasted, ...told].toSorted(byPlace)
  return {
    events: all.map(event => ({
      ...event,
      span: { start: plain.placeOf(event.span.start), end: plain.placeOf(event.span.end) }
    })),
    ...wordsAround(rest, pasted, findQuotes(plain.text))
  }
}

/** Every layout in turn; values that are texts of their own are read like the whole. */
function readLayouts(text: string, depth: number): LayoutResult {
  function readInner(value: string): readonly ReadEvent[] {
    if (depth >= MAX_INNER_DEPTH || value.length > MAX_INNER_LENGTH) return []
    const inner = prepareText(stripMarkup(value).text)
    return mergeDuplicateViews(inner, readLayouts(inner, depth + 1).events.toSorted(byPlace))
  }
  return FORMATS.reduce<LayoutResult>(
    (found, { read }) =>
      /\S/.test(found.rest) ? adding(found, read(found.rest, readInner)) : found,
    { events: [], rest: text }
  )
}

/** The person's own words, and those they quote. */
function wordsAround(
  rest: string,
  events: readonly ReadEvent[],
  quotes: readonly Span[]
): Pick<Reading, 'rest' | 'quoted'> {
  if (quotes.length === 0) return { rest: wordsOf(withAsides(rest, events)), quoted: '' }
  const isQuoted = ({ span }: ReadEvent) =>
    quotes.some(({ start, end }) => span.start >= start && span.start < end)
  const asked = quotes.filter(({ start, end }) => !quotesAssistant(rest.slice(start, end)))
  const own = withAsides(
    blankOut(rest, quotes),
    events.filter(event => !isQuoted(event))
  )
  const quoted = withAsides(blankOut(rest, between(asked, rest.length)), events.filter(isQuoted))
  const [mine, others] = [wordsOf(own), wordsOf(quoted)]
  if (mine === '') return { rest: others, quoted: '' }
  return { rest: mine, quoted: others }
}

function between(spans: readonly Span[], length: number): readonly Span[] {
  const ends = [0, ...spans.map(({ end }) => end)]
  return ends.map((start, index) => ({ start, end: spans[index]?.start ?? length }))
}

function blankOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    const blank = text.slice(start, end).replace(/[^\n]+/g, line => ' '.repeat(line.length))
    parts.push(text.slice(at, start), blank)
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** The events that the words around the pasted ones speak of. */
function mentionsIn(rest: string, pasted: readonly ReadEvent[]): readonly ReadEvent[] {
  if (rest.trim() === '') return []
  const mentions = MENTION.read(rest.slice(0, MAX_MENTIONS_LENGTH))
  return adding({ events: [], rest }, mentions).events.filter(
    event => !pasted.some(({ id }) => id === event.id) && !isNumbering(rest, event, pasted)
  )
}

/** 'Example event 2' on the line above an event counts it. */
function isNumbering(rest: string, mention: ReadEvent, pasted: readonly ReadEvent[]): boolean {
  const next = pasted.find(({ span }) => span.start >= mention.span.end)
  const saysMore = mention.source !== null || mention.description !== null
  if (next === undefined || saysMore || mention.id > MAX_NUMBERING) return false
  return /^[\s:*_#.)\x60~-]{1,60}$/.test(rest.slice(mention.span.end, next.span.start))
}

/** What a person wrote within the values of an event stands in the rest where the event ends. */
function withAsides(rest: string, events: readonly ReadEvent[]): string {
  const parts: string[] = []
  let at = 0
  for (const { aside, span } of events) {
    if (aside.length === 0) continue
    const end = Math.max(at, span.end)
    parts.push(rest.slice(at, end), '\n', ...aside.map(words => `${words}\n`))
    at = end
  }
  return parts.join('') + rest.slice(at)
}

function wordsOf(rest: string): string {
  const trimmed = rest.trim()
  if (trimmed === '') return ''
  return trimmed
    .replace(/[ \t]{2,}/g, ' ')
    .replace(FRAME, '')
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** `rest` is the text with what has been read replaced by blanks, line ends kept. */
type LayoutResult = { readonly events: readonly ReadEvent[]; readonly rest: string }

function byPlace(a: ReadEvent, b: ReadEvent): number {
  return a.span.start - b.span.start
}

function adding(found: LayoutResult, more: readonly ReadEvent[]): LayoutResult {
  if (more.length === 0) return found
  const parts: string[] = []
  const kept: ReadEvent[] = []
  let at = 0
  for (const event of more.toSorted(byPlace)) {
    const { start, end } = event.span
    if (start < at) continue
    parts.push(
      found.rest.slice(at, start),
      found.rest.slice(start, end).replace(/[^\n]+/g, line => ' '.repeat(line.length))
    )
    at = end
    kept.push(event)
  }
  return { events: [...found.events, ...kept], rest: parts.join('') + found.rest.slice(at) }
}
