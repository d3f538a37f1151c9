import { randomUUID } from 'node:crypto'
import { sign } from '../channels/handOver/signature.ts'
import { reachable } from '../config/addresses.ts'
import type { Config } from '../config/readConfig.ts'

/** Milliseconds that the service may take to keep a reply. */
const REPLY_TIMEOUT_MS = 10_000

/**
 * Gives a reply to the service that runs on this machine with the same settings, signed as a
 * helpdesk system signs it. @throws Error with the remedy
 */
export async function replyToService(
  { host, port, handOver: { secrets } }: Pick<Config, 'host' | 'port' | 'handOver'>,
  number: number,
  reply: object
): Promise<void> {
  const [secret] = secrets
  if (secret === undefined)
    throw new Error('Replies are off; set HANDOVER_SECRET here and for the service.')
  const body = JSON.stringify({ case: number, ...reply })
  const answer = await post(`http://${reachable(host)}:${port}/api/cases/${number}/replies`, body, {
    'content-type': 'application/json',
    ...sign(secret, randomUUID(), Date.now(), body)
  })
  if (answer.ok) return
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string }
  throw new Error(detail ?? `The service answered ${answer.status}.`)
}

async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>
): Promise<Response> {
  const signal = AbortSignal.timeout(REPLY_TIMEOUT_MS)
  try {
    return await fetch(url, { method: 'POST', headers, body, signal })
  } catch {
    throw new Error(`Nothing answers at ${url}; start the service, or set HOST and PORT as it has.`)
  }
}
