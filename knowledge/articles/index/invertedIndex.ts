import type { DatabaseSync } from 'node:sqlite'
import { memoizeRecent } from '../../memoizeRecent.ts'
import { termFilter } from '../../termFilter.ts'
import { checkPostings } from './checksums/rowChecksums.ts'

/**
 * The words of all articles, as a search wants them. A term is known by its number; 0 is no term.
 */
export type InvertedIndex = {
  readonly termId: (term: string) => number
  /** the highest number that a term has */
  readonly highestTerm: number
  /** how telling a term is: the rarer, the more; one that no article has is as rare as can be */
  readonly idf: (number: number) => number
  /** the same, but nothing for one that hardly any article has: it may be a name */
  readonly costOf: (number: number) => number
  /** in how many articles it is */
  readonly documentFrequency: (number: number) => number
  /**
   * the best articles for these terms, each times its factor, the best first; those favoured come
   * in sooner.
   * `dampening` is the power of the idf: the lower, the more a common word counts beside a rare one
   */
  readonly search: (
    terms: ReadonlyMap<number, number>,
    most: number,
    favoured?: ReadonlySet<number>,
    dampening?: number
  ) => readonly Hit[]
  /** whether a term is in at least two articles */
  readonly isCommon: (term: string) => boolean
}

/** `score`: how much of the most that these terms can count, 0 to 1. */
export type Hit = { readonly docId: number; readonly score: number }

/** What a posting counts at most; one byte. */
const MAX_IMPACT = 255
const MAX_KEPT_TERMS = 20_000
/** Lists of common words are long and asked for again and again. */
const MAX_KEPT_LIST_BYTES = 4_000_000
/** A word in fewer articles than these may be a name. */
const FEW = 3
/** What it counts in a search that an article documents the number of an event. */
const FAVOUR = 0.2

/**
 * `beneath`: the words of the archive that a folder lies on; both number them alike, and how rare a
 * word is the archive says: among a handful of articles every word is.
 */
export function openInvertedIndex(database: DatabaseSync, beneath?: InvertedIndex): InvertedIndex {
  const words = openWords(database, beneath?.idf)
  return beneath === undefined ? words : layer(words, beneath)
}

function layer(words: InvertedIndex, beneath: InvertedIndex): InvertedIndex {
  return {
    ...words,
    termId: term => beneath.termId(term) || words.termId(term),
    highestTerm: Math.max(words.highestTerm, beneath.highestTerm),
    idf: beneath.idf,
    costOf: beneath.costOf,
    documentFrequency: number =>
      words.documentFrequency(number) + beneath.documentFrequency(number),
    isCommon: term => words.isCommon(term) || beneath.isCommon(term)
  }
}

function openWords(database: DatabaseSync, idfBeneath?: InvertedIndex['idf']): InvertedIndex {
  const { size, highest } = database
    .prepare('SELECT count(*) AS size, coalesce(max(place), 0) AS highest FROM articles')
    .get() as { size: number; highest: number }
  const number = database.prepare('SELECT number FROM terms WHERE term = ?')
  const counted = database.prepare('SELECT articles FROM postings WHERE number = ?')
  const listOf = openLists(database)
  const counts = countsOf(database)
  const sums = new Float32Array(highest + 1)
  let canBeCommon: ((term: string) => boolean) | null = null

  function weigh(articles: number): number {
    return Math.log(1 + (size + 1) / (articles + 0.5))
  }
  const costs = new Float64Array(counts.length)
  counts.forEach((articles, term) => {
    if (articles !== 0) costs[term] = weigh(articles)
  })
  const termId = memoizeRecent(
    (term: string) => (number.get(term) as { number: number } | undefined)?.number ?? 0,
    term => term,
    MAX_KEPT_TERMS
  )
  function documentFrequency(term: number): number {
    return (
      counts[term] ||
      (term === 0 ? 0 : ((counted.get(term) as { articles: number } | undefined)?.articles ?? 0))
    )
  }
  function rarity(term: number): number {
    return costs[term] || weigh(documentFrequency(term))
  }
  const idf = idfBeneath ?? rarity
  function costOf(term: number): number {
    return costs[term] ?? 0
  }

  return {
    termId,
    highestTerm: counts.length - 1,
    documentFrequency,
    idf,
    costOf,
    search: (terms, most, favoured, dampening = 1) => {
      const weighted = [...terms]
        .filter(([term]) => term !== 0)
        .map(([term, factor]) => ({ term, weight: factor * idf(term) ** dampening }))
      const whole = weighted.reduce((sum, { weight }) => sum + weight, 0)
      for (const { term, weight } of weighted) add(listOf(term), weight / MAX_IMPACT / whole, sums)
      for (const place of favoured ?? []) {
        sums[place] = (sums[place] ?? 0) + FAVOUR
      }
      return best(sums, most)
    },
    isCommon: term => {
      canBeCommon ??= termFilter(commonTerms(database))
      return canBeCommon(term) && documentFrequency(termId(term)) > 1
    }
  }
}

