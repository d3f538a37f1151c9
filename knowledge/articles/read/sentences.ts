import { lastNotAfter } from '../../lastNotAfter.ts'
import type { LineRange } from '../article.ts'

/** A sentence of an article and the line each of its characters stands on. */
export type Sentence = { readonly text: string; readonly lineOf: (index: number) => number }

const ABBREVIATION = /(?:\bU\.S|\bU|\bvs|\be\.g|\bi\.e|\bNo|\bMr|\bInc|\bCorp|\d|\b[A-Z])$/

const ANY = /(?:)/

/**
 * The sentences of a range, joined over line ends; a paragraph ends one, and 'U.S.' and '4.0' do
 * not. Only paragraphs with `worth` in them are cut.
 */
export function sentencesOf(
  lines: readonly string[],
  { first, last }: LineRange,
  worth: RegExp = ANY
): readonly Sentence[] {
  return paragraphsOf(lines, first, last)
    .filter(({ text }) => worth.test(text))
    .flatMap(splitParagraph)
}

type Placed = {
  readonly text: string
  readonly starts: readonly { readonly at: number; readonly line: number }[]
}

function paragraphsOf(lines: readonly string[], first: number, last: number): readonly Placed[] {
  const paragraphs: { text: string; starts: { at: number; line: number }[] }[] = []
  let open: { text: string; starts: { at: number; line: number }[] } | null = null
  for (let line = first; line <= last; line += 1) {
    const words = oneSpaced((lines[line - 1] ?? '').trim())
    if (words === '') {
      open = null
      continue
    }
    if (open === null) {
      open = { text: '', starts: [] }
      paragraphs.push(open)
    }
    open.starts.push({ at: open.text.length, line })
    open.text += `${words} `
  }
  return paragraphs
}

/** Most lines have single blanks already. */
function oneSpaced(text: string): string {
  if (text.includes('  ') || text.includes('\t')) return text.replace(/\s+/g, ' ')
  return text
}

function splitParagraph({ text, starts }: Placed): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?:]["')]? +(?=["'(]?[A-Z0-9])/g)) {
    if (endsAbbreviation(text, match)) continue
    const to = match.index + match[0].length
    sentences.push(placed(text.slice(from, to), from, starts))
    from = to
  }
  return [...sentences, placed(text.slice(from), from, starts)]
}

/** The point of 'U.S. ' or of '4. 0' ends no sentence, the one of '4. The' does. */
function endsAbbreviation(text: string, { index, 0: end }: RegExpExecArray): boolean {
  const isAbbreviation = ABBREVIATION.test(text.slice(Math.max(0, index - 5), index))
  const isNumberAtEnd = /\d\. +[A-Z]/.test(text.slice(index - 1, index + end.length + 1))
  return end.startsWith('.') && isAbbreviation && !isNumberAtEnd
}

function placed(text: string, from: number, starts: Placed['starts']): Sentence {
  return {
    text: text.trim(),
    lineOf: index => lastNotAfter(starts, from + index, ({ at }) => at)?.line ?? 0
  }
}
