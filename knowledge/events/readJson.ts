import { parseEventId } from './eventId.ts'
import { parseLevel } from './level.ts'
import { descriptionText, fieldText, NO_FIELDS, type Format, type ReadEvent } from './read.ts'
import { parseTime } from './time.ts'

/** Events as JSON: winlogbeat, NXLog, evtx_dump, EvtxECmd, Wazuh, forwarded events; a document, a list, or one object a line. */
export const JSON_EVENTS: Format = {
  name: 'json',
  read: text => documentsOf(text).flatMap(({ value, start, end }) => eventsIn(value).map(event => readObject(event, start, end)).filter(event => event !== null))
}

type Tree = { readonly [name: string]: unknown }

/** Where each product keeps a field, surest first; `/` walks down. */
const PATHS: Readonly<Record<'id' | 'source' | 'log' | 'level' | 'category' | 'time' | 'user' | 'computer' | 'description', readonly string[]>> = {
  id: ['event_id', 'winlog/event_id', 'EventID', 'EventId', 'Event_ID', 'Event/System/EventID/#text', 'Event/System/EventID', 'System/EventID/#text', 'System/EventID', 'win/system/eventID', 'data/win/system/eventID', 'Id', 'eventId', 'event/code', 'EventCode', 'eventID', 'Event ID', 'InstanceId'],
  source: ['source_name', 'winlog/provider_name', 'SourceName', 'Provider', 'Event/System/Provider/#attributes/Name', 'Event/System/Provider/@Name', 'Event/System/Provider_attributes/Name', 'System/Provider/Name', 'Event/System/Provider/Name', 'win/system/providerName', 'data/win/system/providerName', 'ProviderName', 'event/provider', 'Source', 'provider_name'],
  log: ['log_name', 'winlog/channel', 'Channel', 'Event/System/Channel', 'System/Channel', 'win/system/channel', 'data/win/system/channel', 'LogName'],
  level: ['LevelDisplayName', 'level', 'log/level', 'Level', 'EventType', 'Severity', 'Event/System/Level', 'System/Level', 'win/system/severityValue', 'data/win/system/severityValue', 'EntryType'],
  category: ['winlog/task', 'task', 'Category', 'TaskDisplayName', 'Event/RenderingInfo/Task'],
  time: ['EventTime', 'TimeCreated', '@timestamp', 'Event/System/TimeCreated/#attributes/SystemTime', 'Event/System/TimeCreated/@SystemTime', 'System/TimeCreated/SystemTime', 'win/system/systemTime', 'data/win/system/systemTime', 'TimeGenerated'],
  user: ['user/name', 'AccountName', 'winlog/user/name', 'UserName', 'UserId'],
  computer: ['computer_name', 'winlog/computer_name', 'Hostname', 'Computer', 'Event/System/Computer', 'System/Computer', 'win/system/computer', 'data/win/system/computer', 'MachineName', 'host/name'],
  description: ['message', 'Message', 'Event/RenderingInfo/Message', 'win/system/message', 'data/win/system/message', 'Description', 'MapDescription']
}
const MOST_EVENTS = 5_000
const MOST_TRIES = 400

const documentsOf = (text: string): readonly { readonly value: unknown; readonly start: number; readonly end: number }[] => {
  const first = text.search(/[[{]\s*["{[]/)
  if (first < 0) return []
  const whole = attempt(text.slice(first).trim())
  if (whole !== undefined) return [{ value: whole, start: first, end: text.length }]
  const found = []
  let tries = 0
  for (let at = text.indexOf('{', first); at >= 0 && tries < MOST_TRIES; tries += 1) {
    const end = endOfObject(text, at)
    const value = end < 0 ? undefined : attempt(text.slice(at, end))
    if (value !== undefined) found.push({ value, start: at, end })
    at = text.indexOf('{', value === undefined ? at + 1 : end)
  }
  return found
}

const attempt = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The place after the brace that closes the one at `start`; -1 when it is never closed. Looks at most 200,000 characters ahead. */
const endOfObject = (text: string, start: number): number => {
  let depth = 0
  let quoted = false
  for (let at = start; at < Math.min(text.length, start + 200_000); at += 1) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at += 1
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{') depth += 1
    else if (character === '}' && --depth === 0) return at + 1
  }
  return -1
}

const eventsIn = (value: unknown): readonly Tree[] => {
  if (Array.isArray(value)) return value.slice(0, MOST_EVENTS).flatMap(eventsIn)
  if (typeof value !== 'object' || value === null) return []
  const tree = value as Tree
  if (field(tree, 'id') !== null) return [tree]
  return Object.values(tree).filter(inner => typeof inner === 'object' && inner !== null).slice(0, 20).flatMap(eventsIn)
}

const readObject = (tree: Tree, start: number, end: number): ReadEvent | null => {
  const id = parseEventId(field(tree, 'id'))
  if (id === null) return null
  const rawTime = fieldText(field(tree, 'time'))
  return {
    ...NO_FIELDS, format: 'json', id,
    source: fieldText(field(tree, 'source')), log: fieldText(field(tree, 'log')),
    level: levelOf(tree), category: fieldText(field(tree, 'category')), rawTime, time: parseTime(rawTime),
    user: fieldText(field(tree, 'user')), computer: fieldText(field(tree, 'computer')),
    description: descriptionText(field(tree, 'description') ?? insertionsOf(tree)), span: { start, end }
  }
}

/** Without a message the values under the event's own data are all there is of a description. */
const insertionsOf = (tree: Tree): string | null => {
  const values = at(tree, 'Event/EventData') ?? at(tree, 'EventData') ?? at(tree, 'event_data') ?? at(tree, 'winlog/event_data')
  const strings = (value: unknown): readonly string[] => typeof value === 'string' ? [value]
    : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
  const found = strings(values).filter(text => text.trim() !== '').slice(0, 40)
  return found.length === 0 ? null : found.join('\n')
}

const levelOf = (tree: Tree): ReadEvent['level'] =>
  PATHS.level.map(path => parseLevel(textOf(at(tree, path)))).find(level => level !== null) ?? null

const field = (tree: Tree, name: keyof typeof PATHS): string | null => {
  for (const path of PATHS[name]) {
    const text = textOf(at(tree, path))
    if (text !== null) return text
  }
  return null
}

const at = (tree: Tree, path: string): unknown =>
  path.split('/').reduce<unknown>((node, name) => typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? (node as Tree)[name] : undefined, tree)

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
