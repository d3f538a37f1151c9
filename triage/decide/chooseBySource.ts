import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { sameSource } from '../../knowledge/events/fields/sameSource.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import type { Facts } from '../answer.ts'
import type { Assessment } from './assess.ts'
import type { Problem } from './problem.ts'

/** Of so many articles of one number the words beside it, or their titles, tell which it is. */
const MAX_TITLES = 2
/** Sources that a question names. */
const MAX_SOURCES = 4
/** Words that stand beside the number of any event. */
const OF_ANY_EVENT = new RegExp(
  `^(?:${oneOf(
    'events?|id|number|error|errors|warning|log|logs|logged|eventlog|viewer|source|entry|entries',
    'server|servers|machine|system|windows|win|nt|service|pack|computer|pc|box|w2k|sp|workstation',
    'problem|problems|issue|have|has|had|get|gets|got|see|seen|there|here|with|from|for|and|the',
    'our|your|his|her|its|this|that|what|which|how|why|when|where|is|are|was|were|does|did|not',
    'every|each|all|always|again|once|since|day|days|hours|minutes|times|please|help|hello|hi',
    'many|some|any|one|two|in|on|of|at|by|it|an?|to|my|we|i|do|am|be|mean|means|keep|keeps|of'
  )})$`
)

/** '<service name>', '%1' */
const PLACEHOLDER = /[<>%]/

/** What is known of an event of which only the number was said. */
export type BySource = {
  /** the articles of its number that may be about it */
  readonly fitting: readonly Assessment[]
  /** the sources that they document it for, where its source is to be asked for; else none */
  readonly sources: readonly string[]
}

/**
 * A number is of many programs: an article of it may be the one where the words beside it are in
 * the article, and of more than two its source tells which.
 */
export function chooseBySource(
  between: readonly Assessment[],
  problem: Problem,
  facts: Facts
): BySource {
  const event = bareEvent(problem)
  const isOfNumber = between.some(({ candidate }) => candidate.basis === 'event')
  if (event === null || !isOfNumber) return { fitting: between, sources: [] }
  const words = wordsBeside(problem.rest)
  const named = between.filter(one => isSourceIn(problem.rest, one, event))
  const told = between.filter(({ article }) => words.some(word => holds(article.lines, word)))
  const fitting = named.length > 0 ? named : fittingWords(between, told, words)
  const isTold = fitting.length > 0 && fitting.length <= MAX_TITLES
  const mayAsk = !isTold && !facts.unknown.includes('source')
  return { fitting, sources: mayAsk ? sourcesOf(between, event) : [] }
}

/** The one event of a problem, where nothing of it was said but its number. */
export function bareEvent({ events }: Pick<Problem, 'events'>): WindowsEvent | null {
  const [event, ...others] = events
  const isBare = event?.source === null && event.description === null
  return event !== undefined && others.length === 0 && isBare ? event : null
}

function fittingWords(
  between: readonly Assessment[],
  told: readonly Assessment[],
  words: readonly string[]
): readonly Assessment[] {
  return words.length === 0 ? between : told
}

function wordsBeside(text: string): readonly string[] {
  const words = normalizeText(text).match(/[a-z][a-z0-9]+/g) ?? []
  return [...new Set(words)].filter(word => !OF_ANY_EVENT.test(word))
}

function holds(lines: readonly string[], word: string): boolean {
  return lines.some(line => line.toLowerCase().includes(word))
}

function isSourceIn(text: string, { article }: Assessment, { id }: WindowsEvent): boolean {
  const said = plain(text)
  return article.events.some(
    event => event.id === id && event.source !== null && said.includes(plain(event.source))
  )
}

function sourcesOf(between: readonly Assessment[], { id }: WindowsEvent): readonly string[] {
  const sources = between.flatMap(({ article }) =>
    article.events.flatMap(event => (event.id === id && event.source !== null ? event.source : []))
  )
  const names = sources.filter(source => !PLACEHOLDER.test(source))
  const byName = new Map(names.map(source => [plain(source), source]))
  return [...byName.values()].slice(0, MAX_SOURCES)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

/**
 * Whether an article may be about an event that has a source and no text: one that documents its
 * number for other sources alone is about other events.
 */
export function isOfSource({ article, candidate }: Assessment, { events }: Problem): boolean {
  const event = candidate.event === null ? undefined : events[candidate.event]
  const source = event?.source ?? null
  if (event === undefined || source === null || event.description !== null) return true
  const documented = article.events.filter(({ id }) => id === event.id)
  const named = documented.flatMap(one => one.source ?? [])
  return named.length < documented.length || named.some(one => sameSource(one, source))
}
