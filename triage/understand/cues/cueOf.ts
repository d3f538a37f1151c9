import { likelyRows } from '../../../knowledge/language/words/likelyRows.ts'
import { memoizeText } from '../../../knowledge/memoizeText.ts'
import type { Cue } from './cue.ts'
import { CUES } from './cueList.ts'
import { MAX_CUE_LENGTH, patternOf } from './phrase.ts'

export type { Cue } from './cue.ts'

const patternsLikely = likelyRows(
  CUES.map(({ cue, ...phrase }) => ({ cue, pattern: patternOf(phrase) })),
  ({ pattern }) => pattern
)

/** What a message says of the conversation; null: nothing. `words` are normalized. */
export function cueOf(words: string): Cue | null {
  return words.length > MAX_CUE_LENGTH ? null : cueIn(words)
}

const cueIn = memoizeText(
  (words: string): Cue | null =>
    patternsLikely(words).find(({ pattern }) => pattern.test(words))?.cue ?? null
)
