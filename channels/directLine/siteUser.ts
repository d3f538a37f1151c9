import { jwtVerify } from 'jose/jwt/verify'
import type { Logger } from 'pino'
import type { Request } from 'restify'
import { isEmail, lineOf, MAX_NAME_LENGTH } from '../../triage/handOver/contact.ts'
import type { Pass, SiteUser } from './tokens.ts'

/** What a token of the site states; `expired`: it was so once. */
export type StatedUser = { readonly user: SiteUser; readonly expired: boolean }

/** Who a request says is there, by a token that the site signed; null for a visitor. */
export type ReadSiteUser = (request: Request) => Promise<StatedUser | null>

const HEADER = 'x-user-token'
const ALGORITHM = 'HS256'
const MAX_TOKEN_LENGTH = 4_000
const MAX_ID_LENGTH = 200

/**
 * Reads the token with which a site states who is there. One that is not good is told in the log,
 * and who brings it is a visitor. `secrets`: those that may have signed it.
 */
export function createSiteUserReader(
  secrets: readonly string[],
  log: Pick<Logger, 'warn'>
): ReadSiteUser {
  const keys = secrets.map(secret => new TextEncoder().encode(secret))
  return async request => {
    const token = String(request.headers[HEADER] ?? '')
    if (token === '') return null
    const { stated, problem } = await readToken(token, keys)
    if (problem !== null) log.warn({ problem }, 'a user token of the site is not taken')
    return stated
  }
}

type Read = { readonly stated: StatedUser | null; readonly problem: string | null }

async function readToken(token: string, keys: readonly Uint8Array[]): Promise<Read> {
  if (keys.length === 0) return refused('SITE_USER_SECRET is not set')
  if (token.length > MAX_TOKEN_LENGTH) return refused('it is too long')
  let problem = ''
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, key, CHECKED)
      return stating(payload, false)
    } catch (error) {
      const { code, payload } = error as { code?: string; payload?: unknown }
      if (code === 'ERR_JWT_EXPIRED') return stating(payload, true)
      problem ||= code ?? 'it cannot be read'
    }
  }
  return refused(problem)
}

const CHECKED = { algorithms: [ALGORITHM], requiredClaims: ['exp', 'sub'] }

function refused(problem: string): Read {
  return { stated: null, problem }
}

function stating(claims: unknown, expired: boolean): Read {
  const { sub, name, email } = claims as Readonly<Record<string, unknown>>
  const id = lineIn(sub)
  if (id === '' || id.length > MAX_ID_LENGTH) return refused('its "sub" names nobody')
  const address = lineIn(email)
  const user = {
    id,
    name: lineIn(name).slice(0, MAX_NAME_LENGTH),
    email: isEmail(address) ? address : ''
  }
  return { stated: { user, expired }, problem: expired ? 'it has expired' : null }
}

function lineIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? lineOf(String(value)) : ''
}

/** A new conversation is in somebody's name only while the site says so. */
export function namedPass(pass: Pass, stated: StatedUser | null): Pass {
  return stated === null || stated.expired ? pass : { ...pass, site: stated.user }
}

/**
 * A conversation that is taken up again: a visitor's by whoever has the ticket, somebody's own only
 * by them, also with a token that has expired since. Null: it is not theirs.
 */
export function takenUp(pass: Pass, stated: StatedUser | null): Pass | null {
  const isOthers = pass.site !== undefined && pass.site.id !== stated?.user.id
  return isOthers ? null : namedPass(pass, stated)
}

/** Who speaks, as activities say it. */
export function speakerOf({ user, site }: Pass): object {
  const known = site === undefined ? {} : { siteUser: site.id, ...emailOf(site) }
  return { id: user, name: site?.name ?? '', role: 'user', ...known }
}

function emailOf({ email }: SiteUser): object {
  return email === '' ? {} : { email }
}
