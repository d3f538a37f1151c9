import type { McpHttpHandler } from '@modelcontextprotocol/server'
import type { Request, Response, Server } from 'restify'
import type { Config } from '../../config/readConfig.ts'
import { createKeyCheck } from '../http/keys/apiKey.ts'
import type { Origins } from '../http/origins.ts'
import { readJson } from '../http/readBody.ts'
import { sendRpcError } from '../http/refusals/sendRpcError.ts'
import type { McpParts } from './createMcp.ts'
import { createHostCheck } from './hostCheck.ts'

const MAX_BODY_BYTES = 1024 * 1024
/** Source: JSON-RPC 2.0, 5.1. */
const METHOD_NOT_FOUND = -32_601

/**
 * `POST /mcp`: the Model Context Protocol over streamable HTTP, without sessions. Other methods are
 * answered 405 by the router, as the specification asks of a server that has none.
 */
export function addMcp(
  server: Server,
  config: Config,
  { clientOf }: Pick<Origins, 'clientOf'>,
  parts: McpParts
): void {
  const checkHost = createHostCheck(config)
  const checkKey = createKeyCheck(config.apiKeys)
  let opening: Promise<McpHttpHandler> | undefined
  server.post('/mcp', async (request: Request, response: Response) => {
    checkHost(request)
    checkKey(request)
    const body = await readJson(request, MAX_BODY_BYTES)
    response.setHeader('cache-control', 'no-store')
    if (body.method === 'subscriptions/listen') return sendNoSubscriptions(response, body.id)
    opening ??= openHandler(parts)
    const { fetch } = await opening
    const { status, headers, text } = await answered(fetch, request, body, clientOf(request))
    for (const [name, value] of headers) response.setHeader(name, value)
    response.sendRaw(status, text)
  })
}

/** Nothing changes that a client would have to be told of, and no stream is kept open. */
function sendNoSubscriptions(response: Response, id: unknown): void {
  const message = 'Nothing can be listened to here.'
  sendRpcError(response, 404, { code: METHOD_NOT_FOUND, message, id })
}

/** The SDK is loaded by the first request: it takes 60 ms and 20 MB. */
async function openHandler(parts: McpParts): Promise<McpHttpHandler> {
  const { createMcpHandler } = await import('@modelcontextprotocol/server')
  const { createMcp } = await import('./createMcp.ts')
  const create = createMcp(parts)
  return createMcpHandler(({ authInfo }) => create(authInfo?.clientId ?? ''))
}

type Answered = { readonly status: number; readonly headers: Headers; readonly text: string }

async function answered(
  fetch: McpHttpHandler['fetch'],
  request: Request,
  parsedBody: unknown,
  clientId: string
): Promise<Answered> {
  const headers = Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value])
  )
  const answer = await fetch(new Request('http://localhost/mcp', { method: 'POST', headers }), {
    parsedBody,
    authInfo: { clientId, token: '', scopes: [] }
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
