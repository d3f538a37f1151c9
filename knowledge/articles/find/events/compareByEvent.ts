import type { WindowsEvent } from '../../../events/event.ts'
import { isFromSource } from '../../../events/fields/sameSource.ts'
import type { ArticleIndex } from '../../index/articleIndex.ts'
import type { Hit, InvertedIndex } from '../../index/invertedIndex.ts'
import type { Signature } from '../../index/signatures.ts'
import { termsOf } from '../../index/terms.ts'
import { isCutOff } from '../../read/slots/findSlots.ts'
import type { Slot } from '../../read/slots/slot.ts'
import { aligner, coverage, type QueryTerms, termsIn, termsPresent, totalWeight } from '../align.ts'
import { chanceByNumber } from './chanceByNumber.ts'
import { compareSlots, isSameSlot, type SlotComparison } from './compareSlots.ts'
import type { EventFeatures } from './eventChance.ts'
import { hasOtherSource } from './hasOtherSource.ts'
import { isOneEditApart } from './isOneEditApart.ts'
import { queryOf } from './queryTerms.ts'
import { holdsSlot, type SoughtEvent, type SoughtSlot, soughtEvent } from './soughtEvent.ts'
import { substitutedWeight } from './substitutedWeight.ts'
import { withoutOwnWords } from './withoutOwnWords.ts'

/** Words of the text that are searched for, and articles looked at closely. */
const MAX_QUERY_TERMS = 24
const MAX_COMPARED = 24
/** Of the articles that document the number, those most like the event are always looked at. */
const MAX_DOCUMENTED = 8
/** What the search finds by less than this share of the best is not looked at. */
const MIN_SHARE_OF_BEST = 0.35
/** How much the number of an event counts in the search, in words. */
const NUMBER_WEIGHT = 1.5
/** How much a telling slot counts when the documented events are ranked, as a share of the text. */
const SLOT_RANK = 0.5
/**
 * In the rest of an article an event is told of, in its symptoms it is what the article is about.
 */
const ASIDE = 0.95
/** As many articles as it takes for a number to be rare: among few, every number is. */
const MANY_ARTICLES = 12

/** An article beside an event: the event it documents, and how both resemble each other. */
export type ComparedByEvent = {
  readonly docId: number
  readonly signature: Signature | null
  readonly features: EventFeatures
  readonly slots: SlotComparison
  /** the least chance, for its number alone */
  readonly least: number
}

/** The articles worth a close look, each with how it and the event resemble each other. */
export function compareByEvent(
  index: ArticleIndex,
  event: WindowsEvent,
  words: string
): readonly ComparedByEvent[] {
  const documented = index.signatures.withId(event.id)
  const sought = soughtEvent(index, withoutOwnWords(event, documented, index.words), words)
  const articles = new Set(documented.map(({ docId }) => docId)).size
  const compare = comparer(index, sought, isCutOff(event.description ?? ''))
  const compared = closest(index, sought, documented).map(hit => {
    const one = compare(hit)
    const isDocumented = one.features.number === 'documented'
    const share = isDocumented ? Math.min(1, index.words.idf(0) / MANY_ARTICLES) / articles : 0
    const isNumberOnly = event.description === null || event.format === 'mention'
    const least =
      isNumberOnly && isDocumented && !hasOtherSource(event, one.signature)
        ? chanceByNumber(one.signature, sought.said, {
            number: index.words.termId(String(event.id)),
            articles
          })
        : 0
    return { ...one, least, features: { ...one.features, alone: share } }
  })
  const best = Math.max(0, ...compared.map(({ features }) => features.aligned))
  return compared.map(one => ({
    ...one,
    features: { ...one.features, behind: best - one.features.aligned }
  }))
}

/**
 * The articles that document the number, and those that full text finds by words, number, source.
 */
