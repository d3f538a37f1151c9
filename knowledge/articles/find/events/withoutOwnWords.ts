import type { WindowsEvent } from '../../../events/event.ts'
import type { InvertedIndex } from '../../index/invertedIndex.ts'
import type { Signature } from '../../index/signatures.ts'
import { termsOf } from '../../index/terms.ts'
import { findSlots } from '../../read/slots/findSlots.ts'
import { endOfAlignedText, type WeighedTerm, type WeighedWord } from './endOfAlignedText.ts'
import { hasOtherSource } from './hasOtherSource.ts'

/**
 * Of the words behind, so much may be another documented event's: more of it goes on with that one.
 */
const MAX_DOCUMENTED_SHARE = 0.4

/** The event up to where a documented text is over; what a person wrote behind it costs nothing. */
export function withoutOwnWords(
  event: WindowsEvent,
  documented: readonly Signature[],
  words: InvertedIndex
): WindowsEvent {
  const { description } = event
  if (description === null) return event
  const said = documented.filter(one => one.described && !hasOtherSource(event, one))
  if (said.length === 0) return event
  const read = wordsOf(description, words)
  const ends = said.map(({ terms }) =>
    endOfAlignedText(description, read, {
      terms: new Set(terms),
      whole: terms.reduce((sum, term) => sum + words.idf(term), 0)
    })
  )
  const end = [...new Set(ends)]
    .toSorted((a, b) => a - b)
    .find(place => place < description.length && findSlots(description.slice(place)).length === 0)
  if (end === undefined) return event
  const tail = weigh(description.slice(end), words)
  const isDocumented = documented.some(({ all }) => shareIn(all, tail) > MAX_DOCUMENTED_SHARE)
  if (isDocumented) return event
  return { ...event, description: description.slice(0, end) }
}

function shareIn(all: ReadonlySet<number>, tail: readonly WeighedTerm[]): number {
  const there = tail.filter(({ term }) => all.has(term))
  if (there.length === 0) return 0
  return weightOf(there) / weightOf(tail)
}

function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

function wordsOf(description: string, words: InvertedIndex): readonly WeighedWord[] {
  return [...description.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    end: index + text.length,
    terms: weigh(text, words)
  }))
}

function weigh(text: string, words: InvertedIndex): readonly WeighedTerm[] {
  return termsOf(text)
    .map(words.termId)
    .map(term => ({ term, weight: words.idf(term) }))
}
