import { parseEventId } from '../fields/eventId.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { quotedDescription } from './quotedDescription.ts'
import { SPELLED, spelledNumber } from './spelledNumber.ts'

/**
 * 'event 2086 from the IMAP4 virtual server', 'evnt id 2086', 'event twenty eighty-six', 'error 98 in the event log, it says: ...': an event
 * only spoken of. Its text is told in words that stay the person's own.
 */
export const MENTION: Format = {
  name: 'mention',
  read: text => distinct([...numbers(text), ...spelled(text)]).map(({ event }) => event)
}

/** A mention, and where the text that was told of it ends. */
type EventMention = { readonly event: ReadEvent; readonly until: number }

const EVENT = String.raw`(?:events?|evnts?|evetn?s?|evenets?|evemts?|evebts?|enevts?|evvents?|evants?|eventids?|evts?|eent|even(?= id)|ereignis(?:se|sen)?|ereigniskennung|[ée]v[ée]nements?|suceso|eventos?|gebeurtenis(?:sen)?|zdarzeni[ea]|событи[еяию]|イベント|事件|이벤트)`
const NUMBER = String.raw`(0x[0-9a-f]{4,8}|\d{1,5})`
const NO_QUANTITY = String.raw`(?![\d.,:/%-]*\d)(?!(?!s\b)[\w%])(?!\s?(?:am|pm|o'clock|times|users?|[mgk]b|euros?|dollars?|people|servers?|days?|hours?|minutes?|seconds?|years?|months?|weeks?|clients?|machines?|mailboxes)\b)`
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\d._-])${EVENT}(?:[ -]?(?:logs?|viewer))?[ ,:;-]{0,3}(?:(?:with (?:the )?)?(?:ids?|i\.d\.|code|number|num|no\.?|nr\.?|error|nummer|numéro|número|kennung|код)(?![\p{L}]))?[ ]{0,3}(?:is|of|was|says|said|reads|number|no\.?|=|:|#|：)?[ ]{0,3}(?:(?:id|number) )?[#("']{0,2}${NUMBER}${NO_QUANTITY}`,
  'giu'
)
const BARE_ID = new RegExp(
  String.raw`(?<![\p{L}\d._-])ids?[ ]{0,2}[:#=]?[ ]{0,2}(\d{3,5})${NO_QUANTITY}`,
  'giu'
)
/** 'a 7031 error', 'the 2086 event'. */
const NUMBER_FIRST =
  /(?<=(?:^|\s)(?:an?|the|this|that|these|getting|got|get|see|seeing|with|many|lots of) )(\d{4,5})(?:s|'s)?(?= (?:error |warning )?(?:event(?! log| viewer)|in (?:the |my |our )?(?:event|system|application)))/gi
const ERROR_FIRST = /(?<=(?:^|\s)(?:an?|the|this|that) )(\d{4,5})(?= (?:error|warning)s?\b)/gi
/** 'error 98' where somebody speaks of a log, and 'id 290' where a message begins with it. */
const LOGGED = new RegExp(
  String.raw`(?<=(?:event[ -]?(?:log|viewer)|(?:application|system|security)[ -]log)[^\n.!?]{0,60} )(?:errors?|warnings?|entry|entries|messages?)(?: (?:number|no\.?|code|id))? (\d{1,5})${NO_QUANTITY}|(?:error|warning)(?: (?:number|no\.?|code|id))? (\d{1,5})(?= (?:\w{1,10} ){0,3}event[ -]?log)`,
  'giu'
)
const OPENS_WITH_ID = new RegExp(
  String.raw`^[ \t]{0,20}ids?[ ]{1,2}(\d{1,5})${NO_QUANTITY}(?=[^\n]{20})`,
  'gimu'
)
const MORE =
  /^(?:,? ?(?:and|or|&|,|\/|und|et|y|e|en) ?(?:the )?(?:event )?(?:ids? )?)(\d{2,5})(?![\d.,:/%-]*\d)(?![\w%])/i
const FROM =
  /^["')]{0,2}(?:[ ,]{0,2}(?:errors?|warnings?|events?))?[ ,]{0,2}(?:from|by|of|in|source:?|von|vom|de|da|van|od|\()[ ]{0,2}(?:the |source |our )?["']?([A-Za-z][\w.$ -]{1,50}?)["']?(?=[,.;:)\n]|$| (?:and|on|in|since|every|when|after|at|with|keeps?|is|are|says?|saying|again|appears?|for|we|i|that|which|virtual)\b)/i
