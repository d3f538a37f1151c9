import { inSequence } from '../../language/words/oneOf.ts'
import { parseEventId } from '../fields/eventId.ts'
import { labelNamed } from '../fields/labels.ts'
import { opensWithProduct } from '../fields/platformWords.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { isLogName } from '../layouts/logName.ts'
import { isDeniedEvent } from './deniedEvents.ts'
import { isQuantity } from './isQuantity.ts'
import {
  BARE_ID,
  BEFORE,
  BEFORE_ID,
  BESIDE,
  ERROR_FIRST,
  FROM,
  IN_A_LOG,
  IN_BRACKETS,
  KNOWN_SOURCE_BEHIND,
  KNOWN_SOURCE_FIRST,
  LOGGED,
  MORE,
  NAME_BEFORE,
  NAME_BEHIND,
  NO_SOURCE,
  NUMBER_FIRST,
  NUMBERED,
  OPENS_WITH_ID,
  PLAIN_WORD,
  QUOTED_BELOW,
  REAL_ID_BEHIND,
  SOURCE_FIRST,
  SOURCE_LIKE
} from './mentionPatterns.ts'
import { isOtherEvent } from './otherEvents.ts'
import { partsOfLine } from './partsOfLine.ts'
import { quotedDescription } from './quotedDescription.ts'
import { BEFORE_SLASHED, SLASHED } from './slashed.ts'
import { SPELLED, spelledNumber } from './spelledNumber.ts'
import { spokenHead } from './spokenHead.ts'
import { spokenLevel } from './spokenLevel.ts'

/**
 * 'event 2086 from the IMAP4 virtual server', 'evnt id 2086', 'event twenty eighty-six', 'error 98
 * in the event log, it says: ...': an event only spoken of. Its text is told in words that stay
 * the person's own.
 */
export const MENTION: Format = {
  name: 'mention',
  read: text => distinct([...numbers(text), ...spelled(text)]).map(({ event }) => event)
}

/** A mention, and where the text that was told of it ends. */
type EventMention = { readonly event: ReadEvent; readonly until: number }

/** 'Event source "Veeam MP", event ID 150', 'Event "disk" with ID 7' */
const QUOTED_SOURCE =
  /(?:source:?|event|from|by|von|de)(?: the)? ["'“]([^"'“”\n]{2,40})["'”](?: source)?,? (?:with )?(?:the )?$/i
/** 'an error from source MSDTC Client 2 with event id 4879' */
const SAID_SOURCE =
  /(?:from|by) (?:the )?source ([A-Z][\w.$&-]{1,40}(?: [A-Z\d][\w.$&-]{0,40}){0,4}),? (?:with |and )?(?:the )?$/
/** 'was logged in Microsoft-Windows-Hyper-V-Worker-Admin: ...' */
const IN_LOG = new RegExp(
  inSequence(
    '^ (?:was |has been )?(?:logged|written|recorded|found|detected) (?:in|to) (?:the )?',
    String.raw`([\w-]{3,80}(?:\/\w{3,20})?)(?: (?:event )?log)?(?=[:.,\s])`
  ),
  'i'
)
/** 'event (ID 41, Kernel-Power)' */
const BEHIND_IN_BRACKET = /^, ((?:[A-Z][\w.$&-]{0,40} ){0,4}[A-Z][\w.$&-]{1,40})\)/
/** 'EventLog 6008' names a source. */
const NAMES_LOG_SERVICE = /^EventLog \d/
/** How far before a bare id the event may be named. */
const NEAR = 60

