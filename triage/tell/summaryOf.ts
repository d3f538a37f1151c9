import type { Article } from '../../knowledge/articles/article.ts'
import { sentencesOf } from '../../knowledge/articles/read/sentences.ts'

/** Where an article says what it is about, the best first. */
const ABOUT: readonly string[] = ['SUMMARY', 'SYMPTOMS']
const MAX_LENGTH = 240

/** The first sentence of what an article is about, cut when it is long; '' when it has no text. */
export function summaryOf({ sections, lines }: Article): string {
  const filled = sections.filter(({ lines: { first, last } }) => first <= last)
  const section =
    ABOUT.flatMap(name => filled.filter(one => one.name === name))[0] ?? filled[0] ?? null
  if (section === null) return ''
  const text = sentencesOf(lines, section.lines)[0]?.text ?? ''
  if (text.length <= MAX_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', MAX_LENGTH)).slice(0, MAX_LENGTH)} …`
}
