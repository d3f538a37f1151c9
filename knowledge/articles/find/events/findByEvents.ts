import type { WindowsEvent } from '../../../events/event.ts'
import { isFromSource } from '../../../events/fields/sameSource.ts'
import type { ArticleIndex } from '../../index/articleIndex.ts'
import type { Candidate } from '../../knowledge.ts'
import { type FoundByEvent, findByEvent } from './findByEvent.ts'

/** The articles that may document some of the events of a paste, each article once. */
export function findByEvents(
  index: ArticleIndex,
  events: readonly WindowsEvent[],
  words: string
): readonly Candidate[] {
  const found = events.flatMap((event, place) => findByEvent(index, event, place, words))
  const byArticle = Map.groupBy(found, ({ docId }) => docId)
  return [...byArticle.values()].map(same => together(index, events, same))
}

/**
 * What the events of one paste tell together of an article: its likeliest event, and all it
 * documents.
 */
function together(
  index: ArticleIndex,
  events: readonly WindowsEvent[],
  found: readonly FoundByEvent[]
): Candidate {
  const [best] = found.toSorted(
    (a, b) => Number(isTwin(a)) - Number(isTwin(b)) || b.score - a.score
  )
  const { docId, ...candidate } = best as FoundByEvent
  const twins = new Set(found.filter(isTwin).map(({ event }) => event))
  const documents = events.flatMap((event, place) =>
    !twins.has(place) && isDocumented(index, docId, event) ? [place] : []
  )
  return { ...candidate, documents, score: chanceOfAll(events, found, candidate.score) }
}

function isTwin({ agreement }: Candidate): boolean {
  return agreement === 'twin'
}

function isDocumented(index: ArticleIndex, docId: number, event: WindowsEvent): boolean {
  return index.signatures
    .of(docId)
    .some(
      signature =>
        signature.event === event.id &&
        (signature.source === null ||
          event.source === null ||
          isFromSource(event, signature.source))
    )
}

/**
 * The chance that one of several events is not there by chance: an article that documents two of a
 * paste has twice been right. The same number twice tells nothing more.
 */
function chanceOfAll(
  events: readonly WindowsEvent[],
  found: readonly FoundByEvent[],
  best: number
): number {
  const chances = new Map<number, number>()
  for (const one of found) {
    const id = one.event === null ? undefined : events[one.event]?.id
    if (id === undefined || one.documents.length === 0) continue
    chances.set(id, Math.max(one.score, chances.get(id) ?? 0))
  }
  const missed = [...chances.values()].reduce((product, chance) => product * (1 - chance), 1)
  return Math.max(best, 1 - missed)
}
