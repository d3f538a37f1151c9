import type { Article, EventSignature } from '../../knowledge/articles/article.ts'
import { ACCEPT, type Candidate } from '../../knowledge/articles/knowledge.ts'
import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { sameSource } from '../../knowledge/events/fields/sameSource.ts'
import type { Offer } from '../answer.ts'
import type { Decision } from '../decide/decide.ts'
import { ACCEPT_WORDS } from '../decide/leastNamed.ts'
import { missingFact } from '../decide/missingFact.ts'
import { hasFunctionWord } from '../understand/hasFunctionWord.ts'
import { SAY } from '../wording/say.ts'
import {
  countServices,
  joined,
  listed,
  nameArticle,
  nameEvent,
  nameLines,
  nameMonth,
  nameServices,
  subjectNames
} from './names.ts'
import { passageOn } from './quotes.ts'

const MAX_ELSEWHERE = 2
/** Products named beside the title of an article that is offered. */
const MAX_PRODUCTS = 3

/**
 * What the assistant took from the message, in a sentence or two: the event or the symptom, and the
 * article about it.
 */
export function recognised(decision: Decision): string {
  const { article, candidate, problem } = decision
  if (article === null || candidate === null) return unsettled(decision)
  const event = candidate.event === null ? undefined : problem.events[candidate.event]
  if (event !== undefined) {
    const documented = documentedBy(article, candidate, problem.events)
    return joined([
      describes(decision, event, nameArticle(article)),
      bothEvents(article, documented),
      more(problem.events.length - Math.max(1, documented.length)),
      ...elsewhere(decision, documented)
    ])
  }
  if (decision.facts.article === article.id) return SAY.saidToFit(article.id)
  return joined([symptom(decision), byWords(article, decision, candidate)])
}

/** Only where the words leave no doubt an article is said to describe what they tell. */
function byWords(article: Article, { between }: Decision, { score }: Candidate): string {
  const [documented] = article.events
  const named = nameArticle(article)
  if (between.length > 0 && score < ACCEPT_WORDS) return SAY.mayDescribe(named)
  if (documented === undefined) return SAY.describedBy(named)
  return SAY.describedWith(documented.id, named)
}

/** The article that has the same message of another component, named as what it is; '' for none. */
export function twin({ twin: other }: Pick<Decision, 'twin'>): string {
  if (other === null) return ''
  if (other.differs === null || !isComponent(other.differs.said)) return SAY.similar(other.article)
  return SAY.twin(other.article, other.differs.documented, other.differs.said)
}

/** 'Lotus Notes' and 'MSExchangeIS' name a part of a system; 'mail wont start' is a sentence. */
function isComponent(said: string): boolean {
  const isName = !/\s/.test(said) || /\s[\p{Lu}\d]/u.test(said)
  return isName && !hasFunctionWord(said)
}

/** The articles that are offered: number, title, what each is about, and what matches. */
export function offers({ between, offered, split }: Decision): readonly Offer[] {
  if (split?.about !== 'article') return []
  return between.flatMap(({ article: id, sentence, lines }, place) => {
    const article = offered[place]
    if (article?.id !== id) return []
    const products = listed(subjectNames(article).slice(0, MAX_PRODUCTS))
    const line = sentence?.line ?? lines?.first
    const isShown = line !== undefined && !isTitle(article, line)
    return {
      article: id,
      title: article.title,
      products,
      month: nameMonth(article.date),
      passage: isShown ? passageOn(article, line) : null,
      told: SAY.offered(nameArticle(article), products, isShown ? sentence : null)
    }
  })
}

/** The title is shown already; in an article in Markdown it stands on a line of its front matter. */
function isTitle({ lines, title }: Article, line: number): boolean {
  return lines[line - 1]?.includes(title) === true
}

function unsettled(decision: Decision): string {
  const { problem, between, outcome, facts } = decision
  const [event] = problem.events
  if (outcome.kind === 'ask' && outcome.about === 'source') return ''
  const none = event === undefined ? [] : SAY.noneForEvent(nameEvent(event)).slice(0, 1)
  if (event !== undefined && between.length === 0) return joined([...none, twin(decision)])
  if (event !== undefined && !isOfEvent(decision, event))
    return joined([...none, SAY.mayBeByWords(between.length)])
  if (event !== undefined)
    return joined([SAY.mayBeThisEvent(nameEvent(event), between.length), twin(decision)])
  if (between.length > 0) return SAY.mayBeDescribed(between.length)
  const isSearched = outcome.kind === 'ask' && problem.rest.trim() !== ''
  const missing = isSearched ? missingFact(problem, facts) : null
  if (missing === null || missing === 'happening') return ''
  return SAY.nothingYet
}

/** Whether an article that is offered was found by the event, by its text or its number. */
function isOfEvent({ between, offered }: Decision, { id, description }: WindowsEvent): boolean {
  const isByText = description !== null && between.some(({ basis }) => basis === 'event')
  return isByText || offered.some(({ events }) => events.some(one => one.id === id))
}

function symptom({
  problem: {
    symptom: { services, stall }
  }
}: Decision): string {
  if (stall.verdict === 'stall' && services.length > 0)
    return SAY.stalled(nameServices(services), countServices(services))
  return ''
}

function more(others: number): string {
  if (others < 1) return ''
  return SAY.otherEvents(others)
}

/** That one article describes an event, or that it does so best of several. */
function describes(
  { candidates, candidate, article }: Decision,
  event: WindowsEvent,
  named: string
): string {
  const others = candidates
    .filter(
      other =>
        other.event === candidate?.event && other.article !== article?.id && other.score >= ACCEPT
    )
    .map(other => other.article)
  if (others.length === 0)
    return SAY.thisEvent(nameEvent(event), named, candidate?.agreement === 'exact')
  return SAY.bestOf(nameEvent(event), named, listed(others), others.length)
}

/** The events of the paste that the article documents, by number and source. */
function documentedBy(
  article: Article,
  { documents, event: lead }: Candidate,
  events: readonly WindowsEvent[]
): readonly WindowsEvent[] {
  return events.filter((event, place) => {
    const isFound = place === lead || documents.includes(place)
    return isFound || article.events.some(one => one.id === event.id && isSameSource(one, event))
  })
}

function isSameSource(one: EventSignature, { source }: WindowsEvent): boolean {
  return one.source === null || source === null || sameSource(one.source, source)
}

/** That the article documents several of the events, with the lines where it does. */
function bothEvents(article: Article, documented: readonly WindowsEvent[]): string {
  if (documented.length < 2) return ''
  const numbers = documented.map(({ id }) => id)
  const lines = article.events.filter(({ id }) => numbers.includes(id)).map(one => one.lines)
  const first = Math.min(...lines.map(range => range.first))
  const last = Math.max(...lines.map(range => range.last))
  return SAY.describesAll(documented.length, lines.length === 0 ? '' : nameLines({ first, last }))
}

/** The other events of the paste that an article of their own describes. */
function elsewhere(
  { candidates, problem, article }: Decision,
  documented: readonly WindowsEvent[]
): readonly string[] {
  const others = problem.events.map((event, place) => ({
    event,
    place,
    best: candidates.find(other => other.event === place && other.score >= ACCEPT)
  }))
  return others
    .flatMap(({ event, best }) => {
      if (best === undefined || documented.includes(event) || best.article === article?.id)
        return []
      const named = nameArticle({ id: best.article, title: best.title })
      return [SAY.otherArticle(nameEvent(event), named, best.article)]
    })
    .slice(0, MAX_ELSEWHERE)
}
