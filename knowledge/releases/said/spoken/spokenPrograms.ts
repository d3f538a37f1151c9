import { oneOf } from '../../../language/words/oneOf.ts'
import { pointed, row, type SpokenProduct, versioned, WINDOWS, year } from './spokenPatterns.ts'

const MAKER = '(?:ms |microsoft |m\\$ )?'
const SBS = oneOf('small business server', 'sbs')
const SBS_YEAR = oneOf('2000', '2k3', '2k', '2003', '2008', '2011')
const EXCHANGE = oneOf(
  'exchange',
  'exch',
  'exchg',
  'ex(?= ?(?:2k|20\\d\\d|5\\.5))',
  'e2k',
  'msexchange'
)
const EXCHANGE_VERSION = oneOf(
  '2000',
  '2k3',
  '2k7',
  '2003',
  '2007',
  '2010',
  '2013',
  '2016',
  '2019',
  '2k',
  '[456](?:\\.[05])?'
)
const SERVER_BEHIND = '(?:[ -](?:enterprise |standard )?server\\b)?'
const EDITION = '(?:(?:enterprise|standard)(?: edition)?[ ,]{0,2})?'
const IIS_VERSION = '((?:10|[1-8])(?:\\.[015])?)'
const EXCHANGE_NAME = `${EXCHANGE}(?: ?server)?[ ,]{0,2}${EDITION}`
const SQL_YEAR = '20(?:00|05|08 ?r2|08|12|14|16|17|19|22|25)'
const SQL_VERSION = oneOf(
  '4\\.2',
  '6\\.0',
  '6\\.5',
  '7(?:\\.0)?',
  SQL_YEAR,
  '2k5',
  '2k8 ?r2',
  '2k8',
  '2k'
)
const OFFICE_YEAR = oneOf(
  '97',
  '98',
  '2000',
  '2002',
  '2003',
  '2007',
  '2010',
  '2013',
  '2016',
  '2019',
  '2021',
  '2024',
  '365',
  '2k',
  'xp'
)
const PROGRAMS = oneOf(
  'office',
  'outlook',
  'word',
  'excel',
  'access',
  'powerpoint',
  'frontpage',
  'project',
  'publisher',
  'visio'
)
const SHAREPOINT_YEAR = oneOf('2001', '2003', '2007', '2010', '2013', '2016', '2019')

/**
 * Servers, programs and suites. They come before Windows, so that 'Exchange 2000' and 'SQL Server
 * 2019' are not read as Windows.
 */
