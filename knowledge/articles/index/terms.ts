import { stem } from '../../language/words/stem.ts'

/** Words that nearly every article has; they tell nothing apart. */
const STOP_WORDS = new Set(
  [
    'a an and any are as at be been but by can do does for from had has have he her',
    'his i if in into is it its may might most my no nor not of off on or our out',
    'over she so some such than that the their them then there these they this those',
    'to too up us was we were what when where which while who will with would you',
    'your',
    // as they are typed in a hurry
    'arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt'
  ].flatMap(line => line.split(' '))
)

const WORD = /[\p{L}\p{N}_]+(?:\.\d[\p{L}\p{N}]*)*(?:\+\+)?/gu
const LONGEST = 40

/**
 * The terms of a text in its order: lower case, stems, versions whole ('5.5'), codes whole
 * ('0x80040115'), without the words that tell nothing.
 */
export function termsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap(termOf)
}

/** The words of a text as they are written, each of which may have a term. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(WORD) ?? []
}

/** The term of one word; none when it tells nothing. */
export function termOf(word: string): readonly string[] {
  const plain = word.toLowerCase()
  if (STOP_WORDS.has(plain) || plain.length > LONGEST || (plain.length < 2 && !/\d/.test(plain)))
    return []
  return [stem(plain)]
}
