import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request } from 'restify'
import type { DeskKey } from '../../../config/readDesk.ts'
import { isSameText } from '../../http/keys/isSameText.ts'

/** Who came in, with which key, and when. Times in milliseconds since 1970. */
export type Session = {
  readonly id: string
  readonly name: string
  /** of the key, keyed: a key that is taken out of the settings ends its sessions */
  readonly key: string
  readonly begun: number
  readonly last: number
}

export type Sessions = {
  /** the session that a request belongs to; null: none, ended, or not signed here */
  readonly read: (request: Request) => Session | null
  /** the key that somebody gave; null: it is none of the desk's */
  readonly keyOf: (given: string) => DeskKey | null
  readonly begin: (name: string, key: string) => Session
  /** the value of `set-cookie` that carries a session on */
  readonly carry: (session: Session, isSecure: boolean) => string
  /** the token that the forms of a session hold */
  readonly tokenOf: (session: Session) => string
  readonly isTokenOf: (session: Session, given: string) => boolean
}

/** Milliseconds without a click, and at all, after which somebody has to sign in again. */
const IDLE_MS = 8 * 3_600_000
const MAX_SESSION_MS = 7 * 24 * 3_600_000

const COOKIE = 'kb_desk'

/** What a session without a key has for one: the desk is open on its own machine. */
export const NO_KEY = ''

/**
 * Sessions are kept by the browsers alone, signed: every replica knows them, and a restart ends
 * none. `secret`: at least 32 bytes.
 */
export function createSessions(
  secret: Uint8Array,
  keys: readonly DeskKey[],
  now: () => number = Date.now
): Sessions {
  function keyed(what: string, text: string): string {
    return createHmac('sha256', secret).update(`${what}\0${text}`).digest('base64url')
  }
  const known = new Set(keys.map(({ key }) => keyed('key', key)))
  known.add(NO_KEY)
  const digests = keys.map(key => ({ key, digest: digest(key.key) }))

  function signed(session: Session): string {
    const body = Buffer.from(JSON.stringify(session)).toString('base64url')
    return `${body}.${keyed('session', body)}`
  }
  function isCurrent({ key, begun, last }: Session): boolean {
    const at = now()
    return known.has(key) && at - last < IDLE_MS && at - begun < MAX_SESSION_MS
  }
  function tokenOf({ id }: Session): string {
    return keyed('form', id)
  }
  return {
    read: request => {
      const [body = '', mac = ''] = cookieOf(request).split('.')
      if (body === '' || !isSameText(mac, keyed('session', body))) return null
      const session = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Session
      return isCurrent(session) ? session : null
    },
    keyOf: given => {
      const asked = digest(given)
      // every key is compared in full, so the time taken reveals nothing
      return digests.filter(one => timingSafeEqual(one.digest, asked))[0]?.key ?? null
    },
    begin: (name, key) => ({
      id: randomBytes(16).toString('base64url'),
      name,
      key: key === NO_KEY ? NO_KEY : keyed('key', key),
      begun: now(),
      last: now()
    }),
    carry: (session, isSecure) => cookie(signed({ ...session, last: now() }), isSecure),
    tokenOf,
    isTokenOf: (session, given) => isSameText(given, tokenOf(session))
  }
}

/** The value of `set-cookie` that ends a session in its browser. */
export function endedCookie(isSecure: boolean): string {
  return `${cookie('', isSecure)}; Max-Age=0`
}

function cookie(value: string, isSecure: boolean): string {
  return `${COOKIE}=${value}; Path=/desk; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
}

function cookieOf(request: Request): string {
  const pairs = String(request.headers.cookie ?? '').split(/; */)
  return pairs.find(pair => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? ''
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
