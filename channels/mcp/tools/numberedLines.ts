import type { LineRange } from '../../../knowledge/articles/article.ts'

/** Lines of an article with their numbers, which quotes name: '39: Services 5.0.' */
export function numberedLines(lines: readonly string[], { first, last }: LineRange): string {
  return lines
    .slice(first - 1, last)
    .map((line, place) => `${first + place}: ${line}`)
    .join('\n')
}