export const SPOKEN_PROGRAMS: readonly SpokenProduct[] = [
  row(
    match => `Small Business Server ${year(match[1] ?? match[2] ?? match[3])}`,
    String.raw`\b(?:${MAKER}(?:back ?office |windows ?)?${SBS})[ ,]{0,2}(?:version |server )?(${SBS_YEAR}|4\.[05])a?\b`,
    String.raw`${WINDOWS}?(${SBS_YEAR}) ${SBS}\b`
  ),
  row(
    match => `BackOffice Server ${pointed(match[1] ?? '')}`,
    String.raw`\bback ?office(?: server)?[ ,]{0,2}(?:version )?(4\.[05]|2000)\b`
  ),
  row(
    match => `Exchange Client ${pointed(match[1] ?? match[2] ?? '')}`,
    String.raw`\bexchange client,? (?:version |v)?([45](?:\.0)?)\b(?!\.)`,
    String.raw`\bexchange ([45](?:\.0)?) client\b(?! access)`
  ),
  row('Exchange Online', String.raw`\bexchange online\b`, String.raw`\b(?:o|m)365 exchange\b`),
  row(
    'Exchange Server Subscription Edition',
    String.raw`\bexchange (?:server )?(?:se\b|subscription edition)`
  ),
  row(
    match => exchange(match[1] ?? match[2] ?? ''),
    String.raw`\b${EXCHANGE_NAME}(?:versions? |v)?(${EXCHANGE_VERSION})${SERVER_BEHIND}(?![\d.]*\d)`,
    String.raw`\be(2k3|2k7|2k)\b`
  ),
  row(
    'Exchange 2000',
    String.raw`\bserver version 6\.0\.(?:4417|4712|5762|6249)\b`,
    String.raw`\b6\.0\.(?:4417|4712|5762|6249)\b`
  ),
  row(
    match => `Host Integration Server ${match[1] ?? '2000'}`,
    String.raw`\b(?:host integration server|his) ?(2000|2004)\b`
  ),
  versioned('SNA Server', ['sna(?: ?server)?']),
  versioned(
    'Microsoft Network',
    ['msn', '(?:the )?microsoft network'],
    String.raw`[12]\.\d{1,2}|[5-9]\.\d`
  ),
  versioned(
    'Systems Management Server',
    ['systems? management server', 'sms'],
    String.raw`[12]\.\d|2003|2`
  ),
  row(
    match => `SQL Server ${pointed(year(match[1]))}`,
    String.raw`\b(?:ms ?)?sql ?(?:server)?[ ,]{0,2}${EDITION}(?:version )?(${SQL_VERSION})\b`
  ),
  versioned('Site Server', ['site server']),
  versioned('Proxy Server', ['proxy(?: server)?'], '[12](?:\\.0)?'),
  row(
    match => `${match[1]?.toLowerCase() === 'biztalk' ? 'BizTalk' : 'Commerce'} Server ${match[2]}`,
    String.raw`\b(biztalk|commerce)(?: server)?,? (2000|2002)\b`
  ),
  row(
    match => `ISA Server ${match[1] ?? '2000'}`,
    String.raw`\bisa (?:server )?(2000|2004|2006)\b`
  ),
  row(
    match => iis(pointed(match[1] ?? match[2] ?? '')),
    String.raw`\binternet information serv(?:er|ices?),?[ ]{0,2}(?:\(iis\) ?)?(?:versions? )?${IIS_VERSION}\b`,
    String.raw`\biis[ /]?(?:version )?${IIS_VERSION}\b`
  ),
  row('SharePoint Online', String.raw`\bshare ?point online\b`),
  row(
    match =>
      match[1] === '2001' ? 'SharePoint Portal Server 2001' : `SharePoint Server ${match[1]}`,
    String.raw`\b(?:share ?point|sps|moss)(?: portal)?(?: server| foundation| services)?[ ,]{0,2}(${SHAREPOINT_YEAR})\b`
  ),
  row('Office 365', String.raw`\b(?:office|microsoft|ms|o|m) ?365(?: apps)?\b`),
  row(
    match => officeProgram(match[1] ?? '', match[2] ?? ''),
    String.raw`\b(${PROGRAMS})(?: for)?[ -]?(${OFFICE_YEAR})\b`
  ),
  row(
    'Teams',
    String.raw`\b(?:ms|microsoft|new|classic) teams\b`,
    String.raw`\bteams (?:app|call|calls|client|meetings?|chat|channel|desktop)\b`,
    String.raw`\b(?:in|on|with) teams\b(?! of)`
  ),
  row('OneDrive', String.raw`\bone ?drive\b`),
  row('Azure', String.raw`\bazure\b`),
  row('Edge', String.raw`\b(?:microsoft|ms|edge) edge\b`, String.raw`\bedge browser\b`),
  versioned('Internet Explorer', ['ie', 'internet explorer', 'msie']),
  versioned('Visual Basic', ['visual basic', 'vb']),
  versioned('Visual C++', [
    String.raw`visual c\+\+`,
    String.raw`vc\+\+`,
    'vc',
    'dev(?:eloper)? studio',
    'msdev'
  ]),
  versioned('Visual SourceSafe', ['(?:visual )?source ?safe', 'vss']),
  versioned('Visual FoxPro', ['visual foxpro', 'vfp']),
  versioned('Visual Studio', ['visual studio', 'vs'], String.raw`97|6(?:\.0)?`),
  versioned('Visual J++', [String.raw`v(?:isual )?j\+\+`]),
  versioned('Visual InterDev', ['visual interdev', 'interdev']),
  versioned('FoxPro', ['fox ?pro', 'fp[dw]'], String.raw`2\.[0-6][ab]?`),
  versioned(
    'Word',
    ['(?:win)?word(?: for windows)?'],
    String.raw`1\.[01]a?|2\.0[a-c]?|6(?:\.0[a-c]?)?|7\.0`
  ),
  versioned('Excel', ['excel(?: for windows)?'], String.raw`[345]\.0[a-c]?|5|7\.0`),
  versioned('PowerPoint', ['power ?point', 'ppt'], String.raw`[347]\.0[a-c]?|4`),
  versioned('Access', ['access(?: basic)?'], String.raw`1\.[01]|2\.0|7\.0`),
  versioned('MASM', ['masm', 'macro assembler']),
  row(
    match => `MS-DOS ${pointed(match[1] ?? '')}`,
    String.raw`\b(?:ms[- ]?|pc[- ]?)?dos,? ?(?:version |ver |v)?([3-6](?:\.\d{1,2})?)(?![\d.]*\d|\w| ?%)`
  ),
  versioned('MDAC', ['mdac']),
  versioned('Jet', ['jet'], String.raw`[34](?:\.\d)?`),
  versioned('Delphi', ['delphi']),
  versioned('Apache', ['apache']),
  versioned('Oracle', ['oracle']),
  versioned('Lotus Domino', ['lotus notes', 'lotus domino', 'domino']),
  row(
    'another system',
    String.raw`\bubuntu(?: \d{1,2}\.\d\d)?\b`,
    String.raw`\blinux\b`,
    String.raw`\bsolaris\b`,
    String.raw`\bmac ?os\b`
  )
]

const EXCHANGE_NAMES: Readonly<Record<string, string>> = {
  '2k3': '2003',
  '2k7': '2007',
  '5': '5.0',
  '4': '4.0'
}

/** '5.5' → 'Exchange Server 5.5', '2000' → 'Exchange 2000' */
function exchange(version: string): string {
  if (/^(?:2000|2k|6(?:\.0)?)$/i.test(version)) return 'Exchange 2000'
  return `Exchange Server ${EXCHANGE_NAMES[version.toLowerCase()] ?? version}`
}

function iis(said: string): string {
  const version = said === '10' ? '10.0' : said
  return `Internet Information ${Number(version) >= 5 ? 'Services' : 'Server'} ${version}`
}

const PROGRAM_NAMES: Readonly<Record<string, string>> = {
  powerpoint: 'PowerPoint',
  frontpage: 'FrontPage'
}

/** ('word', 'xp') → 'Word 2002', ('office', 'xp') → 'Office XP' */
function officeProgram(program: string, version: string): string {
  const lower = program.toLowerCase()
  const name = PROGRAM_NAMES[lower] ?? lower.charAt(0).toUpperCase() + lower.slice(1)
  const isXp = version.toLowerCase() === 'xp'
  if (isXp) {
    if (name === 'Office') return 'Office XP'
    return `${name} 2002`
  }
  return `${name} ${year(version)}`
}
