import type { Request, Response, Server } from 'restify'
import type { CaseState, CaseStore, Entry, KeptCase } from '../../storage/cases.ts'
import { caseJson } from '../handOver/caseMessage.ts'
import type { ReplyToCase } from '../handOver/replyToCase.ts'
import { verify } from '../handOver/signature.ts'
import { createKeyCheck } from '../http/keys/apiKey.ts'
import { BodyRefused, readBody } from '../http/readBody.ts'
import { addressAfter, readPage, sendPage, wholeNumber } from './page.ts'
import { readReply } from './readReply.ts'

const MAX_BODY_BYTES = 64 * 1024
const PATH = '/api/cases'
const STATES: readonly CaseState[] = ['open', 'closed']

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
    sendPage(response, { number, state: done.state }, 202)
  })
}

function addReading(server: Server, cases: CaseStore, checkKey: (request: Request) => void): void {
  server.get(PATH, async (request: Request, response: Response) => {
    checkKey(request)
    const { value: state, ...page } = readPage(request, { name: 'state', values: STATES })
    const found = await cases.list({
      ...page,
      state: state as CaseState | null,
      limit: page.limit + 1
    })
    const shown = found.slice(0, page.limit)
    const next =
      found.length > page.limit
        ? addressAfter(PATH, shown.at(-1)?.number ?? 0, { ...page, name: 'state', value: state })
        : null
    sendPage(response, { cases: shown.map(kept => caseJson(kept)), next })
  })
  server.get('/api/cases/:number', async (request: Request, response: Response) => {
    checkKey(request)
    const found: { kept: KeptCase; entries: readonly Entry[] } | null = await cases.read(
      numberOf(request)
    )
    if (found === null) throw notThere()
    sendPage(response, caseJson(found.kept, found.entries))
  })
}

function numberOf(request: Request): number {
  const number = wholeNumber(String((request.params as { number?: unknown }).number))
  if (number === null) throw notThere()
  return number
}

function notThere(): BodyRefused {
  return new BodyRefused(
    404,
    'There is no case of that number: it was never opened, or it is deleted.'
  )
}
