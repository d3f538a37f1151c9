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

/** How hard a text is, by a formula of its language; the words of Japanese are its characters. */
export function readingOf(
  language: Language,
  words: readonly string[],
  sentences: number
): Reading {
  if (language === 'ja') return japaneseReading(words.join(''), sentences)
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

/**
 * Tateisi, Ono and Yamada 1988: by the length of sentences, of runs of each script, and commas; 50
 * is the mean of what they measured, 10 a standard deviation. Turned round, so that more is harder.
 */
function japaneseReading(text: string, sentences: number): Reading {
  const plain = text.replace(/\s/g, '')
  const score =
    115.79 -
    (0.12 * plain.length) / sentences -
    1.37 * meanRun(plain, /[a-z]+/gi) +
    7.4 * meanRun(plain, /\p{Script=Hiragana}+/gu) -
    23.18 * meanRun(plain, /\p{Script=Han}+/gu) -
    5.4 * meanRun(plain, /[\p{Script=Katakana}ー]+/gu) -
    (4.67 * (plain.match(/、/g)?.length ?? 0)) / sentences
  return { is: 100 - score, most: 45, by: '100 - Tateisi-Ono-Yamada' }
}

function meanRun(text: string, run: RegExp): number {
  const runs = text.match(run) ?? []
  return runs.length === 0 ? 0 : runs.join('').length / runs.length
}

function percent(words: readonly string[], holds: (word: string) => boolean): number {
  return (100 * words.filter(holds).length) / words.length
}
