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

/** A name as it is looked for, with the word that it begins with. */
type Name = { readonly name: string; readonly spaced: string; readonly first: string }

function nameOf(name: string): Name {
  const [first = name] = name.split(' ')
  return { name, spaced: ` ${name} `, first }
}

const ALIASES = Object.entries(PRODUCT_ALIASES).map(([alias, name]) => ({
  alias: nameOf(alias),
  name: plainName(name)
}))

/**
 * Which of an article's products a text names, by any of the names people use, with a version or
 * without. Windows is left to what recognises releases.
 * ('vb6 datagrid crashes', ['Visual Basic 6.0', 'Windows 98']) → ['Visual Basic 6.0']
 * ('the word report', ['Word 97', 'Word 2000']) → both: no version is said
 */
export function productsSaidAmong(text: string, products: readonly string[]): readonly string[] {
  const said = saidLately(text.slice(0, MAX_TEXT_LENGTH))
  return products.filter(product => ownNamesOf(product).some(name => isNamed(name, said)))
}

/** The same for products that are asked for in many texts: only names that may be are looked for. */
export function finderOf(products: readonly string[]): (text: string) => readonly string[] {
  const named = products.flatMap(product => ownNamesOf(product).map(name => ({ product, name })))
  const byFirst = Map.groupBy(named, ({ name }) => name.first)
  return text => {
    const said = saidLately(text.slice(0, MAX_TEXT_LENGTH))
    const first = new Set([...said.each, ...said.meant.split(' ')])
    const found = new Set(
      [...first].flatMap(word =>
        (byFirst.get(word) ?? []).flatMap(({ product, name }) =>
          isNamed(name, said) ? [product] : []
        )
      )
    )
    return found.size === 0 ? [] : products.filter(product => found.has(product))
  }
}

/** A text as names are looked for in it. */
type SaidText = {
  readonly words: string
  /** each of them, so that most names are ruled out by their first */
  readonly each: ReadonlySet<string>
  /** the products that aliases in it stand for */
  readonly meant: string
}

/** Texts that are compared with the products of one article after the other. */
const MAX_TEXTS_REMEMBERED = 20

const saidLately = memoizeRecent(
  (text: string): SaidText => {
    const words = plainName(text)
    const each = new Set(words.split(' '))
    const meant = ALIASES.filter(({ alias }) => isWritten(alias, { words, each }))
    return { words, each, meant: meant.map(({ name }) => name).join('') }
  },
  text => text,
  MAX_TEXTS_REMEMBERED
)

function isWritten({ spaced, first }: Name, { words, each }: Pick<SaidText, 'words' | 'each'>) {
  return each.has(first) && words.includes(spaced)
}

/** Whether a product is said by this name, or meant by an alias. */
function isNamed(name: Name, said: SaidText): boolean {
  return isSaid(name, said) || said.meant.includes(name.spaced)
}

function isSaid(named: Name, said: SaidText): boolean {
  if (!isWritten(named, said)) return false
  if (!EVERYDAY_WORDS.has(named.name)) return true
  const [{ spaced }, { words }] = [named, said]
  const isMakers = words.includes(` microsoft${spaced}`) || words.includes(` ms${spaced}`)
  const [, behind = ''] = words.split(spaced)
  return isMakers || /^(?:for windows |version )?\d/.test(behind)
}

/** What a product is called without its version, in small letters: 'visual sourcesafe', 'vss' */
export function namesOf(product: string): readonly string[] {
  const own = ownNamesOf(product).map(({ name }) => name)
  const aliases = Object.entries(PRODUCT_ALIASES).filter(
    ([, name]) => !/\d/.test(name) && own.some(one => plainName(name).includes(` ${one} `))
  )
  return [...own, ...aliases.map(([alias]) => alias)]
}

/** More products than articles name. */
const MAX_REMEMBERED = 4_000

/** The names of a product without its version, each as `plainName` writes it. */
const ownNamesOf: (product: string) => readonly Name[] = memoizeRecent(
  namesWithoutVersion,
  product => product,
  MAX_REMEMBERED
)

function namesWithoutVersion(product: string): readonly Name[] {
  const base = product.replace(/ \d[\d.]*[a-z]?$| (?:XP|Me)$/i, '')
  const short = base.replace(/ (?:Server|Edition)$/, '')
  const names = new Set([base, short, productNamed(product).family])
  names.delete('Windows')
  return [...names]
    .map(name => plainName(name).trim())
    .filter(name => name !== '')
    .map(nameOf)
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
