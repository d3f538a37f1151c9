import type { Request } from 'restify'

/** The token of a request; '' when there is none. */
export const bearer = (request: Request): string => /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
