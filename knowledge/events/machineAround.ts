import { oneOf } from '../language/words/oneOf.ts'
import type { ReadEvent } from './fields/readEvent.ts'

/** What the header of an alert calls the machine that it is about. */
const NAMES = oneOf(
  'host ?name',
  'host',
  'device(?: name)?',
  'node(?: name)?',
  'computer(?: name)?',
  'machine(?: name)?',
  'server(?: name)?',
  'agent(?: name)?',
  'endpoint(?: name)?',
  'asset(?: name)?'
)
/** One word that names a machine and no product: 'KERN-FS01', 'fs2.corp.example', 'MAILSRV' */
const MACHINE = [
  String.raw`(?=[^\s]{0,60}(?:[\d.-]|\p{Lu}{4}))(?!\d{1,3}(?:\.\d{1,3}){3})`,
  String.raw`\p{L}[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,40}){0,5}`
].join('')
const HEADER = new RegExp(
  [
    String.raw`^[ \t>*•-]{0,12}${NAMES}[ \t]{0,20}[:=][ \t*]{0,20}(${MACHINE})`,
    String.raw`[ \t]{0,4}(?:\([^()\n]{0,60}\)|\[[^\][\n]{0,60}\])?[ \t]*$`
  ].join(''),
  'gimu'
)

/**
 * Gives events that name no machine the one that the lines around them name, where these name only
 * one: a monitor says once at the top of its mail whom all of it is about.
 */
export function withMachineAround(
  rest: string,
  events: readonly ReadEvent[]
): readonly ReadEvent[] {
  const hasOwn = events.length === 0 || events.some(({ computer }) => computer !== null)
  if (hasOwn) return events
  const named = new Map(
    [...rest.matchAll(HEADER)].map(match => [match[1]?.toLowerCase(), match[1]])
  )
  const [only] = named.values()
  if (named.size !== 1 || only === undefined) return events
  return events.map(event => ({ ...event, computer: only }))
}
