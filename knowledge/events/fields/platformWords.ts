import { inSequence, oneOf } from '../../language/words/oneOf.ts'

/** The words with which people say which Windows a machine runs, in any order and shorthand. */

const NUMBER = oneOf(
  String.raw`\d{1,2}[a-z]?`,
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'i{1,3}',
  'iv',
  'vi?'
)
const SERVICE_PACK = oneOf(String.raw`s\.?p\.?`, "sp's", 'sps', 'service[ -]?packs?', 'servpack')
const BETWEEN = oneOf(
  'level',
  'number',
  String.raw`no\.?`,
  String.raw`nr\.?`,
  'is',
  'version',
  '[-#:=.]'
)

/** 'SP2', 's.p. 6a', 'service pack level 2', 'w2ksp3', 'no service packs', 'latest SP' */
const LEVELS = oneOf(
  inSequence(
    String.raw`(?<![a-z])s\.?p\.?[ ]?(?:(?:level|number|no\.?|nr\.?)[ ]?)?[-#:=]?[ ]?`,
    String.raw`(?:\d{1,2}[a-z]?|one|two|three|four|five|six)(?![\w%]|\.\w)`
  ),
  String.raw`(?<=2k3?|nt4?|xp|200[03])sp[ -]?\d[a-z]?(?![\w%])`,
  String.raw`(?<![a-z])service[ -]?packs?[ ]{0,2}(?:${BETWEEN}[ ]{0,2}){0,3}${NUMBER}(?![\w%]|\.\w)`,
  String.raw`(?<![a-z])(?:no|without(?: any| a)?|zero) ${SERVICE_PACK}(?![\w-])`,
  String.raw`(?<![a-z])${SERVICE_PACK}[ ]?[:=-]?[ ]?(?:none|n\/a)(?![\w-])`,
  inSequence(
    '(?<![a-z])',
    oneOf(
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'latest',
      'newest',
      'last',
      String.raw`\d(?:st|nd|rd|th)`
    ),
    String.raw` ${SERVICE_PACK}(?![\w-])`
  )
)

const YEAR = oneOf('2000', '2003', '2008', '2012', '2016', '2019', '2022', '2025')
const WINDOWS_NAME = oneOf(
  String.raw`nt[ ,-]?(?:server |workstation )?[345](?:\.\d{1,2})?`,
  '2k3?',
  '2k8',
  'xp',
  'vista',
  '9[58]',
  'me',
  '7',
  '8(?:\\.1)?',
  '1[01]',
  YEAR
)
const EDITION = oneOf(
  'server',
  'srv',
  'advanced',
  'adv',
  'datacenter',
  'enterprise',
  'ent',
  'standard',
  'std',
  'professional',
  'pro',
  'prof'
)

/** 'Windows 2000', 'win2k3', 'w2k', 'NT4', 'Server 2003', '2000 adv', 'SBS 2003', '5.0.2195' */
const WINDOWS = oneOf(
  inSequence(
    '(?<![a-z])windows[ -]{0,2}',
    oneOf('version is ', '(?:small business |advanced )?server '),
    String.raw`?${WINDOWS_NAME}(?![a-z\d])`
  ),
  String.raw`(?<![a-z])win[ -]?${WINDOWS_NAME}(?=sp\d|(?![a-z\d]))`,
  String.raw`(?<![a-z])w(?:nt|2k3?|2k8|xp|${YEAR})(?=sp\d|(?![a-z\d]))`,
  String.raw`(?<![a-z])nt[ -]?(?:server |workstation |wks |ws )?(?:3\.5[01]?|4|5)(?:\.0)?(?=sp\d|(?![a-z\d]))`,
  String.raw`(?<![a-z])(?:server|srv|sbs)[ -]?(?:2k3?|${YEAR})(?![a-z\d])`,
  String.raw`(?<![a-z\d.])(?:2k3?|${YEAR}|xp) ${EDITION}(?![a-z])`,
  String.raw`(?<![\w.])(?:4\.00?|5\.[012]0?|6\.[0-3]|10\.0)\.? ?\d{4,5}(?![\w.])`,
  String.raw`(?<![a-z])build[ :]{1,2}(?:1381|2195|2600|3790|\d{5})(?!\d)`
)
/** Products that people name beside Windows. */
const OTHER_NAMES = oneOf(
  'exchange',
  'exch',
  'sql(?: server)?',
  'iis',
  'sms',
  'systems management server',
  'isa(?: server)?',
  'proxy(?: server)?',
  'sna(?: server)?',
  'host integration server',
  'site server',
  'commerce server',
  'biztalk(?: server)?',
  'outlook',
  'office',
  'word',
  'excel',
  'access',
  'internet explorer',
  'ie',
  'mdac',
  'visual (?:basic|c\\+\\+|foxpro|studio)',
  'vb',
  'foxpro'
)
const OTHERS = inSequence(
  String.raw`(?<![a-z])(?:microsoft |ms )?${OTHER_NAMES}[ -]?(?:server )?(?:v(?:er(?:sion)?)?\.? ?)?`,
  oneOf(String.raw`\d{1,2}\.\d{1,2}`, YEAR, '[4-7]'),
  String.raw`(?![a-z\d])`
)

