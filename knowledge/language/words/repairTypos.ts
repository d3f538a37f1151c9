import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js'
import { memoizeRecent } from '../../memoizeRecent.ts'

/** The words known, and where those stand that a mistyped one may have been. */
export type TypoIndex = {
  /** the words and their rank, the more frequent first */
  readonly rank: ReadonlyMap<string, number>
  readonly has: (key: number) => boolean
  /** what an unknown word was meant to be, itself when it is like none */
  readonly repair: (word: string) => string
}

/** Shorter words are too near to each other; a mistake may have cost one of them a letter. */
const MIN_WORD_LENGTH = 4
const MIN_TYPED_LENGTH = 3
const MAX_WORD_LENGTH = 24
/** A short word keeps its first letter. */
const MAX_SHORT_LENGTH = 5
const WORD = /[\p{L}\d']+/gu
const REPAIRABLE = /^[a-z]+[34]?$/
const MAX_WORDS_KEPT = 2_000
/** A power of two, some three times as many as there are keys. */
const SLOTS = 65_536
const BASE = 16_777_619

/**
 * A symmetric-delete index of `words`: each stands under the key of its letters, and under those of
 * its letters with one left out. Those of `real` are right as well, but nothing is put right to
 * them. Source: W. Garbe, SymSpell.
 */
export function indexTypos(words: readonly string[], real: readonly string[]): TypoIndex {
  const indexed = words.filter(
    word =>
      word.length >= MIN_WORD_LENGTH && word.length <= MAX_WORD_LENGTH && REPAIRABLE.test(word)
  )
  const total = indexed.reduce((sum, word) => sum + word.length + 1, 0)
  const first = new Int32Array(SLOTS).fill(-1)
  const [next, keys, owners] = [
    new Int32Array(total),
    new Int32Array(total),
    new Uint16Array(total)
  ]
  let entry = 0
  indexed.forEach((word, owner) => {
    for (const key of keysOf(word)) {
      const slot = key & (SLOTS - 1)
      next[entry] = first[slot] as number
      keys[entry] = key
      owners[entry] = owner
      first[slot] = entry
      entry += 1
    }
  })
  /** the first entry of a key from `at` on, -1 when there is none */
  function find(key: number, at: number): number {
    let candidate = at
    while (candidate >= 0 && keys[candidate] !== key) candidate = next[candidate] as number
    return candidate
  }
  function firstOf(key: number): number {
    return find(key, first[key & (SLOTS - 1)] as number)
  }
  function having(key: number): readonly string[] {
    const found: string[] = []
    for (let at = firstOf(key); at >= 0; at = find(key, next[at] as number))
      found.push(indexed[owners[at] as number] as string)
    return found
  }
  const rank = new Map<string, number>()
  for (const word of words) rank.set(word, rank.size)
  for (const word of real) rank.set(word, rank.size)
  return {
    rank,
    has: key => firstOf(key) >= 0,
    repair: memoizeRecent(
      word => repair(rank, having, word),
      word => word,
      MAX_WORDS_KEPT
    )
  }
}

/**
 * A plain text with its unknown words put right where one letter is wrong, missing, too many, or
 * swapped. `'imap srevice hagns'` → 'imap service hangs'
 */
export function repairTypos(index: TypoIndex, plain: string): string {
  return plain.replace(WORD, word =>
    index.rank.has(word) || !isRepairable(word) ? word : index.repair(word)
  )
}

/** Those words of a language, in lower case, that one mistake away would be another word here. */
export function mistakable(index: TypoIndex, language: readonly string[]): readonly string[] {
  return language
    .filter(word => !index.rank.has(word) && isRepairable(word) && keysOf(word).some(index.has))
    .toSorted()
}

function isRepairable(word: string): boolean {
  return word.length >= MIN_TYPED_LENGTH && word.length <= MAX_WORD_LENGTH && REPAIRABLE.test(word)
}

function repair(
  rank: TypoIndex['rank'],
  having: (key: number) => readonly string[],
  word: string
): string {
  const found = [...new Set(keysOf(word).flatMap(having))]
    .filter(
      other =>
        (word.length > MAX_SHORT_LENGTH || other.startsWith(word.charAt(0))) &&
        DamerauLevenshteinDistance(word, other, { restricted: true }) === 1
    )
    .sort(
      (a, b) =>
        Number(isStrange(word, a)) - Number(isStrange(word, b)) ||
        (rank.get(a) ?? 0) - (rank.get(b) ?? 0)
    )
  return found[0] ?? word
}

/**
 * Whether a letter too many was typed that is not the one before it again: hands seldom do that.
 */
function isStrange(typed: string, meant: string): boolean {
  return (
    typed.length > meant.length &&
    !Array.from(typed).some(
      (letter, at) =>
        letter === typed.charAt(at - 1) && typed.slice(0, at) + typed.slice(at + 1) === meant
    )
  )
}

const POWERS = Int32Array.from({ length: MAX_WORD_LENGTH + 1 })
POWERS.forEach((_, at) => {
  POWERS[at] = at === 0 ? 1 : Math.imul(POWERS[at - 1] as number, BASE)
})

/**
 * The key of a word's letters, then those of its letters without the first, without the second, ...
 * Equal letters have equal keys.
 */
function keysOf(word: string): readonly number[] {
  const keys = new Array<number>(word.length + 1).fill(0)
  let [before, after] = [0, 0]
  for (let at = 0; at < word.length; at += 1) {
    keys[at + 1] = Math.imul(before, POWERS[word.length - 1 - at] as number)
    before = (Math.imul(before, BASE) + word.charCodeAt(at)) | 0
  }
  keys[0] = before
  for (let at = word.length - 1; at >= 0; at -= 1) {
    keys[at + 1] = ((keys[at + 1] as number) + after) | 0
    after = (Math.imul(word.charCodeAt(at), POWERS[word.length - 1 - at] as number) + after) | 0
  }
  return keys
}
