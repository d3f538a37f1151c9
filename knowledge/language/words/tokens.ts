import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js'
import { memoizeRecent } from '../../memoizeRecent.ts'

/**
 * Letters of every script and numbers with points in them stay whole: natural's default drops '5.5'
 * and all that is not Latin.
 */
const tokenizer = new RegexpTokenizer({
  pattern: /[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu,
  gaps: false
})

/** The words of a plain text. `"it's exchange 5.5"` → ["it's", 'exchange', '5.5'] */
export const tokensOf: (plain: string) => readonly string[] = memoizeRecent(
  plain => tokenizer.tokenize(plain) ?? [],
  plain => plain,
  4
)
