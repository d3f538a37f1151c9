import type { SaidField } from '../fields/readEvent.ts'

/** A field that products name: ours, and three that only help to find the level. */
export type NamedField = SaidField | 'type' | 'keywords'

/** What products call a field, without case and separators, surest first. */
export const FIELD_NAMES: Readonly<Record<NamedField, readonly string[]>> = {
  id: [
    'eventid',
    'eventidcode',
    'eventcode',
    'evtid',
    'eventidentifier',
    'externalid',
    'instanceid',
    'signatureid',
    'logeventid',
    'eventlogid',
    'eventnumber',
    'evtnumber',
    'evid'
  ],
  source: [
    'providername',
    'sourcename',
    'eventprovidername',
    'eventprovider',
    'provider',
    'eventsource',
    'source',
    'eventsourcename',
    'logsource',
    'publishername',
    'publisher',
    'eventlogsource',
    'sourceprovider',
    'logprovider',
    'sorc',
    'programname'
  ],
  log: [
    'channel',
    'logname',
    'eventlog',
    'logfile',
    'agentlogfile',
    'eventlogname',
    'log',
    'eventchannel',
    'logtype'
  ],
  level: [
    'leveldisplayname',
    'eventlevelname',
    'levelname',
    'leveltext',
    'renderinginfolevel',
    'level',
    'loglevel',
    'eventlevel',
    'logseverity',
    'eventseverity',
    'severity',
    'lvl',
    'severitylevel',
    'eventseveritylevel'
  ],
  type: ['entrytype', 'eventtypename', 'eventtype', 'type', 'severityvalue'],
  keywords: ['keywords', 'keywordsdisplaynames'],
  category: [
    'taskdisplayname',
    'taskcategory',
    'categorystring',
    'renderinginfotask',
    'tasktext',
    'taskname',
    'categoryname',
    'eventcategory',
    'task',
    'category',
    'cat',
    'catg'
  ],
  time: [
    'eventtime',
    'timecreated',
    'timegenerated',
    'systemtime',
    'timecreatedsystemtime',
    'timewritten',
    'precisetimestamp',
    'eventtimestamp',
    'devtime',
    'timestamp',
    'utctime',
    'eventcreated',
    'datetime',
    'rt',
    'time',
    'datetimeutc',
    'generated',
    'generatedat',
    'logged',
    'loggedat',
    'occurred',
    'occurredat',
    'occurrencetime',
    'created',
    'createdat',
    'when',
    'timereported',
    'generatedtime',
    'eventtimegenerated',
    'lastoccurrence',
    'lastseen',
    'date',
    'ts'
  ],
  user: ['username', 'accountname', 'user', 'userid', 'suser', 'duser'],
  computer: [
    'computername',
    'computer',
    'machinename',
    'workstationname',
    'winlogcomputername',
    'dvchost',
    'dhost',
    'hostname',
    'pscomputername',
    'host',
    'agenthostname',
    'agentname',
    'loggingcomputer',
    'machine',
    'servername',
    'devicename',
    'device',
    'node',
    'nodename',
    'server',
    'assetname',
    'asset',
    'endpoint',
    'endpointname',
    'systemname',
    'fqdn',
    'vmname',
    'hostidentifier',
    'originatingcomputer',
    'workstation',
    'hostfqdn',
    'identhostname',
    'comp'
  ],
  description: [
    'message',
    'rendereddescription',
    'renderinginfomessage',
    'eventdescription',
    'fullmessage',
    'eventmessage',
    'msg',
    'description',
    'mapdescription',
    'eventtext',
    'messagetext',
    'eventdetails',
    'activity',
    'details',
    'text',
    'body',
    'summary',
    'title',
    'shortmessage',
    'mesg'
  ]
}

const FIELDS_BY_NAME: ReadonlyMap<string, NamedField> = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.map(name => [name, field as NamedField] as const)
  )
)
/** What collectors put before the name of a field: 'winlogbeat_event_id', 'System_EventID'. */
const PREFIXES = [
  /^eventlog(?=.)/,
  /^winlogbeat/,
  /^winlog/,
  /^win/,
  /^system/,
  /^event(?=.)/,
  /^log(?=.)/
] as const
/** More names than any field has. */
const LEAST_SURE = 1_000
const SEPARATORS = /[\s._@#$:-]+/g

/** A name as it is compared: 'winlog.event_id' → 'winlogeventid' */
export function normalizeName(name: string): string {
  return name.slice(0, 80).replace(SEPARATORS, '').toLowerCase()
}

/**
 * The name of the table above that a name means, null when none: 'winlogbeateventid' → 'eventid'
 */
export function knownName(normalized: string): string | null {
  let name = normalized
  for (const prefix of PREFIXES) {
    if (FIELDS_BY_NAME.has(name)) return name
    name = name.replace(prefix, '')
  }
  if (FIELDS_BY_NAME.has(name)) return name
  return null
}

/** Whether the table above has this very name. */
export function isFieldName(normalized: string): boolean {
  return FIELDS_BY_NAME.has(normalized)
}

/** How sure a name is of its field, 0 the surest; a name that products do not have comes last. */
export function sureness(name: string): number {
  const known = knownName(normalizeName(name))
  const field = known === null ? undefined : FIELDS_BY_NAME.get(known)
  if (known === null || field === undefined) return LEAST_SURE
  return FIELD_NAMES[field].indexOf(known)
}

/** The field a product's name means, null when none: 'Event_ID' → 'id' */
export function namedField(name: string): NamedField | null {
  const known = knownName(normalizeName(name))
  if (known === null) return null
  return FIELDS_BY_NAME.get(known) ?? null
}
