import type { Candidate, Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { Facts } from '../../answer.ts'
import { releasesOf } from '../../understand/facts.ts'
import { advise } from '../advise.ts'

/**
 * How much likelier an article is the one whose fix the level lacks that was said, and one whose
 * fix is in, in odds. Of 69 of people's messages with a level, 45 were about one that they lack where
 * 23 had been expected, none about one that is in where 5 had been.
 */
const [LACKS_FIX, HAS_FIX] = [2, 0.25]
/** Candidates that are neither out of the question nor as good as named. */
const [LEAST_WEIGHED, BEYOND_DOUBT] = [0.04, 0.85]

/**
 * The candidates by words, weighed by the service pack that was said: what it has corrected is
 * hardly the trouble, what it lacks may well be.
 */
export function weighByLevel(
  found: readonly Candidate[],
  knowledge: Knowledge,
  facts: Facts
): readonly Candidate[] {
  const levels = releasesOf(facts).filter(({ servicePack }) => servicePack !== null)
  if (levels.length === 0) return found
  return found
    .map(one => {
      const isOpen = one.score >= LEAST_WEIGHED && one.score < BEYOND_DOUBT
      const isWeighed = isOpen && one.basis === 'description' && !one.own
      const article = isWeighed ? knowledge.article(one.article) : undefined
      if (article === undefined) return one
      const { kind } = advise(article, releasesOf(facts))
      if (kind === 'recommend') return { ...one, score: withOdds(one.score, LACKS_FIX) }
      if (kind === 'already-fixed') return { ...one, score: withOdds(one.score, HAS_FIX) }
      return one
    })
    .toSorted((a, b) => b.score - a.score)
}

/** (0.5, 2) → 0.67: one to one becomes two to one. */
function withOdds(chance: number, times: number): number {
  const odds = (chance / (1 - chance)) * times
  return odds / (1 + odds)
}