function numbers(text: string): readonly EventMention[] {
  const logged = IN_A_LOG.test(text)
  const viewed = logged && /event ?(?:log|viewer)/i.test(text)
  const bare = logged
    ? [...text.matchAll(BARE_ID)].filter(
        ({ index }) =>
          isIdOfEvent(text, index) &&
          (viewed || IN_A_LOG.test(text.slice(Math.max(0, index - NEAR), index)))
      )
    : []
  const found = [
    ...[...text.matchAll(NUMBERED)].filter(({ 0: written }) => !NAMES_LOG_SERVICE.test(written)),
    ...bare,
    ...text.matchAll(NUMBER_FIRST),
    ...(viewed ? text.matchAll(ERROR_FIRST) : []),
    ...text.matchAll(LOGGED),
    ...(logged ? text.matchAll(QUOTED_BELOW) : []),
    ...text.matchAll(OPENS_WITH_ID),
    ...text.matchAll(KNOWN_SOURCE_FIRST),
    ...text.matchAll(SLASHED),
    ...(logged ? [...text.matchAll(SOURCE_FIRST)].filter(match => isBehindSource(text, match)) : [])
  ]
  return found.flatMap(match => {
    const end = match.index + match[0].length
    const isCounted = /\d$/.test(match[0]) && isQuantity(text, end)
    if (isCounted || isDeniedEvent(text, match.index, end)) return []
    return [...mention(text, match.index, end, idIn(match)), ...further(text, end, match[0])]
  })
}

/** The number is what a pattern holds in its group, or else all of it. */
function idIn([whole, ...groups]: RegExpExecArray): string | undefined {
  return groups.find(part => /^(?:0x)?[\da-f]+$/i.test(part ?? '')) ?? whole
}

/** Whether the name before a number is one of a program. */
function isBehindSource(text: string, { index }: RegExpExecArray): boolean {
  const name = BEFORE.exec(text.slice(Math.max(0, index - 60), index))?.[1] ?? ''
  return !NO_SOURCE.test(name) && looksLikeSource(name) && !opensWithProduct(name)
}

/** Whether no other thing's id is meant: 'Process ID', 'Logon ID' */
function isIdOfEvent(text: string, index: number): boolean {
  const word = /(\p{L}+)[ \t-]{1,3}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[1]
  return word === undefined || BEFORE_ID.has(word.toLowerCase())
}

/** 'events 7000, 7001 and 7031' */
function further(text: string, from: number, first: string): readonly EventMention[] {
  const found: EventMention[] = []
  if (!/s\b|ids/i.test(first)) return found
  for (let at = from; found.length < 10; ) {
    const more = MORE.exec(text.slice(at, at + 40))
    if (more === null) break
    found.push(...mention(text, at, at + more[0].length, more[1]))
    at += more[0].length
  }
  return found
}

function spelled(text: string): readonly EventMention[] {
  return [...text.matchAll(SPELLED)].flatMap(match => {
    const end = match.index + match[0].length
    if (isDeniedEvent(text, match.index, end)) return []
    const id = spelledNumber((match[1] ?? '').toLowerCase())
    return mention(text, match.index, end, String(id ?? ''))
  })
}

function mention(
  text: string,
  start: number,
  end: number,
  id: string | undefined
): readonly EventMention[] {
  if (!isEventNumber(id)) return []
  const behind = text.slice(end, end + 120)
  if (REAL_ID_BEHIND.test(behind) || isOtherEvent(text, start, end)) return []
  const parts = partsOfLine(text, start, end)
  if (parts !== null)
    return eventOf('mention', { ...parts, id }, { start, end }).map(event => ({
      event,
      until: end
    }))
  const written = writtenOut(text, { start, end, id: id ?? '' })
  if (written !== null) return written
  const { told, ...said } = toldAround(text, start, end)
  return eventOf('mention', { id, ...said }, { start, end }).map(event => ({
    event,
    until: told?.end ?? end
  }))
}

/** What the sentence around a number says of its event. */
function toldAround(text: string, start: number, end: number) {
  const behind = text.slice(end, end + 120)
  const before = text.slice(Math.max(0, start - 60), start)
  const [, log, level = spokenLevel(text, start, end), slashed] = BEFORE_SLASHED.exec(before) ?? []
  const told = quotedDescription(text, end)
  const named = told?.isQuoted === true ? nameBeside(text, start, behind) : null
  const source = slashed ?? spokenSource(text, start, behind) ?? named
  return {
    told,
    log: log ?? logBehind(behind) ?? (source === null ? null : logBefore(text, start)),
    source,
    level,
    description: told?.text ?? null
  }
}

/** '0032' is no number that Windows writes. */
function isEventNumber(id = ''): boolean {
  return (parseEventId(id) ?? 0) > 0 && !/^0\d/.test(id)
}

/** The log in which the event was logged, where it is named. */
function logBehind(behind: string): string | null {
  const log = IN_LOG.exec(behind)?.[1] ?? ''
  return isLogName(log) || /[/-](?:Admin|Operational)$/i.test(log) ? log : null
}

