import { oneOf } from '../../../language/words/oneOf.ts'

const VERB = new RegExp(
  ` ${oneOf(
    'Fails?',
    '[Rr]eports?',
    'Generates?',
    '[Ll]ogs?',
    '[Mm]ay',
    'Does',
    'Is',
    'Are',
    'Was',
    'With',
    'Has',
    'Stops?',
    'Records?',
    'Causes?',
    'Shows?',
    'Service Logs',
    'and',
    'or'
  )}\\b.*$`
)
const SOURCE = new RegExp(
  `^${oneOf(
    String.raw`\w*[a-z][A-Z]\w*(?: (?:IS|DS|Private|Public|MTA|IMC|POP3|IMAP4))?`,
    String.raw`[A-Z]{3,}[a-z]{0,3}\d{0,3}`,
    String.raw`[A-Z]\w*\d\w*`,
    'Macprint',
    'Srv',
    'Rdr',
    'Netlogon',
    'Perflib',
    'Disk',
    'Atdisk',
    'Serial',
    'Browser',
    'Print',
    'Security',
    'Userenv',
    'Replicator',
    'Kerberos',
    'Sparrow',
    'Service Control Manager',
    'SNA Server',
    'SNA Base Service',
    String.raw`SNA [A-Z]\w+(?: Service)?`,
    'Apple ?[Tt]alk',
    'Remote ?[Aa]ccess'
  )}$`
)

/** Tags of an article's title that look like a source. */
const TAG = new RegExp(
  `^${oneOf('XADM', 'XFOR', 'XCON', 'XCLN', 'XIMS', 'XWEB', 'XGEN', 'SMS', 'BUG', 'PRB', 'FIX', 'NOTE', 'THE', 'RAS')}$`
)

/**
 * The source in front of an event's number: 'SNA Server Fails With' → 'SNA Server'; 'Exchange
 * Dirsync' → null.
 */
export function likelySource(before: string): string | null {
  const words = before.trim().replace(VERB, '')
  if (SOURCE.test(words) && !TAG.test(words)) return words
  return null
}
