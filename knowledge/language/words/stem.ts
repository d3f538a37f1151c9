import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

const MOST_KEPT = 50_000
const known = new Map<string, string>()

/**
 * The stem of an English word in lower case; what is no plain word stays as it is. `'hanging'` →
 * `'hang'`, `'5.5'` → `'5.5'`
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const before = known.get(word)
  if (before !== undefined) return before
  const stemmed = PorterStemmer.stem(word)
  if (known.size >= MOST_KEPT) known.clear()
  known.set(word, stemmed)
  return stemmed
}