const LEVEL = new RegExp(LEVELS, 'i')
const PRODUCT = new RegExp(WINDOWS, 'i')
const OPENING_PRODUCT = new RegExp(`^${oneOf(WINDOWS, OTHERS)}`, 'i')
const PRODUCTS = new RegExp(oneOf(WINDOWS, OTHERS), 'gi')

/** Whether words say a service pack, or that there is none. */
export function saysLevel(words: string): boolean {
  return LEVEL.test(words)
}

/** Windows itself names levels where it demands one, or tells what replaced what. */
const BEFORE_DEMANDED = oneOf(
  'requires?',
  'must',
  'should',
  'at least',
  'minimum',
  'please',
  '(?:to )?(?:install|apply|obtain)',
  'to upgrade',
  'upgrade (?:from|to)'
)
const BEHIND_DEMANDED = oneOf(
  'or (?:later|higher|greater|newer|above)',
  '(?:is|are) required',
  '(?:was|has been|were) (?:successfully )?(?:installed|removed|uninstalled)',
  String.raw`to [\w. ]{0,20}${LEVELS}`
)
const DEMAND = new RegExp(
  oneOf(
    String.raw`\b${BEFORE_DEMANDED}\b[^.\n]{0,60}?${LEVELS}`,
    String.raw`${LEVELS}[^.\n]{0,30}?\b${BEHIND_DEMANDED}`
  ),
  'i'
)

/** Whether words demand a service pack instead of saying which is there. */
export function demandsLevel(words: string): boolean {
  return DEMAND.test(words)
}

/** Whether words name a Windows by its version. */
export function namesWindows(words: string): boolean {
  return PRODUCT.test(words)
}

/** Whether words begin with a product and its version: 'SNA Server 4.0, two nodes' */
export function opensWithProduct(words: string): boolean {
  return OPENING_PRODUCT.test(words)
}

/** How many products with their version words name. 'W2K, Exchange 5.5' → 2 */
export function countProducts(words: string): number {
  return words.match(PRODUCTS)?.length ?? 0
}

/** Where the first service pack or Windows is named; -1: nowhere. */
export function firstPlatformWord(words: string): number {
  const places = [LEVEL.exec(words)?.index, PRODUCT.exec(words)?.index].filter(
    place => place !== undefined
  )
  if (places.length === 0) return -1
  return Math.min(...places)
}

/**
 * Makers and kinds of machines: a line with one of them and more of the kind is no Windows' text.
 */
