import type { LineRange, Reference } from './article.ts'

const CITED = /\b(Q\d{5,6})(?:[ :]{1,3}(\S.{5,90}?))?\s*$/
const ANY = /\bQ\d{5,6}\b/g

/** The other articles an article names, with the title it gives them. */
export const parseReferences = (id: string, lines: readonly string[], body: LineRange): readonly Reference[] => {
  const found = new Map<string, Reference>()
  for (let line = body.first; line <= body.last; line += 1) {
    const text = lines[line - 1] ?? ''
    if (!text.includes('Q')) continue
    const titled = CITED.exec(text)
    for (const [article] of text.matchAll(ANY)) {
      const title = titled !== null && titled[1] === article && /^\s*\S{0,3}\s*Q/.test(text) ? titled[2]?.trim() ?? null : null
      if (article !== id && !found.has(article)) found.set(article, { article, title, line })
    }
  }
  return [...found.values()]
}
