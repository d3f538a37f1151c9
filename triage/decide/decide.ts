import type { Article, Fix } from '../../knowledge/articles/article.ts'
import type { Candidate, Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Facts, Question } from '../answer.ts'
import { focusOn, forget, setAside } from '../understand/facts.ts'
import type { Advice } from './advise.ts'
import { type Applicability, isAboutWindows } from './applicability.ts'
import type { Assessment } from './assess.ts'
import { chooseArticle } from './chooseArticle.ts'
import { chooseQuestion, type Split } from './chooseQuestion.ts'
import type { Problem } from './problem.ts'

/** The outcome of a case, before it is put into words. */
export type Outcome =
  | { readonly kind: 'ask'; readonly about: Question }
  | { readonly kind: 'recommend' | 'already-fixed'; readonly fix: Fix; readonly release: Release }
  | { readonly kind: 'not-applicable'; readonly release: Release }
  | { readonly kind: 'show-article' }
  | {
      readonly kind: 'hand-over'
      readonly because: 'no-article' | 'asked' | 'unknown-facts' | 'off-topic'
    }

/** Everything the words of an answer are made from. */
export type Decision = {
  readonly problem: Problem
  readonly facts: Facts
  /** what runs if the level is in that the question is about; null: the question is an open one */
  readonly doubtful: Release | null
  readonly outcome: Outcome
  /** the article settled on, with why */
  readonly article: Article | null
  readonly candidate: Candidate | null
  /** whether that article is about what the person has */
  readonly applicability: Applicability | null
  readonly candidates: readonly Candidate[]
  /**
   * the best article that has the same message of another component: named as such, never followed
   */
  readonly twin: Candidate | null
  /**
   * those the question is about, and the question that tells them apart; null when one is settled
   * on
   */
  readonly between: readonly Candidate[]
  /** the articles of `between`, in the same order */
  readonly offered: readonly Article[]
  readonly split: Split | null
}

/** Said twice of the same question, "I don't know" is the answer. */
const GIVEN_UP = 2

/** Decides: the problem and what is known in, one outcome out. Pure. */
export function decide(knowledge: Knowledge, problem: Problem, facts: Facts): Decision {
  const { choice, candidates, twin } = chooseArticle(knowledge, problem, facts)
  const open: Omit<Decision, 'outcome'> = {
    problem,
    facts,
    doubtful: null,
    candidates,
    twin,
    article: null,
    candidate: null,
    applicability: null,
    between: [],
    offered: [],
    split: null
  }
  if (problem.intent.name === 'person')
    return { ...open, outcome: { kind: 'hand-over', because: 'asked' } }
  switch (choice.kind) {
    case 'unclear':
      return { ...open, outcome: askOrGiveUp('symptom', facts) }
    case 'none':
      return { ...open, outcome: { kind: 'hand-over', because: choice.because } }
    case 'source': {
      const split = { about: 'source' as const, answers: choice.sources, left: 1 }
      return { ...open, split, outcome: askOrGiveUp('source', facts) }
    }
    case 'several':
      return several(open, choice.between)
    case 'article':
      return settled(open, choice.assessed)
  }
}

function several(open: Omit<Decision, 'outcome'>, between: readonly Assessment[]): Decision {
  const split = chooseQuestion(between, open.problem, open.facts)
  const asked = split.about === 'article' ? between.slice(0, split.answers.length) : between
  return {
    ...open,
    between: asked.map(({ candidate }) => candidate),
    offered: asked.map(({ article }) => article),
    split,
    outcome: askOrGiveUp(split.about, open.facts)
  }
}

function settled(
  open: Omit<Decision, 'outcome'>,
  { article, candidate, advice, applicability }: Assessment
): Decision {
  const { facts } = open
  const isAskedAlone = applicability.kind === 'unconfirmed' && !isAboutWindows(article)
  return {
    ...open,
    article,
    candidate,
    applicability,
    ...(isAskedAlone ? { between: [candidate], offered: [article] } : {}),
    ...doubtOfLevel(isAskedAlone ? facts : focus(facts, applicability, advice), advice),
    outcome: outcomeOf(advice, applicability, facts)
  }
}

/** A level that is to be confirmed is not known until then. */
function doubtOfLevel(facts: Facts, advice: Advice): Pick<Decision, 'facts' | 'doubtful'> {
  const isAsked = advice.kind === 'need' && advice.fact === 'service-pack'
  if (!isAsked || advice.release?.isDoubtful !== true) return { facts, doubtful: null }
  const { isDoubtful: _, ...doubtful } = advice.release
  return { facts: forget(facts, 'service-pack'), doubtful }
}

function outcomeOf(advice: Advice, applicability: Applicability, facts: Facts): Outcome {
  if (applicability.kind === 'excluded')
    return { kind: 'not-applicable', release: applicability.release }
  if (applicability.kind === 'unconfirmed') return askOrGiveUp('product', facts)
  if (advice.kind === 'need') return askOrGiveUp(advice.fact, facts)
  return advice
}

/** The product that counts becomes the one the case is about; where it is asked, none is. */
function focus(facts: Facts, applicability: Applicability, advice: Advice): Facts {
  if (applicability.kind === 'unconfirmed') return setAside(facts)
  if (!('release' in advice)) return facts
  if (advice.release === null) return setAside(facts)
  return focusOn(facts, advice.release)
}

function askOrGiveUp(about: Question, facts: Facts): Outcome {
  if (timesUnknown(facts, about) >= GIVEN_UP) return { kind: 'hand-over', because: 'unknown-facts' }
  return { kind: 'ask', about }
}

/** How often the person said that they do not know it. */
export function timesUnknown(facts: Facts, about: Question): number {
  return facts.unknown.filter(question => question === about).length
}
