import type { JsonObject } from './tool.ts'

const text = { type: 'string' } as const
const number = { type: 'number' } as const
const texts = { type: 'array', items: text } as const

/** A list of objects with these fields, all always there. */
export function listOf(description: string, properties: Record<string, JsonObject>) {
  const required = Object.keys(properties)
  return {
    type: 'array',
    description,
    items: { type: 'object', properties, required }
  } as const
}

/**
 * The answer of every door. What may be null is told in words: a schema could say it by a union
 * alone, and Copilot Studio drops tools that have one.
 */
export const answerSchema: JsonObject = {
  type: 'object',
  required: ['events', 'facts', 'step', 'message', 'quotes', 'candidates'],
  properties: {
    message: { type: 'string', description: 'What to tell the person, word for word.' },
    step: {
      type: 'object',
      description: 'The decision.',
      required: ['kind'],
      properties: {
        kind: {
          type: 'string',
          enum: ['ask', 'recommend', 'already-fixed', 'not-applicable', 'show-article', 'hand-over']
        },
        about: { type: 'string', description: 'ask: which fact is asked for.' },
        question: { type: 'string', description: 'ask: the question for the person.' },
        choices: { ...texts, description: 'ask: the usual answers.' },
        article: { type: 'string', description: 'The article that the verdict is from.' },
        basis: { type: 'string', description: 'recommend: event or description.' },
        section: { type: 'string', description: 'show-article: the section that helps.' },
        because: { type: 'string', description: 'hand-over: why.' },
        fix: {
          type: 'object',
          description: 'What corrects the problem: product, servicePack (null: the latest).',
          properties: { product: text }
        }
      }
    },
    quotes: listOf('Every statement of an article in the message, verbatim.', {
      article: text,
      line: { type: 'integer' },
      text
    }),
    candidates: listOf('Articles that may be the one, best first.', {
      article: text,
      title: text,
      score: { ...number, description: 'The chance that it is the one, 0 to 1.' },
      because: texts
    }),
    facts: {
      type: 'object',
      description:
        'What is known of the case: product, edition, version, servicePack (0: none; null: unknown) ...'
    },
    events: {
      type: 'array',
      description: 'The events that the text holds; absent fields are null.',
      items: { type: 'object' }
    },
    machines: {
      type: 'array',
      description: 'Where the text tells of several machines: computer, facts and step of each.',
      items: { type: 'object' }
    },
    intent: {
      type: 'object',
      description: 'What the words want, with its confidence; absent when they resemble nothing.'
    }
  }
}
