import type { WindowsEvent } from '../../events/event.ts'
import { isFromSource } from '../../events/fields/sameSource.ts'
import type { ArticleIndex } from '../index/articleIndex.ts'
import type { Hit, InvertedIndex } from '../index/invertedIndex.ts'
import type { Signature } from '../index/signatures.ts'
import { termsOf } from '../index/terms.ts'
import type { Candidate } from '../knowledge.ts'
import { aligner, coverage, type QueryTerms, termsIn, termsPresent, totalWeight } from './align.ts'
import { chanceByNumber } from './chanceByNumber.ts'
import { queryOf, saidInEvent } from './queryTerms.ts'
import { chanceOfEvent, type EventFeatures } from './relevance.ts'

/** Words of the text that are searched for, and articles looked at closely. */
const MOST_TERMS = 24
const MOST_COMPARED = 24
/** Of the articles that document the number, those whose event has the most of the words are always looked at. */
const MOST_DOCUMENTED = 8
/** What the search finds by less than this of the best is not looked at. */
const FAR_BEHIND = 0.35
/** How much the number of an event counts in the search, in words. */
const NUMBER = 1.5
/** In the rest of an article an event is told of, in its symptoms it is what the article is about. */
const ASIDE = 0.95
const LEAST = 0.02
/** From here the words tell that it is another article, and the number alone counts no more. */
const TOLD = 0.3
/** The weight of an unheard word among as many articles as it takes for a number to be rare: among few, every number is. */
const MANY_ARTICLES = 12

/** The articles that may document an event; `place` is its place in the paste, `words` what was said around it. */
export function findByEvent(
  index: ArticleIndex,
  event: WindowsEvent,
  place: number,
  words: string
): readonly Candidate[] {
  const compared = compareByEvent(index, event, words).map(one => ({
    ...one,
    score: chanceOfEvent(one.likeness)
  }))
  const told = compared.filter(({ score }) => score >= TOLD)
  return compared
    .map(one =>
      told.some(other => other !== one) ? one : { ...one, score: Math.max(one.least, one.score) }
    )
    .filter(({ score }) => score >= LEAST)
    .map(({ docId, signature, likeness, score }) => ({
      ...index.nameOf(docId),
      docId,
      signature,
      likeness,
      score
    }))
    .map(({ id, title, docId, signature, likeness, score }) => ({
      article: id,
      title,
      score,
      basis: signature === null ? ('description' as const) : ('event' as const),
      because: becauseOf(event, likeness),
      lines: signature === null ? null : { first: signature.first, last: signature.last },
      event: place,
      stalls: index.stallsOf(docId),
      agreement: signature === null ? null : ('open' as const),
      differs: null,
      documents: signature === null ? [] : [place],
      own: false,
      sentence: null
    }))
}

export type ComparedByEvent = {
  readonly docId: number
  readonly signature: Signature | null
  readonly likeness: EventFeatures
  readonly least: number
}

/** The articles worth a close look, each with how it and the event resemble each other. */
export function compareByEvent(
  index: ArticleIndex,
  event: WindowsEvent,
  words: string
): readonly ComparedByEvent[] {
  const said = saidInEvent(event.description ?? words, index.words)
  const likeness = likenessTo(index, event, said)
  const documented = index.signatures.withId(event.id)
  const articles = new Set(documented.map(({ docId }) => docId)).size
  const compared = closest(index, event, said, documented).map(({ docId, score }) => {
    const here = index.signatures.of(docId)
    const exact = here.filter(other => other.event === event.id)
    const signature = bestSignature(
      exact.length > 0 ? exact : here.filter(other => isOneEditApart(other.event, event.id)),
      event,
      said
    )
    const least =
      (event.description === null || event.format === 'mention') && !disagree(event, signature)
        ? chanceByNumber(
            signature,
            said,
            index.words.termId(String(event.id)),
            exact.length > 0,
            articles
          )
        : 0
    return {
      docId,
      signature,
      least,
      likeness: {
        ...likeness(docId, score, signature),
        alone: exact.length === 0 ? 0 : Math.min(1, index.words.idf(0) / MANY_ARTICLES) / articles
      }
    }
  })
  const best = Math.max(0, ...compared.map(({ likeness }) => likeness.aligned))
  return compared.map(one => ({
    ...one,
    likeness: { ...one.likeness, behind: best - one.likeness.aligned }
  }))
}

/** The articles worth a close look: those that document the number, and those that full text finds by the words, the number and the source. */
function closest(
  index: ArticleIndex,
  event: WindowsEvent,
  said: QueryTerms,
  documented: readonly Signature[]
): readonly Hit[] {
  const query = new Map(queryOf(said, MOST_TERMS))
  for (const term of termsOf(event.source ?? ''))
    query.set(index.words.termId(term), Math.max(1, query.get(index.words.termId(term)) ?? 0))
  query.set(index.words.termId(String(event.id)), NUMBER)
  const wanted = new Set(documented.map(signature => signature.docId))
  const hits = index.words.search(query, MOST_COMPARED, wanted)
  const near = hits.filter(({ score }) => score >= FAR_BEHIND * (hits[0]?.score ?? 0))
  const missed = likeliest(documented, said).filter(place => !near.some(hit => hit.docId === place))
  return [
    ...near,
    ...missed.map(docId => ({
      docId,
      score: hits.find(hit => hit.docId === docId)?.score ?? hits.at(-1)?.score ?? 0
    }))
  ]
}

