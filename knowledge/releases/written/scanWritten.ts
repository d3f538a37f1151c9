import { NUMERALS } from '../../language/words/numerals.ts'
import { oneOf } from '../../language/words/oneOf.ts'
import { FAMILIES, type Family } from './writtenFamilies.ts'

/** A word of a product phrase. Places are UTF-16 offsets into the text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'product'; readonly family: Family }
  | { readonly kind: 'version'; readonly version: string; readonly named: boolean }
  | { readonly kind: 'terminal' }
  | {
      readonly kind: 'pack'
      readonly number: number | null
      readonly letter: string
      readonly called: 'Service Pack' | 'Service Release'
      readonly plural: boolean
      readonly update: boolean
    }
  | { readonly kind: SimpleKind | 'platform' }
)

/** The words of one kind. */
export type TokenOf<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>

type SimpleKind = 'latest' | 'later' | 'rollup' | 'hotfix' | 'for' | 'again'

/** '5.0sp3' is two words. */
const STARTS = /[A-Za-z]+[\w+./'-]*|\d[\d.]*(?=sp\d)|\d[\w.]*/g

/** The words of a phrase that matter to products and their levels, in order. */
export function scanWritten(text: string): readonly Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const { index } of text.matchAll(STARTS)) {
    if (index < from) continue
    const token = tokenAt(text, index)
    if (token === null) continue
    tokens.push(token)
    from = token.end
  }
  return tokens
}

/** 'U.S. ' → 'US  ', of the same length, so that it ends no sentence. */
export function joinInitials(text: string): string {
  return text.replace(/\bU\. ?S\./g, said => `US${' '.repeat(said.length - 2)}`)
}

/** No word that is looked for is longer. */
const MAX_TOKEN_LENGTH = 90

function tokenAt(text: string, start: number): Token | null {
  const rest = text.slice(start, start + MAX_TOKEN_LENGTH)
  const terminal = /^Terminal Server(?: Edition| version)?/i.exec(rest)
  if (terminal !== null) return { kind: 'terminal', start, end: start + terminal[0].length }
  return (
    packAt(rest, start) ?? productAt(text, start) ?? simpleAt(rest, start) ?? versionAt(rest, start)
  )
}

