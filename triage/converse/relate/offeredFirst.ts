import type { Decision } from '../../decide/decide.ts'
import type { Case } from '../case.ts'

/**
 * A decision between titles with those in front that were named or offered before: told of another
 * product that they cover, too, they are as likely as they were.
 */
export function offeredFirst({ between: offered, article }: Case, decision: Decision): Decision {
  const known = [...offered.map(one => one.article), ...(article === null ? [] : [article])]
  return orderedBy(decision, id => Number(!known.includes(id)))
}

/** A decision between titles, in the order in which they were offered before. */
export function asOffered({ between: offered }: Case, decision: Decision): Decision {
  const known = offered.map(({ article }) => article)
  return orderedBy(decision, id => (known.includes(id) ? known.indexOf(id) : known.length))
}

/** A decision between titles with those first whose article has the lowest place. */
function orderedBy(decision: Decision, placeOf: (article: string) => number): Decision {
  const { split } = decision
  if (split?.about !== 'article' || decision.between.length < 2) return decision
  const places = decision.between.map(({ article }) => placeOf(article))
  const order = [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  function inOrder<T>(list: readonly T[]): readonly T[] {
    return order.flatMap(place => list.slice(place, place + 1))
  }
  return {
    ...decision,
    between: inOrder(decision.between),
    offered: inOrder(decision.offered),
    split: { ...split, answers: inOrder(split.answers) }
  }
}
