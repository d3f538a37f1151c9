import { productsShownBy } from '../../../../knowledge/releases/productsShownBy.ts'
import { releasesOf } from '../../../understand/facts.ts'
import { familiesNamed, familyOf } from '../../../understand/familiesNamed.ts'
import { type Case, wordsOf } from '../../case.ts'

/**
 * The families of programs that a version without a name may be of, the likeliest first: what the
 * case is about and what else runs, what was named, what the articles spoken of are about, and what
 * the sources of the events belong to.
 */
export function programsSpokenOf(known: Case): readonly string[] {
  const { facts, events, covered = [] } = known
  const stated = releasesOf(facts).flatMap(({ product }) => product ?? [])
  const first = facts.product === null ? [] : [familyOf(facts.product)]
  const programs = [
    ...stated.map(familyOf),
    ...familiesNamed(wordsOf(known)),
    ...covered.map(familyOf),
    ...events.flatMap(productsShownBy)
  ].filter(family => family !== 'Windows')
  return [...new Set([...first, ...programs])]
}
