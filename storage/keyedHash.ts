import { createHash } from 'node:crypto'

/**
 * A keyed SHA-256 in hex: the same text always gives the same hash, and nobody without the key can
 * tell which text it was.
 */
export function keyedHash(key: Uint8Array): (text: string) => string {
  return text => createHash('sha256').update(key).update(text).digest('hex')
}
