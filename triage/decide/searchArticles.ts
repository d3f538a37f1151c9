import type { Article } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { NOTHING_KNOWN } from '../understand/facts.ts'
import { recognizeMessage } from '../understand/recognizeMessage.ts'
import { decide } from './decide.ts'

const NUMBER = /\bq?(\d{5,6})\b/gi

/**
 * The articles that somebody looks for by number, by event or by words, in the order in which the
 * chat would name them. 'q303283' →
 * that one
 */
export function searchArticles(
  knowledge: Knowledge,
  words: string,
  most: number
): readonly Article[] {
  const named = [...words.matchAll(NUMBER)].map(([, number]) => `Q${number}`)
  const told = recognizeMessage(words)
  const { candidates } = decide(knowledge, told, NOTHING_KNOWN)
  const { events, rest } = told
  const further = knowledge.find({ events, words: rest }, most)
  const found = [...candidates, ...further].map(({ article }) => article)
  return [...new Set([...named, ...found])]
    .flatMap(id => knowledge.article(id) ?? [])
    .slice(0, most)
}
