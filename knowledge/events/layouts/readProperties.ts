import { oneOf } from '../../language/words/oneOf.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { languagesOfLevel, levelAtStart, parseTypeNumber } from '../fields/level.ts'
import { eventOf, type Format, type ReadEvent, type SaidField } from '../fields/readEvent.ts'
import { orderOfLanguages } from '../fields/time.ts'

/**
 * Lists of PowerShell and WMI: a property a line, padded so that the colons stand below each other.
 */
export const PROPERTIES: Format = {
  name: 'powershell-list',
  read: text =>
    / :/.test(text)
      ? groupsOf(text, propertiesOf(text)).flatMap((group, index, groups) =>
          readGroup(text, group, groups[index + 1]?.[0]?.start ?? text.length)
        )
      : []
}

type Property = {
  readonly name: string
  readonly column: number
  readonly start: number
  readonly end: number
}

/** Which property fills a field, surest first. */
const FIELDS: Readonly<Record<SaidField, readonly string[]>> = {
  id: ['EventID', 'EventCode', 'Id', 'InstanceId', 'EventIdentifier'],
  source: ['ProviderName', 'SourceName', 'Source'],
  log: ['LogName', 'Log', 'Logfile', 'LogFile', 'ContainerLog'],
  level: ['LevelDisplayName', 'EntryType', 'Type', 'Level', 'EventType'],
  category: ['TaskDisplayName', 'CategoryString', 'Category'],
  time: ['TimeCreated', 'TimeGenerated', 'TimeWritten'],
  user: ['UserName', 'User', 'UserId'],
  computer: ['MachineName', 'ComputerName', 'PSComputerName'],
  description: ['Message']
}
const OTHERS = [
  'Index',
  'CategoryNumber',
  'ReplacementStrings',
  'InsertionStrings',
  'Site',
  'Container',
  'Data',
  'Version',
  'Qualifiers',
  'Task',
  'Opcode',
  'Keywords',
  'RecordId',
  'RecordNumber',
  'ProviderId',
  'ProcessId',
  'ThreadId',
  'ActivityId',
  'RelatedActivityId',
  'MatchedQueryIds',
  'Bookmark',
  'OpcodeDisplayName',
  'KeywordsDisplayNames',
  'Properties'
]
const NAMES = oneOf(...new Set([...Object.values(FIELDS).flat(), ...OTHERS]))
const LINE = new RegExp(String.raw`^[ \t]{0,20}(${NAMES})[ ]{1,30}:(?=[ \t\n]|$)`, 'gm')

function propertiesOf(text: string): readonly Property[] {
  return [...text.matchAll(LINE)].map(match => ({
    name: match[1] ?? '',
    column: match[0].trimStart().length,
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** A property that comes again begins the next event; one in another column is text. */
function groupsOf(text: string, properties: readonly Property[]): readonly (readonly Property[])[] {
  const groups: Property[][] = []
  let open: Property[] = []
  for (const property of properties) {
    const repeats = open.some(({ name }) => name === property.name)
    if (
      open.length > 1 &&
      property.column !== open[0]?.column &&
      (open.at(-1)?.name === 'Message' || repeats)
    )
      continue
    if (
      open.length === 0 ||
      (!repeats &&
        (property.column === open[0]?.column ||
          !/\n\s*\n/.test(text.slice(open.at(-1)?.end ?? 0, property.start))) &&
        !/\n\s*\n\s*\n/.test(text.slice(open.at(-1)?.end ?? 0, property.start)))
    )
      open.push(property)
    else {
      groups.push(open)
      open = [property]
    }
  }
  return [...groups, open].filter(
    group => group.length > 2 && FIELDS.id.some(id => group.some(({ name }) => name === id))
  )
}

function readGroup(text: string, group: readonly Property[], limit: number): readonly ReadEvent[] {
  const ends = new Map(
    group.map(
      (property, index) =>
        [property.name, endOf(text, property, group[index + 1]?.start ?? null, limit)] as const
    )
  )
  function value(field: SaidField): string | null {
    for (const name of FIELDS[field]) {
      const property = group.find(other => other.name === name)
      const written = property === undefined ? '' : text.slice(property.end, ends.get(name)).trim()
      if (written !== '') return written
    }
    return null
  }
  const level = value('level')
  const isBare = group.every(({ name }) => name === 'Id' || !FIELDS.id.includes(name))
  const beside = [level, value('description'), isBare ? value('log') : value('source')]
  if (beside.every(told => told === null)) return []
  const said = Object.fromEntries(
    (Object.keys(FIELDS) as SaidField[]).map(field => [field, value(field)])
  )
  const last = group.at(-1)
  const numbered = group.some(({ name }) => name === 'EventType' || name === 'EntryType')
    ? parseTypeNumber(level)
    : null
  return eventOf(
    'powershell-list',
    said,
    { start: group[0]?.start ?? 0, end: ends.get(last?.name ?? '') ?? limit },
    {
      order: orderOfLanguages(languagesOfLevel(level), value('time')),
      level: numbered ?? levelAtStart(level ?? '')
    }
  )
}

/** A value reaches to the next property; the last one, to the end of its text. */
function endOf(text: string, { name, end }: Property, next: number | null, limit: number): number {
  if (name === 'Message') return next ?? endOfDescription(text, end, limit)
  const line = text.indexOf('\n', end)
  const own = line < 0 ? text.length : line
  const wrapped = next !== null && /^\n[ \t]{6,}\S/.test(text.slice(own, own + 40)) ? next : own
  return Math.min(wrapped, limit)
}
