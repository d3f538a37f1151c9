import type { WindowsEvent } from '../../events/event.ts'
import { recognizeSymptom } from '../../language/recognizeSymptom.ts'
import type { ArticleIndex } from '../index/articleIndex.ts'
import type { Candidate, Query } from '../knowledge.ts'
import { describedCandidate } from './describedCandidate.ts'
import { findByEvents } from './events/findByEvents.ts'
import { findByWords } from './findByWords.ts'

/** Events and codes beyond these are not looked up one by one. */
const MAX_EVENTS = 10
const MAX_CODES = 5
const CODE = /(?<!\w)0x([0-9a-f]{8})(?![0-9a-f])/gi
/** An error code that only one article has is a hint, not a proof. */
const BY_CODE = 0.4
/** That an article tells of the same service stalling is no more than a reason to look at it. */
const BY_SERVICE = 0.05
/** From this chance by its words alone, a told event is the article's whatever its text lacks. */
const LIKELY_BY_WORDS = 0.9
const ANY_SERVICE = 'mail server'

/**
 * The articles that may be the one, best first: by a pasted event, or else by words, error codes
 * and stalled services.
 */
export function findArticles(index: ArticleIndex, query: Query): readonly Candidate[] {
  const { events, words, earlier = '' } = query
  const byEvent = findByEvents(index, events.slice(0, MAX_EVENTS), words)
  if (events.some(isPasted)) return bestOfEach(byEvent)
  const byWords = findByWords(index, words, earlier)
  if (events.some(({ description }) => description !== null))
    return bestOfEach([...byEvent, ...withoutArticles(byWords, byEvent)])
  if (events.length > 0) return bestOfEach([...byEvent, ...byWords])
  return bestOfEach([...byWords, ...findByCode(index, words), ...findByStall(index, words)])
}

/**
 * Whether an event's text is there to compare; one that a person only names is told of in their
 * words.
 */
function isPasted({ description, format }: WindowsEvent): boolean {
  return description !== null && format !== 'mention'
}

/**
 * What the words find beside an event whose text stands among them: an article that documents the
 * event was compared with it slot by slot, and the same words say no more; unless nothing could be
 * compared and the words alone are likely its own.
 */
function withoutArticles(
  found: readonly Candidate[],
  compared: readonly Candidate[]
): readonly Candidate[] {
  const agreements = new Map(compared.map(one => [one.article, one.agreement]))
  return found.filter(({ article, score }) => {
    const agreement = agreements.get(article) ?? null
    return agreement === null || (agreement === 'open' && score >= LIKELY_BY_WORDS)
  })
}

/** Each article once, with its best score; that it documents an event is kept. */
function bestOfEach(found: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  for (const one of found) {
    const before = best.get(one.article)
    best.set(one.article, before === undefined ? one : better(before, one))
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || a.article.localeCompare(b.article)
  )
}

function better(one: Candidate, other: Candidate): Candidate {
  const score = Math.max(one.score, other.score)
  if (one.basis !== other.basis) return { ...(one.basis === 'event' ? one : other), score }
  if (one.score >= other.score) return one
  return other
}

function findByCode(index: ArticleIndex, words: string): readonly Candidate[] {
  const said = [...words.matchAll(CODE)].map(match => `0x${(match[1] ?? '').toUpperCase()}`)
  return [...new Set(said)].slice(0, MAX_CODES).flatMap(code => {
    const places = index.placesWithCode(code)
    const hint = { score: BY_CODE / places.length, because: `error code ${code}`, sentence: null }
    return places.map(docId => describedCandidate(index, docId, hint))
  })
}

/** Articles about the same mail services that stop responding. */
function findByStall(index: ArticleIndex, words: string): readonly Candidate[] {
  const { services, stall } = recognizeSymptom(words)
  if (stall.verdict === 'other' || services.length === 0) return []
  const hint = { score: BY_SERVICE, because: 'service', sentence: null }
  return index
    .stalled(services.filter(service => service !== ANY_SERVICE))
    .map(docId => describedCandidate(index, docId, hint))
}
