import { createHmac } from 'node:crypto'
import { isSameText } from '../http/keys/isSameText.ts'
import { textOf } from './fields.ts'
import { isRecent } from './isRecent.ts'
import type { WebhookCall } from './vendor.ts'

/** Whether Chatwoot made a call, just now. Source: its pull requests 13573 and 13892, "sign webhooks" */
export function isSignedByChatwoot({ headers, body, secret, now }: WebhookCall): boolean {
  const at = textOf(headers['x-chatwoot-timestamp'])
  const digest = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  const isTheirs = isSameText(textOf(headers['x-chatwoot-signature']), `sha256=${digest}`)
  return isTheirs && isRecent(Number(at) * 1_000, now)
}
