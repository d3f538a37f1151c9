import type { ReadEvent } from './fields/readEvent.ts'

/** Between two views of one event stands nothing, or the heading of the second ('Event Xml:'). */
const BETWEEN = /^\s*(?:[\p{L}\s'’-]{0,30}xml[\p{L}\s'’-]{0,30}\s?[:：]?)?\s*$/iu
const MAX_GAP_LENGTH = 120

/**
 * Event Viewer copies an event in words and again as XML below: both are one event, with the
 * fields of either.
 */
export function mergeDuplicateViews(
  text: string,
  events: readonly ReadEvent[]
): readonly ReadEvent[] {
  const merged: ReadEvent[] = []
  for (const event of events) {
    const before = merged.at(-1)
    if (before !== undefined && (areViews(text, before, event) || isListed(text, before, event)))
      merged[merged.length - 1] = both(before, event)
    else if (before !== undefined && isHeading(text, before, event))
      merged[merged.length - 1] = {
        ...event,
        source: event.source ?? before.source,
        span: { start: before.span.start, end: event.span.end }
      }
    else merged.push(event)
  }
  return merged
}

/** Whole records of a program; what speaks of the same number right before is their heading. */
const RECORDS: ReadonlySet<string> = new Set(['xml', 'friendly', 'json', 'table', 'syslog'])
/** A heading and its record stand in one line, or the record right below. */
const MAX_HEADING_LENGTH = 160

/** 'event 1102 -> { "win": ... }' */
function isHeading(text: string, heading: ReadEvent, record: ReadEvent): boolean {
  const { computer, time, log, level } = heading
  const saysMore = [computer, time, log, level].some(value => value !== null)
  if (heading.id !== record.id || !RECORDS.has(record.format) || saysMore) return false
  const between = text.slice(heading.span.start, record.span.start)
  return between.length < MAX_HEADING_LENGTH && !/\n\s*\S/.test(between.replace(MARKS_ALONE, ''))
}

/** Lines of nothing but the marks of a code block. */
const MARKS_ALONE = /^[ \t]*(?:\x60{3,}\w{0,12}|~{3,}|\{\w{4,8}\}|\[\w{3,5}\])[ \t]*$/gm

function areViews(text: string, words: ReadEvent, xml: ReadEvent): boolean {
  return (
    words.id === xml.id &&
    (xml.format === 'xml' || xml.format === 'friendly') &&
    words.format !== 'xml' &&
    words.format !== 'friendly' &&
    xml.span.start - words.span.end < MAX_GAP_LENGTH &&
    BETWEEN.test(text.slice(words.span.end, xml.span.start))
  )
}

/** Below a record its values may be listed again, each with its name. */
function isListed(text: string, record: ReadEvent, list: ReadEvent): boolean {
  return (
    record.format === 'json' &&
    list.format === 'card' &&
    list.id === record.id &&
    list.source === record.source &&
    text.slice(record.span.end, list.span.start).trim() === ''
  )
}

function both(words: ReadEvent, xml: ReadEvent): ReadEvent {
  return {
    ...words,
    source: words.source ?? xml.source,
    log: words.log ?? xml.log,
    level: words.level ?? xml.level,
    category: words.category ?? xml.category,
    time: words.time ?? xml.time,
    rawTime: words.rawTime ?? xml.rawTime,
    user: words.user ?? xml.user,
    computer: words.computer ?? xml.computer,
    description: words.description ?? xml.description,
    aside: [...new Set([...words.aside, ...xml.aside])],
    span: { start: words.span.start, end: xml.span.end }
  }
}
