import { oneOf } from '../../language/words/oneOf.ts'
import { isLogName } from './logName.ts'

/** What several values that are called a source are, each told by what it looks like. */
export type SourcesApart = {
  readonly source: string | null
  readonly log: string | null
  readonly computer: string | null
}

/** How Splunk calls the log that it took an event from. */
const TAKEN_FROM = /^(?:xml)?WinEventLog:(?<log>\S[^\n]{0,120})$/i
/** A machine as DNS or people name it; a word alone is a program. */
const MACHINE = new RegExp(
  `^${oneOf(
    String.raw`(?=[^.]*\p{L})[\p{L}\d_-]{1,63}(?:\.[\p{L}\d-]{1,63}){2,8}`,
    String.raw`(?=[^\d]*\d)\p{L}[\p{L}\d_-]{1,62}`,
    String.raw`[\p{Lu}\d]{2,15}(?:-[\p{Lu}\d]{1,15}){1,4}`
  )}$`,
  'u'
)

/**
 * Collectors call the log or the machine a source, too, beside a surer name for the program:
 * ['Tcpip', 'HMI-LINE3'] → source Tcpip, computer HMI-LINE3. `values`: the surest first.
 */
export function sourcesApart(values: readonly string[]): SourcesApart {
  const logs = values.map(logIn)
  const source = values.find((_, index) => logs[index] === null) ?? null
  const others = values.filter((value, index) => value !== source && logs[index] === null)
  const log = logs.find(name => name !== null) ?? null
  return {
    source: source ?? (values[0] === log ? log : null),
    log,
    computer: others.find(value => MACHINE.test(value)) ?? null
  }
}

/** Whether a value is the log that Splunk took an event from: 'WinEventLog:System' */
export function isTakenFrom(value: string): boolean {
  return TAKEN_FROM.test(value)
}

/** The log that a value names, null where it names none. */
function logIn(value: string): string | null {
  return TAKEN_FROM.exec(value)?.groups?.log ?? (isLogName(value) ? value : null)
}
