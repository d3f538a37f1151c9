import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js'

/** Words known, the more frequent first, and for each word with one letter left out the words it comes from. */
export type TypoIndex = { readonly rank: ReadonlyMap<string, number>; readonly deletes: ReadonlyMap<string, readonly string[]> }

/** Shorter words are too near to each other; a mistake may have cost one of them a letter. */
const SHORTEST = 4
const SHORTEST_TYPED = 3
const LONGEST = 24
/** A short word keeps its first letter. */
const SHORT = 5
const WORD = /[\p{L}\d']+/gu
const REPAIRABLE = /^[a-z]+[34]?$/

/** A symmetric-delete index of `words`; those of `real` are right as well, but nothing is put right to them. Source: W. Garbe, SymSpell. */
export const indexTypos = (words: readonly string[], real: readonly string[]): TypoIndex => {
  const deletes = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST || !REPAIRABLE.test(word)) continue
    for (const part of shortened(word)) {
      const list = deletes.get(part)
      if (list === undefined) deletes.set(part, [word])
      else list.push(word)
    }
  }
  return { rank: new Map([...words, ...real].map((word, place) => [word, place])), deletes }
}

/** A plain text with its unknown words put right where one letter is wrong, missing, too many, or swapped. `'imap srevice hagns'` → 'imap service hangs' */
export const repairTypos = (index: TypoIndex, plain: string): string =>
  plain.replace(WORD, word => index.rank.has(word) ? word : repair(index, word))

const repair = ({ rank, deletes }: TypoIndex, word: string): string => {
  if (word.length < SHORTEST_TYPED || word.length > LONGEST || !REPAIRABLE.test(word)) return word
  const near = new Set(shortened(word).flatMap(part => deletes.get(part) ?? []))
  const found = [...near]
    .filter(other => (word.length > SHORT || other.startsWith(word.charAt(0))) && DamerauLevenshteinDistance(word, other, { restricted: true }) === 1)
    .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
  return found[0] ?? word
}

/** The words of a lexicon that one mistake away would be another word here. */
export const mistakable = (index: TypoIndex, lexicon: readonly string[]): readonly string[] =>
  [...new Set(lexicon.map(word => word.toLowerCase()))].filter(word => !index.rank.has(word) && word.length >= SHORTEST_TYPED && word.length <= LONGEST && REPAIRABLE.test(word) && shortened(word).some(part => index.deletes.has(part))).toSorted()

const shortened = (word: string): readonly string[] =>
  [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
