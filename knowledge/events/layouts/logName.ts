import { oneOf } from '../../language/words/oneOf.ts'

/** What Windows calls its logs in every language. */
const LOG_NAME = new RegExp(
  `^${oneOf(
    'System',
    'Application',
    'Security',
    'Setup',
    'ForwardedEvents',
    'Directory Service',
    'DNS Server',
    'File Replication Service',
    'DFS Replication',
    String.raw`[\p{L}\d .-]+/(?:Operational|Admin|Analytic|Debug)`
  )}$`,
  'iu'
)

/** Whether a text is the name of a log and nothing else. */
export function isLogName(text: string): boolean {
  return LOG_NAME.test(text)
}

/** The same, or the channel of a component. 'Microsoft-Windows-DNS-Client/Operational' → true */
export function isChannel(name: string): boolean {
  return isLogName(name) || /^[\w .-]{2,80}\/[\w -]{2,60}$/.test(name)
}
