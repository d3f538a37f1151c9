import { createHash } from 'node:crypto'

/**
 * SHA-256 of a key and a text after it, in hex: the same text always gives the same, and nobody
 * without the key can tell which.
 */
export function keyedHash(key: Uint8Array): (text: string) => string {
  return text => createHash('sha256').update(key).update(text).digest('hex')
}
