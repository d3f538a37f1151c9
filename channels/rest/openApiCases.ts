import { replyExamples } from './openApiExamples.ts'
import { json, KEY, problem, text, time, withExamples } from './openApiParts.ts'

/**
 * The part of the interface's description for helpdesk systems: cases, replies, and what is posted
 * to them.
 */
const number = { type: 'integer', minimum: 1001, description: 'What people call the case by' }
const state = { enum: ['open', 'closed'] }
const outcome = { enum: ['solved', 'not-solved', 'duplicate'] }
const NUMBER = { name: 'number', in: 'path', required: true, schema: { type: 'integer' } }
const SIGNED = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name => ({
  name,
  in: 'header',
  required: true,
  schema: text,
  description:
    'As Standard Webhooks 1.0 has it, with HANDOVER_SECRET; the id is the idempotency key'
}))

export const casePaths = {
  '/api/cases': {
    get: {
      operationId: 'listCases',
      summary: 'The cases that were handed to people, the newest first',
      description: 'There only when CASES_KEY is set.',
      security: KEY,
      parameters: [
        {
          name: 'below',
          in: 'query',
          schema: { type: 'integer' },
          description: 'Only cases with a number below this one'
        },
        {
          name: 'limit',
          in: 'query',
          schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 }
        },
        { name: 'state', in: 'query', schema: state },
        {
          name: 'changed_since',
          in: 'query',
          schema: time,
          description: 'Only cases that something came to at this time or later'
        }
      ],
      responses: {
        200: {
          description: 'A page',
          content: json({
            type: 'object',
            required: ['cases', 'next'],
            properties: {
              cases: { type: 'array', items: { $ref: '#/components/schemas/Case' } },
              next: { type: ['string', 'null'], description: 'The address of the next page' }
            }
          })
        },
        400: problem('A parameter that is unknown or cannot be meant'),
        401: problem('No key, or a wrong one')
      }
    }
  },
  '/api/cases/{number}': {
    get: {
      operationId: 'readCase',
      summary: 'One case with everything that came to it',
      description: 'There only when CASES_KEY is set.',
      security: KEY,
      parameters: [NUMBER],
      responses: {
        200: { description: 'The case', content: json({ $ref: '#/components/schemas/Case' }) },
        401: problem('No key, or a wrong one'),
        404: problem('No case of that number')
      }
    }
  },
  '/api/cases/{number}/replies': {
    post: {
      operationId: 'replyToCase',
      summary: 'Answer the person in the chat that the case came from',
      description:
        'There only when HANDOVER_SECRET is set. The same webhook-id again has no second effect.',
      parameters: [NUMBER, ...SIGNED],
      requestBody: {
        required: true,
        content: withExamples(replyExamples, {
          type: 'object',
          required: ['case'],
          additionalProperties: false,
          properties: {
            case: { ...number, description: 'The number in the address, once more' },
            text: { type: 'string', maxLength: 20_000 },
            from: { type: 'string', description: 'Who writes, as the person reads it' },
            private: {
              type: 'boolean',
              description: 'A note: kept, and never shown to the person'
            },
            state: { ...state, description: 'Of a reply: open, of a note: as it is, if not said' },
            outcome: { ...outcome, description: 'With "state": "closed"' },
            to: {
              const: 'assistant',
              description: 'Hands the person back; the case stays as it is'
            }
          }
        })
      },
      responses: {
        202: {
          description: 'Kept, and on its way into the chat',
          content: json({ type: 'object', properties: { number, state } })
        },
        400: problem('Nothing that could be said, a field that is unknown, or another case'),
        401: problem('The signature is missing, wrong or too old'),
        404: problem('No case of that number'),
        413: problem('More than 64 KB'),
        503: problem('The store does not answer; send it again')
      }
    }
  }
}

