import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request } from 'restify'
import { BodyRefused } from '../readBody.ts'

/**
 * Lets in whoever sends one of the keys, as `Authorization: Bearer KEY` or `X-API-Key: KEY`;
 * everybody if no keys are set.
 * @throws BodyRefused 401
 */
export function createKeyCheck(keys: readonly string[]): (request: Request) => void {
  const known = keys.map(digest)
  return request => {
    if (known.length === 0) return
    const given = digest(
      /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ??
        String(request.headers['x-api-key'] ?? '')
    )
    // every key is compared in full, so the time taken reveals nothing
    const matches = known.filter(key => timingSafeEqual(key, given))
    if (matches.length === 0)
      throw new BodyRefused(
        401,
        'A key is needed here: send it as "Authorization: Bearer KEY" or "X-API-Key: KEY".',
        { 'www-authenticate': 'Bearer' }
      )
  }
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
