import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Language } from '../../../triage/language.ts'

/** A text as a formula of readability sees it. */
type Counted = {
  readonly sentences: number
  readonly words: readonly string[]
  readonly syllables: number
}

/** How hard a text is to read, and the most that a helpdesk's words may be. */
export type Reading = { readonly is: number; readonly most: number; readonly by: string }

/** Vowels that stand together are one syllable; a final e is silent in French. */
const SYLLABLES: Readonly<Record<Exclude<Language, 'en' | 'ja'>, (word: string) => number>> = {
  de: word => word.match(/[aeiouyäöü]+/g)?.length ?? 1,
  fr: word =>
    word
      .replace(/(?<=[aeiouyàâéèêëîïôûœ].*[^aeiouyàâéèêëîïôû])(?:e|es|ent)$/, '')
      .match(/[aeiouyàâéèêëîïôûùœ]+/g)?.length ?? 1,
  es: word => word.match(/[íú]|[aeiouyáéóü]+/g)?.length ?? 1
}

/** How hard a text is, by the formula that is usual for its language; null: none for Japanese. */
export function readingOf(
  language: Language,
  words: readonly string[],
  sentences: number
): Reading | null {
  if (language === 'ja') return null
  const count = language === 'en' ? syllable : SYLLABLES[language]
  const syllables = words.reduce((sum, word) => sum + Math.max(1, count(word.toLowerCase())), 0)
  return FORMULAS[language]({ sentences, words, syllables })
}

const FORMULAS: Readonly<Record<Exclude<Language, 'ja'>, (counted: Counted) => Reading>> = {
  en: ({ sentences, words, syllables }) => ({
    is: fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }),
    most: 8,
    by: 'school year, Flesch-Kincaid'
  }),
  // Bamberger and Vanecek 1984, the fourth Wiener Sachtextformel
  de: ({ sentences, words }) => ({
    is:
      0.2744 * percent(words, word => SYLLABLES.de(word.toLowerCase()) > 2) +
      (0.2656 * words.length) / sentences -
      1.693,
    most: 9,
    by: 'school year, Wiener Sachtextformel'
  }),
  // Kandel and Moles 1958: 60 to 70 is standard; turned round, so that more is harder
  fr: ({ sentences, words, syllables }) => ({
    is: 100 - (207 - (1.015 * words.length) / sentences - (73.6 * syllables) / words.length),
    most: 40,
    by: '100 - Kandel-Moles'
  }),
  // Szigriszt Pazos 1993, on the scale INFLESZ: from 55 on normal, from 65 on rather easy
  es: ({ sentences, words, syllables }) => ({
    is: 100 - (206.835 - (62.3 * syllables) / words.length - words.length / sentences),
    most: 45,
    by: '100 - Szigriszt-Pazos'
  })
}

function percent(words: readonly string[], holds: (word: string) => boolean): number {
  return (100 * words.filter(holds).length) / words.length
}
