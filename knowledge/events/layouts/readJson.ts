import { parseEventId } from '../fields/eventId.ts'
import { parseLevel, parseTypeNumber } from '../fields/level.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { findObjects } from './findObjects.ts'
import { levelIn } from './readXml.ts'

/** Events as JSON: winlogbeat, NXLog, evtx_dump, EvtxECmd, Wazuh, fluent-bit, PowerShell, forwarded events; a document, a list, or one object a line. */
export const JSON_EVENTS: Format = {
  name: 'json',
  read: text =>
    !text.includes('{') || !/event|"Id"/i.test(text)
      ? []
      : findObjects(text).flatMap(({ value, start, end }) =>
          eventsIn(value, 0).flatMap(event => readObject(event, start, end))
        )
}

type Tree = { readonly [name: string]: unknown }
type Name =
  | 'id'
  | 'source'
  | 'log'
  | 'level'
  | 'type'
  | 'keywords'
  | 'category'
  | 'time'
  | 'user'
  | 'computer'
  | 'description'

/** Where each product keeps a field, surest first; `/` walks down. */
const PLACES: Readonly<Record<Name, string>> = {
  id: 'event_id winlog/event_id EventID EventId Event_ID Event/System/EventID/#text Event/System/EventID System/EventID/#text System/EventID win/system/eventID data/win/system/eventID system/eventID eventID EventIdentifier EventCode event/code eventId winlogbeat_event_id winlogbeat_winlog_event_id event_code signature_id Event_Id Id InstanceId',
  source:
    'source_name winlog/provider_name SourceName Event/System/Provider/#attributes/EventSourceName Event/System/Provider/#attributes/Name Event/System/Provider/@Name Event/System/Provider_attributes/Name System/Provider/#attributes/Name System/Provider/@Name System/Provider_attributes/Name System/Provider/Name Event/System/Provider/Name win/system/providerName data/win/system/providerName system/providerName providerName ProviderName event/provider provider_name winlogbeat_source_name winlogbeat_winlog_provider_name Provider/#attributes/Name Provider/@Name Provider_attributes/Name Provider/Name Provider EventSource Source source EventSourceName',
  log: 'log_name winlog/channel Channel Event/System/Channel System/Channel win/system/channel data/win/system/channel system/channel channel EventLog LogName Log winlogbeat_log_name winlogbeat_winlog_channel Logfile',
  level:
    'LevelDisplayName EventLevelName level log/level Level winlog/level Severity Event/RenderingInfo/Level RenderingInfo/Level Event/System/Level System/Level win/system/level data/win/system/level system/level winlogbeat_level',
  type: 'EntryType EventType Type event_type win/system/severityValue data/win/system/severityValue system/severityValue severityValue',
  keywords:
    'Keywords Event/System/Keywords System/Keywords win/system/keywords data/win/system/keywords system/keywords keywords',
  category: 'winlog/task task Category TaskDisplayName Event/RenderingInfo/Task TaskCategory',
  time: 'EventTime TimeCreated/SystemTime Event/System/TimeCreated/#attributes/SystemTime Event/System/TimeCreated/@SystemTime Event/System/TimeCreated_attributes/SystemTime Event/System/TimeCreated/SystemTime System/TimeCreated/#attributes/SystemTime System/TimeCreated/@SystemTime System/TimeCreated_attributes/SystemTime System/TimeCreated/SystemTime TimeCreated_attributes/SystemTime TimeCreated/#attributes/SystemTime TimeCreated/@SystemTime win/system/systemTime data/win/system/systemTime system/systemTime systemTime TimeCreated TimeGenerated event/created @timestamp timestamp Timestamp SystemTime',
  user: 'user/name AccountName winlog/user/name UserName UserId UserID User',
  computer:
    'computer_name winlog/computer_name Hostname Event/System/Computer System/Computer win/system/computer data/win/system/computer system/computer computer Computer MachineName ComputerName host/name hostname winlogbeat_computer_name winlogbeat_winlog_computer_name host PSComputerName',
  description:
    'message Message Event/RenderingInfo/Message RenderingInfo/Message win/system/message data/win/system/message system/message RenderedDescription Description description full_message MapDescription'
}
const PATHS = Object.fromEntries(
  Object.entries(PLACES).map(([name, places]) => [
    name,
    places.split(' ').map(path => ({ whole: path.replaceAll('/', '.'), steps: path.split('/') }))
  ])
) as unknown as Readonly<
  Record<Name, readonly { readonly whole: string; readonly steps: readonly string[] }[]>
