import {
  type Candidate,
  CONSIDER,
  type Knowledge,
  OFFER
} from '../../knowledge/articles/knowledge.ts'
import type { Facts } from '../answer.ts'
import { type Assessment, assess } from './assess.ts'
import { type Decision, decide } from './decide.ts'
import { isSameTitle, leastNamed } from './leastNamed.ts'
import type { Problem } from './problem.ts'

/** Nothing reaches a threshold above this: a rival stands beside it. */
const MAX_CHANCE = 1

/**
 * Why a problem is decided as it is, in lines without a word of what was said: how each article was
 * found, what the decision had to choose from with the chance that each needs to be named, and the
 * question or verdict chosen. For who maintains it; it decides once more.
 */
export function whyDecided(
  knowledge: Knowledge,
  problem: Problem,
  facts: Facts
): readonly string[] {
  const decision = decide(knowledge, problem, facts)
  const assessed = decision.candidates.flatMap(candidate => {
    const article = knowledge.article(candidate.article)
    return article === undefined ? [] : [assess(candidate, article, problem, facts)]
  })
  return [
    ...knowledge.why({ events: problem.events, words: problem.rest }),
    'to choose from, the chosen first, with all that was said and known:',
    ...assessed.map(one => candidateLine(one, leastFor(one, assessed, problem))),
    ...(assessed.length === 0 ? ['  none'] : []),
    ...twinLine(decision),
    `below its threshold an article is asked about from ${CONSIDER} by an event, by words when ` +
      `the best five add up to ${OFFER}`,
    `decided: ${outcomeLine(decision)}`
  ]
}

/** The chance from which an article is named beside the best of the others. */
function leastFor(one: Assessment, all: readonly Assessment[], problem: Problem): number {
  const [rival] = all
    .filter(({ candidate }) => !isSameTitle(candidate.title, one.candidate.title))
    .toSorted((a, b) => b.candidate.score - a.candidate.score)
  return leastNamed(one, problem, rival)
}

function candidateLine({ candidate, applicability, advice }: Assessment, least: number): string {
  const { score, article, title, because } = candidate
  const threshold = least > MAX_CHANCE ? 'not named beside a rival' : `named from ${least}`
  const told = [because.join(', '), APPLICABILITY[applicability.kind], `fix: ${advice.kind}`]
  return `  ${score.toFixed(2)} (${threshold}) ${article} ${title}: ${told.join('; ')}`
}

const APPLICABILITY: Readonly<Record<Assessment['applicability']['kind'], string>> = {
  applies: 'about what they have',
  unconfirmed: 'whether they have its product is not known',
  excluded: 'about another product'
}

function twinLine({ twin }: Decision): readonly string[] {
  if (twin === null) return []
  return [`  the same message of another component, never followed: ${nameOf(twin)}`]
}

function outcomeLine({ outcome, article, between, split }: Decision): string {
  const named = article === null ? '' : ` ${article.id}`
  if (outcome.kind === 'hand-over') return `a person is needed (${outcome.because})`
  if (outcome.kind !== 'ask') return `${outcome.kind}${named}`
  const apart = split === null ? '' : ', which tells these apart best'
  const about = between.length > 0 ? `: ${between.map(nameOf).join(', ')}` : named
  return `ask about ${outcome.about}${apart}${about}`
}

function nameOf({ article }: Candidate): string {
  return article
}
