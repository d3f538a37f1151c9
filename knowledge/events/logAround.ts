import { inSequence, oneOf } from '../language/words/oneOf.ts'
import { lastNotAfter } from '../lastNotAfter.ts'
import type { ReadEvent } from './fields/readEvent.ts'
import { isLogName } from './layouts/logName.ts'

const MARKS = String.raw`[ \t>*=#_~<>{}()[\]:|-]`
const LOG_WORD = oneOf('event ?logs?', 'logs?', 'log ?file', 'log ?name', 'channel')
/** A line that names a log and nothing else: '[[[System]]]', '=== Application ===', 'Log: System' */
const HEADING = new RegExp(
  [
    `^(?<before>${MARKS}{0,40})(?<label>${LOG_WORD}${MARKS}{1,12})?`,
    String.raw`(?<name>\p{L}[\p{L}\d ./-]{2,80}?)`,
    String.raw`(?<word> ${LOG_WORD})?(?: on [\\\w.-]{1,80})?(?<after>${MARKS}{0,60})$`
  ].join(''),
  'gimu'
)

/** 'found in the System event log:', 'im Protokoll "System"' */
const LED = new RegExp(
  oneOf(
    inSequence(
      String.raw`(?:in|from|to) the ["'“‘]?(?<name>\p{Lu}[\p{L}\d ./-]{3,60}?)["'”’]?`,
      String.raw` (?:[Ee]vent )?[Ll]og(?![\p{L}\d])`
    ),
    inSequence(
      '(?:[Dd]ans le journal|(?:[Ii]m|[Aa]us dem) Protokoll) ["\'„“«]?',
      String.raw`(?<other>\p{Lu}\p{L}{3,30})(?![\p{L}\d])`
    )
  ),
  'gu'
)

type LogHeading = {
  readonly name: string
  readonly end: number
  /** set off by marks or called a log: no word of a sentence or a form */
  readonly isSure: boolean
}

/**
 * Gives events that name no log the one of the heading above them. One that is only a word counts
 * where nothing but events stands between.
 */
export function withLogAround(rest: string, events: readonly ReadEvent[]): readonly ReadEvent[] {
  if (!events.some(({ log }) => log === null)) return events
  const headings = headingsOf(rest)
  if (headings.length === 0) return events
  return events.map(event => {
    const heading = lastNotAfter(headings, event.span.start, ({ end }) => end)
    const isAbove =
      heading !== undefined &&
      (heading.isSure || rest.slice(heading.end, event.span.start).trim() === '')
    return event.log === null && isAbove ? { ...event, log: heading.name } : event
  })
}

function headingsOf(rest: string): readonly LogHeading[] {
  return [...headingLines(rest), ...ledTo(rest)].toSorted((a, b) => a.end - b.end)
}

function ledTo(rest: string): readonly LogHeading[] {
  return [...rest.matchAll(LED)].flatMap(({ 0: words, index, groups = {} }) => {
    const name = groups.name ?? groups.other ?? ''
    return isLogName(name) ? [{ name, end: index + words.length, isSure: true }] : []
  })
}

function headingLines(rest: string): readonly LogHeading[] {
  return [...rest.matchAll(HEADING)].flatMap(({ 0: line, index, groups = {} }) => {
    const name = groups.name?.trim() ?? ''
    if (!isLogName(name)) return []
    const marks = `${groups.before}${groups.after}`.replace(/\s/g, '')
    const isSure = marks.length > 1 || groups.label !== undefined || groups.word !== undefined
    return [{ name, end: index + line.length, isSure }]
  })
}
