import { PARTED_VERBS } from './everydayWordsOfTitles.ts'

/** Words between the two parts of a verb at most. */
const MAX_BETWEEN = 12
const CLAUSE_END = /([.,;:!?\n]+(?:\s|$))/u
const WORD = /[\p{L}\p{N}]+(?:[./\\:_-][\p{L}\p{N}]+)*/gu

type PartedVerb = {
  readonly forms: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly english: string
}

const VERBS: Readonly<Record<string, readonly PartedVerb[]>> = Object.fromEntries(
  Object.entries(PARTED_VERBS).map(([language, table]) => [language, verbsIn(table)])
)

function verbsIn(table: string): readonly PartedVerb[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [forms = '', ends = '', english = ''] = line.split('|').map(cell => cell.trim())
      return { forms: new Set(forms.split(', ')), ends: new Set(ends.split(', ')), english }
    })
}

/**
 * A text with its verbs of two parts in English, at the place of the first: 'der Server hängt sich
 * oft auf' → 'der Server hangs sich oft'. `fold`: how the words of the table are written
 */
export function joinPartedVerbs(
  text: string,
  language: string,
  fold: (word: string) => string
): string {
  const verbs = VERBS[language]
  if (verbs === undefined) return text
  return text
    .split(CLAUSE_END)
    .map(clause => joinedIn(clause, verbs, fold))
    .join('')
}

function joinedIn(
  clause: string,
  verbs: readonly PartedVerb[],
  fold: (word: string) => string
): string {
  const found = [...clause.matchAll(WORD)]
  const words = found.map(([word]) => fold(word))
  for (const { forms, ends, english } of verbs) {
    const at = words.findIndex(word => forms.has(word))
    const end = words.findLastIndex(word => ends.has(word))
    const [first, last] = [found[at], found[end]]
    const isOne = first !== undefined && last !== undefined && end > at && end - at <= MAX_BETWEEN
    if (isOne)
      return (
        clause.slice(0, first.index) +
        english +
        clause.slice(first.index + first[0].length, last.index) +
        clause.slice(last.index + last[0].length)
      )
  }
  return clause
}
