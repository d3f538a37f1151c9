import type { Article } from '../../knowledge/articles/article.ts'
import {
  type Candidate,
  CONSIDER,
  type Knowledge,
  type Query
} from '../../knowledge/articles/knowledge.ts'
import { deniedEvents } from '../../knowledge/events/prose/deniedEvents.ts'
import { recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import { isTranslated, searchWords } from '../../knowledge/language/translate/inEnglish.ts'
import { withPhrases } from '../../knowledge/language/translate/withPhrases.ts'
import type { Facts } from '../answer.ts'
import { isPasted } from '../understand/recognizeMessage.ts'
import { countTerms, newTerms } from '../understand/sharesTerms.ts'
import { liftStalls } from './liftStalls.ts'
import { lowerDenied } from './lowerDenied.ts'
import type { Problem } from './problem.ts'
import { absentThings, thingsOf } from './said/absentThings.ts'
import { deniedArticles, withoutDeniedArticles } from './said/deniedArticles.ts'
import { lowerWithoutNames } from './said/lowerWithoutNames.ts'
import { withoutWhatWorks } from './said/saidToWork.ts'
import { weighByLevel } from './said/weighByLevel.ts'
import { withoutDenied } from './said/withoutDenied.ts'

const MAX_FOUND = 40
/** Words beside an event that may tell of its circumstances, and the chance they must give. */
const MIN_WORDS_BESIDE = 5
const MIN_BESIDE = 0.05
/** Fewer words beside the name of an article tell of no trouble. */
const MIN_TERMS_LEFT = 2
/** So many times as likely by the words as the next, an article is the one. */
const FAR_AHEAD = 4
/** What is told beside an event outweighs so many times the odds of another article by its text. */
const TOLD_ODDS = 10
/** An article about what is said to work comes so far behind the next. */
const BEHIND = 0.02
/** The share of a title's words that tell what works. */
const TITLE_OF_WORKS = 0.3
/** The share of the doubt that is left when the number of the event was said. */
const DOUBT_LEFT = 0.25
/** Words of a product's name that many products share. */
const IN_MANY_NAMES = /^(?:microsoft|window|server|client|service|\d.*)$/
/** How a reason begins that names the number of an event or an error. */
export const NUMBER_SAID = 'the number'
/** '2086', not a year, a version or a part of another name */
const BARE_NUMBER = /(?<![\w.#/-])(?!(?:19\d\d|200\d|201\d|202\d)\b)\d{3,5}(?![\w./-])/g

/** The candidates of a problem, the best first, weighed by all that was said. */
export function findCandidates(
  knowledge: Knowledge,
  told: Problem,
  facts: Facts
): readonly Candidate[] {
  const searched = inSearchWords(told)
  const named = deniedArticles(searched.rest)
  const problem = named.length === 0 ? searched : withoutNamed(searched)
  const query = queryOf(problem)
  const weighed = weighByLevel(knowledge.find(query, MAX_FOUND), knowledge, facts)
  const denied = [...deniedEvents(problem.rest), ...named.flatMap(numbersIn)]
  const absent = absentThings(problem.rest)
  const found = lowerDenied(weighed, knowledge, problem, query)
    .filter(({ article }) => !facts.ruledOut.includes(article))
    .flatMap(one => withoutDenied(one, named))
    .filter(({ article }) => denied.length === 0 || !isOnlyOf(denied, knowledge.article(article)))
    .filter(({ article }) => absent.length === 0 || !isOnlyFor(absent, knowledge.article(article)))
  if (problem.events.some(isPasted))
    return behindByWorks(settleByWords(found, knowledge, problem), problem)
  const lifted = liftStalls(found, { knowledge, problem, facts })
  const numbers = numbersSaid(problem)
  return lowerWithoutNames(lifted, knowledge, problem).map(one =>
    confirmByNumber(one, knowledge, numbers)
  )
}

/** What is told beside the articles that are named not to be theirs, where that is anything. */
function withoutNamed(problem: Problem): Problem {
  const rest = withoutDeniedArticles(problem.rest)
  if (countTerms(rest) < MIN_TERMS_LEFT) return problem
  const { told } = problem
  if (told === undefined) return { ...problem, rest }
  const newest = withoutDeniedArticles(told.newest)
  return { ...problem, rest, told: { newest, earlier: withoutDeniedArticles(told.earlier) } }
}

/** The numbers that may be those of events, in the name of an article. */
function numbersIn(name: string): readonly number[] {
  return [...name.matchAll(BARE_NUMBER)].map(([number]) => Number(number))
}

/** A description in another language with what of it an English text has. */
function inSearchWords(problem: Problem): Problem {
  const language = recognizeLanguage(problem.rest)
  if (!isTranslated(language)) return { ...problem, rest: withPhrases(problem.rest) }
  const { told } = problem
  const found = { ...problem, rest: searchWords(problem.rest, language) }
  if (told === undefined) return found
  const newest = searchWords(told.newest, language)
  return { ...found, told: { newest, earlier: searchWords(told.earlier, language) } }
}

/**
 * Of articles that document the same event, the one that tells of the circumstances said beside it.
 */
function settleByWords(
  found: readonly Candidate[],
  knowledge: Knowledge,
  problem: Problem
): readonly Candidate[] {
  const { rest } = problem
  const [best] = found
  const tied = found.filter(one => one.basis === 'event' && isTied(one, best))
  if (tied.length < 2 || rest.split(/\s+/).length < MIN_WORDS_BESIDE) return found
  const first = toldBest(tied, knowledge, problem)
  if (first === null) return found
  const others = tied.filter(one => one !== first)
  const most = behind(first.score)
  return found
    .map(one => (others.includes(one) ? { ...one, score: Math.min(one.score, most) } : one))
    .toSorted((a, b) => b.score - a.score)
}

/**
 * The one that the words lead to, alone or beside the text of the event; by that only one that has
 * more of their terms than the others. Null: none is far ahead.
 */
function toldBest(
  tied: readonly Candidate[],
  knowledge: Knowledge,
  { rest, events }: Problem
): Candidate | null {
  const byWords = farAhead(tied, knowledge.find({ events: [], words: rest }, MAX_FOUND))
  if (byWords !== null) return byWords
  const text = events[tied[0]?.event ?? 0]?.description ?? ''
  const beside = { events: [], words: rest, earlier: text }
  const first = farAhead(tied, knowledge.find(beside, MAX_FOUND))
  const isMore =
    first !== null && tied.every(one => one === first || termsTold(one) < termsTold(first))
  return isMore ? first : null

  function termsTold({ article: id }: Candidate): number {
    const article = knowledge.article(id)
    return article === undefined ? 0 : newTerms(rest, article.lines.join('\n'), text)
  }
}

/** The one of `tied` that is found far ahead of the others, if one is. */
function farAhead(tied: readonly Candidate[], found: readonly Candidate[]): Candidate | null {
  const [first, second] = found.filter(one => tied.some(({ article }) => article === one.article))
  const isAhead = first !== undefined && first.score >= FAR_AHEAD * (second?.score ?? 0)
  if (!isAhead || first.score < MIN_BESIDE) return null
  return tied.find(({ article }) => article === first.article) ?? null
}

/** The chance that is behind another by the odds of what words tell. */
function behind(score: number): number {
  const odds = oddsOf(score) / TOLD_ODDS
  return odds / (1 + odds)
}

/** How many times as likely as not. */
export function oddsOf(score: number): number {
  return score / Math.max(1e-6, 1 - score)
}

/**
 * Of articles that document the same event, one whose title tells what is said to work comes behind
 * the next: 'event 9301, but mail flows'.
 */
function behindByWorks(found: readonly Candidate[], { rest }: Problem): readonly Candidate[] {
  const [best] = found
  const said = withoutWhatWorks(rest)
  if (best === undefined || best.basis !== 'event' || said === null) return found
  const isOfWorks = ({ title }: Candidate) =>
    newTerms(said.works, title, said.left) >= TITLE_OF_WORKS * countTerms(title)
  const next = found.find(one => one.event === best.event && one !== best && !isOfWorks(one))
  if (!isOfWorks(best) || next === undefined || next.score < CONSIDER) return found
  return found
    .map(one => (one === best ? { ...one, score: Math.min(one.score, next.score - BEHIND) } : one))
    .toSorted((a, b) => b.score - a.score)
}

function isTied({ score, event, agreement }: Candidate, best: Candidate | undefined): boolean {
  if (best === undefined || best.event !== event || agreement === 'twin') return false
  return TOLD_ODDS * oddsOf(score) >= oddsOf(best.score)
}

/** '2086 again': the number of an event that the article documents, beside words that are alike. */
function confirmByNumber(
  candidate: Candidate,
  knowledge: Knowledge,
  numbers: readonly number[]
): Candidate {
  const isWeighed = candidate.basis !== 'event' && candidate.score >= CONSIDER
  if (!isWeighed || numbers.length === 0) return candidate
  const documented = knowledge.article(candidate.article)?.events ?? []
  const id = numbers.find(number => documented.some(event => event.id === number))
  if (id === undefined) return candidate
  return {
    ...candidate,
    score: 1 - (1 - candidate.score) * DOUBT_LEFT,
    because: [...candidate.because, `${NUMBER_SAID} ${id}`]
  }
}

/** The numbers that may be those of events, but for those that are said to be gone. */
function numbersSaid({ rest }: Problem): readonly number[] {
  const told = withoutWhatWorks(rest)?.left ?? rest
  return [...told.matchAll(BARE_NUMBER)].map(([number]) => Number(number))
}

/** Whether words named the number of an event that the article documents. */
export function isNumbered({ because }: Candidate): boolean {
  return because.some(reason => reason.startsWith(NUMBER_SAID))
}

function queryOf({ events, rest, told }: Problem): Query {
  if (told === undefined) return { events, words: rest }
  return { events, words: told.newest, earlier: told.earlier }
}

/** Whether an article documents nothing but events that are said not to be in the log. */
function isOnlyOf(denied: readonly number[], article: Article | undefined): boolean {
  const documented = article?.events ?? []
  return documented.length > 0 && documented.every(({ id }) => denied.includes(id))
}

/** Whether an article is about nothing but products that are said not to be there. */
function isOnlyFor(absent: readonly string[], article: Article | undefined): boolean {
  const products = article?.appliesTo.flatMap(one => (one.role === 'product' ? one.products : []))
  if (products === undefined || products.length === 0) return false
  return products.every(product =>
    thingsOf(product).some(word => absent.includes(word) && !IN_MANY_NAMES.test(word))
  )
}