/**
 * In how many articles each term is, those apart that hardly any has. Read as one text: row by row
 * takes fifteen times as long.
 */
function countsOf(database: DatabaseSync): Uint32Array {
  const { highest } = database
    .prepare('SELECT coalesce(max(number), 0) AS highest FROM terms')
    .get() as { highest: number }
  const { pairs } = database
    .prepare(
      "SELECT coalesce(group_concat(number || ' ' || articles, ' '), '') AS pairs FROM postings WHERE articles >= ?"
    )
    .get(FEW) as { pairs: string }
  const counts = new Uint32Array(highest + 1)
  const read = pairs.split(' ')
  for (let at = 0; at + 1 < read.length; at += 2) counts[Number(read[at])] = Number(read[at + 1])
  return counts
}

/** The articles of a term, see buildPostings; the lists asked for last are kept. */
function openLists(database: DatabaseSync): (term: number) => Uint8Array {
  const select = database.prepare('SELECT entries, sum FROM postings WHERE number = ?')
  function read(term: number): Uint8Array {
    const row = select.get(term) as { entries: Uint8Array; sum: number } | undefined
    if (row === undefined) return new Uint8Array()
    checkPostings(row.entries, row.sum)
    return row.entries
  }
  const lists = new Map<number, Uint8Array>()
  let bytes = 0
  return term => {
    const known = lists.get(term)
    const list = known ?? read(term)
    lists.delete(term)
    lists.set(term, list)
    if (known === undefined) bytes += list.length
    for (const [oldest, { length }] of lists) {
      if (bytes <= MAX_KEPT_LIST_BYTES) break
      lists.delete(oldest)
      bytes -= length
    }
    return list
  }
}

function commonTerms(database: DatabaseSync): string {
  const { terms } = database
    .prepare(
      "SELECT coalesce(group_concat(term, ' '), '') AS terms FROM terms JOIN postings USING (number) WHERE articles > 1"
    )
    .get() as { terms: string }
  return terms
}

/** Adds what one term counts in each article that has it; see buildPostings for the bytes. */
function add(bytes: Uint8Array, factor: number, sums: Float32Array): void {
  let place = 0
  let at = 0
  while (at < bytes.length) {
    let byte = bytes[at++] as number
    let distance = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number
      distance |= (byte & 127) << shift
    }
    place += distance
    sums[place] = (sums[place] as number) + factor * (bytes[at++] as number)
  }
}

/**
 * The highest sums; the table is left empty for the next search. Numbers that are not negative
 * compare as their bits do, which takes a third of the time over a whole archive.
 */
function best(sums: Float32Array, most: number): readonly Hit[] {
  const bits = new Int32Array(sums.buffer)
  const hits: Hit[] = []
  let least = 0
  for (let place = 0; place < bits.length; place += 1) {
    if ((bits[place] as number) <= least) continue
    const score = sums[place] as number
    let at = Math.min(hits.length, most - 1)
    for (; at > 0 && (hits[at - 1] as Hit).score < score; at -= 1) hits[at] = hits[at - 1] as Hit
    hits[at] = { docId: place, score }
    if (hits.length === most) least = bits[(hits[most - 1] as Hit).docId] as number
  }
  sums.fill(0)
  return hits
}
