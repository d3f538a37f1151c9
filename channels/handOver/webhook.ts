import { traceHeaders } from '../http/requests.ts'
import { caseMessage } from './caseMessage.ts'
import { type Deliver, NotDelivered } from './deliver.ts'
import { type Secrets, sign } from './signature.ts'
import { waitOf } from './waitOf.ts'

/** Milliseconds the other side may take to answer. */
const WEBHOOK_TIMEOUT_MS = 10_000

/**
 * Posts cases as signed JSON; a repeat carries the same `webhook-id` and `idempotency-key`.
 * Redirects are not followed.
 */
export function createWebhook(url: string, secrets: Secrets): Deliver {
  return async delivery => {
    const body = JSON.stringify(caseMessage(delivery))
    const { id } = delivery
    const answer = await post(url, body, {
      'content-type': 'application/json',
      'user-agent': 'kb-triage',
      'idempotency-key': id,
      ...traceHeaders(),
      ...sign(secrets, id, Date.now(), body)
    })
    await answer.body?.cancel()
    if (!answer.ok)
      throw new NotDelivered(
        `the webhook answered ${answer.status}`,
        waitOf(answer.headers.get('retry-after'))
      )
  }
}

async function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(WEBHOOK_TIMEOUT_MS)
    })
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } }
    throw new NotDelivered(
      name === 'TimeoutError'
        ? `the webhook did not answer in ${WEBHOOK_TIMEOUT_MS / 1_000} s`
        : `the webhook cannot be reached (${cause?.code ?? name})`
    )
  }
}
