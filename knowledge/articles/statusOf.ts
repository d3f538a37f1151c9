import type { Article, Section } from './article.ts'

const BY_DESIGN = /\b(?<!\bnot )(?:is|was|are) by design\b|\bdesigned to (?:work|behave) this way\b/i
const CONFIRMED = /\bMicrosoft has confirmed (?:this|that)\b/i

/** What the sections say of the problem as a whole. */
export const statusOf = (lines: readonly string[], sections: readonly Section[]): Article['status'] => {
  const text = sections.flatMap(({ lines: { first, last } }) => lines.slice(first - 1, last).filter((line, index, all) => near(line) || near(all[index - 1]) || near(all[index + 1]))).join(' ').replace(/\s+/g, ' ')
  return BY_DESIGN.test(text) ? 'by-design' : CONFIRMED.test(text) ? 'confirmed' : 'informational'
}

/** Only lines with one of the words, and those around them, are joined: sections run over many thousands of lines. */
const near = (line: string | undefined): boolean => line !== undefined && (line.includes('design') || line.includes('confirmed') || line.includes('Microsoft has'))
