import { recognizeReleases } from './recognizeReleases.ts'

/** A product an article names, with the service packs it lists; none listed means any. */
export type ListedProduct = { readonly product: string; readonly servicePacks: readonly number[] }

type Family = { readonly said: RegExp; readonly name: (version: string) => string | null }

const one = (version: string): string => /^\d$/.test(version) ? `${version}.0` : version
const family = (said: RegExp, name: string): Family => ({ said, name: version => `${name} ${one(version)}` })

/** The heads of applies-to lines, the longer names first. Source: the 100,743 lines of the archive. */
const FAMILIES: readonly Family[] = [
  { said: /terminal server edition|terminal server,? version/i, name: () => 'Windows NT 4.0 Terminal Server Edition' },
  { said: /small business server/i, name: version => `Small Business Server ${version}` },
  { said: /exchange(?: 2000)?(?: (?:enterprise|conferencing))? server|exchange 2000/i, name: version => /^(?:2000|6\.0)$/.test(version) ? 'Exchange 2000' : `Exchange Server ${one(version)}` },
  family(/sna (?:server|workstation|client)/i, 'SNA Server'),
  { said: /host integration server/i, name: () => 'Host Integration Server 2000' },
  family(/systems management server/i, 'Systems Management Server'),
  { said: /internet information serv(?:er|ices?)/i, name: version => `Internet Information ${Number.parseFloat(version) >= 5 ? 'Services' : 'Server'} ${one(version)}` },
  family(/sql server(?! for)/i, 'SQL Server'), family(/site server/i, 'Site Server'), family(/proxy server/i, 'Proxy Server'), family(/commerce server/i, 'Commerce Server'),
  { said: /internet security and acceleration server|isa server/i, name: () => 'ISA Server 2000' },
  family(/cluster server/i, 'Cluster Server'), family(/transaction server/i, 'Transaction Server'), family(/mail for pc networks/i, 'Mail for PC Networks'),
  family(/visual c\+\+/i, 'Visual C++'), family(/visual basic/i, 'Visual Basic'), family(/visual foxpro/i, 'Visual FoxPro'), family(/visual studio/i, 'Visual Studio'),
  family(/visual interdev/i, 'Visual InterDev'), family(/visual j\+\+/i, 'Visual J++'), family(/visual sourcesafe/i, 'Visual SourceSafe'),
  family(/data access components|mdac/i, 'MDAC'), family(/\bodbc\b/i, 'ODBC'), family(/\bjet\b/i, 'Jet'), family(/internet explorer/i, 'Internet Explorer'), family(/outlook express/i, 'Outlook Express'),
  ...['Office', 'Outlook', 'Word', 'Excel', 'Access', 'PowerPoint', 'FrontPage', 'Project', 'Publisher', 'Visio', 'Works', 'FoxPro', 'Money'].map(name => family(new RegExp(String.raw`\b${name}\b`, 'i'), name)),
  { said: /windows nt/i, name: version => /^(?:3\.1|3\.5|3\.51|4(?:\.0)?)$/.test(version) ? `Windows NT ${one(version)}` : null },
  { said: /windows for workgroups/i, name: version => `Windows for Workgroups ${version}` },
  { said: /windows(?: server)? (?:operating system )?(?:versions? )?2003|windows server/i, name: version => version === '2003' ? 'Windows Server 2003' : null },
  { said: /windows/i, name: windowsName }
]

const SYSTEM_FOR = /\bfor (?:windows|ms-dos|the macintosh|macintosh|os\/2)[^,]*/i
const VERSION = /(?<![\w.])(\d{1,4}(?:\.\d{1,2})?|98 ?se|me|xp|millennium)[a-z]?(?: ?(?:sp|service pack ) ?(\d{1,2})[a-z]?)?(?![\w.]*\d)/gi
const cache = new Map<string, readonly ListedProduct[]>()
const MOST_CACHED = 20_000

/**
 * The products of one line of an applies-to list or of a statement of a fix, with their canonical names.
 * 'Microsoft Windows versions 2000, 2000 SP1 Server' → Windows 2000 [1]; 'Microsoft SNA Server, versions 3.0, 4.0' → both
 */
export const findProducts = (line: string): readonly ListedProduct[] => {
  const known = cache.get(line)
  if (known !== undefined) return known
  const found = read(line.slice(0, 400))
  if (cache.size >= MOST_CACHED) cache.clear()
  cache.set(line, found)
  return found
}

const read = (line: string): readonly ListedProduct[] => {
  const head = FAMILIES.find(({ said }) => said.test(line.replace(SYSTEM_FOR, '')))
  if (head !== undefined) {
    const listed = readVersions(line.replace(SYSTEM_FOR, ''), head)
    if (listed.length > 0) return listed
  }
  const spoken = recognizeReleases(line).filter(release => release.product !== null)
  return spoken.length > 0 ? merge(spoken.map(({ product, servicePack }) => ({ product: product ?? '', servicePacks: servicePack === null || servicePack === 0 ? [] : [servicePack] }))) : other(line)
}

const readVersions = (line: string, { said, name }: Family): readonly ListedProduct[] => {
  const at = line.search(said)
  return merge([...line.slice(at).matchAll(VERSION)].flatMap(([, version, level]) => {
    const product = version === undefined ? null : name(version.toLowerCase())
    return product === null ? [] : [{ product, servicePacks: level === undefined ? [] : [Number(level)] }]
  }))
}

const merge = (listed: readonly ListedProduct[]): readonly ListedProduct[] => {
  const levels = new Map<string, Set<number>>()
  for (const { product, servicePacks } of listed) levels.set(product, new Set([...levels.get(product) ?? [], ...servicePacks]))
  return [...levels].map(([product, servicePacks]) => ({ product, servicePacks: [...servicePacks].sort((a, b) => a - b) }))
}

/** A product without a row: its own words, 'Microsoft Train Simulator, version 1.0' → 'Train Simulator 1.0' */
const other = (line: string): readonly ListedProduct[] => {
  const match = /^(?:[ -]*)(?:Microsoft |The )?([A-Z][\w+#&:' -]{2,60}?)(?:,? versions? ([\d.]+\w?).*|,? for .*)?$/.exec(line.trim())
  return match === null ? [] : [{ product: [match[1], match[2]].filter(Boolean).join(' '), servicePacks: [] }]
}

function windowsName(version: string): string | null {
  if (/^(?:2000|95|98|3\.\d\d?)$/.test(version)) return `Windows ${version}`
  if (version === 'xp') return 'Windows XP'
  if (version === '2003') return 'Windows Server 2003'
  return version === 'me' || version === 'millennium' ? 'Windows Me' : version.startsWith('98') ? 'Windows 98' : null
}
