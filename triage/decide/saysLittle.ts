import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { PRODUCTS } from '../../knowledge/releases/products.ts'
import { isVague } from '../understand/cues/temper.ts'

/** Names of programs of one word: 'excel', 'outlook'. */
const PROGRAMS: ReadonlySet<string> = new Set(
  PRODUCTS.map(({ family }) => family.toLowerCase()).filter(family => !family.includes(' '))
)

/**
 * Whether words say no more than that something, or some program, fails.
 * 'it is broken' → true; 'excel crashes' → true; 'excel crashes when I sort' → false
 */
export function saysLittle(words: string): boolean {
  const plain = normalizeText(words)
  const others = plain.split(' ').filter(word => !PROGRAMS.has(word))
  return isVague(others.length === 0 ? plain : others.join(' '))
}
