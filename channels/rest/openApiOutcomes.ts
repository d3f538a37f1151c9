import { json, KEY, problem, text, time } from './openApiParts.ts'

/** The part of the interface's description that says what became of problems. */
const ENDED = {
  enum: ['solved', 'not-solved', 'refused', 'handed', 'silent', 'left', 'not-understood'],
  description:
    'The person said that it is solved, or not; no article was found; people have it; there was ' +
    'advice and no word since; a question was left without an answer; it was not understood'
}

export const outcomePaths = {
  '/api/outcomes': {
    get: {
      operationId: 'listOutcomes',
      summary: 'What became of the problems that were told, without names, the newest first',
      description: 'There only when CASES_KEY is set.',
      security: KEY,
      parameters: [
        { name: 'below', in: 'query', schema: { type: 'integer' } },
        {
          name: 'limit',
          in: 'query',
          schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 }
        },
        { name: 'ended', in: 'query', schema: ENDED },
        { name: 'changed_since', in: 'query', schema: time }
      ],
      responses: {
        200: {
          description: 'A page',
          content: json({
            type: 'object',
            required: ['outcomes', 'next'],
            properties: {
              outcomes: { type: 'array', items: { $ref: '#/components/schemas/Outcome' } },
              next: { type: ['string', 'null'], description: 'The address of the next page' }
            }
          })
        },
        400: problem('A parameter that is unknown or cannot be meant'),
        401: problem('No key, or a wrong one')
      }
    }
  }
}

const orNull = { type: ['string', 'null'] }

export const outcomeSchemas = {
  Outcome: {
    type: 'object',
    required: [
      'number',
      'opened',
      'changed',
      'door',
      'asked',
      'events',
      'step',
      'article',
      'ended'
    ],
    properties: {
      number: { type: 'integer' },
      opened: time,
      changed: time,
      door: { ...text, description: 'The channel that it was told in' },
      asked: { ...text, description: "The person's words, names masked" },
      events: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            source: orNull,
            id: { type: 'integer' },
            description: { ...orNull, description: 'Its text as it is logged, names masked' }
          }
        }
      },
      step: orNull,
      because: { ...orNull, description: 'Why a person is needed' },
      article: orNull,
      product: { ...orNull, description: 'What it runs on' },
      given: { ...orNull, description: 'The article that was given as the answer last' },
      unanswered: {
        enum: ['no-article', 'not-solved', 'refused', 'not-understood', null],
        description:
          'What the articles left open: none was found; it did not help; none of those offered ' +
          'was taken; nothing could be searched for'
      },
      questions: { type: 'integer', description: 'How many the assistant asked' },
      ended: {
        ...ENDED,
        description: `${ENDED.description}. A thumb decides where nobody said anything`
      },
      rated: {
        enum: ['up', 'down', null],
        description: 'The thumb or the reaction that the advice got, in Teams'
      },
      comment: { ...orNull, description: 'What was written with the thumb, names masked' },
      case: { type: ['integer', 'null'] },
      closedAs: { ...orNull, description: 'How people ended the case, where they said' },
      handed: { type: ['string', 'null'], format: 'date-time' },
      firstAnswer: {
        type: ['integer', 'null'],
        description: 'Milliseconds from the case to the first answer of a person'
      }
    }
  }
}
