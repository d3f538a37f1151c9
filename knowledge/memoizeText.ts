import { memoizeRecent } from './memoizeRecent.ts'

/** Characters of a text that is remembered; a longer one is a paste, and read by few. */
const MAX_TEXT_LENGTH = 2_000
/** More than the texts that a turn reads: the message, its parts, the words of the case. */
const MAX_TEXTS = 60

/** A reading of a text, that many ask for in one turn and nobody needs to make twice. */
export function memoizeText<Out>(read: (text: string) => Out): (text: string) => Out {
  const lately = memoizeRecent(read, text => text, MAX_TEXTS)
  return text => (text.length > MAX_TEXT_LENGTH ? read(text) : lately(text))
}
