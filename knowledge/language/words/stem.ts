import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { memoizeRecent } from '../../memoizeRecent.ts'

const MAX_STEMS_KEPT = 50_000
const PLAIN_WORD = /^[a-z]{4,}$/

const stemOf = memoizeRecent(
  (word: string): string => PorterStemmer.stem(word),
  word => word,
  MAX_STEMS_KEPT
)

/**
 * The stem of an English word in lower case; what is no plain word stays as it is. `'hanging'` →
 * `'hang'`, `'5.5'` → `'5.5'`
 */
export function stem(word: string): string {
  if (PLAIN_WORD.test(word)) return stemOf(word)
  return word
}
