import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { PRODUCTS } from '../../../knowledge/releases/products.ts'
import { isVague } from '../../understand/cues/temper.ts'

/** Words that programs are named by: 'excel', 'internet', 'explorer'. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'ie',
  ...PRODUCTS.flatMap(({ family }) => family.toLowerCase().split(' '))
])
/** '97', '5.5', 'sp2', 'nt4' */
const RELEASE = /^(?:nt|sp|v)?\d[\d.]*[a-z]?[.,]?$/

/**
 * Whether words say no more than that something, or some program, fails.
 * 'it is broken' → true; 'excel 97 crashes' → true; 'excel crashes when I sort' → false
 */
export function saysLittle(words: string): boolean {
  const plain = normalizeText(words)
  const others = plain.split(/\s+/).filter(word => !PROGRAMS.has(word) && !RELEASE.test(word))
  return isVague(others.length === 0 ? plain : others.join(' '))
}
