import type { Article } from '../../knowledge/articles/article.ts'
import type { WindowsEvent } from '../../knowledge/events/event.ts'

/** More than these nobody looks up in a log. */
const MAX_EVENTS_ASKED = 4

/**
 * The numbers of the events that tell articles apart, the one that halves them best first: some of
 * them document it, and it is not told of yet.
 */
export function discriminatingEvents(
  articles: readonly Article[],
  told: readonly WindowsEvent[]
): readonly number[] {
  const known = new Set(told.map(({ id }) => id))
  const lists = articles.map(({ events }) => new Set(events.map(({ id }) => id)))
  const having = new Map(
    [...new Set(lists.flatMap(list => [...list]))]
      .filter(id => !known.has(id))
      .map(id => [id, lists.filter(list => list.has(id)).length] as const)
  )
  function uneven(id: number): number {
    return Math.abs((having.get(id) ?? 0) - articles.length / 2)
  }
  return [...having.keys()]
    .filter(id => (having.get(id) ?? 0) < articles.length)
    .toSorted((a, b) => uneven(a) - uneven(b) || a - b)
    .slice(0, MAX_EVENTS_ASKED)
}
