import { recognizeSymptom } from '../../language/recognizeSymptom.ts'
import type { ArticleIndex } from '../index/articleIndex.ts'
import type { Candidate, Query } from '../knowledge.ts'
import { findByEvent } from './findByEvent.ts'
import { findByWords } from './findByWords.ts'

/** Events beyond these are not looked up one by one. */
const MOST_EVENTS = 10
const MOST_CODES = 5
const CODE = /(?<!\w)0x([0-9a-f]{8})(?![0-9a-f])/gi
/** An error code that only one article has is a hint, not a proof. */
const BY_CODE = 0.4
/** That an article tells of the same service stalling is no more than a reason to look at it. */
const BY_SERVICE = 0.3
const ANY_SERVICE = 'mail server'

/** The articles that may be the one, best first: by event, or else by words, error codes and stalled services. */
export function findArticles(index: ArticleIndex, { events, words }: Query): readonly Candidate[] {
  return bestOfEach(
    events.length > 0
      ? events
          .slice(0, MOST_EVENTS)
          .flatMap((event, place) => findByEvent(index, event, place, words))
      : [...findByWords(index, words), ...byCode(index, words), ...byStall(index, words)]
  )
}

function bestOfEach(found: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of found) {
    const before = best.get(candidate.article)
    if (before === undefined || before.score < candidate.score)
      best.set(candidate.article, candidate)
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || a.article.localeCompare(b.article)
  )
}

function byCode(index: ArticleIndex, words: string): readonly Candidate[] {
  const codes = [
    ...new Set([...words.matchAll(CODE)].map(match => `0x${(match[1] ?? '').toUpperCase()}`))
  ].slice(0, MOST_CODES)
  return codes.flatMap(code => {
    const places = index.placesWithCode(code)
    return places.map(place =>
      candidate(index, place, BY_CODE / places.length, `error code ${code}`)
    )
  })
}

/** Articles about the same mail services that stop responding. */
function byStall(index: ArticleIndex, words: string): readonly Candidate[] {
  const { services, stall } = recognizeSymptom(words)
  if (stall.verdict === 'other' || services.length === 0) return []
  return index
    .stalled(services.filter(service => service !== ANY_SERVICE))
    .map(place => candidate(index, place, BY_SERVICE, 'service'))
}

function candidate(index: ArticleIndex, place: number, score: number, because: string): Candidate {
  return {
    article: index.nameOf(place).id,
    title: index.nameOf(place).title,
    score,
    basis: 'description',
    because: [because],
    lines: null,
    event: null,
    stalls: index.stallsOf(place),
    agreement: null,
    differs: null,
    documents: [],
    own: false,
    sentence: null
  }
}
