import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** natural's lexicon: 4 MB of words, each with what it can be in a sentence. Only the words are wanted, so its lines are read and not its JSON (a quarter of a second). */
const LEXICON = createRequire(import.meta.url).resolve('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json')
const ENTRY = /^ {4}"([a-z]{3,24})": \[/gim

/** The words of English of 3 to 24 letters, in lower case, each once. */
export const englishWords = (): readonly string[] =>
  [...new Set(Array.from(readFileSync(LEXICON, 'utf8').matchAll(ENTRY), ([, word]) => (word as string).toLowerCase()))]
