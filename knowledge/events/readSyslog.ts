import { parseEventId } from './eventId.ts'
import { parseLevel } from './level.ts'
import { descriptionText, fieldText, NO_FIELDS, type Format, type ReadEvent } from './read.ts'
import { parseTime } from './time.ts'

/** One line a syslog agent sent: Snare, NXLog, EventReporter, OSSEC, RFC 5424 with structured fields. */
export const SYSLOG: Format = {
  name: 'syslog',
  read: text => {
    let start = 0
    return text.split('\n').flatMap(line => {
      const at = start
      start += line.length + 1
      return line.length > 20_000 ? [] : readLine(line, at)
    })
  }
}

type Reader = { readonly format: string; readonly said: RegExp; readonly fields: (match: RegExpExecArray) => Fields }
type Fields = { readonly id?: string | undefined; readonly source?: string | undefined; readonly log?: string | undefined; readonly level?: string | undefined; readonly user?: string | undefined; readonly computer?: string | undefined; readonly category?: string | undefined; readonly time?: string | undefined; readonly description?: string | undefined }

const READERS: readonly Reader[] = [
  { format: 'ossec', said: /WinEvtLog: ([^:]{1,80}): (\w+)\((-?\d{1,10})\): ([^:]{1,80}): ([^:]{1,80}): ([^:]{1,80}): ([^:]{1,120}): (.*)/, fields: m => ({ log: m[1], level: m[2], id: m[3], source: m[4], user: m[5], computer: m[7], description: m[8] }) },
  { format: 'snare', said: /MSWinEventLog\s{1,8}\S{1,10}\s{1,8}(.{1,60}?)\s{1,8}\d{1,10}\s{1,8}([A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} [\d:]{5,8} \d{4})(?:\t| {2,}| )\s{0,8}(\d{1,5})(?:\t| {2,}| )\s{0,8}(.*)/, fields: snareFields },
  { format: 'rfc5424', said: /\[[\w.@-]{1,60}((?:\s[\w.@-]{1,60}="[^"]{0,4000}"){2,60})\]\s?(.*)/, fields: structured },
  { format: 'key-value', said: /\b(?:AgentDevice|EventIDCode|EventCode|Keywords)=[^=]{0,200}=[^=]{0,200}=.{0,4000}/, fields: keyValues },
  { format: 'eventreporter', said: /\bEvntSLog:?\s?:?\s?(?:RealSource:"([^"]{1,80})"\s?)?\[(\w{2,4})\] (.{10,30}?\d{4})?:? ?(?:\S+\/)?([\w .-]{1,60}?) \((\d{1,5})\) - "?(.*)/, fields: m => ({ computer: m[1], level: { ERR: 'Error', WRN: 'Warning', INF: 'Information', AUS: 'Success Audit', AUF: 'Failure Audit' }[m[2] ?? ''], time: m[3], source: m[4], id: m[5], description: m[6] }) }
]

const readLine = (line: string, start: number): readonly ReadEvent[] => {
  for (const { format, said, fields } of READERS) {
    const match = said.exec(line)
    if (match === null) continue
    const read = fields(match)
    const id = parseEventId(read.id ?? null)
    if (id === null) continue
    const rawTime = fieldText(read.time)
    return [{
      ...NO_FIELDS, format, id, source: fieldText(read.source), log: fieldText(read.log), level: parseLevel(fieldText(read.level)),
      category: fieldText(read.category), rawTime, time: parseTime(rawTime), user: fieldText(read.user), computer: fieldText(read.computer),
      description: descriptionText(read.description), span: { start, end: start + line.length }
    }]
  }
  return []
}

/** After the id Snare sends source, user, kind of user, type, computer, category, data, text; tabs may have become blanks. */
function snareFields(match: RegExpExecArray): Fields {
  const rest = (match[4] ?? '').split(/\t| {2,}/).map(cell => cell.trim()).filter(cell => cell !== '')
  const level = rest.findIndex(cell => parseLevel(cell) !== null && !/^\d+$/.test(cell))
  const category = rest[level + 2]
  return { log: match[1], time: match[2], id: match[3], source: rest[0], user: rest[1], level: rest[level], computer: rest[level + 1], category, description: rest.slice(level + 3).join(' ') }
}

function structured(match: RegExpExecArray): Fields {
  const pairs = Object.fromEntries([...(match[1] ?? '').matchAll(/([\w.@-]{1,60})="([^"]{0,4000})"/g)].map(pair => [(pair[1] ?? '').toLowerCase(), pair[2]]))
  return { id: pairs.eventid ?? pairs.event_id ?? pairs.eventidcode, source: pairs.sourcename ?? pairs.eventsource ?? pairs.providername, log: pairs.channel ?? pairs.log, level: pairs.eventtype ?? pairs.severity ?? pairs.level, user: pairs.accountname ?? pairs.user, computer: pairs.hostname ?? pairs.computer, time: pairs.eventtime, category: pairs.category, description: match[2]?.trim() || pairs.message }
}

/** QRadar and Splunk: 'EventID=4624 Source=X Computer=Y Message=...' in any order. */
function keyValues(match: RegExpExecArray): Fields {
  const pairs = Object.fromEntries([...match[0].matchAll(/\b([A-Za-z]{2,20})=(.{0,4000}?)(?=\s{1,4}[A-Za-z]{2,20}=|$)/g)].map(pair => [(pair[1] ?? '').toLowerCase(), pair[2]]))
  return { id: pairs.eventidcode ?? pairs.eventcode ?? pairs.eventid, source: pairs.source ?? pairs.sourcename, log: pairs.logname ?? pairs.log, level: pairs.eventtypename ?? pairs.eventtype ?? pairs.type, user: pairs.user, computer: pairs.computer ?? pairs.computername, description: pairs.message }
}
