import { oneOf } from '../../language/words/oneOf.ts'
import { beginsEvent, FIRST_LINES } from './beginsEvent.ts'
import { explainsTerm, goesOnPlainly, opensSection } from './description/goesOn.ts'
import { isButton, isFieldOfTicket, opensTicket } from './description/isFieldOfTicket.ts'
import { isFormal } from './description/isFormal.ts'
import { isPlainBelow } from './description/isPlainBelow.ts'
import { isPersonSpeaking } from './isPersonSpeaking.ts'
import { isNextItem, isOutside, type ListItem, listItemAt } from './listItem.ts'
import { isPhraseRow } from './phraseRows.ts'

/** 'Account Name: x', 'Fehlercode: 5' */
const LABELLED_LINE =
  /^\s*(?:[\p{Lu}\p{Lo}\d][\p{L}\p{N} ()/'’_.-]{1,50}(?::[\p{L}]{1,20}){0,4}:(?:\s|$)|[\p{L}\p{N}_.]{3,40}=\S)/u
/** 'EventSentry v5.1.1.42 - Filter: ...', as a tool names itself below what it sends. */
const TOOL_AND_VERSION = /^[^:\n]{1,40} v?\d{1,5}(?:\.\d{1,6}){1,3} - /
/** Labels that people write, not Windows. */
const PERSONAL = new RegExp(
  String.raw`^\s*(?:(?:my |our )?${oneOf(
    'os',
    'server',
    'windows',
    'system',
    'machine',
    'version',
    'question',
    'problem(?! signature)',
    'ps',
    String.raw`p\.s\.`,
    'edit',
    'update',
    'env(?:ironment)?',
    'hardware',
    'setup',
    'config(?:uration)?',
    'note',
    'hi',
    'hello',
    'thanks',
    'regards',
    'from',
    'to',
    'sent',
    'cc',
    'platform',
    'software',
    'product',
    'service pack',
    'sp',
    'steps',
    'tried',
    'result so far',
    'background',
    'symptoms?',
    'issue',
    'warning',
    'important',
    'caution',
    'tip'
  )})\b[^:\n]{0,20}:`,
  'i'
)
/** 'View device: https://...', 'Alert time: 2024-04-25 06:00', as monitors close their mails. */
const SET_BY_MONITOR = new RegExp(
  String.raw`^(?:[^:\n]{2,40}: \S{1,30}[ \t]{2,20})?[^:\n]{2,40}:[ \t]{0,4}${oneOf(
    String.raw`["'<]?https?:\/\/\S{1,400}`,
    String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[ T]{1,3}\d{1,2}:\d{2}[^\n]{0,30}`
  )}[ \t]*$`,
  'i'
)
/**
 * The same where no empty line stands before it, and a link that was given a name; the request of
 * a page is one that Windows tells of.
 */
const CLOSING_LINK = new RegExp(
  String.raw`^(?!\s*request )${oneOf(
    String.raw`${oneOf(
      String.raw`[\p{L} ]{0,20}(?:links?|url)`,
      String.raw`(?:view|open|see|show|go to|manage)[\p{L} ]{0,30}`,
      'alert|alarm|ticket|dashboard|console|runbook|panel|graph|source'
    )}[ \t]?:[ \t]{0,4}["'<]?https?:\/\/\S{1,400}`,
    String.raw`<https?:\/\/[^\s<>|]{1,400}\|[^<>\n]{1,80}>`,
    String.raw`\[[^[\]\n]{1,80}\]\(https?:\/\/[^\s()]{1,400}\)`
  )}[ \t]*$`,
  'iu'
)
/** A heading of an article. */
const HEADING = /^[A-Z][A-Z ]{3,40}$/
/** What lists draw between their entries. */
const DRAWN = new RegExp(
  String.raw`^[ \t]*${oneOf(
    String.raw`[=*#_~]{4,}[^\n]{0,80}`,
    '-{3,200}',
    String.raw`-{2,6} [^\n]{2,60} -{2,6}`,
    String.raw`[\u2500-\u257F]{4,200}`,
    String.raw`\[ [A-Z][\w ]{2,40} \]`
  )}[ \t]*$`
)
/** 'Event Xml:' and what comes below is told elsewhere. */
const ANOTHER_VIEW = new RegExp(
  String.raw`^\s*${oneOf(
    'event[ -]?xml',
    String.raw`ereignis-?\s?xml`,
    "xml de (?:l['’]événement|eventos?)",
    'xml evento',
    'gebeurtenis-?xml',
    'kod xml zdarzenia',
    'xml(?:-код)? события',
    String.raw`イベント\s?xml`,
    String.raw`事件\s?xml`,
    String.raw`이벤트\s?xml`
  )}\s*[:：]?\s*$`,
  'i'
)
const SENTENCE_ENDS = /[.!?:;)\]"”>。]\s*$/
const MAX_LENGTH = 30_000

/** Why a description is over. */
export type EndReason =
  | 'another view'
  | 'a blank line'
  | 'another event'
  | 'a field of a ticket'
  | 'a person'
  | 'the end'

/**
 * Where a description that begins at `start` ends, at the latest at `limit`: at a blank line,
 * unless Windows goes on below it, and where the person's own words begin.
 */
export function endOfDescription(text: string, start: number, limit: number): number {
  return findEnd(text, start, limit).end
}

/** The same, and why there. */
export function findEnd(
  text: string,
  start: number,
  limit: number
): { readonly end: number; readonly reason: EndReason } {
  const stop = Math.min(limit, start + MAX_LENGTH)
  const fenced = endOfBlock(text.slice(start, stop))
  if (fenced !== null) return { end: start + fenced, reason: 'the end' }
  let item = listItemAt(text, start)
  let at = start
  let before = ''
  let isApart = false
  let isBelowGap = false
  while (at < stop) {
    const line = lineAt(text, at, stop)
    const reason = reasonToEnd(line, before, { text, start, at, stop, item, isApart })
    if (reason !== null) return { end: at, reason }
    if (isBelowGap && item !== null && isOutside(item, line)) item = null
    isBelowGap = line.trim() === ''
    if (!isBelowGap) before = line
    else isApart ||= at > start
    at += line.length + 1
  }
  return { end: stop, reason: stop < text.length ? 'another event' : 'the end' }
}

/** Where the block of code closes that a text opens with; null: it opens with none. */
function endOfBlock(text: string): number | null {
  const [opening = '', mark = ''] = BLOCK_OPENS.exec(text) ?? []
  const place = mark === '' ? -1 : text.indexOf(`\n${mark}`, opening.length)
  const brace = mark.startsWith('{') ? '}' : ''
  return place < 0 ? null : place + 1 + mark.length + brace.length
}

/** Of Jira's mark as much as it has when it closes: '{code:xml}' closes with '{code}'. */
const BLOCK_OPENS =
  /^[ \t]{0,8}\n?[ \t]{0,8}(\x60{3,}|~{3,}|\{(?:code|noformat)(?=[:}]))[\w:}]{0,14}[ \t]{0,8}\n/

type Place = {
  readonly text: string
  /** where the description begins */
  readonly start: number
  readonly at: number
  readonly stop: number
  /** the item of a list that the text opens on */
  readonly item: ListItem | null
  /** an empty line stands above */
  readonly isApart: boolean
}

/**
 * Why the description is over above this line, null where it goes on; `before` is the last line of
 * it that says something.
 */
function reasonToEnd(line: string, before: string, place: Place): EndReason | null {
  if (ANOTHER_VIEW.test(line)) return 'another view'
  if (before === '') return place.isApart && isPersonSpeaking(line) ? 'a person' : null
  if (line.trim() === '') return goesOn(place, before) ? null : 'a blank line'
  if (place.item !== null && isNextItem(place.item, line)) return 'another event'
  if (place.item !== null && isBelowItem(place.item, line, before)) return 'a person'
  return whatElseBegins(line, before, place)
}

function whatElseBegins(line: string, before: string, { text, at }: Place): EndReason | null {
  if (FIRST_LINES.test(line) || DRAWN.test(line) || isPhraseRow(line)) return 'another event'
  const isSentence = SENTENCE_ENDS.test(before)
  if ((isSentence && isFieldOfTicket(line)) || opensTicket(text, at, isSentence))
    return 'a field of a ticket'
  return isOwn(line, before) ? 'a person' : null
}

/** A sentence further out than the text of an item, which no program would write. */
function isBelowItem(item: ListItem, line: string, before: string): boolean {
  const isSentence = SENTENCE_ENDS.test(before) && /^\p{Lu}/u.test(line)
  if (item.mark !== 'number' || !isSentence || !isOutside(item, line)) return false
  return !LABELLED_LINE.test(line) && !isFormal(line)
}

function isOwn(line: string, before: string): boolean {
  if (CLOSING_LINK.test(line) || isButton(line) || isPlainBelow(line, before)) return true
  return isPersonSpeaking(line) && (SENTENCE_ENDS.test(before) || !continues(line))
}

const WRAPPED_WORD = oneOf(
  'we',
  'i',
  'our',
  'my',
  'also',
  'and',
  'every',
  'running',
  'after',
  'since',
  'it',
  'this',
  'that',
  'they',
  'any',
  'is',
  'the',
  'server',
  'system',
  'version',
  'process',
  'machine'
)
const WRAPPED = new RegExp(String.raw`^\s*${WRAPPED_WORD}\b`)

/** A wrapped sentence goes on in small letters, or has more of it below. */
function continues(line: string): boolean {
  return WRAPPED.test(line) && line.trim().length > 60
}

function lineAt(text: string, at: number, stop: number): string {
  const ahead = text.slice(at, stop)
  const end = ahead.indexOf('\n')
  if (end < 0) return ahead
  return ahead.slice(0, end)
}

/** A number on a line of its own, amid the sentence that names it. */
const GUID = /^\s*\{[\da-f-]{8,40}\}\s*$/i

function goesOn(place: Place, before: string): boolean {
  const { text, at, stop, item } = place
  const ahead = /\S/.exec(text.slice(at, Math.min(stop, at + 400)))
  if (ahead === null) return false
  const below = text.lastIndexOf('\n', at + ahead.index) + 1
  const line = lineAt(text, below, stop)
  if (opensOther(line, before) || opensTicket(text, below, true)) return false
  const isSection = opensSection(line) || explainsTerm(place, line)
  if (!isSection && PERSONAL.test(line)) return false
  if (isSection || goesOnPlainly(line)) return true
  const isOutOfItem = item !== null && isOutside(item, line)
  const isOfMonitor = SET_BY_MONITOR.test(line) || TOOL_AND_VERSION.test(line)
  return !isOutOfItem && !isOfMonitor && (LABELLED_LINE.test(line) || isMidSentence(before, line))
}

/** Another event, a person, a heading or a field of the ticket begins. */
function opensOther(line: string, before: string): boolean {
  const isField = SENTENCE_ENDS.test(before) && isFieldOfTicket(line)
  return isField || beginsEvent(line) || isPersonSpeaking(line) || HEADING.test(line)
}

/** The line above ends with a colon, or is a number amid the sentence that names it. */
function isMidSentence(before: string, line: string): boolean {
  return /:\s*$/.test(before) || (GUID.test(before) && /^\s*\p{Ll}/u.test(line))
}
