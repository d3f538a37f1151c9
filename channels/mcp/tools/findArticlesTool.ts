import type { Article } from '../../../knowledge/articles/article.ts'
import { searchArticles } from '../../../triage/decide/searchArticles.ts'
import { listOf } from './answerSchema.ts'
import type { Tool } from './tool.ts'

/** Characters that are searched in the thread that answers. */
const MAX_WORDS_LENGTH = 4_096
const MAX_LIMIT = 20
const DEFAULT_LIMIT = 10

const text = { type: 'string' } as const

/** `find_articles`: a search, which decides nothing. */
export const findArticlesTool: Tool = {
  name: 'find_articles',
  title: 'Find Knowledge Base articles',
  description:
    'Lists articles by number, event or words, best first. It decides nothing: whether an article ' +
    'fits what somebody has, say with triage.',
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  input: {
    text: {
      type: 'string',
      description: 'An article number, an event, an error code, or words.',
      isRequired: true,
      maxLength: MAX_WORDS_LENGTH
    },
    limit: {
      type: 'integer',
      description: `How many at most; ${DEFAULT_LIMIT} when left out.`,
      minimum: 1,
      maximum: MAX_LIMIT
    }
  },
  output: {
    type: 'object',
    required: ['articles'],
    properties: {
      articles: listOf('Best first; empty when nothing was found.', {
        id: text,
        title: text,
        date: { type: 'string', description: 'ISO date of its last review; "" when not known.' },
        products: { type: 'array', items: text }
      })
    }
  },
  call: async ({ text: words, limit = DEFAULT_LIMIT }, { knowledge }) => {
    const articles = searchArticles(knowledge, String(words), Number(limit)).map(foundOf)
    return { structured: { articles }, text: JSON.stringify({ articles }), articles }
  }
}

function foundOf({ id, title, date, appliesTo }: Article) {
  return { id, title, date, products: appliesTo.map(({ text: line }) => line.trim()) }
}
