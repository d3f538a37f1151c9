import type { Decision } from '../../decide/decide.ts'
import type { Case } from '../case.ts'

/**
 * A decision between titles with those in front that were named or offered before: told of another
 * product that they cover, too, they are as likely as they were.
 */
export function offeredFirst({ between: offered, article }: Case, decision: Decision): Decision {
  const { split } = decision
  if (split?.about !== 'article' || decision.between.length < 2) return decision
  const known = [...offered.map(one => one.article), ...(article === null ? [] : [article])]
  const ids = decision.between.map(one => one.article)
  const order = [...ids.keys()].toSorted(
    (a, b) => Number(known.includes(ids[b] ?? '')) - Number(known.includes(ids[a] ?? ''))
  )
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
