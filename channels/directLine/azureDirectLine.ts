import type { Request, Response, Server } from 'restify'
import { siteKey } from '../../bots/keyOf.ts'
import type { Config } from '../../config/readConfig.ts'
import type { Store } from '../../storage/store.ts'
import type { Origins } from '../http/origins.ts'
import { BodyRefused } from '../http/readBody.ts'
import { resumed } from './resumed.ts'
import { sendJson } from './sendJson.ts'
import { namedPass, type ReadSiteUser } from './siteUser.ts'
import { newPass, type Pass, type Tokens } from './tokens.ts'

type Settings = Config['directLine']
type Opened = {
  readonly conversationId: string
  readonly token: string
  readonly expires_in: number
}

/** Milliseconds Azure may take to answer. */
const AZURE_TIMEOUT_MS = 10_000
const UNREACHABLE = new BodyRefused(
  503,
  'The chat cannot be reached right now. Try again in a minute.',
  { 'retry-after': '30' }
)

export type AzureParts = {
  readonly store: Pick<Store, 'useTicket' | 'endTickets'>
  readonly settings: Settings
  readonly tokens: Tokens
  readonly siteUser: ReadSiteUser
  readonly origins: Origins
}

/**
 * The site's own chat through Azure's Direct Line: the page gets a token for one conversation and
 * the address to use it at; the secret for all of them stays here. A ticket of ours leads back into
 * a conversation, and can be ended, as without Azure; the token of the moment is Azure's, who lets
 * nobody take it back. Source: "Authentication in Direct Line API 3.0" and "Reconnect
 * to a conversation", Azure Bot Service documentation.
 */
export function addAzureDirectLine(
  server: Server,
  { settings, store, tokens, siteUser, origins }: AzureParts
): void {
  async function answer(
    response: Response,
    { token, expires_in: seconds }: Opened,
    pass: Pass
  ): Promise<void> {
    return sendJson(response, 200, {
      conversationId: pass.conversation,
      token,
      expires_in: seconds,
      domain: settings.url,
      resume: await tokens.issue({ ...pass, turn: (pass.turn ?? 0) + 1 }, 'resume')
    })
  }

  server.post('/directline/tokens/generate', async (request: Request, response: Response) => {
    const pass = namedPass(newPass(), await siteUser(request))
    const { user: id, site } = pass
    const opened = await askAzure(settings, 'POST', '/tokens/generate', {
      user: { id, ...(site === undefined ? {} : { name: site.name }) },
      trustedOrigins: [origins.ofService(request)]
    })
    await answer(response, opened, { ...pass, conversation: opened.conversationId })
  })
  server.post('/directline/tokens/resume', async (request: Request, response: Response) => {
    const pass = await resumed(request, { tokens, siteUser })
    if (!(await store.useTicket(siteKey(pass.conversation), pass.turn ?? 0))) throw isOver()
    await answer(
      response,
      await askAzure(settings, 'GET', `/conversations/${encodeURIComponent(pass.conversation)}`),
      pass
    )
  })
  server.post('/directline/tokens/end', async (request: Request, response: Response) => {
    const { conversation } = await resumed(request, { tokens, siteUser })
    await store.endTickets(siteKey(conversation))
    sendJson(response, 200, {})
  })
}

function isOver(): BodyRefused {
  return new BodyRefused(403, 'This conversation cannot be taken up again.')
}

/**
 * @throws BodyRefused 403 if the conversation is over, 503 if Azure does not answer as it should
 */
async function askAzure(
  { url, secret }: Settings,
  method: string,
  path: string,
  body?: object
): Promise<Opened> {
  const answered = await fetch(url + path, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(AZURE_TIMEOUT_MS),
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body)
  }).catch(() => null)
  if (answered?.status === 403 || answered?.status === 404) throw isOver()
  if (answered?.ok !== true) throw UNREACHABLE
  return await readOpened(answered)
}

/** @throws BodyRefused 503 for an answer without a conversation and its token */
async function readOpened(answered: globalThis.Response): Promise<Opened> {
  const opened = (await answered.json().catch(() => ({}))) as Partial<Opened>
  if (typeof opened.conversationId !== 'string' || typeof opened.token !== 'string')
    throw UNREACHABLE
  return {
    conversationId: opened.conversationId,
    token: opened.token,
    expires_in: Number(opened.expires_in ?? 0)
  }
}
