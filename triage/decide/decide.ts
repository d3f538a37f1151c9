import type { Article, Fix } from '../../knowledge/articles/article.ts'
import type { Candidate, Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Facts, Question } from '../answer.ts'
import { focusOn, releasesOf, setAside } from '../understand/facts.ts'
import { type Advice, advise } from './advise.ts'
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
  readonly outcome: Outcome
  /** the article settled on, with why */
  readonly article: Article | null
  readonly candidate: Candidate | null
  readonly candidates: readonly Candidate[]
  /** those the question is about, and the question that tells them apart; null when one is settled on */
  readonly between: readonly Candidate[]
  readonly split: Split | null
}

/** Said twice of the same question, "I don't know" is the answer. */
const GIVEN_UP = 2

/** Decides: the problem and what is known in, one outcome out. Pure. */
export function decide(knowledge: Knowledge, problem: Problem, facts: Facts): Decision {
  const { choice, candidates } = chooseArticle(knowledge, problem, facts)
  const open = {
    problem,
    facts,
    candidates,
    article: null,
    candidate: null,
    between: [],
    split: null
  }
  if (problem.intent.name === 'person')
    return { ...open, outcome: { kind: 'hand-over', because: 'asked' } }
  switch (choice.kind) {
    case 'unclear':
      return { ...open, outcome: askOrGiveUp('symptom', facts) }
    case 'none':
      return { ...open, outcome: { kind: 'hand-over', because: choice.because } }
    case 'several': {
      const split = chooseQuestion(knowledge, choice.between, problem, facts)
      const between =
        split.about === 'article' ? choice.between.slice(0, split.answers.length) : choice.between
      return { ...open, between, split, outcome: askOrGiveUp(split.about, facts) }
    }
    case 'article': {
      const { article, candidate } = choice
      const advice = advise(article, releasesOf(facts))
      return {
        ...open,
        article,
        candidate,
        facts: focus(facts, advice),
        outcome: outcomeOf(advice, facts)
      }
    }
  }
}

function outcomeOf(advice: Advice, facts: Facts): Outcome {
  return advice.kind === 'need' ? askOrGiveUp(advice.fact, facts) : advice
}

function focus(facts: Facts, advice: Advice): Facts {
  if (!('release' in advice)) return facts
  return advice.release === null ? setAside(facts) : focusOn(facts, advice.release)
}

function askOrGiveUp(about: Question, facts: Facts): Outcome {
  return timesUnknown(facts, about) >= GIVEN_UP
    ? { kind: 'hand-over', because: 'unknown-facts' }
    : { kind: 'ask', about }
}

/** How often the person said that they do not know it. */
export function timesUnknown(facts: Facts, about: Question): number {
  return facts.unknown.filter(question => question === about).length
}
