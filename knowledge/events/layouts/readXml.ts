import { XMLParser } from 'fast-xml-parser'
import { parseLevel } from '../fields/level.ts'
import { eventOf, type Format, type RawFields, type ReadEvent } from '../fields/readEvent.ts'

/** Event XML, whole or in fragments, also copied from a browser with its tree marks. */
export const XML: Format = {
  name: 'xml',
  read: text => (!text.includes('<') ? [] : elementsOf(text).flatMap(readElement))
}

type Element = { readonly xml: string; readonly start: number; readonly end: number }
type Node = { readonly [name: string]: unknown }

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  htmlEntities: false
})
const OPEN = /<Event(?=[\s>])[^<>]{0,400}>/g
/** What Windows' events hold beside the number; those of other products have a number, too. */
const OF_WINDOWS =
  /<(?:System|Provider|Channel|RenderingInfo|EventData|EventRecordID|Computer)[\s>/]/
const CLOSE = '</Event>'
const MAX_EVENTS = 5_000
const MAX_ELEMENT_LENGTH = 60_000
const LAST_TAGS = [
  '</System>',
  '</EventData>',
  '</UserData>',
  '</RenderingInfo>',
  '</EventID>',
  '</Computer>',
  '</Channel>',
  '</Data>',
  '</Message>'
]

/** The elements named Event, or what stands around an EventID when the rest was not copied. */
function elementsOf(text: string): readonly Element[] {
  const starts = [...takeFirst(text.matchAll(OPEN))].map(match => match.index)
  if (starts.length > 0)
    return starts.flatMap((start, index) => upTo(text, start, starts[index + 1] ?? text.length))
  return fragments(text)
}

const takeFirst = function* <Item>(items: Iterable<Item>): Iterable<Item> {
  let count = 0
  for (const item of items) {
    if (count++ >= MAX_EVENTS) return
    yield item
  }
}

function upTo(text: string, start: number, next: number): readonly Element[] {
  const slice = text.slice(start, Math.min(next, start + MAX_ELEMENT_LENGTH))
  const close = slice.indexOf(CLOSE)
  const end =
    close >= 0
      ? close + CLOSE.length
      : Math.max(0, ...LAST_TAGS.map(tag => lastEnd(slice, tag))) || slice.length
  const xml = slice.slice(0, end)
  if (xml.includes('<EventID') && OF_WINDOWS.test(xml))
    return [{ xml, start: start - leadLength(text, start), end: start + end }]
  return []
}

/** An XML declaration and the elements around belong to the event. */
function leadLength(text: string, start: number): number {
  return (
    /(?:(?:<\?xml[^<>]{0,100}\?>|<Events(?:\s[^<>]{0,200})?>|<Event(?:\s[^<>]{0,300})?>)\s{0,20}){0,3}$/.exec(
      text.slice(Math.max(0, start - 500), start)
    )?.[0].length ?? 0
  )
}

function lastEnd(slice: string, tag: string): number {
  const at = slice.lastIndexOf(tag)
  if (at < 0) return 0
  return at + tag.length
}

function fragments(text: string): readonly Element[] {
  const system = [...takeFirst(text.matchAll(/<System>/g))].map(match => match.index)
  const first =
    system.length > 0
      ? system
      : [text.search(/<Provider\s|<EventID[\s>]/)].filter(start => start >= 0)
  return first.flatMap((start, index) => {
    const slice = text.slice(
      start,
      Math.min(first[index + 1] ?? text.length, start + MAX_ELEMENT_LENGTH)
    )
    const end = Math.max(...LAST_TAGS.map(tag => lastEnd(slice, tag)))
    if (end <= 0 || !slice.includes('<EventID')) return []
    return [{ xml: `<Event>${slice.slice(0, end)}</Event>`, start, end: start + end }]
  })
}

function readElement({ xml, start, end }: Element): readonly ReadEvent[] {
  const event = parse(xml.replace(/^[ \t]*[-+][ \t]*(?=<)/gm, ''))
  const said = event === null ? {} : saidBy(event)
  const whole = said.id === undefined || said.id === null ? saidLoosely(xml) : said
  return eventOf(
    'xml',
    whole,
    { start, end },
    { level: levelIn(whole.level ?? null, keywordsIn(xml)), otherSource: otherSourceIn(xml) }
  )
}

