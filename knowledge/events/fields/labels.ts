import { foldOcrLookalikes } from './foldOcrLookalikes.ts'
import { idLabelsOf } from './languages/idLabels.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { Field, LanguageWords } from './languages/languageWords.ts'
import { normalizeLabel, PLAIN_WORDS } from './normalizeLabel.ts'

/** What a label says of itself. */
export type LabelName = {
  readonly field: Field
  /** a label wherever it stands; the others only beside more of them */
  readonly strong: boolean
  /** the languages it is a word of */
  readonly languages: readonly string[]
}

/**
 * As compared and as written: what is written as Windows writes it is found without taking it
 * apart.
 */
function spellings(label: string): readonly string[] {
  return [...new Set([normalizeLabel(label), label.toLowerCase()])]
}

function entriesOf(
  words: LanguageWords,
  strong: boolean
): readonly (readonly [string, LabelName])[] {
  return Object.entries(strong ? words.strong : words.weak).flatMap(([field, labels]) =>
    labels.flatMap(label =>
      spellings(label).map(
        spelling =>
          [spelling, { field: field as Field, strong, languages: [words.language] }] as const
      )
    )
  )
}

/**
 * What the words of a language make of an event and its number; what the tables say comes first.
 */
function idEntriesOf({ language }: LanguageWords): readonly (readonly [string, LabelName])[] {
  return idLabelsOf(language).flatMap(label =>
    spellings(label).map(
      spelling => [spelling, { field: 'id' as const, strong: true, languages: [language] }] as const
    )
  )
}

/**
 * Strong labels before weak ones, English before the others; a word of several languages keeps its
 * first meaning.
 */
const NAMES: ReadonlyMap<string, LabelName> = [true, false]
  .flatMap(strong => LANGUAGES.flatMap(words => entriesOf(words, strong)))
  .concat(LANGUAGES.flatMap(idEntriesOf))
  .reduce((names, [label, name]) => {
    const before = names.get(label)
    return names.set(
      label,
      before === undefined
        ? name
        : { ...before, languages: [...new Set([...before.languages, ...name.languages])] }
    )
  }, new Map<string, LabelName>())

const LAST_WORDS: ReadonlySet<string> = new Set(
  [...NAMES.keys()].map(label => label.slice(label.lastIndexOf(' ') + 1))
)

/** English labels as they may have been read from a picture. */
const PICTURED: ReadonlyMap<string, LabelName> = new Map(
  [...NAMES]
    .filter(([, { languages }]) => languages.includes('en'))
    .toReversed()
    .map(([label, name]) => [foldOcrLookalikes(label), name])
)
const PICTURED_LAST: ReadonlySet<string> = new Set(
  [...PICTURED.keys()].map(label => label.slice(label.lastIndexOf(' ') + 1))
)

/** Whether some label ends with this word. 'ID' → true, 'lD' → true */
export function endsLabel(word: string): boolean {
  return (
    LAST_WORDS.has(word.toLowerCase()) ||
    (!PLAIN_WORDS.test(word) && LAST_WORDS.has(normalizeLabel(word))) ||
    PICTURED_LAST.has(foldOcrLookalikes(word))
  )
}

/** The longest label, in characters as they may be written. */
export const MAX_LABEL_LENGTH = 48

/** The field a label names, null when it is none. 'Id. de suceso' → id */
export function labelNamed(label: string): LabelName | null {
  const named =
    NAMES.get(label.toLowerCase()) ??
    (PLAIN_WORDS.test(label) ? undefined : NAMES.get(normalizeLabel(label)))
  return named ?? PICTURED.get(foldOcrLookalikes(label)) ?? null
}
