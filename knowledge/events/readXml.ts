import { XMLParser } from 'fast-xml-parser'
import { parseEventId } from './eventId.ts'
import { parseLevel } from './level.ts'
import { descriptionText, fieldText, NO_FIELDS, type Format, type ReadEvent } from './read.ts'
import { parseTime } from './time.ts'

/** Event XML, whole or in fragments, also copied from a browser with its tree marks. */
export const XML: Format = {
  name: 'xml',
  read: text => elementsOf(text).flatMap(({ xml, start, end }) => readElement(xml, start, end))
}

type Node = { readonly [name: string]: unknown }

const PARSER = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false, processEntities: true, htmlEntities: false })
const OPEN = /<Event(?=[\s>])[^<>]{0,400}>/g
const MOST_EVENTS = 5_000

/** The elements named Event, or the one System element when the rest was not copied. */
const elementsOf = (text: string): readonly { readonly xml: string; readonly start: number; readonly end: number }[] => {
  const starts = [...text.matchAll(OPEN)].map(match => match.index).slice(0, MOST_EVENTS)
  const whole = starts.map((start, index) => {
    const limit = starts[index + 1] ?? text.length
    const close = text.indexOf('</Event>', start)
    const end = close < 0 || close > limit ? limit : close + 8
    return { xml: text.slice(start, end), start, end }
  })
  return starts.length > 0 ? whole : fragment(text)
}

const fragment = (text: string): ReturnType<typeof elementsOf> => {
  const start = text.search(/<System>|<Provider\s|<EventID/)
  if (start < 0) return []
  const last = Math.max(...['</System>', '</EventData>', '</UserData>', '</RenderingInfo>', '</EventID>', '</Computer>', '</Channel>'].map(tag => text.lastIndexOf(tag) < 0 ? -1 : text.lastIndexOf(tag) + tag.length))
  return last <= start ? [] : [{ xml: `<Event>${text.slice(start, last)}</Event>`, start, end: last }]
}

const readElement = (xml: string, start: number, end: number): readonly ReadEvent[] => {
  const event = parse(xml.replace(/^\s*[-+]\s*(?=<)/gm, ''))
  const system = event === null ? {} : nodeOf(event.System ?? event)
  const id = parseEventId(textOf(system.EventID))
  if (event === null || id === null) return []
  const rendering = nodeOf(event.RenderingInfo)
  const provider = nodeOf(system.Provider)
  const rawTime = fieldText(textOf(nodeOf(system.TimeCreated)['@SystemTime']))
  return [{
    ...NO_FIELDS, format: 'xml', id,
    source: fieldText(textOf(provider['@EventSourceName']) ?? textOf(provider['@Name'])),
    log: fieldText(textOf(system.Channel)),
    level: auditOf(textOf(system.Keywords)) ?? parseLevel(fieldText(textOf(rendering.Level)) ?? textOf(system.Level)),
    category: fieldText(textOf(rendering.Task)) ?? zeroIsNone(fieldText(textOf(system.Task))),
    rawTime, time: parseTime(rawTime),
    user: fieldText(textOf(nodeOf(system.Security)['@UserID'])),
    computer: fieldText(textOf(system.Computer)),
    description: descriptionText(textOf(rendering.Message)) ?? descriptionText(dataOf(event.EventData ?? event.UserData)),
    span: { start, end }
  }]
}

const parse = (xml: string): Node | null => {
  try {
    return nodeOf(nodeOf(PARSER.parse(xml)).Event)
  } catch {
    return null
  }
}

const nodeOf = (value: unknown): Node => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null ? first as Node : {}
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && '#text' in value) return String(value['#text'])
  return null
}

/** The insertion strings, in order: without the message file they are all there is of a description. */
const dataOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(dataOf).filter(text => text.trim() !== '').join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value).filter(([name]) => !name.startsWith('@') && name !== 'Binary').map(([, inner]) => dataOf(inner)).filter(text => text.trim() !== '').join('\n')
}

/** Bits 52 and 53 of the keywords mark failure and success audits. */
const auditOf = (keywords: string | null): 'audit-success' | 'audit-failure' | null => {
  if (keywords === null || !/^0x[0-9a-f]{1,16}$/i.test(keywords)) return null
  const bits = BigInt(keywords)
  if ((bits & 0x20000000000000n) !== 0n) return 'audit-success'
  return (bits & 0x10000000000000n) !== 0n ? 'audit-failure' : null
}

const zeroIsNone = (task: string | null): string | null => task === '0' ? null : task
