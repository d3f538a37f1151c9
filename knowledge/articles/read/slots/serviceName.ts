/**
 * The short names of services that Windows and BackOffice show in some messages, and the long ones.
 */
const LONG_NAMES: ReadonlyMap<string, string> = new Map([
  ['bits', 'background intelligent transfer'],
  ['dhcp', 'dhcp client'],
  ['dnscache', 'dns client'],
  ['eventlog', 'event log'],
  ['iisadmin', 'iis admin'],
  ['imap4svc', 'exchange imap4'],
  ['lanmanserver', 'server'],
  ['lanmanworkstation', 'workstation'],
  ['lmhosts', 'tcp/ip netbios helper'],
  ['msdtc', 'distributed transaction coordinator'],
  ['msexchangeds', 'exchange directory'],
  ['msexchangees', 'exchange event'],
  ['msexchangeimc', 'exchange internet mail'],
  ['msexchangeis', 'exchange information store'],
  ['msexchangemta', 'exchange message transfer agent'],
  ['msexchangesa', 'exchange system attendant'],
  ['msftpsvc', 'ftp publishing'],
  ['msiserver', 'windows installer'],
  ['netlogon', 'net logon'],
  ['ntlmssp', 'nt lm security support provider'],
  ['pop3svc', 'exchange pop3'],
  ['remoteaccess', 'routing and remote access'],
  ['rpclocator', 'remote procedure call (rpc) locator'],
  ['rpcss', 'remote procedure call (rpc)'],
  ['smtpsvc', 'simple mail transport protocol (smtp)'],
  ['spooler', 'print spooler'],
  ['tapisrv', 'telephony'],
  ['w32time', 'windows time'],
  ['w3svc', 'world wide web publishing'],
  ['wins', 'windows internet name']
])

/**
 * A service's name as it is compared: lower case, without the maker, an instance in brackets and
 * the word itself: 'Microsoft Exchange Information Store' and 'MSExchangeIS' → 'exchange
 * information store'.
 */
export function serviceName(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/[^\p{L}\p{N}_$+&./*-]+/gu, ' ')
    .replace(/\b(?:microsoft|ms)\b/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?: services?| drivers?)+$/, '')
    .replace(/^exchange server /, 'exchange ')
  return LONG_NAMES.get(plain) ?? plain
}

/**
 * Whether two names may be of the same service: 'Information Store' is the end of the longer one.
 */
export function isSameService(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const isEnding = short.includes(' ') && long.endsWith(` ${short}`)
  const isServer = long === `${short} server`
  return (
    isEnding || isServer || squash(short) === squash(long) || fits(one, other) || fits(other, one)
  )
}

/** Whether a name with a blank in it may be the other: 'sybase *'. */
function fits(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return false
  const words = name.split(' ')
  return pattern.split(' ').every((word, at) => word === '*' || word === words[at])
}

function squash(name: string): string {
  return name.replace(/[^\p{L}\p{N}$+]/gu, '')
}