/** 'Service Control Manager event 7023', 'MSExchangeIS error event 1000' */
const BEFORE =
  /(?:^|[\s(])((?:[A-Z][\w.$&-]{0,40} ){0,4}[A-Z][\w.$&-]{1,40}) (?:(?:error|warning|information) )?$/
/** 'event 9 (atapi): ...' */
const IN_BRACKETS = /^ \(([A-Za-z][\w.$& -]{1,40})\)(?=:| [-–—] )/
/** 'event 210 MSExchangeMTA, ...', 'error 98 (SNA Server): ...', 'error 11 in the event log Buslogic about ...' */
const BESIDE =
  /^(?: in (?:the |my |our )?event[ -]?log)?[ ,]{1,2}(source:? |\()?["']?([A-Z][\w.$&-]*(?: [A-Z][\w.$&-]*){0,4})(?=["')]{0,2}(?:[.,:;]| [-–—] | (?:about|something|saying|says|with|every)\b))/
const NO_SOURCE =
  /^(?:log|logs|event|viewer|event log|event viewer|application|system|security|server|machine|my|our|this|that|windows|app|it|today|yesterday|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|error|warning|the)\b/i
const IN_A_LOG = /(?<![\p{L}])event(?:s|[ -]?(?:log|viewer|id))?(?![\p{L}])/iu

/** How far before a bare id the event may be named. */
const NEAR = 60

function numbers(text: string): readonly EventMention[] {
  const logged = IN_A_LOG.test(text)
  const viewed = logged && /event ?(?:log|viewer)/i.test(text)
  const bare = logged
    ? [...text.matchAll(BARE_ID)].filter(
        ({ index }) => viewed || IN_A_LOG.test(text.slice(Math.max(0, index - NEAR), index))
      )
    : []
  const found = [
    ...text.matchAll(NUMBERED),
    ...bare,
    ...text.matchAll(NUMBER_FIRST),
    ...(viewed ? text.matchAll(ERROR_FIRST) : []),
    ...text.matchAll(LOGGED),
    ...text.matchAll(OPENS_WITH_ID)
  ]
  return found.flatMap(match => {
    const end = match.index + match[0].length
    return [
      ...mention(text, match.index, end, match[1] ?? match[2]),
      ...further(text, end, match[0])
    ]
  })
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
  return [...text.matchAll(SPELLED)].flatMap(match =>
    mention(
      text,
      match.index,
      match.index + match[0].length,
      String(spelledNumber((match[1] ?? '').toLowerCase()) ?? '')
    )
  )
}

function mention(
  text: string,
  start: number,
  end: number,
  id: string | undefined
): readonly EventMention[] {
  if ((parseEventId(id ?? null) ?? 0) === 0) return []
  const behind = text.slice(end, end + 120)
  const [, labelled, beside] = BESIDE.exec(behind) ?? []
  const sure = [IN_BRACKETS.exec(behind)?.[1], labelled === undefined ? undefined : beside].find(
    words => words !== undefined && !NO_SOURCE.test(words)
  )
  const said =
    sure ??
    [
      FROM.exec(behind.slice(0, 90))?.[1]?.trim(),
      beside,
      BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1]
    ].find(words => words !== undefined && !NO_SOURCE.test(words) && looksLikeSource(words))
  const told = quotedDescription(text, end)
  return eventOf(
    'mention',
    { id, source: said ?? null, description: told?.text ?? null },
    { start, end }
  ).map(event => ({ event, until: told?.end ?? end }))
}

/** A source has a capital inside or a digit, or is a known kind of word: 'MSExchangeIS', 'W3SVC', 'DCOM'. */
function looksLikeSource(said: string): boolean {
  return (
    said.split(' ').length <= 4 &&
    /[a-z][A-Z]|[A-Z]{3,}|[A-Z]\w*\d|^(?:Exchange|Service Control Manager|Userenv|Netlogon|Disk|Perflib|Print|Browser|Dhcp|Tcpip)/.test(
      said
    )
  )
}

/** Of two mentions of one number at one place the first counts, and none within the text that was told of one. */
function distinct(mentions: readonly EventMention[]): readonly EventMention[] {
  const kept: EventMention[] = []
  for (const mention of mentions.toSorted(
    (a, b) => a.event.span.start - b.event.span.start || b.event.span.end - a.event.span.end
  )) {
    if (mention.event.span.start >= (kept.at(-1)?.until ?? 0)) kept.push(mention)
  }
  return kept
}
