import type { Candidate } from '../../knowledge/articles/knowledge.ts'
import { ACCEPT, CONSIDER } from '../../knowledge/articles/knowledge.ts'
import type { Symptom } from '../../knowledge/language/recognizeSymptom.ts'
import type { Facts } from '../answer.ts'
import type { Problem } from './problem.ts'

/** What is only possible is asked about, never taken. */
const BELOW_ACCEPT = ACCEPT - 0.01
/** Programs, not services that clients speak to. */
const PROGRAMS: readonly string[] = [
  'Exchange',
  'mail server',
  'Internet Mail Service',
  'Information Store',
  'MTA'
]
/** The number of an event or of an error: whoever has one tells of that. */
const A_NUMBER = /\b(?:event|error|id)\D{0,12}\d|\b(?!200[03]\b)\d{3,5}\b/i
/** What each service more adds: enough to be clearly ahead, and never as sure as a match of the words. */
const EACH = 0.025
const MOST = 0.88
/** An article that tells of the same in nearly the same words stays, whatever the trouble was judged to be. */
const ALL_THE_SAME = 0.9

/**
 * Compares what the person describes with what each article describes: a stall against a stall. An article about several services that
 * stall together fits each of them; one about a single service tells of its own circumstances, and those are found by the words.
 */
export function rescoreBySymptom(
  found: readonly Candidate[],
  problem: Problem,
  facts: Facts
): readonly Candidate[] {
  const broadest = Math.max(
    0,
    ...found
      .filter(candidate => fits(candidate, problem, facts))
      .map(({ stalls }) => servicesOf(stalls))
  )
  return found
    .flatMap(candidate => weigh(candidate, problem, facts, broadest))
    .sort((a, b) => b.score - a.score)
}

function weigh(
  candidate: Candidate,
  problem: Problem,
  facts: Facts,
  broadest: number
): readonly Candidate[] {
  if (candidate.stalls.length === 0) return [candidate]
  const onlyAlike = candidate.basis === 'description' && candidate.score < ALL_THE_SAME
  if (verdictOf(problem, facts) === 'other') return onlyAlike ? [] : [candidate]
  if (verdictOf(problem, facts) === 'unsure' && onlyAlike)
    return [{ ...candidate, score: Math.min(candidate.score, BELOW_ACCEPT) }]
  if (!fits(candidate, problem, facts)) return [candidate]
  const services = servicesOf(candidate.stalls)
  const score = services === broadest ? Math.min(MOST, ACCEPT + EACH * services) : CONSIDER
  return [
    {
      ...candidate,
      score: Math.max(candidate.score, score),
      because: [...candidate.because, ...because(shared(candidate, problem))]
    }
  ]
}

/** Whether a stall was told, and of a service that the article has, too. */
function fits(candidate: Candidate, problem: Problem, facts: Facts): boolean {
  return (
    candidate.stalls.length > 0 &&
    verdictOf(problem, facts) === 'stall' &&
    (facts.symptom !== null ||
      servicesOf(shared(candidate, problem)) > 0 ||
      (servicesOf(problem.symptom.services) === 0 &&
        problem.symptom.services.length > 0 &&
        !A_NUMBER.test(problem.rest)))
  )
}

function servicesOf(stalls: readonly string[]): number {
  return stalls.filter(service => !PROGRAMS.includes(service)).length
}

function shared({ stalls }: Candidate, { symptom }: Problem): readonly string[] {
  return stalls.filter(service => symptom.services.includes(service))
}

function verdictOf(problem: Problem, facts: Facts): Symptom['stall']['verdict'] {
  if (facts.symptom !== null) return facts.symptom === 'mail-stall' ? 'stall' : 'other'
  return problem.symptom.stall.verdict
}

function because(services: readonly string[]): readonly string[] {
  return services.length === 0
    ? ['a mail service stops responding']
    : [`${services.join(', ')} stop responding`]
}
