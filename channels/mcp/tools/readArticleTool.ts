import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { numberedLines } from './numberedLines.ts'
import { type Tool, ToolRefusal } from './tool.ts'

const MAX_ID_LENGTH = 80
const MAX_LINE = 99_999

/** `read_article`: an article with the numbers of its lines, which quotes name. */
export const readArticleTool: Tool = {
  name: 'read_article',
  title: 'Read an article',
  description:
    'The text of an article, each line with its number, as quotes name them. Name from and to for ' +
    'a part of it.',
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  input: {
    id: {
      type: 'string',
      description: 'The article, such as "Q303283".',
      isRequired: true,
      maxLength: MAX_ID_LENGTH
    },
    from: {
      type: 'integer',
      description: 'The first line; 1 when left out.',
      minimum: 1,
      maximum: MAX_LINE
    },
    to: {
      type: 'integer',
      description: 'The last line; the last there is when left out.',
      minimum: 1,
      maximum: MAX_LINE
    }
  },
  output: {
    type: 'object',
    required: ['id', 'title', 'from', 'to', 'total', 'text'],
    properties: {
      id: { type: 'string' },
      title: { type: 'string' },
      from: { type: 'integer' },
      to: { type: 'integer' },
      total: { type: 'integer', description: 'How many lines the article has.' },
      text: { type: 'string', description: 'The lines, each as "NUMBER: TEXT".' }
    }
  },
  call: async ({ id, from = 1, to = MAX_LINE }, { knowledge }) => {
    const article = findArticle(knowledge, String(id))
    const total = article.lines.length
    const last = Math.min(Number(to), total)
    if (Number(from) > last)
      throw new ToolRefusal(
        `There is nothing from line ${from} to ${to}: ${article.id} has ${total} lines.`
      )
    const text = numberedLines(article.lines, { first: Number(from), last })
    const { title } = article
    const structured = { id: article.id, title, from: Number(from), to: last, total, text }
    return { structured, text: `${article.id}: ${title}\n${text}`, articles: [] }
  }
}

/** @throws ToolRefusal when there is none of that id */
function findArticle(knowledge: Knowledge, named: string) {
  const id = named.trim()
  const article = knowledge.article(id) ?? knowledge.article(id.toUpperCase())
  if (article !== undefined) return article
  throw new ToolRefusal(
    `There is no article ${JSON.stringify(id)}. Look for it with find_articles, by its number or by words.`
  )
}
