import type { Level } from '../event.ts'
import { LANGUAGES } from './languages/languages.ts'
import { normalizeLabel } from './normalizeLabel.ts'

const WORDS: ReadonlyMap<string, Level> = new Map(
  LANGUAGES.flatMap(({ levels }) =>
    Object.entries(levels).flatMap(([level, words]) =>
      words.map(word => [normalizeLabel(word), level as Level] as const)
    )
  ).reverse()
)

/** The numbers of the event schema (System/Level), and of the old event types (EventType). */
const LEVELS: Readonly<Record<string, Level>> = {
  0: 'information',
  1: 'critical',
  2: 'error',
  3: 'warning',
  4: 'information',
  5: 'information'
}
const TYPES: Readonly<Record<string, Level>> = {
  0: 'information',
  1: 'error',
  2: 'warning',
  4: 'information',
  8: 'audit-success',
  16: 'audit-failure'
}

/**
 * The level a word of any language or a number of the event schema means; null when it is none.
 * 'Fehler' → 'error'
 */
export function parseLevel(text: string | null | undefined): Level | null {
  const word = normalizeLabel((text ?? '').slice(0, 60))
    .replace(/^[*_"'[(]+|[*_"'\]).,;:\\]+$/g, '')
    .trim()
  return WORDS.get(word) ?? LEVELS[word] ?? null
}

/** The same of the number of an event type, as GetEventLog knows it. '16' → 'audit-failure' */
export function parseTypeNumber(text: string | null | undefined): Level | null {
  return TYPES[(text ?? '').trim()] ?? null
}

/**
 * The level at the start of a text: its longest run of at most four words that is one. 'Error
 * Event' → 'error'
 */
export function levelAtStart(text: string): Level | null {
  if (text === '') return null
  const words = text.trim().slice(0, 120).split(/\s+/).slice(0, 4)
  for (let count = words.length; count > 0; count -= 1) {
    const level = parseLevel(words.slice(0, count).join(' '))
    if (level !== null) return level
  }
  return null
}

/**
 * Every word for a level that people read in a list, for the readers of lists: longest first,
 * ready for a pattern.
 */
export const LEVEL_WORDS: string = [
  ...new Set(LANGUAGES.flatMap(({ levels }) => Object.values(levels).flat()))
]
  .filter(
    word =>
      word.length > 1 &&
      !/^(?:success|failure|stop|err|inf|errores|aciertos|aus|auf|成功|失敗)$/i.test(word)
  )
  .toSorted((a, b) => b.length - a.length)
  .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s`))
  .join('|')

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = LANGUAGES.flatMap(
  ({ language, levels }) =>
    Object.values(levels)
      .flat()
      .map(word => [normalizeLabel(word), language] as const)
).reduce(
  (known, [word, language]) => known.set(word, [...(known.get(word) ?? []), language]),
  new Map<string, readonly string[]>()
)

/** The languages other than English in which this is a word for a level. 'Fehler' → ['de'] */
export function languagesOfLevel(text: string | null | undefined): readonly string[] {
  const known = LANGUAGES_OF.get(normalizeLabel((text ?? '').slice(0, 60))) ?? []
  if (known.includes('en')) return []
  return known
}
