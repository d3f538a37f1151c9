import { escapeHtml } from '../http/escapeHtml.ts'

/** The part of a JSON schema that is shown. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

const MAX_DEPTH = 4

/** A schema as nested lists of its fields; a named schema as a link to it. */
export function schemaList(schema: Schema, depth = 0): string {
  const { properties = {}, required = [] } = schema.items?.properties ? schema.items : schema
  const fields = Object.entries(properties)
  if (fields.length === 0 || depth >= MAX_DEPTH) return typeOf(schema)
  const rows = fields.map(([name, field]) => {
    const isRequired = required.includes(name) ? ' <small>required</small>' : ''
    const nested = hasFields(field) ? schemaList(field, depth + 1) : ''
    return `<li><code>${escapeHtml(name)}</code> ${typeOf(field)}${isRequired}${nested}</li>`
  })
  return `<ul class="fields">${rows.join('')}</ul>`
}

function hasFields({ properties, items }: Schema): boolean {
  return properties !== undefined || items?.properties !== undefined
}

/** 'integer or null', 'list of Event', 'one of "ask", "recommend"', with what it means */
function typeOf(schema: Schema): string {
  const meaning = schema.description === undefined ? '' : `: ${escapeHtml(schema.description)}`
  return `<span>${kindOf(schema)}${meaning}</span>`
}

function kindOf({ $ref, type, format, items, oneOf, anyOf, ...schema }: Schema): string {
  if ($ref !== undefined) return linkTo($ref)
  const alternatives = oneOf ?? anyOf
  if (alternatives !== undefined) return alternatives.map(kindOf).join(' or ')
  if (schema.enum !== undefined)
    return `one of ${schema.enum.map(value => escapeHtml(JSON.stringify(value))).join(', ')}`
  if (schema.const !== undefined) return escapeHtml(JSON.stringify(schema.const))
  if (type === 'array' && items !== undefined) return `list of ${kindOf(items)}`
  const names = [type ?? []].flat().join(' or ')
  return escapeHtml(format === undefined ? names : `${names} (${format})`)
}

function linkTo(reference: string): string {
  const name = escapeHtml(reference.split('/').at(-1) ?? '')
  return `<a href="#schema-${name}">${name}</a>`
}
