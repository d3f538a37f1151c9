import { parseEventId } from './eventId.ts'
import { eventOf, type Format, type ReadEvent } from './read.ts'
import { spelledNumber, SPELLED } from './spelledNumber.ts'

/** 'event 2086 from the IMAP4 virtual server', 'evnt id 2086', 'event twenty eighty-six': an event only spoken of. */
export const MENTION: Format = {
  name: 'mention',
  read: text => distinct([...numbers(text), ...spelled(text)])
}

const EVENT = String.raw`(?:events?|evnts?|evetn?s?|evenets?|evemts?|evebts?|enevts?|evvents?|evants?|eventids?|evts?|eent|even(?= id)|ereignis(?:se|sen)?|ereigniskennung|[ée]v[ée]nements?|suceso|eventos?|gebeurtenis(?:sen)?|zdarzeni[ea]|событи[еяию]|イベント|事件|이벤트)`
const NUMBER = String.raw`(0x[0-9a-f]{4,8}|\d{1,5})`
const NO_QUANTITY = String.raw`(?![\d.,:/%-]*\d)(?!(?!s\b)[\w%])(?!\s?(?:am|pm|o'clock|times|users?|[mgk]b|euros?|dollars?|people|servers?|days?|hours?|minutes?|seconds?|years?|months?|weeks?|clients?|machines?|mailboxes)\b)`
const NUMBERED = new RegExp(String.raw`(?<![\p{L}\d._-])${EVENT}(?:[ -]?(?:logs?|viewer))?[ ,:;-]{0,3}(?:(?:with (?:the )?)?(?:ids?|i\.d\.|code|number|num|no\.?|nr\.?|error|nummer|numéro|número|kennung|код)(?![\p{L}]))?[ ]{0,3}(?:is|of|was|says|said|reads|number|no\.?|=|:|#|：)?[ ]{0,3}(?:(?:id|number) )?[#("']{0,2}${NUMBER}${NO_QUANTITY}`, 'giu')
const BARE_ID = new RegExp(String.raw`(?<![\p{L}\d._-])ids?[ ]{0,2}[:#=]?[ ]{0,2}(\d{3,5})${NO_QUANTITY}`, 'giu')
/** 'a 7031 error', 'the 2086 event'. */
const NUMBER_FIRST = /(?<=(?:^|\s)(?:an?|the|this|that|these|getting|got|get|see|seeing|with|many|lots of) )(\d{4,5})(?:s|'s)?(?= (?:error |warning )?(?:event(?! log| viewer)|in (?:the |my |our )?(?:event|system|application)))/gi
const ERROR_FIRST = /(?<=(?:^|\s)(?:an?|the|this|that) )(\d{4,5})(?= (?:error|warning)s?\b)/gi
const MORE = /^(?:,? ?(?:and|or|&|,|\/|und|et|y|e|en) ?(?:the )?(?:event )?(?:ids? )?)(\d{2,5})(?![\d.,:/%-]*\d)(?![\w%])/i
const FROM = /^["')]{0,2}(?:[ ,]{0,2}(?:errors?|warnings?|events?))?[ ,]{0,2}(?:from|by|of|in|source:?|von|vom|de|da|van|od|\()[ ]{0,2}(?:the |source |our )?["']?([A-Za-z][\w.$ -]{1,50}?)["']?(?=[,.;:)\n]|$| (?:and|on|in|since|every|when|after|at|with|keeps?|is|are|says?|saying|again|appears?|for|we|i|that|which|virtual)\b)/i
const BEFORE = /(?:^|[\s(])([A-Z][\w.$]{2,40}) (?:(?:error|warning|information) )?$/
const NO_SOURCE = /^(?:log|logs|event|viewer|event log|event viewer|application|system|security|server|machine|my|our|this|that|windows|app|it|today|yesterday|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|error|warning|the)\b/i
const IN_A_LOG = /(?<![\p{L}])event(?:s|[ -]?(?:log|viewer|id))?(?![\p{L}])/iu

/** How far before a bare id the event may be named. */
const NEAR = 60

const numbers = (text: string): readonly ReadEvent[] => {
  const logged = IN_A_LOG.test(text)
  const viewed = logged && /event ?(?:log|viewer)/i.test(text)
  const bare = logged ? [...text.matchAll(BARE_ID)].filter(({ index }) => viewed || IN_A_LOG.test(text.slice(Math.max(0, index - NEAR), index))) : []
  const found = [...text.matchAll(NUMBERED), ...bare, ...text.matchAll(NUMBER_FIRST), ...(viewed ? text.matchAll(ERROR_FIRST) : [])]
  return found.flatMap(match => {
    const end = match.index + match[0].length
    return [...mention(text, match.index, end, match[1]), ...further(text, end, match[0])]
  })
}

/** 'events 7000, 7001 and 7031' */
const further = (text: string, from: number, first: string): readonly ReadEvent[] => {
  const found: ReadEvent[] = []
  if (!/s\b|ids/i.test(first)) return found
  for (let at = from; found.length < 10;) {
    const more = MORE.exec(text.slice(at, at + 40))
    if (more === null) break
    found.push(...mention(text, at, at + more[0].length, more[1]))
    at += more[0].length
  }
  return found
}

const spelled = (text: string): readonly ReadEvent[] => [...text.matchAll(SPELLED)].flatMap(match =>
  mention(text, match.index, match.index + match[0].length, String(spelledNumber((match[1] ?? '').toLowerCase()) ?? '')))

const mention = (text: string, start: number, end: number, id: string | undefined): readonly ReadEvent[] => {
  if ((parseEventId(id ?? null) ?? 0) === 0) return []
  const after = FROM.exec(text.slice(end, end + 90))
  const said = after?.[1]?.trim() ?? BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? null
  const source = said === null || NO_SOURCE.test(said) || !looksLikeSource(said) ? null : said
  return eventOf('mention', { id, source }, { start, end })
}

/** A source has a capital inside or a digit, or is a known kind of word: 'MSExchangeIS', 'W3SVC', 'DCOM'. */
const looksLikeSource = (said: string): boolean => said.split(' ').length <= 4 && /[a-z][A-Z]|[A-Z]{3,}|[A-Z]\w*\d|^(?:Exchange|Service Control Manager|Userenv|Netlogon|Disk|Perflib|Print|Browser|Dhcp|Tcpip)/.test(said)

/** Of two mentions of one number at one place the first counts. */
const distinct = (events: readonly ReadEvent[]): readonly ReadEvent[] => {
  const kept: ReadEvent[] = []
  for (const event of events.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1)
    if (last === undefined || event.span.start >= last.span.end) kept.push(event)
  }
  return kept
}
