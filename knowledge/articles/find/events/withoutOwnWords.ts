import type { WindowsEvent } from '../../../events/event.ts'
import type { InvertedIndex } from '../../index/invertedIndex.ts'
import type { Signature } from '../../index/signatures.ts'
import { termsOf } from '../../index/terms.ts'
import { findSlots } from '../../read/slots/findSlots.ts'
import { type DocumentedWords, endOfAlignedText } from './endOfAlignedText.ts'
import { hasOtherSource } from './hasOtherSource.ts'

/**
 * Of the words behind, so much may be another documented event's: more of it goes on with that one.
 */
const MAX_DOCUMENTED_SHARE = 0.4

type WordWeight = { readonly term: number; readonly weight: number }

/** The event up to where a documented text is over; what a person wrote behind it costs nothing. */
export function withoutOwnWords(
  event: WindowsEvent,
  documented: readonly Signature[],
  words: InvertedIndex
): WindowsEvent {
  const { description } = event
  if (description === null) return event
  const read = wordsReader(words)
  const ends = documented
    .filter(one => one.described && !hasOtherSource(event, one))
    .map(one => endOfAlignedText(description, documentedWords(one, words, read)))
  const end = Math.min(
    description.length,
    ...ends.filter(place => findSlots(description.slice(place)).length === 0)
  )
  const tail = read(description.slice(end))
  const isDocumented = documented.some(({ all }) => shareIn(all, tail) > MAX_DOCUMENTED_SHARE)
  if (isDocumented) return event
  if (end < description.length) return { ...event, description: description.slice(0, end) }
  return event
}

function shareIn(all: ReadonlySet<number>, tail: readonly WordWeight[]): number {
  const there = tail.filter(({ term }) => all.has(term))
  if (there.length === 0) return 0
  return weightOf(there) / weightOf(tail)
}

function weightOf(terms: readonly WordWeight[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** The words of one description are read once for all events that are documented. */
function wordsReader(words: InvertedIndex): (text: string) => readonly WordWeight[] {
  const known = new Map<string, readonly WordWeight[]>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const terms = termsOf(text).map(words.termId)
    const read = terms.map(term => ({ term, weight: words.idf(term) }))
    known.set(text, read)
    return read
  }
}

function documentedWords(
  { terms }: Signature,
  words: InvertedIndex,
  read: (text: string) => readonly WordWeight[]
): DocumentedWords {
  const there = new Set(terms)
  return {
    weigh: text => read(text).map(one => ({ ...one, isDocumented: there.has(one.term) })),
    whole: terms.reduce((sum, term) => sum + words.idf(term), 0)
  }
}
