import { anyCase } from '../../language/words/anyCase.ts'
import { oneOf } from '../../language/words/oneOf.ts'

/**
 * How articles write the names of products.
 * Source: the 100,743 lines of the archive's applies-to lists and its 1,239 phrases of fixes.
 */

export type Family = {
  /** without its version, 'Exchange Server' */
  readonly base: string
  /**
   * how it is written, the source of a pattern that tells capitals from small letters unless it
   * says otherwise
   */
  readonly said: string
  /** the canonical name of a version: '5.5' → 'Exchange Server 5.5' */
  readonly name: (version: string) => string
  /** the name says the version itself: 'Windows 2000' */
  readonly whole: boolean
  /** what other products run on: 'for Windows' behind one of them is no product */
  readonly platform: boolean
}

function pointed(version: string): string {
  if (/^\d[a-z]?$/.test(version)) return version.replace(/^(\d)/, '$1.0')
  return version
}
function named(base: string) {
  return (version: string): string => `${base} ${pointed(version)}`
}
function family(base: string, said = base, name = named(base)): Family {
  return { base, said, name, whole: false, platform: false }
}
function platform(base: string, said = base, name = named(base)): Family {
  return { base, said, name, whole: false, platform: true }
}
function whole(base: string, said = base): Family {
  return { base, said, name: () => base, whole: true, platform: false }
}
function system(base: string, said = base): Family {
  return { base, said, name: () => base, whole: true, platform: true }
}

function exchange(version: string): string {
  if (/^(?:2000|6\.0)$/.test(version)) return 'Exchange 2000'
  return `Exchange Server ${pointed(version)}`
}
function iis(version: string): string {
  return `Internet Information ${Number.parseFloat(version) >= 5 ? 'Services' : 'Server'} ${pointed(version)}`
}
function foxPro(version: string): string {
  return `${Number.parseFloat(version) >= 3 ? 'Visual FoxPro' : 'FoxPro'} ${pointed(version)}`
}
const WINDOWS: Readonly<Record<string, string>> = {
  2003: 'Windows Server 2003',
  xp: 'Windows XP',
  me: 'Windows Me',
  millennium: 'Windows Me'
}

function windows(version: string): string {
  const pointless = version.replace(/(\.\d)0$/, '$1')
  return WINDOWS[version.toLowerCase()] ?? `Windows ${pointed(pointless)}`
}

/** Versions of NT that do not exist are those of something beside it. */
function windowsNt(version: string): string {
  if (/^(?:3\.1|3\.5|3\.51|4(?:\.0)?)$/.test(version)) return `Windows NT ${pointed(version)}`
  return 'Windows NT'
}

const SUBJECT = [
  'Bookshelf',
  'Encarta',
  'Cinemania',
  'Flight Simulator',
  'Money',
  'Works',
  'Publisher',
  'Project',
  'PowerPoint',
  'FrontPage',
  'Outlook',
  'Excel',
  'Word',
  'Visio',
  'Office',
  'Schedule\\+'
]

const NT_ROLE = '(?: (?:Advanced Server|Server|Workstation|Wksta))*'
const NT_SECOND_ROLE = '(?: (?:or|and) (?:Server|Workstation)(?! \\d\\.\\d,? Terminal))?'
const WINDOWS_NT = oneOf(
  `${anyCase('Windows[ -]?NT')}${NT_ROLE}${NT_SECOND_ROLE}(?:,? Enterprise Edition)?`,
  'NT(?: (?:Server|Workstation))?(?= \\d|,? version)'
)

const OPERATING = '(?: operating (?:system|environment))?'
/** What follows the name where it is the product and no part of another name. */
const BEHIND_WINDOWS = '(?= \\d| versions?\\b|,? operating (?:system|environment)| by|,|$|\\.)'
const PLAIN_WINDOWS = `[Ww]indows${BEHIND_WINDOWS}${OPERATING}`

