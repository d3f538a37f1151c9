import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import type { Argument, ArgumentTable, Given } from './tool.ts'

/**
 * A table of arguments as the schema that clients are shown, and as what reads a call. Not written
 * with a schema library: each mistake is told in a sentence, and the schema stays flat.
 */
export function argumentsSchema(table: ArgumentTable): StandardSchemaWithJSON<unknown, Given> {
  const shown = shownSchema(table)
  return {
    '~standard': {
      version: 1,
      vendor: 'kb-triage',
      validate: given => readArguments(table, given),
      jsonSchema: { input: () => shown, output: () => shown }
    }
  }
}

/** The schema of a table of arguments, as clients are shown it. */
export function shownSchema(table: ArgumentTable): Record<string, unknown> {
  const entries = Object.entries(table)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, argument]) => [name, shownOf(argument)])),
    required: entries.filter(([, argument]) => isRequired(argument)).map(([name]) => name)
  }
}

function shownOf(argument: Argument): Record<string, unknown> {
  const { type, description } = argument
  if (argument.type === 'string') return { type, description, maxLength: argument.maxLength }
  return { type, description, minimum: argument.minimum, maximum: argument.maximum }
}

function isRequired(argument: Argument): boolean {
  return argument.type === 'string' && argument.isRequired === true
}

type Read = { readonly value: Given } | { readonly issues: readonly { readonly message: string }[] }

function readArguments(table: ArgumentTable, given: unknown): Read {
  const named = given as Readonly<Record<string, unknown>>
  const unknown = Object.keys(named).filter(name => !Object.hasOwn(table, name))
  if (unknown.length > 0) return refused(unknownName(unknown[0] ?? '', Object.keys(table)))
  const value: Record<string, string | number> = {}
  for (const [name, argument] of Object.entries(table)) {
    const read = readValue(argument, named[name] ?? null)
    if (read === undefined) return refused(`"${name}" is ${asked(argument)}.`)
    if (read !== null) value[name] = read
  }
  return { value }
}

function refused(message: string): Read {
  return { issues: [{ message }] }
}

function unknownName(name: string, known: readonly string[]): string {
  return `There is no argument ${JSON.stringify(name.slice(0, 60))}; there are ${known.join(', ')}.`
}

/** null: left out; undefined: not what is asked for */
function readValue(argument: Argument, given: unknown): string | number | null | undefined {
  if (given === null) return isRequired(argument) ? undefined : null
  if (argument.type === 'string') return readText(argument, given)
  const number = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given
  const fits =
    Number.isInteger(number) &&
    (number as number) >= argument.minimum &&
    (number as number) <= argument.maximum
  return fits ? (number as number) : undefined
}

function readText(
  argument: Extract<Argument, { type: 'string' }>,
  given: unknown
): string | undefined {
  const text = typeof given === 'number' && argument.takesNumbers === true ? String(given) : given
  if (typeof text !== 'string' || text.length > argument.maxLength) return undefined
  if (isRequired(argument) && text.trim() === '') return undefined
  return text
}

function asked(argument: Argument): string {
  if (argument.type === 'integer')
    return `a whole number from ${argument.minimum} to ${argument.maximum}`
  return `${isRequired(argument) ? 'needed: ' : ''}a text of at most ${argument.maxLength} characters`
}
