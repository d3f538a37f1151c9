import type { Request } from 'restify'

/** The token of a request; '' if there is none. */
export function bearer(request: Request): string {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
}