function closest(
  index: ArticleIndex,
  { event, said, slots }: SoughtEvent,
  documented: readonly Signature[]
): readonly Hit[] {
  const query = new Map(queryOf(said, MAX_QUERY_TERMS))
  const sure = [...termsOf(event.source ?? '').map(index.words.termId), ...slots.flatMap(rarest)]
  for (const term of sure) query.set(term, Math.max(1, query.get(term) ?? 0))
  query.set(index.words.termId(String(event.id)), NUMBER_WEIGHT)
  const wanted = new Set(documented.map(signature => signature.docId))
  const hits = index.words.search(query, MAX_COMPARED, wanted)
  const near = hits.filter(({ score }) => score >= MIN_SHARE_OF_BEST * (hits[0]?.score ?? 0))
  const missed = likeliest(documented, said, slots).filter(
    docId => !near.some(hit => hit.docId === docId)
  )
  return [
    ...near,
    ...missed.map(docId => ({
      docId,
      score: hits.find(hit => hit.docId === docId)?.score ?? hits.at(-1)?.score ?? 0
    }))
  ]

  function rarest({ runs }: SoughtSlot): readonly number[] {
    return runs.map(run =>
      run.reduce((best, term) => (index.words.idf(term) > index.words.idf(best) ? term : best))
    )
  }
}

/** Of the articles that document the number, those whose event has most of the words and slots. */
function likeliest(
  documented: readonly Signature[],
  said: QueryTerms,
  slots: readonly SoughtSlot[]
): readonly number[] {
  const ranked = documented
    .map(signature => ({ docId: signature.docId, rank: likeness(signature, said, slots) }))
    .toSorted((a, b) => b.rank - a.rank)
  return [...new Set(ranked.map(({ docId }) => docId))].slice(0, MAX_DOCUMENTED)
}

function likeness(signature: Signature, said: QueryTerms, slots: readonly SoughtSlot[]): number {
  const share = slots.length === 0 ? 0 : shareAgreed(slots, signature.slots)
  return coverage(said, signature.all) + SLOT_RANK * share
}

function shareAgreed(slots: readonly SoughtSlot[], documented: readonly Slot[]): number {
  const agreed = slots.filter(({ slot }) => documented.some(other => isSameSlot(slot, other)))
  return agreed.length / slots.length
}

/** Compares an article that the search found with the event, whose text may have been cut off. */
function comparer(
  index: ArticleIndex,
  sought: SoughtEvent,
  isCut: boolean
): (hit: Hit) => ComparedByEvent {
  const { words } = index
  const { event, said, slots } = sought
  const [spoken, id] = [termsIn(said), words.termId(String(event.id))]
  const source = termsOf(event.source ?? '').map(words.termId)
  const asked = new Set([...spoken, id, ...source])
  const align = aligner(said, costIn(said, words))
  const substituted = substitutedWeight({ text: event.description ?? '', said }, words)
  const weight = totalWeight(said) / words.idf(0)
  return ({ docId, score }) => {
    const text = index.textOf(docId)
    const there = termsPresent(asked, text.told, text.rest)
    const { signature, isSlip } = bestSignature(index.signatures.of(docId), sought)
    const comparison = compareSlots(
      slots.map(({ slot }) => slot),
      signature?.slots ?? [],
      slot => holdsSlot(text, slots, slot)
    )
    const features: EventFeatures = {
      number: numberOf(signature, isSlip, there.has(id)),
      source: sourceOf(event, signature, source, there),
      aligned: Math.max(align(text.told), ASIDE * align(text.rest)),
      covered: coverage(said, there),
      weight,
      found: score,
      whole: signature === null ? 0 : wholeOf(textOf(signature, spoken, isCut), spoken, words),
      agreed: agreedOf(said, there, words),
      terms: said.length,
      alone: 0,
      behind: 0,
      isSlotsAgreed: isAgreed(comparison),
      slotsMissing: comparison.missing.length,
      slotsBlank: comparison.blank.length,
      slotsElsewhere: comparison.elsewhere.length,
      slotsUnsaid: comparison.unsaid.length,
      isTwin: comparison.differs !== null,
      substituted: substituted(signature, there)
    }
    return { docId, signature, features, slots: comparison, least: 0 }
  }
}

