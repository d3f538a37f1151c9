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
  | { readonly kind: 'latest' | 'later' | 'rollup' | 'hotfix' | 'for' | 'again' | 'platform' }
)

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6
}
const PRODUCT = FAMILIES.map(({ said }) => `(${said})`).join('|')
const NUMBER = String.raw`(\d{1,2}|one|two|three|four|five|six)([a-z])?(?![\w])(?:\.0)?(?:/\d[a-z]?)?`
const PACK = new RegExp(
  String.raw`^(?:(?:U\.? ?S\.? *|French |German |Japanese )?(?:(?:service|servcie|server)[ -]?(pac?ks?)|(?:software )?update(?=$|,|\.))(?: service packs?)*(?:[ -]{0,2}(?:of |o(?=\d))?#?${NUMBER})?|SP[ -]?(\d{1,2})([a-z])?(?![\w])(?:\.0)?)`,
  'i'
)
const RELEASE =
  /^(?:service release[ -]?(\d{1,2})?([a-z])?(?!\w)|SR[ -]?(\d{1,2})([a-z])?(?!\w)(?:\/SR-?\d[a-z]?)?|OSR ?(\d)(?:\.\d)?)/i
const VERSION =
  /^(?:versions?|versin|ver\.?|v\.?|release)? ?((?:19\d\d|20\d\d|\d{1,2}(?:\.(?:\d{1,2}|x))?)(?:[a-z](?![\w'+]|\.\w))?)(?!(?!sp\d)[\w%]|\.\d|\/\d\d|-? ?(?:bit|day)| bytes| of (?:the )?(?:\w+\.\w{3}\b|driver|file)| (?:driver|tape))/i
const NAME = new RegExp(String.raw`(?<![\w.-])(?:Microsoft(?:'s)? )?(?:${PRODUCT})(?![\w])`, 'y')
const WORDS: readonly (readonly [
  'latest' | 'later' | 'rollup' | 'hotfix' | 'for' | 'again',
  RegExp
])[] = [
  [
    'rollup',
    /^(?:post-sp\d [\w ]{0,20}rollup|hotfix rollup(?: package)?|(?:security )?rollup package|\(?HRP\)?)/i
  ],
  [
    'hotfix',
    /^(?:hot-?fix(?:es)?|quick fix engineering|QFE|(?:following )?updated files?(?:\(s\))?|post-?(?:SP|service pack )\d\w? (?:hot)?fix)/i
  ],
  [
    'later',
    /^(?:(?:later|newer|subsequent|future)(?= (?:versions?|releases?|windows)\b(?! of (?:the )?\w+\.\w{3}\b))|latest(?= (?:versions?|releases?) of (?!.{0,40}\.\w{3}\b)))/i
  ],
  ['latest', /^(?:latest|lastest|most recent|newest|current|next|upcoming)\b/i],
  ['for', /^(?:for|of|to)\b(?! information| more)/i],
  [
    'again',
    /^(?:(?:is|was|has been|have been|were) )?(?:also )?(?:corrected|fixed|resolved) in\b|^(?:and|or) in\b|^(?:that |which )?(?:ship(?:s|ped)|(?:(?:is|was|are|were) )?(?:also )?(?:included|supplied|provided|distributed)) (?:with|in)\b/i
  ]
]
const STARTS = /[A-Za-z]+[\w+./'-]*|\d[\w.]*/g

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

function tokenAt(text: string, start: number): Token | null {
  const rest = text.slice(start, start + 90)
  const terminal = /^Terminal Server(?: Edition| version)?/i.exec(rest)
  if (terminal !== null) return { kind: 'terminal', start, end: start + terminal[0].length }
  const pack = packAt(rest, start)
  if (pack !== null) return pack
  NAME.lastIndex = start
  const product = NAME.exec(text)
  const family =
    product === null
      ? undefined
      : FAMILIES[product.slice(1).findIndex(group => group !== undefined)]
  if (product !== null && family !== undefined)
    return { kind: 'product', family, start, end: start + product[0].length }
  const word = WORDS.flatMap(([kind, said]) => {
    const found = said.exec(rest)
    return found === null ? [] : [{ kind, start, end: start + found[0].length }]
  })[0]
  if (word !== undefined) return word
  const version = /^[\dvr]/i.test(rest) ? VERSION.exec(rest) : null
  return version === null
    ? null
    : {
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

function packAt(rest: string, start: number): Token | null {
  if (!/^[USOFGJ]/i.test(rest)) return null
  const pack = PACK.exec(rest)
  if (pack !== null) {
    const said = (pack[2] ?? pack[4] ?? '').toLowerCase()
    return {
      kind: 'pack',
      number: said === '' ? null : (NUMBERS[said] ?? Number(said)),
      letter: (pack[3] ?? pack[5] ?? '').toLowerCase(),
      called: 'Service Pack',
      plural: /s$/i.test(pack[1] ?? ''),
      update: /^(?:software )?update/i.test(pack[0]),
      start,
      end: start + pack[0].length
    }
  }
  const release = RELEASE.exec(rest)
  const number = release?.[1] ?? release?.[3] ?? release?.[5]
  return release === null || number === undefined
    ? null
    : {
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
