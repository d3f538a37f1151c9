import type { WindowsEvent } from '../../../events/event.ts'
import { plainSource } from '../../../events/fields/sameSource.ts'
import type { ArticleIndex } from '../../index/articleIndex.ts'
import type { Candidate } from '../../knowledge.ts'
import { type ComparedByEvent, compareByEvent } from './compareByEvent.ts'
import { chanceOfEvent, type EventFeatures } from './eventChance.ts'
import { hasOtherSource } from './hasOtherSource.ts'

/** Below this chance an article is not mentioned; a twin is, because it can be named as one. */
const MIN_CHANCE = 0.005
/** From here the words tell that it is another article, and the number alone counts no more. */
const TOLD_CHANCE = 0.3
/** So much of the description has to stand in the article for "exactly this". */
const MIN_COVERED = 0.6
/** The most for an event of another source than the one documented: it is asked, whatever its text. */
const AT_MOST_OF_OTHER_SOURCE = 0.5
/** Twins of one event that are mentioned. */
const MAX_TWINS = 2

/** A candidate with the place of its article in the index. */
export type FoundByEvent = Candidate & { readonly docId: number }

type Scored = ComparedByEvent & { readonly score: number }

/**
 * The articles that may document an event; `place` is its place in the paste, `words` what was said
 * around it.
 */
export function findByEvent(
  index: ArticleIndex,
  event: WindowsEvent,
  place: number,
  words: string
): readonly FoundByEvent[] {
  const compared = compareByEvent(index, event, words).map(one => ({
    ...one,
    score: chanceOfEvent(one.features)
  }))
  const told = compared.filter(({ score }) => score >= TOLD_CHANCE)
  const scored = compared.map(one =>
    told.some(other => other !== one) ? one : { ...one, score: either(one.least, one.score) }
  )
  const capped = scored.map(one =>
    isOfOtherSource(event, one) ? { ...one, score: capOf(one) } : one
  )
  const named = new Set(twins(capped))
  return capped
    .filter(one => one.score >= MIN_CHANCE || named.has(one))
    .map(one => candidateOf(index, event, place, one))
}

/** 'Kbdclass' beside a documented 'MouClass'; 'El59x1' and 'El59x' are one. */
function isOfOtherSource(event: WindowsEvent, { signature }: Scored): boolean {
  if (!hasOtherSource(event, signature)) return false
  const [said, documented] = [event.source, signature?.source].map(one => plainSource(one ?? ''))
  return !(said?.includes(documented ?? '') || documented?.includes(said ?? ''))
}

function capOf({ score }: Scored): number {
  return Math.min(score, AT_MOST_OF_OTHER_SOURCE)
}

/** The chance that one of two says rightly that it is the article. */
function either(one: number, other: number): number {
  return 1 - (1 - one) * (1 - other)
}

/** Articles that document the same message of another component, the likest first. */
function twins(scored: readonly Scored[]): readonly Scored[] {
  return scored
    .filter(one => agreementOf(one) === 'twin' && one.features.source === 'same')
    .toSorted((a, b) => b.features.covered - a.features.covered)
    .slice(0, MAX_TWINS)
}

function candidateOf(
  index: ArticleIndex,
  event: WindowsEvent,
  place: number,
  one: Scored
): FoundByEvent {
  const { docId, signature, features, slots, score } = one
  const { id, title, own, source } = index.nameOf(docId)
  const isDocumented = features.number === 'documented'
  const isTwin = slots.differs !== null
  return {
    docId,
    article: id,
    title,
    score,
    basis: signature === null ? 'description' : 'event',
    because: becauseOf(event, features),
    lines: signature === null ? null : { first: signature.first, last: signature.last },
    event: place,
    stalls: index.stallsOf(docId),
    agreement: agreementOf(one),
    differs: slots.differs,
    documents: isDocumented && !isTwin && features.source !== 'other' ? [place] : [],
    own,
    source,
    sentence: null
  }
}

/** Whether the telling slots agree: all, not one that is filled otherwise, or one that is. */
function agreementOf({ signature, features, slots }: ComparedByEvent): Candidate['agreement'] {
  if (signature === null) return null
  if (features.isTwin) return 'twin'
  const isWhole = signature.described && features.terms > 1 && features.covered >= MIN_COVERED
  const isSame = features.number === 'documented' && features.source === 'same'
  const { missing, blank, elsewhere, unsaid } = slots
  const isOpen = [missing, blank, elsewhere, unsaid].some(some => some.length > 0)
  if (isSame && isWhole && !isOpen) return 'exact'
  return 'open'
}

function becauseOf(
  { id }: WindowsEvent,
  { number, source, aligned, terms }: EventFeatures
): readonly string[] {
  return [
    ...(number === 'documented' || number === 'told' ? [`event id ${id}`] : []),
    ...(source === 'same' ? ['source'] : []),
    ...(terms > 1 && aligned > 0.5 ? ['description'] : [])
  ]
}
