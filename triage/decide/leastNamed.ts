import { ACCEPT, type Candidate, CONSIDER, OFFER } from '../../knowledge/articles/knowledge.ts'
import type { Facts } from '../answer.ts'
import { isPasted } from '../understand/recognizeMessage.ts'
import { isAboutWindows } from './applicability.ts'
import type { Assessment } from './assess.ts'
import { NEARLY, programsSaid } from './filterByFacts.ts'
import { isNumbered } from './findCandidates.ts'
import { isLifted } from './liftStalls.ts'
import type { Problem } from './problem.ts'
import { saidFiles } from './said/saidModules.ts'

/**
 * Words alone name an article from here on where the product was not said. Of 5,500 messages, each
 * with its article and without, 1 in 100 of those named by these four are wrong.
 */
export const ACCEPT_WORDS = 0.93
/** Where the product was said and no other article is near. */
const ACCEPT_SAID = 0.85
/** Where the level that was said lacks its very fix, or is still to be asked. */
const ACCEPT_FIX = 0.65
/**
 * An article of this chance beside one that words name is a rival; from the second on both would
 * answer, and tell the same.
 */
const [RIVAL, ALIKE] = [0.45, 0.55]
/** No chance reaches it. */
const NOT_NAMED = 1.01
/** From here on they ask first whether the product is there, which can rule the article out. */
const ASK_PRODUCT = 0.75

const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'in', 'on', 'of', 'to', 'with'])
/** The share of the words of the longer title. */
const SAME = 0.8

/**
 * What an article must reach to be named: by an event whose text was compared, or a stall that it
 * tells of, or by words; less where the question that comes first can rule it out ('Do you run it?').
 */
export function leastNamed(
  assessed: Assessment,
  { events }: Problem,
  rival: Assessment | undefined
): number {
  const next = rival?.candidate.score ?? 0
  const { candidate } = assessed
  const event = candidate.event === null ? undefined : events[candidate.event]
  const isCompared = event !== undefined && isPasted(event)
  const isTheOnly = event !== undefined && next < CONSIDER
  const isHinted = isLifted(candidate) || isNumbered(candidate) || candidate.own
  if (isCompared || isTheOnly || isHinted) return ACCEPT
  if (event !== undefined) return leastByWords(assessed, ALIKE)
  return isContested(assessed, rival) ? NOT_NAMED : leastByWords(assessed, next)
}

/**
 * Whether the level that was said lacks the fix of another article that may be the one, while this
 * one has none to wait for: they do not tell the same.
 */
function isContested(best: Assessment, rival: Assessment | undefined): boolean {
  const isOneToFear = rival !== undefined && rival.candidate.score >= RIVAL
  return isOneToFear && rival.advice.kind === 'recommend' && best.advice.kind !== 'recommend'
}

function leastByWords(assessed: Assessment, next: number): number {
  const { applicability, article } = assessed
  const isSaid = applicability.kind === 'applies'
  if (applicability.kind === 'unconfirmed' && !isAboutWindows(article)) return ASK_PRODUCT
  if (!isSaid || next >= ALIKE) return ACCEPT_WORDS
  if (next >= RIVAL) return NOT_NAMED
  return ['recommend', 'need'].includes(assessed.advice.kind) ? ACCEPT_FIX : ACCEPT_SAID
}

/**
 * From here on an article is mentioned that documents the number of the event, though little of its
 * words.
 */
const DOUBTFUL = 0.15
/**
 * Where the telling slots of an event cannot be compared, its frame is of many others, too: in
 * doubt no article is asked about.
 */
const OPEN = 0.3
/** Beside the best title that is offered, one with this share of its chance is, too. */
const OFFERED_BESIDE = 0.25
/** Titles of which one may be the one. */
const MAX_OFFERED = 5
/** From so many words on a message tells of something, and what is something else is not near. */
const MANY_WORDS = 15
/** Titles are offered to whoever told so much from here on: of 52 everyday stories, to none. */
const OFFER_AT_LENGTH = 0.25
/** So many times as likely as the next, one that bears a file that was said is offered alone. */
const FAR_AHEAD = 4

/**
 * By an event, one that documents its number; by a description, five of which one is likely the
 * one.
 */
export function isWorthOffering(
  rivals: readonly Candidate[],
  problem: Problem,
  facts: Facts
): boolean {
  const [best] = rivals
  if (best === undefined) return false
  if (problem.among !== undefined) return true
  const isDescribed = best.event !== null && problem.events[best.event]?.description !== null
  const isOpen = isDescribed && best.agreement === 'open'
  const isOnlyNumber = isDescribed && best.because.length === 1
  if (best.basis === 'event' && isOnlyNumber) return false
  if (best.basis === 'event') return best.score >= (isOpen ? OPEN : DOUBTFUL)
  const chance = rivals.slice(0, MAX_OFFERED).reduce((sum, { score }) => sum + score, 0)
  return chance >= leastToOffer(problem, facts) || isOfFileSaid(rivals, problem)
}

/**
 * The chance that five titles must reach together to be offered for words; less to whoever names a
 * program, which no everyday story does.
 */
function leastToOffer({ rest }: Problem, facts: Facts): number {
  const isAtLength = rest.trim().split(/\s+/).length >= MANY_WORDS
  return isAtLength || programsSaid(facts).length > 0 ? OFFER_AT_LENGTH : OFFER
}

/** Whether the title of the best names a file that was said, and nothing else is near. */
function isOfFileSaid([best, next]: readonly Candidate[], { rest }: Problem): boolean {
  if (best === undefined || best.score < CONSIDER) return false
  const title = best.title.toLowerCase()
  const isNamed = saidFiles(rest).some(file => title.includes(file))
  return isNamed && best.score >= FAR_AHEAD * (next?.score ?? 0)
}

/** What an article must reach to be offered beside the best. */
export function leastOffered({ score, basis }: Candidate): number {
  if (score >= ACCEPT) return score - NEARLY
  if (basis === 'event') {
    if (score < CONSIDER) return DOUBTFUL
    return CONSIDER
  }
  return score * OFFERED_BESIDE
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
