import { CHINESE } from './chinese.ts'
import { DUTCH } from './dutch.ts'
import { EASTERN_LANGUAGES } from './easternLanguages.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import {
  CLASSIC_ORDER,
  FURTHER_LANGUAGES,
  type FurtherWords,
  VIEWER_ORDER
} from './furtherLanguages.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { JAPANESE } from './japanese.ts'
import { KOREAN } from './korean.ts'
import type { Field, LanguageWords } from './languageWords.ts'
import { POLISH } from './polish.ts'
import { PORTUGUESE } from './portuguese.ts'
import { RUSSIAN } from './russian.ts'
import { SPANISH } from './spanish.ts'

const FURTHER = { ...FURTHER_LANGUAGES, ...EASTERN_LANGUAGES }
/** The languages that are known by their labels and levels alone. */
export const FURTHER_NAMES: ReadonlySet<string> = new Set(Object.keys(FURTHER))

/** Labels that only events have. */
const OF_EVENTS: ReadonlySet<Field> = new Set(['log', 'id', 'category'])
/** 'Hendelse' labels a number only beside other labels. */
const SHORT_WORD = /^\p{L}{1,9}$/u

const NO_LEVELS: LanguageWords['levels'] = {
  error: [],
  warning: [],
  information: [],
  'audit-success': [],
  'audit-failure': [],
  critical: []
}

/**
 * The languages whose words are known, English first: where two languages share a word, the first
 * one's meaning counts.
 */
export const LANGUAGES: readonly LanguageWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  POLISH,
  RUSSIAN,
  JAPANESE,
  CHINESE,
  KOREAN,
  ...Object.entries(FURTHER).map(wordsOf)
]

function wordsOf([language, { labels, classic, levels, dates }]: readonly [
  string,
  FurtherWords
]): LanguageWords {
  const all = [...inOrder(labels, VIEWER_ORDER), ...inOrder(classic, CLASSIC_ORDER)]
  const strong = all.filter(({ field, word }) => OF_EVENTS.has(field) && !SHORT_WORD.test(word))
  return {
    language,
    dates,
    strong: byField(strong),
    weak: byField(all.filter(label => !strong.includes(label))),
    levels: { ...NO_LEVELS, ...levels }
  }
}

type NamedLabel = { readonly word: string; readonly field: Field }

function inOrder(labels: readonly string[], order: readonly Field[]): readonly NamedLabel[] {
  return labels.flatMap((label, index) =>
    label.split('|').map(word => ({ word, field: order[index] ?? 'other' }))
  )
}

function byField(labels: readonly NamedLabel[]): LanguageWords['weak'] {
  const fields = [...new Set(labels.map(({ field }) => field))]
  return Object.fromEntries(
    fields.map(field => [
      field,
      labels.filter(label => label.field === field).map(({ word }) => word)
    ])
  )
}
