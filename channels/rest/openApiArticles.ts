import { articleExamples } from './openApiExamples.ts'
import { json, KEY, problem, text, time } from './openApiParts.ts'

/** The part of the interface's description for helpdesks that keep their articles elsewhere. */
const ID = {
  name: 'id',
  in: 'path',
  required: true,
  schema: text,
  description: 'As the article names itself: HD-12'
}
const NOTE = 'There only when KNOWLEDGE_KEY is set.'
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  schema: text,
  description:
    'The `ETag` of the text that was read: what somebody wrote since is not written over (412). ' +
    'Without it the last who writes is right.'
}
const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  schema: text,
  description: '`*`: only if there is no such article yet'
}
const refused = {
  401: problem('No key, or a wrong one'),
  409: problem('KNOWLEDGE begins with no folder that can be written'),
  412: problem('It has another text than If-Match or If-None-Match allows; nothing was done')
}

export const articlePaths = {
  '/api/articles/{id}': {
    get: {
      operationId: 'readArticle',
      summary: 'An article with the versions that are kept of it',
      description: NOTE,
      security: KEY,
      parameters: [ID],
      responses: {
        200: {
          description: 'The article; `ETag` is its version',
          content: json({ $ref: '#/components/schemas/KeptArticle' })
        },
        401: refused[401],
        404: problem('No article of that id, now or before')
      }
    },
    put: {
      operationId: 'writeArticle',
      summary: 'Write an article into the own folder',
      description:
        `${NOTE} It answers within a second, on every replica that has the folder. ` +
        'The text before it is kept as a version.',
      security: KEY,
      parameters: [ID, IF_MATCH, IF_NONE_MATCH],
      requestBody: {
        required: true,
        content: {
          'text/markdown': { schema: text, examples: articleExamples },
          'text/plain': { schema: text }
        }
      },
      responses: {
        200: {
          description: 'In the place of an earlier text, or the same as that',
          content: json({ $ref: '#/components/schemas/WrittenArticle' })
        },
        201: { description: 'New', content: json({ $ref: '#/components/schemas/WrittenArticle' }) },
        400: problem('Nothing in it'),
        413: problem('More than 256 KB'),
        415: problem('Another kind of body'),
        422: problem('It cannot be used; `remarks` holds why, line by line'),
        ...refused
      }
    },
    delete: {
      operationId: 'deleteArticle',
      summary: 'Take an article out of the own folder',
      description: `${NOTE} Its texts are kept as versions.`,
      security: KEY,
      parameters: [ID, IF_MATCH],
      responses: {
        204: { description: 'It is gone' },
        404: problem('No such article in the own folder'),
        ...refused
      }
    }
  }
}

const remarks = {
  type: 'array',
  items: {
    type: 'object',
    properties: { rule: text, line: { type: 'integer' }, found: text, remedy: text }
  }
}
const version = { type: ['string', 'null'], description: 'Changes with the text' }

export const articleSchemas = {
  WrittenArticle: {
    type: 'object',
    properties: {
      id: text,
      done: { enum: ['created', 'replaced', 'unchanged'] },
      file: text,
      version,
      page: { ...text, description: 'Where this very text can be read' },
      remarks
    }
  },
  KeptArticle: {
    type: 'object',
    properties: {
      id: text,
      source: { type: ['string', 'null'], description: 'null: it is gone' },
      file: { type: ['string', 'null'] },
      version,
      text: { type: ['string', 'null'] },
      versions: {
        type: 'array',
        items: { type: 'object', properties: { version: text, at: time } }
      }
    }
  }
}
