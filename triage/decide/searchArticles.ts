import type { Article } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { recognizeMessage } from '../understand/recognizeMessage.ts'

const NUMBER = /\bq?(\d{5,6})\b/gi

/**
 * The articles that somebody looks for by number, by event or by words, best first. 'q303283' →
 * that one
 */
export function searchArticles(
  knowledge: Knowledge,
  words: string,
  most: number
): readonly Article[] {
  const named = [...words.matchAll(NUMBER)].map(([, number]) => `Q${number}`)
  const { events, rest } = recognizeMessage(words)
  const found = knowledge.find({ events, words: rest }, most).map(({ article }) => article)
  return [...new Set([...named, ...found])]
    .flatMap(id => knowledge.article(id) ?? [])
    .slice(0, most)
}
