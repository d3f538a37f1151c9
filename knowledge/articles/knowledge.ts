/** What the decision asks of a collection of articles, whether in memory or in an index on disk. */
import type { WindowsEvent } from '../events/event.ts'
import type { Article } from './article.ts'

/** What is known of the problem. `words` is what the person said around the events. */
export type Query = {
  readonly events: readonly WindowsEvent[]
  readonly words: string
  /** what was said earlier in the case; it counts less */
  readonly earlier?: string
}

/** An article that may be the one, with why. */
export type Candidate = {
  readonly article: string
  readonly title: string
  /** 0 to 1, calibrated: 0.9 is right nine times in ten */
  readonly score: number
  /**
   * 'event': an event of the query is one the article documents; 'description': only words match
   */
  readonly basis: 'event' | 'description'
  readonly because: readonly string[]
  /** 1-based lines of the article that match, null when no single place does */
  readonly lines: { readonly first: number; readonly last: number } | null
  /** the event of the query (its index) that matched, null for words */
  readonly event: number | null
  /** the mail services that the article tells to stop responding */
  readonly stalls: readonly string[]
  /**
   * How the telling slots (service, program, code ...) of the event and of the documented one
   * agree: all of them, none against it but some that cannot be compared, or one that is filled
   * otherwise; null when only words match
   */
  readonly agreement: 'exact' | 'open' | 'twin' | null
  /** of a twin: what the event has in the telling slot and what the article has there */
  readonly differs: { readonly said: string; readonly documented: string } | null
  /** the events of the query (their indexes) that the article documents, by number and source */
  readonly documents: readonly number[]
  /** whether the helpdesk wrote it */
  readonly own: boolean
  /** the name of the folder or index that the article stands in */
  readonly source: string
  /** the sentence of the article that resembles the words most, for an offer; null for events */
  readonly sentence: { readonly line: number; readonly text: string } | null
}

/** How many articles there are of something: ['Windows 2000', 2] */
export type Counted = readonly [name: string, articles: number]

/** What articles there are, as their sources were counted. */
export type Stock = {
  readonly total: number
  /** those that the helpdesk wrote */
  readonly own: readonly { readonly id: string; readonly title: string }[]
  /** by product, the most first; an article may name several */
  readonly products: readonly Counted[]
  /** by the year of their date, the latest first; '' is without one */
  readonly years: readonly Counted[]
  /** indexes that were made before anything was counted: in `total` alone */
  readonly uncounted: readonly string[]
}

/** Opened articles. Close it when they are no longer needed. */
export type Knowledge = {
  /** the articles that may be the one, best first, at most `limit` (default 12) */
  readonly find: (query: Query, limit?: number) => readonly Candidate[]
  /** the articles that full text finds first, not yet compared with the words: quick */
  readonly firstLook: (words: string, limit: number) => readonly string[]
  /** why `find` gives what it gives, in lines without a word of the query, for who maintains it */
  readonly why: (query: Query) => readonly string[]
  /** by its id in capital letters, 'Q303283'; undefined when it is not there */
  readonly article: (id: string) => Article | undefined
  readonly has: (id: string) => boolean
  /** how many articles there are */
  readonly size: number
  /** an article that stands in two sources is counted in each */
  readonly stock: () => Stock
  /** reads one article through each source. @throws Error when one is damaged */
  readonly check: () => void
  readonly close: () => void
}

/**
 * A candidate at this score or above is taken for the article without a question. Measured by the
 * retrieval benchmark.
 */
export const ACCEPT = 0.75
/** Between this score and ACCEPT the person is asked; below it the article is not mentioned. */
export const CONSIDER = 0.25
/**
 * From here on the best titles are offered for a description: the chance that one of the five best
 * is the one. Messages that many articles resemble a little have no single one above CONSIDER, and
 * still the right one among those five.
 */
export const OFFER = 0.4
