import type { Request, Response, Server } from 'restify'
import type { CaseStore, Entry, KeptCase } from '../../storage/cases.ts'
import { caseJson } from '../handOver/caseMessage.ts'
import { verify } from '../handOver/signature.ts'
import { createKeyCheck } from '../http/apiKey.ts'
import { BodyRefused, parseObject, readBody } from '../http/readBody.ts'

const MAX_BODY_BYTES = 64 * 1024
const MAX_REPLY_LENGTH = 20_000
const MAX_NAME_LENGTH = 80
const DEFAULT_PAGE_SIZE = 50
const MAX_PAGE_SIZE = 200

export type Desk = {
  readonly cases: CaseStore
  /** who may read; none: nobody, and the addresses are not there */
  readonly keys: readonly string[]
  /** what the helpdesk signs its replies with; '': there are no replies */
  readonly secret: string
  /** brings a reply into the chat that the case came from; the same entry twice has one effect */
  readonly answer: (kept: KeptCase, entry: Entry) => Promise<void>
}

/**
 * What a helpdesk system asks for: its cases, page by page, and a way to answer the people behind
 * them.
 */
export function addCases(server: Server, { cases, keys, secret, answer }: Desk): void {
  if (keys.length > 0) addReading(server, cases, createKeyCheck(keys))
  if (secret === '') return
  server.post('/api/cases/:number/replies', async (request: Request, response: Response) => {
    const body = (await readBody(request, MAX_BODY_BYTES)).toString('utf8')
    if (!verify(secret, request.headers, body, Date.now()))
      throw new BodyRefused(
        401,
        'The signature is missing, wrong, or more than five minutes old. It is made as ' +
          'Standard Webhooks has it, with HANDOVER_SECRET.'
      )
    const { text, name, state } = readReply(body)
    const entry = {
      number: numberOf(request),
      key: `reply/${String(request.headers['webhook-id']).slice(0, 200)}`,
      kind: 'reply',
      at: Date.now(),
      content: { text, from: { name } }
    } as const
    if (!(await cases.add(entry, state, []))) throw notThere()
    const found = await cases.read(entry.number)
    if (found === null) throw notThere()
    await answer(found.kept, found.entries.find(({ key }) => key === entry.key) ?? entry)
    send(response, 202, { number: entry.number, state })
  })
}

function addReading(server: Server, cases: CaseStore, checkKey: (request: Request) => void): void {
  server.get('/api/cases', async (request: Request, response: Response) => {
    checkKey(request)
    const { below, limit, state } = readPage(new URL(request.url ?? '', 'http://here').searchParams)
    const page = await cases.list({ below, limit: limit + 1, state })
    const shown = page.slice(0, limit)
    const ofState = state === null ? '' : `&state=${state}`
    const rest = `/api/cases?below=${shown.at(-1)?.number}&limit=${limit}${ofState}`
    const next = page.length > limit ? rest : null
    send(response, 200, { cases: shown.map(kept => caseJson(kept)), next })
  })
  server.get('/api/cases/:number', async (request: Request, response: Response) => {
    checkKey(request)
    const found = await cases.read(numberOf(request))
    if (found === null) throw notThere()
    send(response, 200, caseJson(found.kept, found.entries))
  })
}

/** @throws BodyRefused 400 */
function readReply(body: string): {
  readonly text: string
  readonly name: string
  readonly state: KeptCase['state']
} {
  const { text = '', from = '', state = 'open' } = parseObject(body)
  if (typeof text !== 'string' || text.length > MAX_REPLY_LENGTH)
    throw new BodyRefused(400, `"text" is no text of at most ${MAX_REPLY_LENGTH} characters.`)
  if (typeof from !== 'string') throw new BodyRefused(400, '"from" is no name.')
  if (state !== 'open' && state !== 'closed')
    throw new BodyRefused(400, '"state" is neither "open" nor "closed".')
  if (text.trim() === '' && state === 'open')
    throw new BodyRefused(400, 'There is nothing in it: send "text", or "state": "closed".')
  return {
    text: text.trim(),
    name: from
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .trim()
      .slice(0, MAX_NAME_LENGTH),
    state
  }
}

/** @throws BodyRefused 400 */
function readPage(query: URLSearchParams): {
  readonly below: number
  readonly limit: number
  readonly state: KeptCase['state'] | null
} {
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
  return { below, limit, state }
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
  return new BodyRefused(404, 'There is no case of that number.')
}

function send(response: Response, status: number, body: object): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(status, JSON.stringify(body))
}
