import type { Request, Response } from 'restify'
import { BodyRefused } from '../http/readBody.ts'

const DEFAULT_PAGE_SIZE = 50
const MAX_PAGE_SIZE = 200

/** A filter by one of a few values. */
type Choice = { readonly name: string; readonly values: readonly string[] }

/** The part of a list that a request asks for: by number, the newest first. */
export type Page = {
  readonly below: number
  readonly limit: number
  /** null: of any value */
  readonly value: string | null
  /** milliseconds since 1970 */
  readonly changedSince?: number
}

/** @throws BodyRefused 400 for a parameter that is unknown or cannot be meant */
export function readPage(request: Request, { name, values }: Choice): Page {
  const query = new URL(request.url ?? '', 'http://here').searchParams
  const known = ['below', 'limit', name, 'changed_since']
  const unknown = [...query.keys()].find(parameter => !known.includes(parameter))
  if (unknown !== undefined)
    throw new BodyRefused(
      400,
      `There is no parameter ${JSON.stringify(unknown.slice(0, 40))}; there are ${known.join(', ')}.`
    )
  const below = wholeNumber(query.get('below') ?? String(Number.MAX_SAFE_INTEGER))
  const limit = wholeNumber(query.get('limit') ?? String(DEFAULT_PAGE_SIZE))
  const value = query.get(name)
  if (below === null) throw new BodyRefused(400, '"below" is no number of the list.')
  if (limit === null || limit < 1 || limit > MAX_PAGE_SIZE)
    throw new BodyRefused(400, `"limit" is no number from 1 to ${MAX_PAGE_SIZE}.`)
  if (value !== null && !values.includes(value))
    throw new BodyRefused(400, `"${name}" is none of ${values.join(', ')}.`)
  return { below, limit, value, ...changedSinceIn(query) }
}

/** Source: RFC 3339, of which a date alone and a time without its zone are left out. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** @throws BodyRefused 400 */
function changedSinceIn(query: URLSearchParams): { readonly changedSince?: number } {
  // a + that was not escaped arrives as a blank
  const given = query.get('changed_since')?.replace(' ', '+')
  if (given === undefined) return {}
  const changedSince = Date.parse(given)
  if (!TIME.test(given) || Number.isNaN(changedSince))
    throw new BodyRefused(400, '"changed_since" is no time such as 2026-01-05T12:00:00Z.')
  return { changedSince }
}

/** The address of what follows after the entry of that number. */
export function addressAfter(
  path: string,
  number: number,
  { limit, name, value, changedSince }: Omit<Page, 'below'> & { readonly name: string }
): string {
  const query = new URLSearchParams({ below: String(number), limit: String(limit) })
  if (value !== null) query.set(name, value)
  if (changedSince !== undefined) query.set('changed_since', new Date(changedSince).toISOString())
  return `${path}?${query}`
}

/** '1001' → 1001; null for what is no whole number */
export function wholeNumber(text: string): number | null {
  if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  return null
}

export function sendPage(response: Response, body: object, status = 200): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(status, JSON.stringify(body))
}
