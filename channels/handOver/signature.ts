import { createHmac, timingSafeEqual } from 'node:crypto'

/** The three headers of a signed message. Source: Standard Webhooks 1.0. */
export type Signed = {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/** Seconds that two machines' clocks may differ. */
const TOLERANCE_S = 300

/** One secret, or the new and the old one while it is being changed. */
export type Secrets = string | readonly string[]

/** Signs `id.timestamp.body` with each secret. `at` in milliseconds since 1970. */
export function sign(secrets: Secrets, id: string, at: number, body: string): Signed {
  const timestamp = String(Math.floor(at / 1_000))
  const signatures = [secrets]
    .flat()
    .map(secret => `v1,${digest(secret, id, timestamp, body).toString('base64')}`)
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' ')
  }
}

/**
 * Whether the body was signed with one of the secrets, not long ago; of several signatures one has
 * to be right. `now` in milliseconds.
 */
export function verify(
  secrets: Secrets,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  now: number
): boolean {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    name => String(headers[name] ?? '')
  )
  if (
    id === undefined ||
    id === '' ||
    timestamp === undefined ||
    signatures === undefined ||
    !/^\d{1,12}$/.test(timestamp)
  )
    return false
  if (Math.abs(now / 1_000 - Number(timestamp)) > TOLERANCE_S) return false
  const expected = [secrets].flat().map(secret => digest(secret, id, timestamp, body))
  return signatures
    .split(' ')
    .slice(0, 5)
    .some(signature => expected.some(right => isSame(signature, right)))
}

function isSame(signature: string, expected: Buffer): boolean {
  if (!signature.startsWith('v1,')) return false
  const given = Buffer.from(signature.slice('v1,'.length), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function digest(secret: string, id: string, timestamp: string, body: string): Buffer {
  return createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest()
}

/** A secret is text, or bytes as 'whsec_' and base64. */
function keyOf(secret: string): Buffer {
  if (secret.startsWith('whsec_')) return Buffer.from(secret.slice('whsec_'.length), 'base64')
  return Buffer.from(secret)
}
