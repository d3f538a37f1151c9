/** Gets the token that a mail server takes in the place of a password. @throws NoMailAccess */
export type MailAccess = () => Promise<string>

/** There is no token, in words that reveal none. */
export class NoMailAccess extends Error {
  readonly code: string
  constructor(problem: string) {
    super(problem)
    this.name = 'NoMailAccess'
    this.code = problem
  }
}

const TOKEN_TIMEOUT_MS = 10_000
/** Milliseconds before its end from which a token is not used any more. */
const MARGIN_MS = 300_000

/**
 * Tokens by client credentials (RFC 6749, 4.4), each used until shortly before it ends. `address` is
 * 'https://client:secret@host/token?scope=...', or '' for servers that take a password.
 */
export function createMailAccess(address: string): MailAccess | undefined {
  if (address === '') return undefined
  let known = { token: '', until: 0 }
  return async () => {
    if (performance.now() >= known.until) known = await fetchToken(new URL(address))
    return known.token
  }
}

async function fetchToken(address: URL): Promise<{ token: string; until: number }> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: decodeURIComponent(address.username),
    client_secret: decodeURIComponent(address.password),
    scope: address.searchParams.get('scope') ?? ''
  })
  const asked = new URL(address.pathname, address.origin)
  const answer = await ask(asked, body)
  const { access_token: token, expires_in: seconds } = answer
  if (typeof token !== 'string' || token === '') throw new NoMailAccess('no token was given')
  const lasts = typeof seconds === 'number' ? seconds * 1_000 : 0
  return { token, until: performance.now() + Math.max(lasts - MARGIN_MS, lasts / 2) }
}

type TokenAnswer = { readonly access_token?: unknown; readonly expires_in?: unknown }

async function ask(address: URL, body: URLSearchParams): Promise<TokenAnswer> {
  const signal = AbortSignal.timeout(TOKEN_TIMEOUT_MS)
  const answer = await fetch(address, { method: 'POST', body, redirect: 'error', signal }).catch(
    () => {
      throw new NoMailAccess(`${address.host} gives no token: it cannot be reached`)
    }
  )
  if (!answer.ok) {
    await answer.body?.cancel()
    throw new NoMailAccess(`${address.host} gives no token: it answers ${answer.status}`)
  }
  return (await answer.json().catch(() => ({}))) as TokenAnswer
}