/** The log that the sentence speaks of before it names the source and the number. */
function logBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 2 * NEAR), start)
  const named = [...before.matchAll(LOG_BEFORE)].at(-1)
  const name = named?.[1] ?? named?.[2]
  return name === undefined ? null : name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
}

const LOG_BEFORE = new RegExp(
  inSequence(
    String.raw`(?<!\p{L})(?:(System|Application|Security) (?:event )?log`,
    String.raw`|log ["'“](System|Application|Security)["'”])(?![^\n]*[.?!]\s)`
  ),
  'giu'
)

/** The source that is named around the number, the surest place first. */
function spokenSource(text: string, start: number, behind: string): string | null {
  const [, labelled, beside] = BESIDE.exec(behind) ?? []
  const sure = [
    IN_BRACKETS.exec(behind)?.[1] ?? BEHIND_IN_BRACKET.exec(behind)?.[1],
    labelled === undefined ? undefined : beside
  ]
  const before = text.slice(Math.max(0, start - NEAR), start)
  const [, named] = QUOTED_SOURCE.exec(before) ?? SAID_SOURCE.exec(before) ?? []
  if (named !== undefined) return named
  const [, known] = KNOWN_SOURCE_BEHIND.exec(behind) ?? []
  if (known !== undefined) return known
  const likely = [
    nameIn(FROM.exec(behind.slice(0, 90))?.[1]?.trim()),
    beside,
    BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1]
  ]
  const source = sure.find(mayBeSource) ?? likely.filter(mayBeSource).find(looksLikeSource) ?? null
  return source === null ? null : withoutLabel(source)
}

/** 'DNS-Server-Service all day long': a name with capitals ends where a small word goes on. */
function nameIn(words: string | undefined): string | undefined {
  return words?.replace(/^(\p{Lu}[^ ]*(?: [\p{Lu}\d][^ ]*)*) \p{Ll}[^ ]* .*$/u, '$1')
}

/** 'Quelle Service Control Manager' names the field before its value. */
function withoutLabel(source: string): string {
  const [first = '', ...more] = source.split(' ')
  return more.length > 0 && labelNamed(first)?.field === 'source' ? more.join(' ') : source
}

/** Where the text is quoted, one plain word beside the number is its source: 'srv event 2019: "..."' */
function nameBeside(text: string, start: number, behind: string): string | null {
  const names = [
    NAME_BEHIND.exec(behind)?.[1],
    NAME_BEFORE.exec(text.slice(Math.max(0, start - 80), start))?.[1]
  ]
  return names.filter(mayBeSource).find(name => !PLAIN_WORD.test(name)) ?? null
}

function mayBeSource(words: string | undefined): words is string {
  return words !== undefined && !NO_SOURCE.test(words)
}

/** 'error event 55 Ntfs on FS09: ...': the parts in their order, the text behind them. */
function writtenOut(
  text: string,
  { start, end, id }: { readonly start: number; readonly end: number; readonly id: string }
): readonly EventMention[] | null {
  const head = spokenHead(text, end)
  if (head === null) return null
  const told = quotedDescription(text, head.end)
  if (told === null && head.computer === null && !head.isOnOwn) return null
  const level = head.level ?? spokenLevel(text, start, end)
  const { source, computer } = head
  return eventOf(
    'mention',
    { id, source, level, computer, description: told?.text ?? null },
    { start, end }
  ).map(event => ({ event, until: told?.end ?? head.end }))
}

function looksLikeSource(said: string): boolean {
  return said.split(' ').length <= 4 && SOURCE_LIKE.test(said) && !said.endsWith('.')
}

/**
 * Of two mentions of one number at one place the first counts, and none within the text that was
 * told of one.
 */
function distinct(mentions: readonly EventMention[]): readonly EventMention[] {
  const kept: EventMention[] = []
  for (const each of mentions.toSorted(byStart)) {
    if (each.event.span.start >= (kept.at(-1)?.until ?? 0)) kept.push(each)
  }
  return kept
}

/** By the place in the text; of two at one place the longer comes first. */
function byStart({ event: a }: EventMention, { event: b }: EventMention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}