function likeliest(documented: readonly Signature[], said: QueryTerms): readonly number[] {
  const covered = documented.map(signature => ({
    place: signature.docId,
    share: coverage(said, wordsIn(signature))
  }))
  return [
    ...new Set(covered.toSorted((a, b) => b.share - a.share).map(({ place }) => place))
  ].slice(0, MOST_DOCUMENTED)
}

function wordsIn({ terms, named }: Signature): ReadonlySet<number> {
  return new Set([...terms, ...named])
}

function disagree(event: WindowsEvent, signature: Signature | null): boolean {
  return (
    event.source !== null &&
    signature !== null &&
    signature.source !== null &&
    !isFromSource(event, signature.source)
  )
}

/** Of several events of the same number in one article, the one of this source and with the most of these words. */
function bestSignature(
  documented: readonly Signature[],
  event: WindowsEvent,
  said: QueryTerms
): Signature | null {
  function rank(signature: Signature): number {
    return (
      (signature.source !== null && isFromSource(event, signature.source) ? 1 : 0) +
      coverage(said, wordsIn(signature))
    )
  }
  return documented.length < 2
    ? (documented[0] ?? null)
    : (documented.toSorted((a, b) => rank(b) - rank(a))[0] ?? null)
}

/** How an article resembles the event: its place, what the search found of it, and the event it documents, in. */
function likenessTo(
  index: ArticleIndex,
  event: WindowsEvent,
  said: QueryTerms
): (place: number, found: number, signature: Signature | null) => EventFeatures {
  const { words } = index
  const [spoken, id, source] = [
    termsIn(said),
    words.termId(String(event.id)),
    termsOf(event.source ?? '').map(words.termId)
  ]
  const asked = new Set([...spoken, id, ...source])
  const align = aligner(said, costIn(said, words))
  const weight = totalWeight(said) / words.idf(0)
  return (place, found, signature) => {
    const { told, rest } = index.textOf(place)
    const there = termsPresent(asked, told, rest)
    return {
      number:
        signature !== null
          ? signature.event === event.id
            ? 'documented'
            : 'slip'
          : there.has(id)
            ? 'told'
            : 'absent',
      source: sourceOf(event, signature, source, there),
      aligned: Math.max(align(told), ASIDE * align(rest)),
      covered: coverage(said, there),
      weight,
      found,
      whole: signature === null ? 0 : wholeOf(signature, spoken, words),
      agreed: agreedOf(said, there, words),
      terms: said.length,
      alone: 0,
      behind: 0
    }
  }
}

/** Parts of a path or a distinguished name cost nothing in between, either. */
function costIn(said: QueryTerms, words: InvertedIndex): InvertedIndex['costOf'] {
  const placed = new Set(said.flatMap(({ number, placed: isPlaced }) => (isPlaced ? [number] : [])))
  return placed.size === 0
    ? words.costOf
    : number => (placed.has(number) ? 0 : words.costOf(number))
}

function agreedOf(said: QueryTerms, there: ReadonlySet<number>, words: InvertedIndex): number {
  return (
    [
      ...new Set(said.flatMap(({ number, named }) => (named && there.has(number) ? [number] : [])))
    ].reduce((sum, number) => sum + words.idf(number), 0) / words.idf(0)
  )
}

function wholeOf({ terms }: Signature, spoken: ReadonlySet<number>, words: InvertedIndex): number {
  function weigh(numbers: readonly number[]): number {
    return numbers.reduce((sum, term) => sum + words.idf(term), 0)
  }
  return terms.length === 0 ? 0 : weigh(terms.filter(term => spoken.has(term))) / weigh(terms)
}

function sourceOf(
  event: WindowsEvent,
  signature: Signature | null,
  terms: readonly number[],
  there: ReadonlySet<number>
): EventFeatures['source'] {
  if (event.source === null) return 'unknown'
  if (signature !== null && signature.source !== null)
    return isFromSource(event, signature.source) ? 'same' : 'other'
  return terms.length > 0 && terms.every(term => there.has(term)) ? 'told' : 'unknown'
}

function becauseOf(
  { id }: WindowsEvent,
  { number, source, aligned, terms }: EventFeatures
): readonly string[] {
  return [
    ...(number === 'documented' || number === 'told' ? [`event id ${id}`] : []),
    ...(source === 'same' ? ['source'] : []),
    ...(terms > 1 && aligned > 0.5 ? ['description'] : [])
  ]
}

/** Whether two numbers are one slip of the hand apart: a digit for another, or two neighbours swapped. (4711, 4171) → true */
function isOneEditApart(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)]
  if (left.length !== right.length || left.length < 2 || a === b) return false
  const apart = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]))
  const [first = 0, second] = apart
  return (
    apart.length === 1 ||
    (apart.length === 2 &&
      second === first + 1 &&
      left[first] === right[second] &&
      left[second] === right[first])
  )
}