export const caseWebhooks = {
  case: {
    post: {
      operationId: 'takeCase',
      summary: 'What HANDOVER_WEBHOOK gets',
      description:
        'Sent until it is answered with 2xx, at most for three days; redirects are not ' +
        'followed. Under one id the same thing may come twice.',
      parameters: SIGNED,
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['id', 'schema', 'type', 'timestamp', 'data'],
          properties: {
            id: text,
            schema: { const: 1, description: 'It grows when a field changes its meaning' },
            type: {
              enum: ['case.opened', 'case.added', 'case.closed', 'case.reopened', 'case.deleted']
            },
            timestamp: time,
            data: {
              anyOf: [
                { $ref: '#/components/schemas/Case' },
                { $ref: '#/components/schemas/Added' },
                { $ref: '#/components/schemas/Deleted' }
              ]
            }
          }
        })
      },
      responses: { '2XX': { description: 'It is taken' } }
    }
  }
}

const person = {
  type: 'object',
  required: ['id', 'name'],
  properties: {
    id: text,
    name: text,
    aadObjectId: { ...text, description: 'In Teams: the object id in Entra' },
    tenant: text,
    email: text,
    siteUser: {
      ...text,
      description:
        'The id that the site has for them, where its signed token says who it is. Without it, name ' +
        'and e-mail of a visitor of the site are what they wrote themselves'
    }
  }
}
const entry = {
  id: { type: 'integer', description: 'Of the entry; grows with every one' },
  kind: { enum: ['addition', 'reply', 'note', 'closed', 'reopened'] },
  at: time,
  text,
  files: { type: 'array', items: text, description: 'The names of files that came along' },
  edited: { const: true, description: 'A message said before, now in these words' },
  to: { const: 'assistant', description: 'The conversation went back to the assistant' },
  outcome,
  from: { type: 'object', properties: { id: text, name: text } }
}
const considered = {
  type: 'array',
  items: {
    type: 'object',
    required: ['article', 'title', 'why'],
    properties: { article: text, title: { type: ['string', 'null'] }, why: text }
  }
}

export const caseSchemas = {
  Case: {
    type: 'object',
    required: [
      'number',
      'state',
      'outcome',
      'opened',
      'changed',
      'channel',
      'person',
      'events',
      'words',
      'facts',
      'ruledOut',
      'open',
      'transcript',
      'entries'
    ],
    properties: {
      number,
      state,
      outcome: { enum: [...outcome.enum, null] },
      opened: time,
      changed: time,
      channel: text,
      person,
      events: { type: 'array', items: { $ref: '#/components/schemas/Event' } },
      words: { type: 'string', description: "The person's own description" },
      facts: { $ref: '#/components/schemas/Facts' },
      ruledOut: { ...considered, description: 'Articles that are not the cause, and why' },
      open: {
        ...considered,
        description: 'Articles that may still be the one, and what that depends on'
      },
      transcript: {
        type: 'array',
        items: {
          type: 'object',
          required: ['who', 'at', 'text'],
          properties: { who: { enum: ['person', 'assistant'] }, at: time, text }
        }
      },
      entries: {
        type: 'array',
        items: { type: 'object', required: ['id', 'kind', 'at', 'from'], properties: entry }
      }
    }
  },
  Added: {
    type: 'object',
    required: ['number', 'state', 'outcome', 'channel', 'person', 'id', 'kind', 'at', 'from'],
    properties: {
      number,
      state,
      channel: text,
      person,
      ...entry,
      outcome: { enum: [...outcome.enum, null] },
      facts: { $ref: '#/components/schemas/Facts' }
    }
  },
  Deleted: {
    type: 'object',
    required: ['number', 'state', 'channel', 'person'],
    properties: {
      number,
      state: { const: 'deleted' },
      channel: text,
      person: { type: 'object', required: ['id'], properties: { id: text } }
    }
  }
}

export const caseSecurity = {
  key: { type: 'http', scheme: 'bearer' },
  keyHeader: { type: 'apiKey', in: 'header', name: 'X-API-Key' }
}
