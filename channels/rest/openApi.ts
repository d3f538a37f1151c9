import { articlePaths, articleSchemas } from './openApiArticles.ts'
import { casePaths, caseSchemas, caseSecurity, caseWebhooks } from './openApiCases.ts'
import { textExamples, triageExamples } from './openApiExamples.ts'
import { outcomePaths, outcomeSchemas } from './openApiOutcomes.ts'

function problem(description: string): object {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  }
}
function nullable(type: string): object {
  return { type: [type, 'null'] }
}

/** The description of the interface in OpenAPI 3.1. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'KB Triage',
    version: '1.0.0',
    description:
      'Reads a pasted Windows event or a description and answers with what a Microsoft Knowledge Base article says.'
  },
  paths: {
    '/api/triage': {
      post: {
        operationId: 'triage',
        summary: 'Triage a paste or a description',
        description:
          'Stateless: to answer a question, send the same text again with the facts of the last ' +
          'answer and the new one.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['text'],
                properties: {
                  text: { type: 'string' },
                  facts: { $ref: '#/components/schemas/Facts' }
                }
              },
              examples: triageExamples
            },
            'text/plain': { schema: { type: 'string' }, examples: textExamples },
            'application/octet-stream': { schema: { type: 'string', format: 'binary' } }
          }
        },
        parameters: [
          {
            name: 'Accept-Language',
            in: 'header',
            schema: { type: 'string' },
            description:
              'The language of the message (en, de, fr, es, ja) where the words tell none; the ' +
              'facts and the kinds of steps are the same in all'
          }
        ],
        security: [{}, { key: [] }, { keyHeader: [] }],
        responses: {
          200: {
            description: 'The answer',
            headers: {
              RateLimit: {
                schema: { type: 'string' },
                description: '"interface";r=599;t=1: so many more, all again in so many seconds'
              }
            },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } }
          },
          400: problem('The request cannot be meant'),
          401: problem('A key is set and was not sent'),
          403: problem('A page of a site that is not listed'),
          413: problem('More than 1 MB'),
          415: problem('Another kind of body'),
          429: {
            ...problem('More requests than one address may send in a minute'),
            headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'seconds' } }
          }
        }
      }
    },
    ...casePaths,
    ...outcomePaths,
    ...articlePaths,
    '/metrics': {
      get: {
        operationId: 'readMetrics',
        summary: 'What happens, in the text format of Prometheus',
        responses: {
          200: { description: 'Counters and times; nothing of what was said' },
          401: problem('METRICS_TOKEN is asked for')
        }
      }
    },
    '/healthz': {
      get: {
        operationId: 'checkHealth',
        summary: 'The process lives',
        responses: { 200: { description: 'It does' } }
      }
    },
    '/articles/{id}': {
      get: {
        operationId: 'readArticlePage',
        summary: 'The page of an article; #L39 names a line, ?lines=38-39 marks what was quoted',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          {
            name: 'version',
            in: 'query',
            schema: { type: 'string' },
            description: 'The text as it was quoted: `version` of a quote'
          }
        ],
        responses: {
          200: { description: 'HTML; the text itself under the same address with .txt' },
          404: { description: 'There is no such article; a search' }
        }
      }
    },
    '/readyz': {
      get: {
        operationId: 'checkReadiness',
        summary: 'The store answers and the articles are read',
        responses: { 200: { description: 'Ready' }, 503: problem('Not ready') }
      }
    }
  },
  webhooks: caseWebhooks,
  components: {
    securitySchemes: caseSecurity,
    schemas: {
      ...caseSchemas,
      ...outcomeSchemas,
      ...articleSchemas,
      Problem: {
        type: 'object',
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' }
        }
      },
      Facts: {
        type: 'object',
        properties: {
          product: nullable('string'),
          edition: nullable('string'),
          version: nullable('string'),
          servicePack: { type: ['integer', 'string', 'null'], description: '0: none' },
          letter: { type: 'string', description: 'Behind the service pack: a of 6a' },
          article: nullable('string'),
          symptom: nullable('string'),
          unknown: {
            type: 'array',
            items: {
              enum: ['symptom', 'product', 'version', 'service-pack', 'event', 'source', 'article']
            }
          },
          others: { type: 'array', items: { type: 'object' } },
          ruledOut: { type: 'array', items: { type: 'string' } },
          nearby: {
            type: ['array', 'integer', 'string', 'null'],
            items: { type: 'integer' },
            description:
              'Numbers of other events logged near this one; []: none of those asked about'
          }
        }
      },
      Event: {
        type: 'object',
        properties: {
          format: { type: 'string' },
          id: { type: 'integer' },
          source: nullable('string'),
          log: nullable('string'),
          level: nullable('string'),
          category: nullable('string'),
          time: nullable('string'),
          rawTime: nullable('string'),
          user: nullable('string'),
          computer: nullable('string'),
          description: nullable('string'),
          count: { type: 'integer' }
        }
      },
      Step: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: {
            enum: [
              'ask',
              'recommend',
              'already-fixed',
              'not-applicable',
              'show-article',
              'hand-over'
            ]
          }
        }
      },
      Machine: {
        type: 'object',
        required: ['computer', 'facts', 'step'],
        properties: {
          computer: { type: 'string' },
          facts: { $ref: '#/components/schemas/Facts' },
          step: { $ref: '#/components/schemas/Step' }
        }
      },
      Answer: {
        type: 'object',
        required: ['events', 'intent', 'facts', 'step', 'message', 'quotes', 'candidates'],
        properties: {
          events: { type: 'array', items: { $ref: '#/components/schemas/Event' } },
          intent: {
            type: ['object', 'null'],
            properties: { name: { type: 'string' }, confidence: { type: 'number' } }
          },
          facts: { $ref: '#/components/schemas/Facts' },
          step: { $ref: '#/components/schemas/Step' },
          machines: {
            type: 'array',
            items: { $ref: '#/components/schemas/Machine' },
            description: 'Where the text lists several machines: each by itself, in its order'
          },
          message: { type: 'string' },
          quotes: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                article: { type: 'string' },
                line: { type: 'integer' },
                text: { type: 'string' },
                version: {
                  type: 'string',
                  description: "The text it is from, of an article of the helpdesk's own"
                },
                code: {
                  const: true,
                  description: 'What is typed or shown as it stands, a line for itself'
                }
              }
            }
          },
          candidates: {
            type: 'array',
            maxItems: 5,
            items: {
              type: 'object',
              properties: {
                article: { type: 'string' },
                title: { type: 'string' },
                score: { type: 'number' },
                because: { type: 'array', items: { type: 'string' } },
                source: {
                  type: 'string',
                  description: 'the name of the folder or index it stands in'
                }
              }
            }
          }
        }
      }
    }
  }
}
