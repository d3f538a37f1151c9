import type { Article, LineRange, Section } from '../article.ts'

const BY_DESIGN =
  /\b(?<!\bnot )(?:is|was|are) by design\b|\bdesigned to (?:work|behave) this way\b/i
const CONFIRMED = /\bMicrosoft has confirmed (?:this|that)\b/i

/** What the sections say of the problem as a whole. */
export function statusOf(
  lines: readonly string[],
  sections: readonly Section[]
): Article['status'] {
  const text = sections
    .flatMap(({ lines: { first, last } }) =>
      lines
        .slice(first - 1, last)
        .filter((line, index, all) => near(line) || near(all[index - 1]) || near(all[index + 1]))
    )
    .join(' ')
    .replace(/\s+/g, ' ')
  if (BY_DESIGN.test(text)) return 'by-design'
  if (CONFIRMED.test(text)) return 'confirmed'
  return 'informational'
}

/** The lines in which an article says that something is by design; null when it nowhere does. */
export function linesByDesign(lines: readonly string[]): LineRange | null {
  const at = lines.findIndex((line, place) =>
    BY_DESIGN.test(`${line.trim()} ${lines[place + 1]?.trim() ?? ''}`)
  )
  if (at < 0) return null
  const [whole, next] = [BY_DESIGN.test(lines[at] ?? ''), BY_DESIGN.test(lines[at + 1] ?? '')]
  return { first: next ? at + 2 : at + 1, last: whole ? at + 1 : at + 2 }
}

/**
 * Only lines with one of the words, and those around them, are joined: sections run over many
 * thousands of lines.
 */
function near(line: string | undefined): boolean {
  return (
    line !== undefined &&
    (line.includes('design') || line.includes('confirmed') || line.includes('Microsoft has'))
  )
}
