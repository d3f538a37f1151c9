import { memoizeText } from '../../memoizeText.ts'
import { isOperatingSystem } from '../products.ts'
import { namesOf } from '../productsSaidAmong.ts'
import { suitesOf } from '../suites.ts'
import { isYearOfAnother, type NamedProduct } from './nameProducts.ts'

/** What people call the Windows that they told of before. */
const SYSTEM_NAMES: readonly string[] = ['windows', 'win', 'os', 'operating system']
const NT_NAMES: readonly string[] = ['nt', 'windows nt', 'win nt', 'winnt']

/** A system of which nobody said which it is: its level is that of nothing known. */
export const SOME_SYSTEM = 'another system'

/**
 * The names without a version that mean one of the products told before; a name of several of them
 * means none. The name of a suite means the one program of it.
 * ('exchange is sp2, NT sp3', ['Exchange Server 5.5', 'Windows NT 3.51']) → both of them
 * ('visual studio sp3', ['Visual Basic 6.0']) → Visual Basic 6.0
 */
export function nameKnown(words: string, known: readonly string[]): readonly NamedProduct[] {
  if (known.length === 0) return []
  const called = known.flatMap(product => callNames(product).map(name => ({ name, product })))
  const meant = called.filter(
    ({ name, product }) => !called.some(one => one.name === name && one.product !== product)
  )
  const found: NamedProduct[] = []
  for (const { name, product } of meant.toSorted((a, b) => b.name.length - a.name.length))
    for (const { index } of words.matchAll(namePattern(name))) {
      const one = { product, start: index, end: index + name.length, ...TOLD }
      const isTaken = found.some(other => overlaps(one, other))
      if (!isTaken && !isYearOfAnother(words, index)) found.push(one)
    }
  return found.toSorted((a, b) => a.start - b.start)
}

const TOLD = { version: null, servicePack: null, isHere: true }

/** Behind a version alone: '5.5 sp3', 'the 2000 one has SP2' */
const IS_LEVELLED =
  '(?=(?: (?:server|box|one|machine))?(?:,| is| has| with| at)? (?:sp|service pack) ?\\d)'

const callNames = memoizeText((product: string): readonly string[] => [
  ...namesWithout(product),
  ...(/\d[\d.]+$/.exec(product) ?? [])
])

function namesWithout(product: string): readonly string[] {
  if (product === SOME_SYSTEM || isOperatingSystem(product))
    return product.startsWith('Windows NT') ? [...SYSTEM_NAMES, ...NT_NAMES] : SYSTEM_NAMES
  const names = [product, ...suitesOf(product)].flatMap(namesOf)
  return [...new Set(names.includes('visual studio') ? [...names, 'vs', 'studio'] : names)]
}

const namePattern = memoizeText((name: string): RegExp => {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const behind = /^\d/.test(name) ? IS_LEVELLED : ''
  return new RegExp(String.raw`(?<![\w.-])${plain}(?![\w-])${behind}`, 'gi')
})

/** Whether two names stand in the same place. */
export function overlaps(one: Placed, other: Placed): boolean {
  return one.start < other.end && other.start < one.end
}

type Placed = { readonly start: number; readonly end: number }
