import { inSequence, oneOf } from '../language/words/oneOf.ts'
import { isPersonSpeaking } from './fields/isPersonSpeaking.ts'
import { opensWithProduct } from './fields/platformWords.ts'
import type { ReadEvent } from './fields/readEvent.ts'
import { meaningOf } from './labelled/meaningOf.ts'
import { machineBefore } from './layouts/machineBefore.ts'

/** What monitors call the machine that they watch, besides what a machine is called. */
const WATCHED = new RegExp(
  `^${oneOf(
    'agent(?: name)?',
    '(?:monitored |managed )?object',
    'entity',
    'target',
    'source host',
    'poste',
    'gerät',
    'maschine'
  )}$`,
  'iu'
)
/** One word that names a machine and no product: 'KERN-FS01', 'fs2.corp.example', 'MAILSRV' */
const MACHINE = [
  String.raw`(?=[^\s]{0,60}(?:[\d.-]|\p{L}{4}))(?!\d{1,3}(?:\.\d{1,3}){3})`,
  String.raw`\p{L}[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,40}){0,5}`
].join('')
/** 'Device: KERN-FS01 (main office)', '*Host*: FS2', '|Server|FS2|', the name above the machine */
const HEADER = new RegExp(
  inSequence(
    String.raw`^[ \t>*•|_-]{0,12}(?<name>\p{L}[\p{L} ]{1,24}?)[*_]{0,2}[ \t]{0,20}`,
    String.raw`(?:[:=|\t]|\n)[ \t*|_]{0,20}(?<machine>${MACHINE})`,
    String.raw`[ \t]{0,4}(?:\([^()\n]{0,60}\)|\[[^\][\n]{0,60}\])?[ \t|*_]*$`
  ),
  'gmu'
)
/** 'Windows event on WEB-STAGE-2', 'was created on system "PC-7"' */
const PLACE = new RegExp(
  inSequence(
    String.raw`(?<!\p{L})(?:on|for|from|auf|von|sur|en)(?: the)?`,
    '(?: (?:host|server|node|device|machine|computer|system|endpoint|agent))?',
    String.raw`[: ]["'“]?(?<machine>(?=[^\s]{0,40}\p{Lu})(?=[^\s]{0,40}[\d-])[A-Z\d][\w-]{2,40}(?:\.[\w-]{1,40}){0,5})`,
    String.raw`["'”*_]{0,3}(?=[\s.,:;)]|$)`
  ),
  'gu'
)
/** 'RECEPTION-1: new event', '[BKP-7] Windows alert', 'Node HV-1, critical alert' */
const OPENING = new RegExp(
  inSequence(
    String.raw`^[ \t>*•(\[_-]{0,8}(?:(?:[Hh]ost|[Ss]erver|[Nn]ode|[Dd]evice|[Mm]achine|[Cc]omputer) )?`,
    String.raw`(?<machine>(?=[^\s]{0,40}\p{Lu})(?=[^\s]{0,40}\d)[A-Z][\w-]{2,40}(?:\.[\w-]{1,40}){0,5})`,
    String.raw`(?:[\])]{1,2}[:,]?|[:,]| [-–—|])[ \t]`
  ),
  'gu'
)
const ALERTS =
  /(?<!\p{L})(?:events?|event ?log|alerts?|alarms?|notification|monitor(?:ing)?|triggered)(?!\p{L})/iu
const MAX_LINE_LENGTH = 400

/**
 * Gives events that name no machine the one that the lines around them name, or else what an alert
 * says above them, where these name only one: a monitor says once whom all of it is about.
 */
export function withMachineAround(
  rest: string,
  events: readonly ReadEvent[]
): readonly ReadEvent[] {
  const [first] = events
  const hasOwn = first === undefined || events.some(({ computer }) => computer !== null)
  if (hasOwn) return events
  const above = rest.slice(0, first.span.start)
  const only =
    onlyOf(inHeaders(rest)) ??
    machineBefore(above.slice(above.lastIndexOf('\n') + 1)) ??
    onlyOf(inAlerts(above))
  return only === undefined ? events : events.map(event => ({ ...event, computer: only }))
}

function inHeaders(rest: string): readonly string[] {
  return [...rest.matchAll(HEADER)].flatMap(({ groups }) => {
    const { name = '', machine = '' } = groups ?? {}
    const isMachine = WATCHED.test(name) || meaningOf(name).field === 'computer'
    return isMachine ? [machine] : []
  })
}

/** The machines that lines of an alert name; what a person tells is theirs. */
function inAlerts(above: string): readonly string[] {
  return above
    .split('\n')
    .map(line => line.slice(-MAX_LINE_LENGTH))
    .filter(line => ALERTS.test(line) && !isPersonSpeaking(line))
    .flatMap(line => [...line.matchAll(PLACE), ...line.matchAll(OPENING)])
    .map(({ groups }) => groups?.machine ?? '')
    .filter(machine => !opensWithProduct(machine) && !/^KB\d/.test(machine))
}

/** The only machine, however it is written; none where several are named. */
function onlyOf(machines: readonly string[]): string | undefined {
  const named = new Map(machines.map(machine => [machine.toLowerCase(), machine]))
  return named.size === 1 ? machines.at(-1) : undefined
}
