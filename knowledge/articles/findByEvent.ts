import type { WindowsEvent } from '../events/event.ts'
import { sameSource } from '../events/sameSource.ts'
import { align, cover, weightOf, type Said } from './align.ts'
import type { ArticleIndex } from './articleIndex.ts'
import type { Candidate } from './knowledge.ts'
import { chanceOfEvent, type EventLikeness } from './chances.ts'
import { queryOf, saidInEvent } from './saidTerms.ts'
import type { Signature } from './signatures.ts'
import { termsOf } from './terms.ts'
import type { Hit } from './words.ts'

/** Words of the text that are searched for, and articles looked at closely. */
const MOST_TERMS = 24
const MOST_COMPARED = 20
/** How much the number of an event counts in the search, in words. */
const NUMBER = 1.5
/** In the rest of an article an event is told of, in its symptoms it is what the article is about. */
const ASIDE = 0.95
const LEAST = 0.02

/** The articles that may document an event; `place` is its place in the paste, `words` what was said around it. */
export const findByEvent = (index: ArticleIndex, event: WindowsEvent, place: number, words: string): readonly Candidate[] =>
  compareByEvent(index, event, words).map(compared => ({ ...compared, score: chanceOfEvent(compared.likeness) }))
    .filter(({ score }) => score >= LEAST)
    .map(({ at, signature, likeness, score }) => ({
      article: index.nameOf(at).id, title: index.nameOf(at).title, score, basis: signature === null ? 'description' : 'event', because: becauseOf(event, likeness),
      lines: signature === null ? null : { first: signature.first, last: signature.last }, event: place
    }))

export type ComparedByEvent = { readonly at: number; readonly signature: Signature | null; readonly likeness: EventLikeness }

/** The articles worth a close look, each with how it and the event resemble each other. */
export const compareByEvent = (index: ArticleIndex, event: WindowsEvent, words: string): readonly ComparedByEvent[] => {
  const said = saidInEvent(event.description ?? words, index.words)
  const documented = index.signatures.withId(event.id)
  const compared = closest(index, event, said, documented).map(({ place, score }) => {
    const signature = bestSignature(documented.filter(other => other.place === place), event, said)
    return { at: place, signature, likeness: likenessOf(index, event, said, place, score, signature) }
  })
  const best = Math.max(0, ...compared.map(({ likeness }) => likeness.aligned))
  return compared.map(one => ({ ...one, likeness: { ...one.likeness, behind: best - one.likeness.aligned } }))
}

/** The articles worth a close look: those that document the number, and those that full text finds by the words, the number and the source. */
const closest = (index: ArticleIndex, event: WindowsEvent, said: Said, documented: readonly Signature[]): readonly Hit[] => {
  const query = new Map(queryOf(said, MOST_TERMS))
  for (const term of termsOf(event.source ?? '')) query.set(index.words.numberOf(term), Math.max(1, query.get(index.words.numberOf(term)) ?? 0))
  query.set(index.words.numberOf(String(event.id)), NUMBER)
  const wanted = new Set(documented.map(signature => signature.place))
  return index.words.search(query, MOST_COMPARED, wanted)
}

/** Of several events of the same number in one article, the one of this source and with the most of these words. */
const bestSignature = (documented: readonly Signature[], event: WindowsEvent, said: Said): Signature | null => {
  const rank = ({ source, terms, named }: Signature): number =>
    (source !== null && event.source !== null && sameSource(source, event.source) ? 1 : 0) + cover(said, new Set([...terms, ...named]))
  return documented.length < 2 ? documented[0] ?? null : documented.toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}

const likenessOf = (index: ArticleIndex, event: WindowsEvent, said: Said, place: number, found: number, signature: Signature | null): EventLikeness => {
  const { words } = index
  const { told, rest } = index.textOf(place)
  const there = new Set([...told, ...rest])
  const covered = cover(said, there)
  const weight = weightOf(said) / words.weightOf(0)
  return {
    number: signature !== null ? 'documented' : there.has(words.numberOf(String(event.id))) ? 'told' : 'absent',
    source: sourceOf(event.source, signature, termsOf(event.source ?? '').map(words.numberOf), there),
    aligned: Math.max(align(said, told, words.costOf), ASIDE * align(said, rest, words.costOf)),
    covered, weight, found,
    terms: said.length,
    foreign: weight * (1 - covered),
    behind: 0
  }
}

const sourceOf = (source: string | null, signature: Signature | null, terms: readonly number[], there: ReadonlySet<number>): EventLikeness['source'] => {
  if (source === null) return 'unknown'
  if (signature !== null && signature.source !== null) return sameSource(source, signature.source) ? 'same' : 'other'
  return terms.length > 0 && terms.every(term => there.has(term)) ? 'told' : 'unknown'
}

const becauseOf = ({ id }: WindowsEvent, { number, source, aligned, terms }: EventLikeness): readonly string[] => [
  ...(number === 'absent' ? [] : [`event id ${id}`]),
  ...(source === 'same' ? ['source'] : []),
  ...(terms > 1 && aligned > 0.5 ? ['description'] : [])
]
