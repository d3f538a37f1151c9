import { inSequence, oneOf } from '../../../language/words/oneOf.ts'
import { parseEventId } from '../../fields/eventId.ts'
import { parseLevel, parseTypeNumber } from '../../fields/level.ts'
import { eventOf, type Format, type RawFields, type ReadEvent } from '../../fields/readEvent.ts'
import { placedLines } from '../../text/placedLines.ts'
import { isLogName } from '../logName.ts'
import { keyValues } from '../readKeyValues.ts'
import { withMessageBelow } from './messageBelow.ts'
import { snareFields } from './readSnare.ts'
import { headerOf, RELAYED, STAMP } from './syslogHeader.ts'

/**
 * One line that an agent sent, with or without the header of syslog: Snare, NXLog, OSSEC, Splunk
 * ...
 */
export const SYSLOG: Format = {
  name: 'syslog',
  read: text =>
    !SUSPECTED.test(text)
      ? []
      : placedLines(text, MAX_LINE_LENGTH)
          .flatMap(({ line, start }) => readLine(line, start))
          .map((event, index, all) => withMessageBelow(text, event, all[index + 1]?.span.start))
}

type Reader = {
  readonly format: string
  readonly sign: string
  readonly said: RegExp
  readonly fields: (match: RegExpExecArray, line: string) => RawFields | null
}

const SUSPECTED = new RegExp(
  oneOf(
    'MSWinEventLog',
    'WinEvtLog',
    String.raw`^\s{0,8}<\d{1,3}>1 \d{4}-`,
    'EvntSLog',
    'event[_ ]?(?:id|code)',
    String.raw`(?:^|[\s,;|])(?:event|id|code|evid)="?\d{1,5}(?![\w.])`,
    'externalId',
    String.raw`(?:CEF|LEEF):\d`,
    String.raw`^.{0,8}${STAMP}.{2,200}\d`,
    String.raw`^\s{0,8}\d{4}-\d\d-\d\d.{10,100}[\t ]${STAMP}.{2,200}\d`,
    String.raw`(?:"|: )${STAMP}\d{1,5}\.\d`
  ),
  'im'
)
const MAX_LINE_LENGTH = 20_000
const SEVERITIES: Readonly<Record<string, string>> = {
  ERR: 'Error',
  WRN: 'Warning',
  INF: 'Information',
  AUS: 'Success Audit',
  AUF: 'Failure Audit',
  ERROR: 'Error',
  WARNING: 'Warning',
  INFO: 'Information'
}

/** How a monitor calls them. */
const STATES: Readonly<Record<string, string>> = { C: 'Error', W: 'Warning', O: 'Information' }