>
const DATA = [
  'Event/EventData',
  'EventData',
  'event_data',
  'winlog/event_data',
  'win/eventdata',
  'data/win/eventdata',
  'Event/UserData',
  'UserData',
  'StringInserts',
  'ReplacementStrings',
  'Payload'
].map(path => ({ whole: path.replaceAll('/', '.'), steps: path.split('/') }))
const DEEPEST = 8
const MOST_EVENTS = 5_000

function eventsIn(value: unknown, depth: number): readonly Tree[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.slice(0, MOST_EVENTS).flatMap(inner => eventsIn(inner, depth + 1))
  const tree = value as Tree
  if (isEvent(tree)) return [tree]
  return Object.values(tree)
    .slice(0, 40)
    .flatMap(inner =>
      typeof inner === 'string' && inner.startsWith('{') && inner.length < 50_000
        ? findObjects(inner).flatMap(object => eventsIn(object.value, depth + 1))
        : eventsIn(inner, depth + 1)
    )
}

/** A number called an id is an event only beside a source, a log or a machine. */
function isEvent(tree: Tree): boolean {
  return (
    parseEventId(field(tree, 'id')) !== null &&
    (['source', 'log', 'computer'] as const).some(name => field(tree, name) !== null)
  )
}

function readObject(tree: Tree, start: number, end: number): readonly ReadEvent[] {
  const level = field(tree, 'level')
  const type = field(tree, 'type')
  const keywords = field(tree, 'keywords')
  return eventOf(
    'json',
    {
      id: field(tree, 'id'),
      source: field(tree, 'source'),
      log: field(tree, 'log'),
      level: level ?? type,
      category: field(tree, 'category'),
      time: field(tree, 'time'),
      user: field(tree, 'user'),
      computer: field(tree, 'computer'),
      description: field(tree, 'description') ?? insertionsOf(tree)
    },
    { start, end },
    { level: levelOf(level, type, keywords) }
  )
}

/** A failed audit is told by the type alone; NXLog calls its severity an error. */
function levelOf(
  level: string | null,
  type: string | null,
  keywords: string | null
): ReadEvent['level'] {
  const typed = parseTypeNumber(type) ?? parseLevel(type)
  if (typed === 'audit-failure') return typed
  const known = level === '0' ? null : parseLevel(level)
  return known ?? typed ?? levelIn(level, keywords)
}

/** Without a message the values under the event's own data are all there is of a description. */
function insertionsOf(tree: Tree): string | null {
  function strings(value: unknown, depth = 0): readonly string[] {
    return typeof value === 'string'
      ? [value]
      : depth < DEEPEST && typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(inner => strings(inner, depth + 1))
        : []
  }
  const found = DATA.map(path => strings(at(tree, path)).filter(text => text.trim() !== '')).find(
    texts => texts.length > 0
  )
  return found === undefined ? null : found.slice(0, 40).join('\n')
}

function field(tree: Tree, name: Name): string | null {
  for (const path of PATHS[name]) {
    const text = textOf(at(tree, path))
    if (text !== null && text !== '') return text
  }
  return null
}

function at(
  tree: Tree,
  { whole, steps }: { readonly whole: string; readonly steps: readonly string[] }
): unknown {
  let node: unknown = tree
  for (const step of steps) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step))
      return steps.length > 1 && Object.hasOwn(tree, whole) ? tree[whole] : undefined
    node = (node as Tree)[step]
  }
  return node
}

function textOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && '#text' in value) return textOf(value['#text'])
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}
