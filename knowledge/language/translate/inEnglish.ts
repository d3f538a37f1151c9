import { once } from '../../once.ts'
import { functionWordsOf, recognizeLanguage } from '../recognizeLanguage.ts'
import { normalizeText } from '../words/normalizeText.ts'
import { EVERYDAY_WORDS, REPLY_WORDS } from './everydayWords.ts'
import { OUTCOME_WORDS } from './everydayWordsOfOutcomes.ts'
import { LEFT_OUT, WORDS_OF_TITLES } from './everydayWordsOfTitles.ts'
import { joinPartedVerbs } from './partedVerbs.ts'

/** The order of the columns behind the English one. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'nl'] as const
export type TranslatedLanguage = (typeof LANGUAGES)[number]

/** Words of one meaning at most, as they stand in the table. */
const MAX_WORDS_OF_MEANING = 4
/** What is quoted is of a program: it stays as it is. */
const QUOTED = /(["“«][^"“”«»]{3,300}["”»])/u
/** 'l'imprimante' is two words, 'x.400', 'config.sys' and 'e-mail' are one. */
const WORD = /[\p{L}\p{N}]+(?:[./\\:_-][\p{L}\p{N}]+)*/gu

const ELISION = /(?<!\p{L})(\p{L}|qu|un|dell|all|nell|sull|dall)['’](?=\p{L})/giu

/** What is left of a word in front of an apostrophe. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|dall)$/i
const JOINING: readonly TranslatedLanguage[] = ['de', 'nl']
const WITH_ELISIONS: readonly TranslatedLanguage[] = ['fr', 'it']

type Dictionary = {
  readonly exact: ReadonlyMap<string, string>
  /** beginnings of words, the longest first */
  readonly beginnings: readonly (readonly [beginning: string, english: string])[]
  /** whether one word may be made of two: 'Netzwerkverkehr' */
  readonly joinsWords: boolean
}

const everyday = dictionariesOf(`${EVERYDAY_WORDS}\n${WORDS_OF_TITLES}`, JOINING)
const replies = dictionariesOf(`${OUTCOME_WORDS.trim()}\n${REPLY_WORDS}\n${EVERYDAY_WORDS}`, [])

/** The English words of the tables, and those that hold English together. */
const ENGLISH: ReadonlySet<string> = new Set([
  ...functionWordsOf('en'),
  ...`${REPLY_WORDS}\n${EVERYDAY_WORDS}`
    .split('\n')
    .flatMap(line => wordsOf(line.split('|')[0] ?? ''))
])

export function isTranslated(language: string | null): language is TranslatedLanguage {
  return LANGUAGES.some(one => one === language)
}

const LEFT_OUT_WORDS = {
  de: wordSet(LEFT_OUT.de),
  fr: wordSet(LEFT_OUT.fr),
  es: wordSet(LEFT_OUT.es),
  it: wordSet(LEFT_OUT.it),
  nl: wordSet(LEFT_OUT.nl)
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/**
 * A description in the words by which an English text can be found: what is known is translated,
 * names and codes stay, and words that only hold others together are left out.
 * ('mein drucker druckt nicht', 'de') → 'printer print not'
 */
export function searchWords(text: string, language: TranslatedLanguage): string {
  const dropped = functionWordsOf(language)
  const isDropped = (word: string): boolean =>
    dropped.has(word.toLowerCase()) ||
    LEFT_OUT_WORDS[language].has(folded(word)) ||
    (WITH_ELISIONS.includes(language) && ELIDED.test(word))
  return outsideQuotes(text, part =>
    translate(joinPartedVerbs(part, language, folded), everyday(language), word =>
      isDropped(word) ? '' : word
    )
  )
}

/** A short message word by word: ('muss ich neu starten?', 'de') → 'do i have to restart?' */
export function replyInEnglish(text: string, language: TranslatedLanguage): string {
  const dropped = functionWordsOf(language)
  return outsideQuotes(text, part =>
    translate(part, replies(language), word => (dropped.has(word.toLowerCase()) ? '' : word))
  )
}

/** Names and numbers that a short message of any language may hold. */
const OF_ALL_LANGUAGES =
  /^(?:service|pack|sp|windows|server|nt|word|excel|access|outlook|exchange|office|\P{L}+|\p{L})$/u

/** The language that knows all words of a short message; null: none, or it is English. */
export function languageOfReply(text: string): TranslatedLanguage | null {
  return languagesOfReply(text)[0] ?? null
}

/** All languages that know all words of a short message; [] for English, too. */
export function languagesOfReply(text: string): readonly TranslatedLanguage[] {
  const words = wordsOf(text)
  if (words.every(word => OF_ALL_LANGUAGES.test(word) || ENGLISH.has(word))) return []
  return LANGUAGES.filter(one => isCovered(words, replies(one)))
}

/** Words of another language, from which on a message of no known language is in it. */
const MIN_WORDS = 2
const MIN_SHARE = 0.5

/**
 * A message of whatever length in the words that do the same in English: in the language it is told
 * by, or in the one whose table has most of its words. English, and what no table has, stays.
 */
export function inPlainEnglish(text: string): string {
  const told = recognizeLanguage(text)
  const language = told === null ? (languageOfReply(text) ?? mostCovering(text)) : told
  return isTranslated(language) ? replyInEnglish(text, language) : text
}

function mostCovering(text: string): TranslatedLanguage | null {
  const words = wordsOf(text)
  const counted = LANGUAGES.map(language => ({ language, count: countKnown(words, language) }))
  const [best] = counted.toSorted((a, b) => b.count - a.count)
  const isEnough = best !== undefined && best.count >= Math.max(MIN_WORDS, MIN_SHARE * words.length)
  return isEnough ? best.language : null
}

/** How many words of a message the table of a language has, and English does not. */
function countKnown(words: readonly string[], language: TranslatedLanguage): number {
  let count = 0
  for (let at = 0; at < words.length; ) {
    const { length, english } = longestAt(words, at, replies(language))
    const own = words.slice(at, at + length).filter(word => !ENGLISH.has(word))
    if (english !== null) count += own.length
    at += length
  }
  return count
}

function isCovered(words: readonly string[], dictionary: Dictionary): boolean {
  for (let at = 0; at < words.length; ) {
    const { length, english } = longestAt(words, at, dictionary)
    if (english === null && !OF_ALL_LANGUAGES.test(words[at] ?? '')) return false
    at += length
  }
  return true
}

function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('')
}

function translate(
  said: string,
  dictionary: Dictionary,
  otherwise: (word: string) => string
): string {
  const text = withoutElisions(said)
  const found = [...text.matchAll(WORD)]
  const words = found.map(([word]) => folded(word))
  let result = ''
  let end = 0
  for (let at = 0; at < found.length; ) {
    const { length, english } = longestAt(words, at, dictionary)
    const first = found[at]
    const last = found[at + length - 1]
    if (first === undefined || last === undefined) break
    result += text.slice(end, first.index) + (english ?? otherwise(first[0]))
    end = last.index + last[0].length
    at += length
  }
  return result + text.slice(end)
}

/** The longest run of words from a place on that has a meaning; none: one word, as it is. */
function longestAt(
  words: readonly string[],
  at: number,
  dictionary: Dictionary
): { readonly length: number; readonly english: string | null } {
  for (let length = Math.min(MAX_WORDS_OF_MEANING, words.length - at); length > 0; length--) {
    const english = dictionary.exact.get(words.slice(at, at + length).join(' '))
    if (english !== undefined) return { length, english }
  }
  return { length: 1, english: meaningOf(words[at] ?? '', dictionary) }
}

/** Letters of each of the words that one is made of. */
const MIN_PART = 4
/** 's' of 'Verbindungsabbruch' */
const JOINT = /^(?:s|n|en|e|er)(?=\p{L}{4})/u

/** The meaning of a word by how it begins, and of what is joined to it. */
function meaningOf(word: string, dictionary: Dictionary): string | null {
  const known = dictionary.beginnings.find(([beginning]) => word.startsWith(beginning))
  if (!dictionary.joinsWords || word.length < 2 * MIN_PART) return known?.[1] ?? null
  if (known !== undefined) return joined(known[1], word.slice(known[0].length), dictionary)
  for (let cut = word.length - MIN_PART; cut >= MIN_PART; cut--) {
    const english = dictionary.exact.get(word.slice(0, cut))
    const both = english === undefined ? null : joined(english, word.slice(cut), dictionary)
    if (both !== null && both !== english) return both
  }
  return null
}

function joined(english: string, rest: string, { exact, beginnings }: Dictionary): string {
  for (const part of [rest, rest.replace(JOINT, '')]) {
    const isPart = part.length >= MIN_PART
    const more = exact.get(part) ?? beginnings.find(([start]) => part.startsWith(start))?.[1]
    if (isPart && more !== undefined) return `${english} ${more}`
  }
  return english
}

function wordsOf(text: string): readonly string[] {
  return [...withoutElisions(text).matchAll(WORD)].map(([word]) => folded(word))
}

/** 'l'imprimante', 'dell'utente' → 'l imprimante', 'dell utente' */
function withoutElisions(text: string): string {
  return text.replace(ELISION, '$1 ')
}

/** Lower case without accents: 'Größe' → 'grosse' */
function folded(word: string): string {
  return normalizeText(word).replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '')
}

/** The dictionary of each language, made of the table when it is first asked for. */
function dictionariesOf(
  table: string,
  joining: readonly TranslatedLanguage[]
): (language: TranslatedLanguage) => Dictionary {
  const rows = once(() =>
    table
      .trim()
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim()))
  )
  function madeOnce(language: TranslatedLanguage): () => Dictionary {
    return once(() => dictionaryOf(rows(), LANGUAGES.indexOf(language), joining.includes(language)))
  }
  const dictionaries = {
    de: madeOnce('de'),
    fr: madeOnce('fr'),
    es: madeOnce('es'),
    it: madeOnce('it'),
    nl: madeOnce('nl')
  }
  return language => dictionaries[language]()
}

function dictionaryOf(
  rows: readonly (readonly string[])[],
  column: number,
  joinsWords: boolean
): Dictionary {
  const pairs = rows.flatMap(([english = '', ...cells]) =>
    (cells[column] ?? '').split(',').map(said => [said.trim(), english] as const)
  )
  return {
    // of a word in two lines the first counts
    exact: new Map(
      pairs
        .filter(([said]) => !said.endsWith('*'))
        .map(([said, english]) => [wordsOf(said).join(' '), english] as const)
        .toReversed()
    ),
    beginnings: pairs
      .filter(([said]) => said.endsWith('*'))
      .map(([said, english]) => [folded(said.slice(0, -1)), english] as const)
      .toSorted(([a], [b]) => b.length - a.length),
    joinsWords
  }
}
