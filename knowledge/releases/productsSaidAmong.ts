import { memoizeRecent } from '../memoizeRecent.ts'
import { PRODUCT_ALIASES } from './productAliases.ts'
import { productNamed } from './products.ts'

/** Longer texts say no more of what somebody runs. */
const MAX_TEXT_LENGTH = 8_000

/**
 * Names that are everyday words, too: they count behind the maker's name, before a version, or in
 * an alias.
 */
const EVERYDAY_WORDS = new Set([
  'access',
  'c',
  'link',
  'mail',
  'money',
  'network',
  'office',
  'project',
  'proxy',
  'publisher',
  'works'
])

const ALIASES = Object.entries(PRODUCT_ALIASES).map(([alias, name]) => ({
  alias: ` ${alias} `,
  name: plainName(name)
}))

/**
 * Which of an article's products a text names, by any of the names people use, with a version or
 * without. Windows is left to what recognises releases.
 * ('vb6 datagrid crashes', ['Visual Basic 6.0', 'Windows 98']) → ['Visual Basic 6.0']
 * ('the word report', ['Word 97', 'Word 2000']) → both: no version is said
 */
export function productsSaidAmong(text: string, products: readonly string[]): readonly string[] {
  const words = plainName(text.slice(0, MAX_TEXT_LENGTH))
  const meant = ALIASES.filter(({ alias }) => words.includes(alias))
    .map(({ name }) => name)
    .join('')
  return products.filter(product =>
    ownNamesOf(product).some(name => isSaid(name, words) || meant.includes(` ${name} `))
  )
}

function isSaid(name: string, words: string): boolean {
  if (!EVERYDAY_WORDS.has(name)) return words.includes(` ${name} `)
  const isMakers = words.includes(` microsoft ${name} `) || words.includes(` ms ${name} `)
  const [, behind = ''] = words.split(` ${name} `)
  return isMakers || /^(?:for windows |version )?\d/.test(behind)
}

/** What a product is called without its version, in small letters: 'visual sourcesafe', 'vss' */
export function namesOf(product: string): readonly string[] {
  const own = ownNamesOf(product)
  const aliases = Object.entries(PRODUCT_ALIASES).filter(
    ([, name]) => !/\d/.test(name) && own.some(one => plainName(name).includes(` ${one} `))
  )
  return [...own, ...aliases.map(([alias]) => alias)]
}

/** More products than articles name. */
const MAX_REMEMBERED = 4_000

/** The names of a product without its version, each as `plainName` writes it. */
const ownNamesOf: (product: string) => readonly string[] = memoizeRecent(
  namesWithoutVersion,
  product => product,
  MAX_REMEMBERED
)

function namesWithoutVersion(product: string): readonly string[] {
  const base = product.replace(/ \d[\d.]*[a-z]?$| (?:XP|Me)$/i, '')
  const short = base.replace(/ (?:Server|Edition)$/, '')
  const names = new Set([base, short, productNamed(product).family])
  names.delete('Windows')
  return [...names].map(name => plainName(name).trim()).filter(name => name !== '')
}

/** Small letters and figures, a single blank around each word. */
function plainName(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+|\.(?=\s|$)/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  return ` ${plain} `
}
