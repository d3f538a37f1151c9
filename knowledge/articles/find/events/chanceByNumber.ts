import type { Signature } from '../../index/signatures.ts'
import type { QueryTerms } from '../align.ts'

/**
 * The least chance of an article for the number alone, and when words of its event were said, too.
 */
const BY_NUMBER = 0.45
const BY_NUMBER_AND_WORDS = 0.8
const MIN_SHARED_WORDS = 2
/** More words than these tell of the event themselves. */
const MAX_WORDS = 10

/**
 * The least chance of an article that documents the number when an event came without its text:
 * 'event 2086 from the IMAP4 virtual server'. Structure tells more here than likeness: no other of
 * the `articles` documents the number, whose term is `number`, and the words are of its event.
 */
export function chanceByNumber(
  signature: Signature | null,
  said: QueryTerms,
  { number, articles }: { readonly number: number; readonly articles: number }
): number {
  if (signature === null || said.length > MAX_WORDS) return 0
  const words = said
    .map(term => term.number)
    .filter(term => term !== 0 && term !== number && signature.all.has(term))
  const isOnlyOne = articles === 1 && new Set(words).size >= MIN_SHARED_WORDS
  if (isOnlyOne) return BY_NUMBER_AND_WORDS
  return BY_NUMBER
}
