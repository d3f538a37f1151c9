/** A keyword of an article's trailer that names a level with the fix. */
export type FixKeyword = {
  /** 'hotfix': before a service pack, or in none; 'version': the version has it */
  readonly kind: 'service-pack' | 'hotfix' | 'version'
  readonly product: string
  readonly servicePack: number | null
  readonly letter: string
}

/** The short names of products in keywords. Source: the 1,991 keywords of the archive. */
const SHORT: Readonly<Record<string, string>> = {
  winnt: 'Windows NT',
  nt: 'Windows NT',
  win: 'Windows',
  windows: 'Windows',
  exchange: 'Exchange Server',
  exc: 'Exchange Server',
  exch: 'Exchange Server',
  sna: 'SNA Server',
  snaserver: 'SNA Server',
  sms: 'Systems Management Server',
  sql: 'SQL Server',
  sqlserv: 'SQL Server',
  vs: 'Visual Studio',
  vstudio: 'Visual Studio',
  vb: 'Visual Basic',
  vbp: 'Visual Basic',
  vc: 'Visual C++',
  vfp: 'Visual FoxPro',
  mdac: 'MDAC',
  ado: 'ADO',
  jet: 'Jet',
  odbc: 'ODBC',
  ie: 'Internet Explorer',
  proxy: 'Proxy Server',
  prxy: 'Proxy Server',
  siteserv: 'Site Server',
  siteserver: 'Site Server',
  office: 'Office',
  his: 'Host Integration Server',
  hostinteg: 'Host Integration Server',
  isa: 'ISA Server',
  commserv: 'Commerce Server',
  commsrvr: 'Commerce Server',
  vj: 'Visual J++',
  visid: 'Visual InterDev',
  vid: 'Visual InterDev',
  ssafe: 'Visual SourceSafe',
  atl: 'ATL',
  msxml: 'XML Parser',
  clustserv: 'Cluster Server',
  msmq: 'Message Queue Server',
  wince: 'Windows CE',
  htmlhelp: 'HTML Help',
  outlook: 'Outlook',
  access: 'Access',
  iis: 'Internet Information Server'
}
const KEYWORD =
  /^(?:kb)?(?:os)?([a-z]+?)(\d{1,4}[ab]?|xp)?(pre)?(?:sp(\d{1,2})([a-z](?=fix))?)?(nosp)?fix(nosp)?$/i
const TERMINAL = 'Windows NT 4.0 Terminal Server Edition'

/**
 * The level a keyword names; undefined when it names none.
 * 'kbWin2000sp3fix' → Windows 2000, 3
 * 'kbWinNT400PreSP7Fix' → a hotfix of Windows NT 4.0
 * 'kbVC600fix' → Visual C++ 6.0
 * 'kbsna400sp2' → undefined: no fix
 */
export function parseFixKeyword(keyword: string): FixKeyword | undefined {
  const match = KEYWORD.exec(keyword)
  const [, name = '', digits = '', pre, pack, letter = '', none, noneBehind] = match ?? []
  const product = match === null ? undefined : productOf(name.toLowerCase(), digits.toLowerCase())
  if (product === undefined) return undefined
  if (pre !== undefined || none !== undefined || noneBehind !== undefined)
    return { kind: 'hotfix', product, servicePack: null, letter: '' }
  if (pack === undefined) return { kind: 'version', product, servicePack: null, letter: '' }
  return { kind: 'service-pack', product, servicePack: Number(pack), letter: letter.toLowerCase() }
}

function productOf(name: string, digits: string): string | undefined {
  if (name === 'tse') return TERMINAL
  const family = SHORT[name]
  if (family === undefined || digits === '') return undefined
  if (family === 'Exchange Server' && /^(?:2000|600)$/.test(digits)) return 'Exchange 2000'
  if (family === 'Internet Information Server' && digits >= '500')
    return `Internet Information Services ${versionOf(digits)}`
  return `${family} ${versionOf(digits)}`
}

/** '400' → '4.0', '351' → '3.51', '2000' → '2000', '97' → '97', '500a' → '5.0a', 'xp' → 'XP' */
function versionOf(digits: string): string {
  if (/^\d{4}$|^9[5-9]$/.test(digits)) return digits
  if (digits === 'xp') return 'XP'
  const [, major = '', minor = '', letter = ''] = /^(\d)(\d*)([ab]?)$/.exec(digits) ?? []
  return `${major}.${minor.replace(/(?<=.)0$/, '') || '0'}${letter}`
}
