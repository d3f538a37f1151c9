import type { InvertedIndex } from '../../index/invertedIndex.ts'
import type { Signature } from '../../index/signatures.ts'
import { termsOf } from '../../index/terms.ts'
import { type QueryTerms, termsIn } from '../align.ts'

/** A word of fewer articles may be the name of somebody's machine, user or file. */
const MIN_ARTICLES = 5
/** What articles write where a name of one machine stands: 'DOMAIN\user', '/O=Org/OU=Site'. */
const STAND_INS = termsOf(
  `user username domain mailbox server servername computer computername machine workstation
   organization org company site recipients recipient account folder file filename path drive name
   administrator corp com`
)

/** What stands in quotation marks by itself is a name of one machine: [Subject = "Lunch?"] */
const QUOTED = /["“'‘]([^"“”'‘’\n]{1,40})["”'’]/g
const MAX_NAME_WORDS = 2

/** An event: its text as it was pasted, and its terms. */
type Pasted = { readonly text: string; readonly said: QueryTerms }

/**
 * How much of what an article documents was told otherwise, in rare words: ordinary words of the
 * event that the article has nowhere, as far as ordinary words of its own text stand in their
 * place. 'fan in bay 2 has failed' for 'an application has passed a bad parameter' is much; what is
 * only longer or shorter is none. `there`: the terms of the event that the article has anywhere.
 */
export function substitutedWeight(
  { text, said }: Pasted,
  words: InvertedIndex
): (signature: Signature | null, there: ReadonlySet<number>) => number {
  const spoken = termsIn(said)
  const standIns = new Set(STAND_INS.map(words.termId))
  const quoted = new Set(quotedNames(text).flatMap(termsOf).map(words.termId))
  const ordinary = said.filter(
    ({ number, placed, named }) => !(placed || named || quoted.has(number)) && isOrdinary(number)
  )
  return (signature, there) => {
    if (signature?.described !== true) return 0
    const lacking = ordinary
      .filter(({ number, meant }) => ![number, ...meant].some(term => there.has(term)))
      .map(({ number }) => number)
    const unsaid = signature.terms.filter(
      term => isOrdinary(term) && !standIns.has(term) && !spoken.has(term)
    )
    return Math.min(weigh(lacking), weigh(unsaid)) / words.idf(0)
  }

  function isOrdinary(term: number): boolean {
    return words.documentFrequency(term) >= MIN_ARTICLES
  }

  function weigh(terms: readonly number[]): number {
    return [...new Set(terms)].reduce((sum, term) => sum + words.idf(term), 0)
  }
}

function quotedNames(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)]
    .map(([, quoted = '']) => quoted.trim())
    .filter(quoted => quoted.split(/\s+/).length <= MAX_NAME_WORDS)
}