/** Longer names first: where two begin at one place, the earlier row is taken. */
export const FAMILIES: readonly Family[] = [
  family('Small Business Server', anyCase('(?:BackOffice )?Small Business Server')),
  family('Exchange Client', 'Exchange (?:(?:Windows|MS-DOS|Macintosh)[\\w/. ]{0,20} )?[Cc]lient'),
  whole('Exchange 2000', 'Exchange 2000(?: (?:Enterprise|Conferencing))?(?: Server)?'),
  family(
    'Exchange Server',
    `${anyCase('Exchange')}(?: Server| SErver)?(?! Migration| Address)`,
    exchange
  ),
  family('SNA Server', 'SNA(?: Server| Workstation)?(?! Print| Server Client| Client)'),
  whole('Host Integration Server 2000', 'Host Integration Server(?: 2000)?|HIS 2000'),
  family('Systems Management Server', `${anyCase('Systems? Management Server')}|SMS`),
  family(
    'Internet Information Server',
    `${anyCase('Internet Information (?:Server|Services?)')}|IIS`,
    iis
  ),
  family('SQL Server', `${anyCase('SQL Server')}(?! [Dd]river| ODBC)`),
  family('Site Server', 'Site Server(?:,? (?:Commerce|Express|Enterprise) Edition)?'),
  family('Proxy Server'),
  family('Commerce Server'),
  family('Index Server'),
  family('Cluster Server', 'Cluster Server'),
  whole(
    'ISA Server 2000',
    'Internet Security and Acceleration Server(?: 2000)?|ISA Server(?: 2000)?'
  ),
  family('Transaction Server'),
  family('Message Queue Server', 'Message Queue(?: Server)?|MSMQ'),
  family('BizTalk Server'),
  family('Application Center'),
  family('Content Management Server'),
  family('Mail for PC Networks', anyCase('Mail for PC Networks')),
  family(
    'Mail',
    oneOf('(?:Microsoft |MS )Mail', 'Mail(?= for (?:Windows|Macintosh)|,? versions?| \\d)') +
      '(?! (?:Gateway|Remote|Multitasking|Connection|Administrator|Merge)| for AppleTalk)'
  ),
  family('Visual C++', 'Visual C\\+\\+|VC\\+\\+'),
  family('Visual Basic', '[Vv]isual [Bb]asic(?! for Applications|, Applications)'),
  family('Visual FoxPro', 'Visual FoxPro|VFP'),
  family('FoxPro', 'FoxPro', foxPro),
  family('Visual Studio', 'Visual Studi?o'),
  family('Visual InterDev', 'Visual Inter[Dd]ev'),
  family('Visual J++', 'Visual J\\+\\+'),
  family('Visual SourceSafe', '(?:Visual )?SourceSafe'),
  family('Visual Test'),
  family(
    'MFC',
    '(?:Microsoft )?Foundation Class(?:es)?(?: [Ll]ibrar(?:y|ies))?|MFC(?: [Ll]ibrar(?:y|ies))?(?!\\w)'
  ),
  family('ATL', 'Active Template Library|ATL'),
  family('XML Parser', 'XML (?:Core Services|Parser)|MSXML|Microsoft XML(?= \\d)'),
  family('MDAC', 'Data Access Components|MDAC'),
  family('ADO', 'ActiveX Data Objects|ADO'),
  family('ODBC', '(?:Open Database Connectivity|ODBC)(?! [Dd]river| [Dd]esktop)'),
  family('Jet', 'Jet(?: [Dd]atabase [Ee]ngine)?'),
  family('FORTRAN', `${anyCase('FORE?TRAN(?: PowerStation)?')}(?: 32)?`),
  family('MASM', 'MASM|Macro Assembler'),
  family('CodeView'),
  family('NMAKE'),
  family('LINK', 'LINK(?: utility)?|Segmented Executable Linker'),
  family('PWB', "PWB|[Pp]rogrammer's Work[Bb]ench"),
  family('H2INC'),
  family('HELPMAKE'),
  family('QuickC'),
  family('QuickBasic', anyCase('QuickBasic')),
  family('C/C++', 'C/C\\+\\+(?: [Cc]ompiler)?'),
  family('TCP/IP-32', 'TCP/?IP-32'),
  family('Internet Explorer', anyCase('Internet Explorer')),
  family('Outlook Express'),
  family('Microsoft Network', 'Microsoft Network(?! Client)'),
  family('DirectX'),
  family('LAN Manager'),
  whole('Office XP'),
  family('Outlook Web Access'),
  family('C', 'C(?:(?= for (?:MS-DOS|OS/2))| [Cc]ompiler|(?= version))'),
  ...SUBJECT.map(name => family(name.replace('\\', ''), `${name}(?! Viewer| Express| Web Access)`)),
  family('DAO'),
  family("Access Developer's Toolkit", "Access Developer'?s Toolkit(?: for Windows 95)?"),
  family('Access', 'Access(?= \\d| for Windows|,? version)'),
  family(
    'Windows SDK',
    'Windows (?:(?:NT|95|32-[Bb]it) )?(?:Software Development Kit|SDK|Device Development Kit|DDK)'
  ),
  family('Windows Sound System'),
  family('Windows Media Player'),
  { ...family('Windows CE'), platform: true },
  {
    ...whole(
      'Windows NT 4.0 Terminal Server Edition',
      anyCase('Windows NT (?:4\\.0 )?Terminal Server(?: Edition)?')
    ),
    platform: true
  },
  system('Windows NT 4.0', 'NT4(?:\\.0)?'),
  platform('Windows NT', WINDOWS_NT, windowsNt),
  platform('Windows for Workgroups', `${anyCase('Windows for Workgroups')}|WFW`),
  system(
    'Windows Server 2003',
    'Windows(?: Server)?(?: operating system)? 2003(?: Server)?|Windows \\.NET Server'
  ),
  system('Windows 2000', 'Windows(?: operating system)? 2000|Windows NT 5\\.0|W2K|Win2(?:000|K)'),
  system('Windows XP', 'Windows XP'),
  system('Windows 98', 'Windows 98(?: Second Edition)?'),
  system('Windows 95', 'Windows 95|Win95'),
  system('Windows Me', 'Windows (?:Me|ME|Millennium)(?! Server)(?: Edition)?'),
  platform('Windows', PLAIN_WINDOWS, windows),
  platform('MS-DOS', '(?:MS|PC)-DOS(?: FORMAT)?'),
  platform('OS/2')
]