const MACHINES: ReadonlySet<string> = wordSet(
  'dell compaq hp ibm siemens fujitsu proliant poweredge netfinity xseries primergy vmware vm esx hyper-v'
)
/** Words that tell of a platform or a machine's build. */
const TELLING: ReadonlySet<string> = wordSet(
  'os o/s operating platform hardware hw software config configuration env environment',
  'version versions ver v vers build edition windows win microsoft ms nt xp 2k w2k win2k',
  'standard std adv advanced enterprise ent datacenter professional prof pro home workstation wks ws',
  'advserver advsrv cu lcu',
  'r2 sbs exchange exch sql iis sp service pack packs level hotfix hotfixes rollup srp srp1 ur1',
  'release rtm rc1 rc2 beta x64 x86 32-bit 64-bit bit 32bit 64bit bits srv srvr',
  'english german french spanish italian dutch japanese dt deutsch dtsch eng ger',
  'guest virtual',
  'cpu cpus ram gb mb ghz mhz dual quad single p3 p4 xeon pentium raid node nodes'
)
/** Words between and around them that say nothing else. */
const GLUE: ReadonlySet<string> = wordSet(
  "a an the this that these it its it's is are was on of with w w/ and plus in at for by to as",
  "my our we we're i i'm they have has had got get using use uses used",
  'run runs running ran install installed installing after since before applied applying',
  'upgraded upgrading upgrade updated update updates updating moved went',
  'system systems machine machines server servers box boxes host hosts dc dcs pc pcs cluster',
  'computer computers both all every each',
  'en de us member domain controller terminal ts small business',
  'no none without any yet only still patched patches unpatched post latest current currently fully',
  'here there now just already fyi btw info note ps plain vanilla thanks thx'
)
/** Words that lead from Windows' text to a platform without any mark between them. */
const LEADS: ReadonlySet<string> = wordSet(
  'running on with under using after since before installing installed applying applied',
  "os this is we we're have our my it's microsoft ms windows win a an still"
)

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')))
}

/** Whether an item of a list is of a machine: 'Dell 2550', 'dual CPU', '2 node cluster' */
export function isOfMachine(item: string): boolean {
  const words = wordsOf(item)
  return words.some(word => MACHINES.has(word)) || words.every(isPlatformWord)
}

/** Whether a line describes a machine: 'Compaq ProLiant 1850, 512 MB, smart array' */
export function describesMachine(line: string): boolean {
  const words = wordsOf(line)
  const isHardware = (word: string) =>
    MACHINES.has(word) || TELLING.has(word) || MODEL.test(word) || VERSION.test(word)
  const hardware = words.filter(isHardware).length
  return words.some(word => MACHINES.has(word)) && hardware >= 2 && words.length - hardware <= 4
}

/** How many words say something else than a platform. */
export function countOtherWords(words: string): number {
  return wordsOf(words).filter(word => !isPlatformWord(word)).length
}

/**
 * Where the words that lead directly to this place begin. ('... is dead running W2K', place of W2K)
 * → place of 'running'
 */
export function startOfLead(words: string, place: number): number {
  let start = place
  for (;;) {
    const before = /(\S{1,24})[ \t]{1,4}$/.exec(words.slice(Math.max(0, start - 30), start))
    if (before === null || !LEADS.has((before[1] ?? '').toLowerCase())) return start
    start -= before[0].length
  }
}

/** Whether words say nothing but a platform, and something of it: 'Version 5.0', 'dual CPU' */
export function isAllPlatform(words: string): boolean {
  const all = wordsOf(words)
  const isTelling = namesWindows(words) || all.some(word => TELLING.has(word) || MACHINES.has(word))
  return isTelling && all.every(isPlatformWord)
}

export function countWords(words: string): number {
  return wordsOf(words).length
}

function wordsOf(words: string): readonly string[] {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,;:()[\]{}"“”!?=+&]+|\.(?=\s|$)|(?<=[a-z])\/(?=[a-z])/)
    .map(word => word.replace(/^[-–—*.|/]+|[-–—*.|/]+$/g, ''))
    .filter(word => word !== '')
}

const VERSION = /^(?:v?\d{1,4}(?:\.\d{1,5}){0,3}[a-z]?|\d{1,2}(?:st|nd|rd|th)|sp-?\d[a-z]?)$/
/** 'ML370', 'x232', 'PE2550', '2ghz' */
const MODEL = /^(?:[a-z]{1,3}\d{2,4}[a-z]?|\d{1,4}[gm](?:b|hz))$/

function isPlatformWord(word: string): boolean {
  if (GLUE.has(word) || TELLING.has(word) || MACHINES.has(word)) return true
  return [VERSION, MODEL, LEVEL, PRODUCT].some(form => form.test(word))
}
