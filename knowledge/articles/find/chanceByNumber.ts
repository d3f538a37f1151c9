import type { Signature } from '../index/signatures.ts'
import type { QueryTerms } from './align.ts'

/** The chance that is at least given to an article for the number alone, and when words of its event were said, too. */
const BY_NUMBER = 0.45
const BY_NUMBER_AND_WORDS = 0.8
const ENOUGH = 2
/** More words than these tell of the event themselves. */
const FEW = 10

/**
 * The least chance of an article when an event came with its number and no text: 'event 2086 from the IMAP4 virtual server'. Structure tells
 * more here than likeness: one article documents the number, and the words are of its event.
 */
export function chanceByNumber(
  signature: Signature | null,
  said: QueryTerms,
  number: number,
  exact: boolean,
  articles: number
): number {
  if (signature === null || !exact || said.length > FEW) return 0
  const there = new Set([...signature.terms, ...signature.named])
  const shared = new Set(
    said
      .filter(term => term.number !== 0 && term.number !== number && there.has(term.number))
      .map(term => term.number)
  )
  return articles === 1 && shared.size >= ENOUGH ? BY_NUMBER_AND_WORDS : BY_NUMBER
}
