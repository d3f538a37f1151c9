import type { Request, Response, Server } from 'restify'
import { createAddressLimit } from '../../http/addressLimit.ts'
import { nameIn } from '../../rest/readReply.ts'
import { checkForm, type Door, readForm } from './door.ts'
import { html } from './html.ts'
import { barePage } from './layout.ts'
import { type LoginPage, loginPage } from './loginPage.ts'
import { sendGo, sendHtml } from './send.ts'
import { endedCookie, NO_KEY, type Session } from './sessions.ts'
import type { Statics } from './statics.ts'

/** Tries a minute of one address. */
const MAX_TRIES = 10

const CLOSED =
  'The desk is closed. Whoever runs the service opens it by setting DESK_KEY; without it, only the ' +
  'machine that the service runs on is let in.'

/** `/desk/login` and `/desk/logout`. */
export function addLogin(server: Server, door: Door, statics: Statics): void {
  const limit = createAddressLimit(MAX_TRIES)
  function show(response: Response, { status = 200, ...page }: Shown): void {
    const title = page.needsKey ? 'Sign in' : 'Who is at the desk?'
    sendHtml(response, status, barePage({ title, main: loginPage(page), ...statics }))
  }
  server.get('/desk/login', async (request: Request, response: Response) => {
    const to = new URL(request.url ?? '/', 'http://here').searchParams.get('to') ?? ''
    const session = door.isOpenTo(request) ? door.sessionOf(request) : null
    if (session !== null) door.carry(request, response, session)
    show(response, { ...asked(request, door, session), to: whereTo(to) })
  })
  server.post('/desk/login', async (request: Request, response: Response) => {
    const form = await readForm(request)
    const session = door.isOpenTo(request) ? door.sessionOf(request) : null
    const page = { ...asked(request, door, session), to: whereTo(form.get('to') ?? '') }
    const taken = limit.take(door.origins.clientOf(request), performance.now())
    if (!taken.allowed)
      return show(response, { ...page, status: 429, problem: tooOften(taken.wait) })
    if (session !== null) checkForm(request, form, { door, session })
    const begun = session === null ? withKey(form, door) : named(form, door)
    if ('problem' in begun) return show(response, { ...page, ...begun })
    door.carry(request, response, begun)
    sendGo(response, page.to)
  })
  server.post('/desk/logout', async (request: Request, response: Response) => {
    const session = door.sessionOf(request)
    const form = await readForm(request)
    if (session !== null) checkForm(request, form, { door, session })
    const isSecure = door.origins.ofService(request).startsWith('https://')
    response.setHeader('set-cookie', endedCookie(isSecure))
    sendGo(response, '/desk/login')
  })
}

type Shown = LoginPage & { readonly status?: number }

/** What the page asks of whoever sent the request. */
function asked(request: Request, door: Door, session: Session | null): Omit<Shown, 'to'> {
  const isClosed = !door.isOpenTo(request) && !door.hasKeys
  return {
    needsKey: session === null,
    name: session?.name ?? '',
    problem: isClosed ? CLOSED : '',
    token:
      session === null
        ? null
        : html`<input type="hidden" name="token" value="${door.sessions.tokenOf(session)}">`
  }
}

function tooOften(seconds: number): string {
  return `That was tried too often. Wait ${seconds} s.`
}

/** An address of the desk, wherever else somebody wants to be led. */
function whereTo(to: string): string {
  return /^\/desk(?:[/?][\w/?&=%.+-]*)?$/.test(to) ? to : '/desk'
}

type Problem = { readonly status: number; readonly problem: string; readonly wrong: 'key' | 'name' }

function withKey(form: URLSearchParams, door: Door): Session | Problem {
  const key = door.sessions.keyOf(form.get('key') ?? '')
  if (key === null)
    return {
      status: 403,
      problem: 'That key does not open the desk. Check it with whoever runs the service.',
      wrong: 'key'
    }
  const name = key.name === '' ? nameIn(form.get('name') ?? '') : key.name
  if (name === '')
    return { status: 400, problem: 'Several people share this key: say your name.', wrong: 'name' }
  return door.sessions.begin(name, key.key)
}

/** Whoever is on the machine itself says only a name. */
function named(form: URLSearchParams, door: Door): Session {
  return door.sessions.begin(nameIn(form.get('name') ?? ''), NO_KEY)
}
