import type { Article } from '../../knowledge/articles/article.ts'
import type { Candidate, Knowledge } from '../../knowledge/articles/knowledge.ts'
import { ACCEPT, CONSIDER } from '../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import type { Facts } from '../answer.ts'
import { isVague } from '../understand/cues/temper.ts'
import { isPasted } from '../understand/recognizeMessage.ts'
import { filterByFacts } from './filterByFacts.ts'
import type { Problem } from './problem.ts'
import { rescoreBySymptom } from './rescoreBySymptom.ts'

/** The article a problem is about, or why none is settled. */
export type Choice =
  | { readonly kind: 'article'; readonly article: Article; readonly candidate: Candidate }
  /** each may be the one, the best first */
  | { readonly kind: 'several'; readonly between: readonly Candidate[] }
  /** too little was said to search for anything */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'none'; readonly because: 'no-article' | 'off-topic' }

export type ChosenArticle = { readonly choice: Choice; readonly candidates: readonly Candidate[] }

const MOST_NAMED = 5
/** From here on an article is mentioned that documents the number of the event, though little of its words. */
const DOUBTFUL = 0.15
/** One that has no rival is taken from here. */
const ACCEPT_ALONE = 0.7
/** An article is taken only when it is this much better than the next one. */
const CLEARLY = 0.001
/** More than these that fit nearly as well: the event says too little of what is wrong, unless one is this many times as likely as the next. */
const MANY = 5
const FAR_AHEAD = 2
const NEARLY = 0.4
const MOST_FOUND = 40
/** An article that tells of the same in so many of the same words is the one, whatever the words resemble. */
const TOLD_BY_WORDS = 0.9
/** Words fewer than these that resemble nothing are asked about. */
const TELLING = 4

/** Finds the article of a problem: accepts a good one, offers those that may be it, and never guesses. */
export function chooseArticle(knowledge: Knowledge, problem: Problem, facts: Facts): ChosenArticle {
  const candidates = findCandidates(knowledge, problem, facts)
  return { choice: settle(knowledge, problem, facts, candidates), candidates: named(candidates) }
}

/** The best, and among them the best of every event of the paste that has one. */
function named(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates.slice(0, MOST_NAMED)
  const others = candidates.filter(
    (candidate, place) =>
      candidate.score >= ACCEPT &&
      !best.some(({ event }) => event === candidate.event) &&
      candidates.findIndex(({ event }) => event === candidate.event) === place
  )
  return [...best.slice(0, Math.max(1, MOST_NAMED - others.length)), ...others].slice(0, MOST_NAMED)
}

function findCandidates(
  knowledge: Knowledge,
  problem: Problem,
  facts: Facts
): readonly Candidate[] {
  const found = knowledge
    .find({ events: problem.events, words: problem.rest }, MOST_FOUND)
    .filter(candidate => !facts.ruledOut.includes(candidate.article))
  return problem.events.some(isPasted) ? found : rescoreBySymptom(found, problem, facts)
}

function settle(
  knowledge: Knowledge,
  problem: Problem,
  facts: Facts,
  candidates: readonly Candidate[]
): Choice {
  const chosen = facts.article === null ? undefined : knowledge.article(facts.article)
  if (chosen !== undefined)
    return { kind: 'article', article: chosen, candidate: candidateOf(chosen, candidates) }
  const lead = candidates[0]?.event
  const rivals = filterByFacts(
    knowledge,
    candidates.filter(({ event }) => event === lead),
    problem,
    facts
  )
  const best = rivals[0]
  const early = settledByWords(problem, facts)
  if (
    early !== null &&
    !(
      early.kind === 'none' &&
      early.because === 'off-topic' &&
      best !== undefined &&
      best.score >= TOLD_BY_WORDS
    )
  )
    return early
  if (best !== undefined && isClear(rivals)) {
    const article = knowledge.article(best.article)
    if (article !== undefined) return { kind: 'article', article, candidate: best }
  }
  const between = mayBe(rivals)
  if (between.length > 1 || (between.length === 1 && !inDoubt(problem, facts)))
    return { kind: 'several', between }
  return inDoubt(problem, facts) ? { kind: 'unclear' } : { kind: 'none', because: 'no-article' }
}

/** The first is the one: good and ahead, or nearly as good and with no other that may be it. */
function isClear(rivals: readonly Candidate[]): boolean {
  const [best, next] = rivals
  if (best === undefined) return false
  if (best.score < ACCEPT)
    return best.score >= ACCEPT_ALONE && (next === undefined || next.score < CONSIDER)
  if (next === undefined) return true
  const few = rivals.filter(({ score }) => best.score - score < NEARLY).length <= MANY
  return (
    best.score - next.score >= CLEARLY &&
    (few || (best.event !== null && oddsOf(best) >= FAR_AHEAD * oddsOf(next)))
  )
}

function oddsOf({ score }: Candidate): number {
  return score / Math.max(1e-6, 1 - score)
}

/** Those that may be the one: beside a good one, only what is nearly as good. */
function mayBe(rivals: readonly Candidate[]): readonly Candidate[] {
  const best = rivals[0]?.score ?? 0
  function least({ basis }: Candidate): number {
    return basis === 'event' && best < CONSIDER ? DOUBTFUL : CONSIDER
  }
  return rivals.filter(
    candidate =>
      candidate.score >= least(candidate) && (best < ACCEPT || best - candidate.score < NEARLY)
  )
}

function settledByWords(problem: Problem, facts: Facts): Choice | null {
  if (problem.events.length > 0) return null
  if (problem.symptom.otherProduct !== null) return { kind: 'none', because: 'no-article' }
  if (facts.symptom !== null) return null
  if (problem.intent.name === 'out-of-scope') return { kind: 'none', because: 'off-topic' }
  return problem.rest.trim() === '' || saysNoProblem(problem) ? { kind: 'unclear' } : null
}

/** 'hello', 'Windows 2000 SP2': words that ask for nothing yet. */
function saysNoProblem({ intent, symptom, rest }: Problem): boolean {
  return (
    symptom.stall.verdict !== 'stall' &&
    (intent.name === null
      ? rest.trim().split(/\s+/).length < TELLING || isVague(normalizeText(rest))
      : !DESCRIBING.includes(intent.name))
  )
}

const DESCRIBING: readonly string[] = [
  'mail-stall',
  'mail-problem',
  'problem',
  'paste-event',
  'out-of-scope'
]

function inDoubt(problem: Problem, facts: Facts): boolean {
  return (
    facts.symptom === null &&
    problem.events.length === 0 &&
    problem.symptom.stall.verdict === 'unsure'
  )
}

function candidateOf(article: Article, candidates: readonly Candidate[]): Candidate {
  return (
    candidates.find(candidate => candidate.article === article.id) ?? {
      article: article.id,
      title: article.title,
      score: 1,
      basis: 'description',
      because: ['chosen by you'],
      lines: null,
      event: null,
      stalls: [],
      agreement: null,
      differs: null,
      documents: [],
      own: false,
      sentence: null
    }
  )
}