const NUMBER = String.raw`(\d{1,2}|one|two|three|four|five|six)([a-z])?(?![\w])(?:\.0)?(?:/\d[a-z]?)?`
const COUNTRY = oneOf('U\\.? ?S\\.? *', 'French ', 'German ', 'Japanese ')
const PACK_NAME = oneOf(
  '(?:service|servcie|server)[ -]?(pac?ks?)',
  '(?:software )?update(?=$|,|\\.)'
)
const PACK = new RegExp(
  `^${oneOf(
    `${COUNTRY}?${PACK_NAME}(?: service packs?)*(?:[ -]{0,2}(?:of |o(?=\\d))?#?${NUMBER})?`,
    'SP[ -]?(\\d{1,2})([a-z])?(?![\\w])(?:\\.0)?'
  )}`,
  'i'
)
const RELEASE = new RegExp(
  `^${oneOf(
    'service release[ -]?(\\d{1,2})?([a-z])?(?!\\w)',
    'SR[ -]?(\\d{1,2})([a-z])?(?!\\w)(?:\\/SR-?\\d[a-z]?)?',
    'OSR ?(\\d)(?:\\.\\d)?'
  )}`,
  'i'
)

function packAt(rest: string, start: number): Token | null {
  if (!/^[USOFGJ]/i.test(rest)) return null
  const pack = PACK.exec(rest)
  if (pack === null) return releaseAt(rest, start)
  const said = (pack[2] ?? pack[4] ?? '').toLowerCase()
  return {
    kind: 'pack',
    number: said === '' ? null : (NUMERALS[said] ?? Number(said)),
    letter: (pack[3] ?? pack[5] ?? '').toLowerCase(),
    called: 'Service Pack',
    plural: /s$/i.test(pack[1] ?? ''),
    update: /^(?:software )?update/i.test(pack[0]),
    start,
    end: start + pack[0].length
  }
}

/** 'Service Release 1', 'SR-1a', 'OSR 2' */
function releaseAt(rest: string, start: number): Token | null {
  const release = RELEASE.exec(rest)
  const number = release?.[1] ?? release?.[3] ?? release?.[5]
  if (release === null || number === undefined) return null
  return {
    kind: 'pack',
    number: Number(number),
    letter: (release[2] ?? release[4] ?? '').toLowerCase(),
    called: 'Service Release',
    plural: false,
    update: false,
    start,
    end: start + release[0].length
  }
}

const PRODUCT = FAMILIES.map(({ said }) => `(${said})`).join('|')
const NAME = new RegExp(String.raw`(?<![\w.-])(?:Microsoft(?:'s)? )?(?:${PRODUCT})(?![\w])`, 'y')

function productAt(text: string, start: number): Token | null {
  NAME.lastIndex = start
  const product = NAME.exec(text)
  if (product === null) return null
  const family = FAMILIES[product.slice(1).findIndex(group => group !== undefined)]
  if (family === undefined) return null
  return { kind: 'product', family, start, end: start + product[0].length }
}

/** Not 'later versions of HERON.DLL'. */
const OF_NO_FILE = String.raw`\b(?! of (?:the )?\w+\.\w{3}\b)`

const SHIPPED = oneOf('included', 'supplied', 'provided', 'distributed')

/** Words that mean one thing only, those tried first on top. */
const SIMPLE: readonly (readonly [SimpleKind, ...string[]])[] = [
  [
    'rollup',
    'post-sp\\d [\\w ]{0,20}rollup',
    'hotfix rollup(?: package)?',
    '(?:security )?rollup package',
    '\\(?HRP\\)?'
  ],
  [
    'hotfix',
    'hot-?fix(?:es)?',
    'quick fix engineering',
    'QFE',
    '(?:following )?updated files?(?:\\(s\\))?',
    'post-?(?:SP|service pack )\\d\\w? (?:hot)?fix'
  ],
  [
    'later',
    `(?:later|newer|subsequent|future)(?= (?:versions?|releases?|windows)${OF_NO_FILE})`,
    'latest(?= (?:versions?|releases?) of (?!.{0,40}\\.\\w{3}\\b))'
  ],
  ['latest', '(?:latest|lastest|most recent|newest|current|next|upcoming)\\b'],
  ['for', '(?:for|of|to)\\b(?! information| more)'],
  [
    'again',
    '(?:(?:is|was|has been|have been|were) )?(?:also )?(?:corrected|fixed|resolved) in\\b',
    '(?:and|or) in\\b',
    '(?:that |which )?ship(?:s|ped) (?:with|in)\\b',
    `(?:that |which )?(?:(?:is|was|are|were) )?(?:also )?${SHIPPED} (?:with|in)\\b`
  ]
]
const SIMPLE_PATTERNS = SIMPLE.map(
  ([kind, ...alternatives]) => [kind, new RegExp(`^${oneOf(...alternatives)}`, 'i')] as const
)

function simpleAt(rest: string, start: number): Token | null {
  for (const [kind, said] of SIMPLE_PATTERNS) {
    const found = said.exec(rest)
    if (found !== null) return { kind, start, end: start + found[0].length }
  }
  return null
}

/**
 * What follows no version: 'sp4' aside, letters, a date, and counts such as '16-bit' and '3 of the
 * file'.
 */
const NO_VERSION = oneOf(
  '(?!sp\\d)[\\w%]',
  '\\.\\d',
  '\\/\\d\\d',
  '-? ?(?:bit|day)',
  ' bytes',
  ' of (?:the )?(?:\\w+\\.\\w{3}\\b|driver|file)',
  ' (?:driver|tape)'
)
const VERSION_NUMBER = String.raw`(?:19\d\d|20\d\d|\d{1,2}(?:\.(?:\d{1,2}|x))?)(?:[a-z](?![\w'+]|\.\w))?`
const VERSION = new RegExp(
  `^(?:versions?|versin|ver\\.?|v\\.?|release)? ?(${VERSION_NUMBER})(?!${NO_VERSION})`,
  'i'
)

function versionAt(rest: string, start: number): Token | null {
  const version = /^[\dvr]/i.test(rest) ? VERSION.exec(rest) : null
  if (version === null) return null
  return {
    kind: 'version',
    version: plainVersion(version[1] ?? ''),
    named: /^[vr]/i.test(version[0]),
    start,
    end: start + version[0].length
  }
}

/** '4.00' → '4.0', '5.10A' → '5.1a' */
function plainVersion(version: string): string {
  return version.toLowerCase().replace(/(\.\d)0(?=[a-z]?$)/, '$1')
}
