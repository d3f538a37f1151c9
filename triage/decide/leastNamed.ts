import { ACCEPT, CONSIDER } from '../../knowledge/articles/knowledge.ts'
import { isPasted } from '../understand/recognizeMessage.ts'
import { isAboutWindows } from './applicability.ts'
import type { Assessment } from './assess.ts'
import { isNumbered } from './findCandidates.ts'
import { isLifted } from './liftStalls.ts'
import type { Problem } from './problem.ts'

/**
 * Words alone name an article from here on: below, of messages whose article is not there every
 * eighth would get one that is only like it.
 */
export const ACCEPT_WORDS = 0.93
/**
 * Where the product was said and no other article is near, from here on; where the level that was
 * said lacks its very fix, too, `ACCEPT` is enough: of people's messages 8 of 8 were right there.
 */
const ACCEPT_ALONE = 0.9
/**
 * An article of this chance beside one that words name is a rival; from the second on both would
 * answer, and tell the same.
 */
const [RIVAL, ALIKE] = [0.28, 0.55]
/** No chance reaches it. */
const NOT_NAMED = 1.01
/** From here on they ask first whether the product is there, which can rule the article out. */
const ASK_WORDS = 0.85

const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'in', 'on', 'of', 'to', 'with'])
/** The share of the words of the longer title. */
const SAME = 0.8

/**
 * What an article must reach to be named: by an event whose text was compared, or a stall that it
 * tells of, or by words; less where the question that comes first can rule it out ('Do you run it?').
 */
export function leastNamed(assessed: Assessment, { events }: Problem, next: number): number {
  const { candidate } = assessed
  const event = candidate.event === null ? undefined : events[candidate.event]
  const isCompared = event !== undefined && isPasted(event)
  const isTheOnly = event !== undefined && next < CONSIDER
  const isHinted = isLifted(candidate) || isNumbered(candidate) || candidate.own
  if (isCompared || isTheOnly || isHinted) return ACCEPT
  return leastByWords(assessed, event === undefined ? next : ALIKE)
}

function leastByWords({ applicability, article, advice }: Assessment, next: number): number {
  const isSaid = applicability.kind === 'applies'
  const isProductAsked = applicability.kind === 'unconfirmed' && !isAboutWindows(article)
  if (isProductAsked || (isSaid && advice.kind === 'need' && next < RIVAL)) return ASK_WORDS
  if (!isSaid || next >= ALIKE) return ACCEPT_WORDS
  if (next >= RIVAL) return NOT_NAMED
  return advice.kind === 'recommend' ? ACCEPT : ACCEPT_ALONE
}

/**
 * Whether two articles bear the same title but for small words: two of one problem, as the archive
 * has them for two versions of a product.
 */
export function isSameTitle(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  const shared = [...words].filter(word => others.has(word)).length
  return shared >= SAME * Math.max(words.size, others.size)
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []
  return new Set(words.filter(word => !SMALL_WORDS.has(word)))
}
