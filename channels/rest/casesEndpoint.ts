import type { Request, Response, Server } from 'restify'
import type { CaseState, CaseStore, Entry, KeptCase } from '../../storage/cases.ts'
import { caseJson } from '../handOver/caseMessage.ts'
import type { ReplyToCase } from '../handOver/replyToCase.ts'
import { verify } from '../handOver/signature.ts'
import { createKeyCheck } from '../http/apiKey.ts'
import { BodyRefused, readBody } from '../http/readBody.ts'
import { readReply } from './readReply.ts'

const MAX_BODY_BYTES = 64 * 1024
const DEFAULT_PAGE_SIZE = 50
const MAX_PAGE_SIZE = 200

export type Desk = {
  readonly cases: CaseStore
  /** keys for reading; without any, the endpoints do not exist */
  readonly keys: readonly string[]
  /** what the helpdesk signs its replies with, the new one and the old; none: there are no replies */
  readonly secrets: readonly string[]
  readonly reply: ReplyToCase
}

/**
 * The endpoints for a helpdesk system: the cases, page by page, and a way to answer the people
 * behind them.
 */
export function addCases(server: Server, { cases, keys, secrets, reply }: Desk): void {
  if (keys.length > 0) addReading(server, cases, createKeyCheck(keys))
  if (secrets.length === 0) return
  server.post('/api/cases/:number/replies', async (request: Request, response: Response) => {
    const body = (await readBody(request, MAX_BODY_BYTES)).toString('utf8')
    if (!verify(secrets, request.headers, body, Date.now()))
      throw new BodyRefused(
        401,
        'The signature is missing, wrong, or more than five minutes old. It is made as ' +
          'Standard Webhooks has it, with HANDOVER_SECRET.'
      )
    const number = numberOf(request)
    const id = String(request.headers['webhook-id']).slice(0, 200)
    const done = await reply(number, `reply/${id}`, readReply(body, number))
    if (done === null) throw notThere()
    send(response, 202, { number, state: done.state })
  })
}

function addReading(server: Server, cases: CaseStore, checkKey: (request: Request) => void): void {
  server.get('/api/cases', async (request: Request, response: Response) => {
    checkKey(request)
    const { limit, ...page } = readPage(new URL(request.url ?? '', 'http://here').searchParams)
    const found = await cases.list({ ...page, limit: limit + 1 })
    const shown = found.slice(0, limit)
    const next = found.length > limit ? addressAfter(shown, { ...page, limit }) : null
    send(response, 200, { cases: shown.map(kept => caseJson(kept)), next })
  })
  server.get('/api/cases/:number', async (request: Request, response: Response) => {
    checkKey(request)
    const found: { kept: KeptCase; entries: readonly Entry[] } | null = await cases.read(
      numberOf(request)
    )
    if (found === null) throw notThere()
    send(response, 200, caseJson(found.kept, found.entries))
  })
}

type Page = {
  readonly below: number
  readonly limit: number
  readonly state: CaseState | null
  readonly changedSince?: number
}

function addressAfter(shown: readonly KeptCase[], page: Page): string {
  const query = new URLSearchParams({ below: String(shown.at(-1)?.number), limit: `${page.limit}` })
  if (page.state !== null) query.set('state', page.state)
  if (page.changedSince !== undefined)
    query.set('changed_since', new Date(page.changedSince).toISOString())
  return `/api/cases?${query}`
}

const PARAMETERS = ['below', 'limit', 'state', 'changed_since']

/** @throws BodyRefused 400 */
function readPage(query: URLSearchParams): Page {
  const unknown = [...query.keys()].find(name => !PARAMETERS.includes(name))
  if (unknown !== undefined)
    throw new BodyRefused(
      400,
      `There is no parameter ${JSON.stringify(unknown.slice(0, 40))}; there are ${PARAMETERS.join(', ')}.`
    )
  const [below, limit, state] = [
    wholeNumber(query.get('below') ?? String(Number.MAX_SAFE_INTEGER)),
    wholeNumber(query.get('limit') ?? String(DEFAULT_PAGE_SIZE)),
    query.get('state')
  ]
  if (below === null) throw new BodyRefused(400, '"below" is no case number.')
  if (limit === null || limit < 1 || limit > MAX_PAGE_SIZE)
    throw new BodyRefused(400, `"limit" is no number from 1 to ${MAX_PAGE_SIZE}.`)
  if (state !== null && state !== 'open' && state !== 'closed')
    throw new BodyRefused(400, '"state" is neither "open" nor "closed".')
  return { below, limit, state, ...changedSinceIn(query) }
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

function numberOf(request: Request): number {
  const number = wholeNumber(String((request.params as { number?: unknown }).number))
  if (number === null) throw notThere()
  return number
}

function wholeNumber(text: string): number | null {
  if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  return null
}

function notThere(): BodyRefused {
  return new BodyRefused(
    404,
    'There is no case of that number: it was never opened, or it is deleted.'
  )
}

function send(response: Response, status: number, body: object): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(status, JSON.stringify(body))
}
