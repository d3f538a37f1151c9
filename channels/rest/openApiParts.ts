/** What the parts of the interface's description are made of. */

export function problem(description: string): object {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  }
}
export function json(schema: object): object {
  return { 'application/json': { schema } }
}
export function withExamples(examples: object, schema: object): object {
  return { 'application/json': { schema, examples } }
}
export const text = { type: 'string' }
export const time = { type: 'string', format: 'date-time' }
export const KEY = [{ key: [] }, { keyHeader: [] }]
