import type { Request, Response } from 'restify'
import { isLoopback } from '../../../config/addresses.ts'
import type { Config } from '../../../config/readConfig.ts'
import { isFromHere } from '../../http/isFromHere.ts'
import { createOrigins, type Origins } from '../../http/origins.ts'
import { BodyRefused, mediaType, readBody } from '../../http/readBody.ts'
import { createSessions, NO_KEY, type Session, type Sessions } from './sessions.ts'

export type DoorParts = {
  readonly config: Pick<Config, 'deskKeys' | 'host' | 'trustProxy' | 'publicUrl' | 'corsOrigins'>
  /** signs the sessions; at least 32 bytes */
  readonly secret: Uint8Array
}

/** Everything that the door of the desk decides by. */
export type Door = {
  readonly origins: Origins
  readonly sessions: Sessions
  /** whether anybody can sign in */
  readonly hasKeys: boolean
  /** whether they need no key: they are on this machine, and no key is set */
  readonly isOpenTo: (request: Request) => boolean
  /** the session of who may come in; null: they have to sign in */
  readonly sessionOf: (request: Request) => Session | null
  /** sends the cookie that carries the session on */
  readonly carry: (request: Request, response: Response, session: Session) => void
}

export function createDoor({ config, secret }: DoorParts): Door {
  const origins = createOrigins(config)
  const sessions = createSessions(secret, config.deskKeys)
  const isOnlyHere = config.deskKeys.length === 0 && isLoopback(config.host) && !isBehind(config)
  function isOpenTo(request: Request): boolean {
    return isOnlyHere && isFromHere(request)
  }
  return {
    origins,
    sessions,
    hasKeys: config.deskKeys.length > 0,
    isOpenTo,
    sessionOf: request => {
      const session = sessions.read(request)
      if (session !== null && session.key !== NO_KEY) return session
      if (!isOpenTo(request)) return null
      return session ?? sessions.begin('', NO_KEY)
    },
    carry: (request, response, session) => {
      const isSecure = origins.ofService(request).startsWith('https://')
      response.setHeader('set-cookie', sessions.carry(session, isSecure))
    }
  }
}

/** Whether people reach the service by way of a proxy: then a loopback address is anybody's. */
function isBehind({ trustProxy, publicUrl }: DoorParts['config']): boolean {
  return trustProxy > 0 || (publicUrl !== '' && !isLoopback(new URL(publicUrl).hostname))
}

const MAX_FORM_BYTES = 256 * 1024

/** The fields of a form. @throws BodyRefused */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (mediaType(request) !== 'application/x-www-form-urlencoded')
    throw new BodyRefused(415, 'Send this as a form.')
  return new URLSearchParams((await readBody(request, MAX_FORM_BYTES)).toString('utf8'))
}

/** Whether a form was sent from a page of this session. @throws BodyRefused 403 */
export function checkForm(
  request: Request,
  form: URLSearchParams,
  { door, session }: { readonly door: Door; readonly session: Session }
): void {
  const site = String(request.headers['sec-fetch-site'] ?? 'same-origin')
  const isOurs = site === 'same-origin' || site === 'none'
  if (isOurs && door.sessions.isTokenOf(session, form.get('token') ?? '')) return
  throw new BodyRefused(
    403,
    'This form is from an earlier session, and nothing was changed. Go back, load the page again ' +
      'and send it once more: what you wrote is still there.'
  )
}
