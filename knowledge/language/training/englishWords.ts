import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * natural's lexicon: 4 MB of words, each with what it can be in a sentence. Only the words are
 * wanted, so they are cut out and the rest is not parsed (a quarter of a second).
 */
const LEXICON = createRequire(import.meta.url).resolve(
  'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'
)
const BEHIND_A_WORD = '": ['
const LETTERS = /^[a-z]+$/

/**
 * The words of English that are small letters alone: no names, which are as likely to be a mistyped
 * word.
 */
export function englishWords(): readonly string[] {
  return readFileSync(LEXICON, 'utf8')
    .split(BEHIND_A_WORD)
    .map(part => part.slice(part.lastIndexOf('"') + 1))
    .filter(word => LETTERS.test(word))
}
