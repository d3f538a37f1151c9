import { parseEventId } from './eventId.ts'
import { NO_FIELDS, type Format, type ReadEvent } from './read.ts'

/** 'event 2086 from the IMAP4 virtual server', 'evnt id 2086', 'event twenty eighty-six': an event only spoken of. */
export const MENTION: Format = {
  name: 'mention',
  read: text => [...numbers(text), ...spelled(text)]
}

const NUMBERED = /(?<![\w.-])(?:windows |system |application |nt |the |an? )?(?:ev[ea]?n?ts?|evnts?|eventid|evt|ereignis|événement|suceso|evento)(?:[ -]?(?:logs?|viewer))?[ ,:;-]{0,3}(?:(?:with (?:the )?)?(?:id|i\.d\.|ids|code|number|num|no\.?|nr\.?|error)\b)?[ ]{0,3}(?:is|of|was|says|number|no\.?|=|:|#)?[ ]{0,3}(?:(?:id|number) )?[#(]{0,2}(0x[0-9a-f]{8}|\d{1,5})(?![\d.,:/%-]*\d)(?!\s?(?:%|am\b|pm\b|o'clock|times|users|mb\b|gb\b|kb\b|euros?|dollars?|people|servers?\b|days|hours|minutes))/gi
const BARE_ID = /(?<![\w.-])(?:id|ids)[ ]{0,2}[:#=]?[ ]{0,2}(\d{3,5})(?![\d.,:/-]*\d)/gi
const FROM = /^(?:[ ,]{0,2}(?:error|warning|events?))?[ ,]{0,2}(?:from|by|of|in|source:?|\()[ ]{0,2}(?:the |source |our )?["']?([A-Za-z][\w.$ -]{1,50}?)["']?(?=[,.;:)\n]|$| (?:and|on|in|since|every|when|after|at|with|keeps?|is|are|says?|saying|again|appears?|for|we|i|that|which|virtual)\b)/i
const BEFORE = /(?:^|[\s(])([A-Z][\w.$]{2,40}) (?:(?:error|warning|information) )?$/
const NO_SOURCE = /^(?:log|logs|event|viewer|event log|event viewer|application|system|security|server|machine|my|our|this|that|windows|app|it|today|yesterday|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|error|warning|the)\b/i
const UNITS: Readonly<Record<string, number>> = Object.fromEntries('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, index) => [word, index]))
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
const WORD = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`
const SPELLED = new RegExp(String.raw`\bevents?(?: (?:id|number|code))?[ ,:]{1,2}((?:${WORD}[ -]){1,5}${WORD})\b`, 'gi')

const numbers = (text: string): readonly ReadEvent[] => {
  const found = [...text.matchAll(NUMBERED), ...(/\bevents?\b|\bevent ?(?:log|viewer|id)/i.test(text) ? text.matchAll(BARE_ID) : [])]
  return distinct(found.flatMap(match => eventOf(text, match.index, match.index + match[0].length, parseEventId(match[1] ?? null))))
}

const spelled = (text: string): readonly ReadEvent[] =>
  [...text.matchAll(SPELLED)].flatMap(match => eventOf(text, match.index, match.index + match[0].length, spelledNumber((match[1] ?? '').toLowerCase())))

const eventOf = (text: string, start: number, end: number, id: number | null): readonly ReadEvent[] => {
  if (id === null || id === 0) return []
  const after = FROM.exec(text.slice(end, end + 90))
  const said = after?.[1]?.trim() ?? BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? null
  const source = said === null || NO_SOURCE.test(said) || !looksLikeSource(said) ? null : said
  return [{ ...NO_FIELDS, format: 'mention', id, source, span: { start, end } }]
}

/** A source has a capital inside or a digit, or is a known kind of word: 'MSExchangeIS', 'W3SVC', 'DCOM'. */
const looksLikeSource = (said: string): boolean => said.split(' ').length <= 4 && /[a-z][A-Z]|[A-Z]{3,}|[A-Z]\w*\d|^(?:Exchange|Service Control Manager|Userenv|Netlogon|Disk|Perflib|Print|Browser|Dhcp|Tcpip)/.test(said)

/** 'twenty eighty-six' → 2086, 'seven thousand' is not said of ids */
const spelledNumber = (words: string): number | null => {
  const parts = words.split(/[ -]/)
  const pairs: string[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const [word = '', next = ''] = [parts[at], parts[at + 1]]
    const ten = TENS[word]
    const unit = UNITS[next]
    if (ten !== undefined && unit !== undefined && unit > 0 && unit < 10) {
      pairs.push(String(ten + unit))
      at += 1
    } else pairs.push(String(ten ?? (word === 'oh' ? 0 : UNITS[word] ?? '')))
  }
  const number = Number(pairs.join(''))
  return Number.isInteger(number) && number > 0 && number < 65_536 ? number : null
}

const distinct = (events: readonly ReadEvent[]): readonly ReadEvent[] =>
  events.filter((event, index) => !events.slice(0, index).some(other => other.id === event.id && other.span.start <= event.span.start && event.span.start < other.span.end + 8))