/** Line ends that a collector wrote out. */
const WRITTEN_LINE_END = /\\r\\n|\\n(?=[A-Za-z]{2,30}=)/g
const READERS: readonly Reader[] = [
  {
    format: 'snare',
    sign: 'MSWinEventLog',
    said: /MSWinEventLog[\t ;,]{1,8}(.*)$/,
    fields: match => snareFields(match[1] ?? '')
  },
  {
    format: 'ossec',
    sign: 'WinEvtLog',
    said: new RegExp(
      `${[
        String.raw`(?:(\d{4} [A-Z][a-z]{2} {1,2}\d{1,2} [\d:]{8}) )?WinEvtLog`,
        '([^:]{1,80})',
        String.raw`(\w+)\((-?\d{1,10})\)`,
        '([^:]{1,80})',
        '([^:]{0,80})',
        '([^:]{0,80})',
        '([^:]{1,120})'
      ].join(': ')}: ?(.*)`
    ),
    fields: m => ({
      time: m[1],
      log: m[2],
      level: m[3],
      id: m[4],
      source: m[5],
      user: m[6],
      computer: m[8],
      description: m[9]
    })
  },
  {
    format: 'eventreporter',
    sign: 'EvntSLog',
    said: new RegExp(
      [
        String.raw`EvntSLog[:;]{0,2}\s{0,3}(?:RealSource:"([^"]{1,80})"\s?)?\[(\w{2,8})\]\s{0,3}`,
        String.raw`(?:\[?(\w{3} \w{3} {1,2}\d{1,2} [\d:]{8} \d{4})\]?`,
        String.raw`|([\d/.-]{6,10} [\d:]{5,8}(?: ?[AP]M)?))?[: ]{0,3}`,
        String.raw`(?:([^\s/()]{1,80})\/)?([\w .$-]{1,60}?) \((-?\d{1,10})\)\s?[-:]?\s?"?(.*)$`
      ].join('')
    ),
    fields: m => ({
      computer: m[1] ?? m[5],
      level: SEVERITIES[(m[2] ?? '').toUpperCase()],
      time: m[3] ?? m[4],
      source: m[6],
      id: m[7],
      description: m[8]?.trimEnd().replace(/"$/, '')
    })
  },
  {
    format: 'cef',
    sign: 'CEF:',
    said: new RegExp(
      [
        String.raw`CEF:\d\|([^|]{0,80})\|([^|]{0,80})\|[^|]{0,40}\|`,
        String.raw`(?:([^|]{1,100}):)?(\d{1,5})\|([^|]{0,400})\|[^|]{0,20}\|(.*)`
      ].join('')
    ),
    fields: m => ({
      ...keyValues(m[6] ?? ''),
      id: m[4],
      source: m[3] ?? keyValues(m[6] ?? '').source ?? m[2],
      description: m[5]
    })
  },
  {
    format: 'leef',
    sign: 'LEEF:',
    said: /LEEF:[\d.]{1,4}\|([^|]{0,80})\|([^|]{0,80})\|[^|]{0,40}\|(\d{1,5})\|(.*)/,
    fields: m => ({ ...keyValues(m[4] ?? ''), id: m[3] })
  },
  {
    // 'Jan 12 10:33:01 srv01 Service Control Manager: 7034: The ...'
    format: 'evtsys',
    sign: ': ',
    said: new RegExp(
      inSequence(
        String.raw`^\s*(?:<\d{1,3}>)?${STAMP}\S{1,255} (\.?[A-Za-z][^:\[\]]{1,60}): (\d{1,5}): `,
        String.raw`((?:["“\p{Lu}\p{Lo}\d%\\\\]|[a-z][\w.-]{1,30} \(\d).+)`
      ),
      'u'
    ),
    fields: m => ({ source: m[1]?.replace(/_/g, ' '), id: m[2], description: m[3] })
  },
  {
    // 'Jan 12 10:33:01 srv01 Tcpip[2204]: The ... (event 4199, channel System, ERROR)'
    format: 'told-behind',
    sign: ')',
    said: new RegExp(
      [
        String.raw`^\s*(?:<\d{1,3}>)?${STAMP}\S{1,255} ([A-Za-z][^:\[\]]{1,80})(?:\[\d{1,10}\])?: (.+?)`,
        String.raw` ?[[(](?:event ?(?:id)?|id)[ :#=]{1,2}(\d{1,5})(?:[,;|] ?([^()[\]\n]{0,120}))?[\])]\s*$`
      ].join(''),
      'i'
    ),
    fields: m => ({
      ...partsBehind(m[4] ?? ''),
      source: m[1]?.replace(/_/g, ' '),
      description: m[2],
      id: m[3]
    })
  },
  {
    // 'C Mar 14 09:12:01 49152.7031 Service_Control_Manager The ...'
    format: 'logwatch',
    sign: '.',
    said: new RegExp(
      inSequence(
        String.raw`(?:^\s*([CWO]) |^\s*|^(CRIT|WARN|OK)\b[^"\n]{0,80}(?:"|: )|")`,
        String.raw`(${STAMP})\d{1,5}\.(\d{1,5}) (\S{1,80}) (.+?)(?:"[)\s]*)?$`
      )
    ),
    fields: m => ({
      level: STATES[m[1] ?? m[2]?.charAt(0) ?? ''],
      time: m[3]?.trim(),
      id: m[4],
      source: m[5]?.replace(/_/g, ' '),
      // the number stands where a header has the machine
      computer: '',
      description: m[6]
    })
  },
  {
    format: 'rfc5424',
    sign: '="',
    said: /\[[\w.@:-]{1,60}((?:\s{1,3}[\w.@-]{1,60}="(?:[^"\\]|\\.){0,4000}"){1,60})\](?:\[[^\]]{0,2000}\])?\s?(.*)/,
    fields: (m, line) => structured(m, line)
  },
  {
    // '<14>1 2024-01-20T12:19:18Z srv01 disk 4 153 - The ...': the number as the id of the message
    format: 'rfc5424',
    sign: '1 ',
    said: new RegExp(
      [
        String.raw`^\s*<\d{1,3}>1 \d{4}-\S{10,40} \S{1,255} ([A-Za-z]\S{1,48}) \S{1,128} `,
        String.raw`(\d{1,5}) (?:-|\[[^\]]{0,2000}\]) ?(\p{Lu}.{8,})$`
      ].join(''),
      'u'
    ),
    fields: m => ({ source: m[1]?.replace(/_/g, ' '), id: m[2], description: m[3] })
  },
  {
    format: 'key-value',
    sign: '=',
    said: /.*/,
    fields: m => keyValues(m[0].replace(WRITTEN_LINE_END, '  '))
  }
]

/** Who a line is of, as collectors write it: 'CEF:0|Fortinet|Fortigate|' */
const MAKER = /(?:CEF|LEEF):[\d.]{1,4}\|([^|]{0,80}\|[^|]{0,80})\|/
const OF_WINDOWS = /microsoft|windows|event ?log/i
/** Names that only a line about an event of Windows has. */
const NAMES_OF_WINDOWS = /\b(?:SourceName|ProviderName|Provider|Channel|EventSource)=/

/** Whether another product counts its own events in a line: a firewall, a scanner for viruses. */
function isOfAnotherMaker(line: string): boolean {
  const maker = MAKER.exec(line)?.[1]
  return maker !== undefined && !OF_WINDOWS.test(maker) && !NAMES_OF_WINDOWS.test(line)
}

function readLine(line: string, start: number): readonly ReadEvent[] {
  if (isOfAnotherMaker(line)) return []
  const relay = RELAYED.exec(line)
  const sent = line.slice(relay?.[0].length ?? 0)
  for (const { format, sign, said, fields } of READERS) {
    const match = sent.includes(sign) ? said.exec(sent) : null
    const read = match === null ? null : fields(match, sent)
    if (read === null || parseEventId(read.id ?? null) === null) continue
    const header = headerOf(sent)
    const whole = {
      ...read,
      computer: read.computer ?? header.host,
      time: read.time ?? relay?.[1] ?? header.time
    }
    const begin = line.length - line.trimStart().length
    return eventOf(
      format,
      whole,
      { start: start + begin, end: start + line.trimEnd().length },
      { order: usOrder(whole.time), level: parseLevel(whole.level) ?? parseTypeNumber(whole.level) }
    )
  }
  return []
}

/** Splunk writes the month first whatever the country. */
function usOrder(time: string | null | undefined): 'mdy' | null {
  if (/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}(?:\.\d+)? [AP]M$/.test(time?.trim() ?? ''))
    return 'mdy'
  return null
}

/** 'channel System, WARNING' */
function partsBehind(words: string): RawFields {
  const parts = words
    .split(/[,;|]/)
    .map(part => part.replace(/^\s*(?:channel|log|level)[ :=]+/i, ''))
  return {
    log: parts.map(part => part.trim()).find(isLogName),
    level: parts.find(part => parseLevel(part) !== null)
  }
}

function structured(match: RegExpExecArray, line: string): RawFields | null {
  const said = keyValues(match[1] ?? '')
  const app = /^\s*(?:<\d{1,3}>)?1 \S+ \S+ (\S{1,120}) /.exec(line)?.[1]
  const isUnnamed = said.source === null || isLogName(said.source ?? '')
  const program = app === '-' ? null : app?.replace(/_/g, ' ')
  return {
    ...said,
    source: isUnnamed ? (program ?? said.source) : said.source,
    description: (match[2] ?? '').trim() || said.description
  }
}
