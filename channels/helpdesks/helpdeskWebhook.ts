import type { Logger } from 'pino'
import type { Request, Response } from 'restify'
import { BodyRefused, readBody } from '../http/readBody.ts'
import type { WebhookCall } from './vendor.ts'

const MAX_CALL_BYTES = 1024 * 1024

/**
 * `POST /api/helpdesk`: the helpdesk system says that something came to a ticket. What it says is
 * not believed but read there, so a call does no more than looking earlier.
 */
export function helpdeskWebhook({
  ticketIn,
  secret,
  take,
  log
}: {
  readonly ticketIn: (call: WebhookCall) => string | null
  readonly secret: string
  readonly take: (ticket: string) => Promise<void>
  readonly log: Pick<Logger, 'warn'>
}) {
  return async (request: Request, response: Response): Promise<void> => {
    const body = (await readBody(request, MAX_CALL_BYTES)).toString('utf8')
    const ticket = named(() =>
      ticketIn({ headers: request.headers, body, secret, now: Date.now() })
    )
    if (ticket === null)
      throw new BodyRefused(
        401,
        'The signature is missing, wrong or too old: HELPDESK_WEBHOOK_SECRET.'
      )
    response.sendRaw(202, '')
    await take(ticket).catch((error: Error) =>
      log.warn({ problem: error.message }, 'a ticket cannot be read; it is looked at again')
    )
  }
}

/** @throws BodyRefused 400 when it is theirs, and about no ticket */
function named(ticketIn: () => string | null): string | null {
  try {
    return ticketIn()
  } catch {
    throw new BodyRefused(400, 'The call names no ticket.')
  }
}