function isAgreed({ agreed, missing, blank, elsewhere }: SlotComparison): boolean {
  const others = [missing, blank, elsewhere]
  return agreed.length > 0 && others.every(some => some.length === 0)
}

/** Of the events an article documents, the one of this number, source and with most of its text. */
function bestSignature(
  here: readonly Signature[],
  { event, said, slots }: SoughtEvent
): { readonly signature: Signature | null; readonly isSlip: boolean } {
  const exact = here.filter(other => other.event === event.id)
  const isSlip = exact.length === 0
  const documented = isSlip ? here.filter(other => isOneEditApart(other.event, event.id)) : exact
  function rank(signature: Signature): number {
    const isSame = signature.source !== null && isFromSource(event, signature.source)
    return Number(isSame) + likeness(signature, said, slots)
  }
  const [first] =
    documented.length < 2 ? documented : documented.toSorted((a, b) => rank(b) - rank(a))
  return { signature: first ?? null, isSlip }
}

function numberOf(
  signature: Signature | null,
  isSlip: boolean,
  isTold: boolean
): EventFeatures['number'] {
  if (signature !== null) {
    if (isSlip) return 'slip'
    return 'documented'
  }
  if (isTold) return 'told'
  return 'absent'
}

function sourceOf(
  event: WindowsEvent,
  signature: Signature | null,
  terms: readonly number[],
  there: ReadonlySet<number>
): EventFeatures['source'] {
  if (event.source === null) return 'unknown'
  if (signature !== null && signature.source !== null) {
    if (isFromSource(event, signature.source)) return 'same'
    return 'other'
  }
  if (terms.length > 0 && terms.every(term => there.has(term))) return 'told'
  return 'unknown'
}

/**
 * Parts of a path or a distinguished name cost nothing in between, either: neither those of the
 * event nor, where it has such a name, those that stand at the same labels of the article's.
 */
function costIn(said: QueryTerms, words: InvertedIndex): (text: Uint32Array, at: number) => number {
  const placed = new Set(said.flatMap(({ number, placed: isPlaced }) => (isPlaced ? [number] : [])))
  const labels = new Set(NAME_LABELS.map(words.termId).filter(label => placed.has(label)))
  if (placed.size === 0) return (text, at) => words.costOf(text[at] ?? 0)
  return (text, at) => {
    const [before, term, behind] = [text[at - 1] ?? 0, text[at] ?? 0, text[at + 1] ?? 0]
    const isPlaced = placed.has(term) || labels.has(before) || labels.has(behind)
    return isPlaced ? 0 : words.costOf(term)
  }
}
/** Of the labels of a distinguished name those that are terms: '/o=Organization/ou=Site/cn=User'. */
const NAME_LABELS = ['ou', 'cn', 'dc']

function agreedOf(said: QueryTerms, there: ReadonlySet<number>, words: InvertedIndex): number {
  const both = said.filter(({ number, named }) => named && there.has(number))
  const numbers = [...new Set(both.map(({ number }) => number))]
  return numbers.reduce((sum, number) => sum + words.idf(number), 0) / words.idf(0)
}

/** The terms of a documented text; of one that was pasted cut off, up to the last that was said. */
function textOf(
  { terms }: Signature,
  spoken: ReadonlySet<number>,
  isCut: boolean
): readonly number[] {
  if (!isCut) return terms
  return terms.slice(0, terms.findLastIndex(term => spoken.has(term)) + 1)
}

function wholeOf(
  terms: readonly number[],
  spoken: ReadonlySet<number>,
  words: InvertedIndex
): number {
  function weigh(numbers: readonly number[]): number {
    return numbers.reduce((sum, term) => sum + words.idf(term), 0)
  }
  if (terms.length === 0) return 0
  return weigh(terms.filter(term => spoken.has(term))) / weigh(terms)
}