function keywordsIn(xml: string): string | null {
  return /<Keywords>\s*(0x[\da-f]{1,16})/i.exec(xml)?.[1] ?? null
}

/**
 * The name a source had before Vista. Event Viewer shows the new one, articles may know the old.
 */
function otherSourceIn(xml: string): string | null {
  return /\sEventSourceName\s?=\s?["'“]([^"'”<>]{1,200})/.exec(xml)?.[1] ?? null
}

function saidBy(event: Node): RawFields {
  const system = nodeOf(event.System ?? event)
  const rendering = nodeOf(event.RenderingInfo)
  const provider = nodeOf(system.Provider)
  const task = textOf(rendering.Task) ?? textOf(system.Task)
  return {
    id: textOf(system.EventID),
    source: textOf(provider['@Name']) || textOf(provider['@EventSourceName']),
    log: textOf(system.Channel),
    level: textOf(rendering.Level) || textOf(system.Level),
    category: task === '0' ? null : task,
    time: textOf(nodeOf(system.TimeCreated)['@SystemTime']),
    user: textOf(nodeOf(system.Security)['@UserID']),
    computer: textOf(system.Computer),
    description:
      textOf(rendering.Message)?.trim() ||
      wordsBeside(event) ||
      dataOf(event.EventData ?? event.UserData ?? event.DebugData)
  }
}

/** Some collectors set the message between the elements of the event. */
function wordsBeside(event: Node): string {
  const words = textOf(event)?.trim() ?? ''
  return /\p{L}{2}\S* \S+ \S/u.test(words) ? words : ''
}

/** What broken XML still tells. */
function saidLoosely(xml: string): RawFields {
  function element(name: string): string | null {
    return (
      new RegExp(String.raw`<${name}(?:\s[^<>]{0,200})?>\s{0,20}([^<>]{1,4000})`).exec(xml)?.[1] ??
      null
    )
  }
  function attribute(name: string): string | null {
    return new RegExp(String.raw`\b${name}\s?=\s?["'“]([^"'”<>]{1,200})`).exec(xml)?.[1] ?? null
  }
  return {
    id: element('EventID'),
    source: attribute('Name') ?? attribute('EventSourceName'),
    log: element('Channel'),
    level: element('Level'),
    category: null,
    time: attribute('SystemTime'),
    user: attribute('UserID'),
    computer: element('Computer'),
    description:
      element('Message') ??
      [...xml.matchAll(/<Data(?:\s[^<>]{0,200})?>([^<>]{1,4000})/g)]
        .map(match => match[1])
        .join('\n')
  }
}

function parse(xml: string): Node | null {
  try {
    return nodeOf(nodeOf(PARSER.parse(xml)).Event)
  } catch {
    return null
  }
}

function nodeOf(value: unknown): Node {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'object' && first !== null) return first as Node
  return {}
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && '#text' in value) return String(value['#text'])
  return null
}

/**
 * The insertion strings, in order: without the message file they are all there is of a description.
 */
function dataOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map(dataOf)
      .filter(text => text.trim() !== '')
      .join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@') && name !== 'Binary')
    .map(([, inner]) => dataOf(inner))
    .filter(text => text.trim() !== '')
    .join('\n')
}

/** A level of 0 is none: bits 52 and 53 of the keywords then mark failure and success audits. */
export function levelIn(level: string | null, keywords: string | null): ReadEvent['level'] {
  if (level !== null && level.trim() !== '' && level.trim() !== '0') return parseLevel(level)
  const bits = keywords !== null && /^0x[0-9a-f]{1,16}$/i.test(keywords) ? BigInt(keywords) : 0n
  if ((bits & 0x20000000000000n) !== 0n) return 'audit-success'
  if ((bits & 0x10000000000000n) !== 0n) return 'audit-failure'
  return parseLevel(level)
}
