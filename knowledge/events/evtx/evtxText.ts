import { createRecordReader, type EvtxEvent, type OpenRecord } from './evtxEvent.ts'
import { type EvtxRecord, findRecords } from './evtxFile.ts'

/** The newest records are read first, and only so many of them. */
const MAX_RECORDS_READ = 30_000
const MAX_EVENTS = 500
const MAX_TEXT_LENGTH = 900_000
const MAX_STRING_LENGTH = 4_000
/** What happened longer before the last record is not what a person has now. */
const RECENT_MS = 7 * 24 * 60 * 60 * 1000
const AUDIT_FAILURE = 0x10000000000000n

/**
 * An .evtx file as event XML, one event a line: the errors and warnings of its last seven days
 * first, the newest first, then the others. At most 500 events and 900,000 characters. '' when it
 * holds no record. Never throws; 20 MB take less than two seconds.
 */
export function evtxText(bytes: Uint8Array): string {
  const newest = findRecords(bytes).toSorted(byAge).slice(0, MAX_RECORDS_READ)
  const since = (newest[0]?.writtenAt ?? 0) - RECENT_MS
  const open = createRecordReader()
  const serious: OpenRecord[] = []
  const others: OpenRecord[] = []
  for (const record of newest) {
    const isRecent = record.writtenAt >= since
    const isEnough = serious.length + (isRecent ? 0 : others.length) >= MAX_EVENTS
    if (isEnough) break
    const opened = open(record)
    if (isRecent && isSerious(opened)) serious.push(opened)
    else if (others.length < MAX_EVENTS) others.push(opened)
  }
  const events = [...serious, ...others].slice(0, MAX_EVENTS).map(({ read }) => read())
  return fitting(events.filter(event => event !== null).map(xmlOf))
}

function byAge(a: EvtxRecord, b: EvtxRecord): number {
  return b.writtenAt - a.writtenAt || Number(b.number - a.number)
}

/**
 * Critical, error and warning; audits have no level and tell by their keywords that they failed.
 */
function isSerious({ level, keywords }: OpenRecord): boolean {
  const isFailure = /^0x[\da-f]{1,16}$/.test(keywords) && (BigInt(keywords) & AUDIT_FAILURE) !== 0n
  return isFailure || ['1', '2', '3'].includes(level)
}

function fitting(lines: readonly string[]): string {
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    length += line.length + 1
    if (length > MAX_TEXT_LENGTH) break
    kept.push(line)
  }
  return kept.join('\n')
}

function xmlOf(event: EvtxEvent): string {
  const data = event.strings.map(text => element('Data', text.slice(0, MAX_STRING_LENGTH)))
  const message = event.message === '' ? '' : element('Message', event.message)
  const task = event.task === '' ? '' : element('Task', event.task)
  return [
    '<Event><System>',
    `<Provider${attribute('Name', event.source)}${attribute('EventSourceName', event.otherSource)}/>`,
    element('EventID', event.id),
    element('Level', event.level),
    element('Keywords', event.keywords),
    `<TimeCreated${attribute('SystemTime', event.time)}/>`,
    element('Channel', event.log),
    element('Computer', event.computer),
    `<Security${attribute('UserID', event.user)}/></System>`,
    message + task === '' ? '' : `<RenderingInfo>${message}${task}</RenderingInfo>`,
    `<EventData>${data.join('')}</EventData></Event>`
  ].join('')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

function attribute(name: string, text: string): string {
  if (text === '') return ''
  return ` ${name}="${escapeXml(text)}"`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}

/** Line ends within a string stay out of the one line an event takes. */
function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ')
    .replace(/[&<>"]/g, mark => ESCAPES[mark] ?? mark)
}
