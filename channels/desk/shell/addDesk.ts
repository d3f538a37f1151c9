import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import type { CaseStore } from '../../../storage/cases.ts'
import { BodyRefused } from '../../http/readBody.ts'
import { checkForm, createDoor, type Door, type DoorParts, readForm } from './door.ts'
import { html } from './html.ts'
import { deskPage } from './layout.ts'
import { addLogin } from './login.ts'
import { addNews, type News } from './news.ts'
import type { Answer, DeskRoute, Tab, Visit } from './route.ts'
import { sendFile, sendGo, sendHtml } from './send.ts'
import { NO_KEY, type Session } from './sessions.ts'
import { addStatics, type Statics } from './statics.ts'

export type DeskParts = DoorParts & {
  readonly log: Pick<Logger, 'error'>
  readonly routes: readonly DeskRoute[]
  readonly tabs: readonly Tab[]
  readonly onChanged: CaseStore['onChanged']
}

/** Adds the pages of the desk, each behind the same door. */
export function addDesk(server: Server, parts: DeskParts): News {
  const door = createDoor(parts)
  const statics = addStatics(server)
  addLogin(server, door, statics)
  for (const route of parts.routes) {
    const answer = async (request: Request, response: Response): Promise<void> => {
      const session = door.sessionOf(request)
      if (session === null) return sendGo(response, signInFor(request))
      // what the script looks up is no click
      if (request.headers['sec-fetch-dest'] !== 'empty') door.carry(request, response, session)
      const told = await answerOf(route, request, { door, session, log: parts.log })
      await send(response, told, { parts, door, session, statics })
    }
    server[route.method](route.path, answer)
  }
  return addNews(server, door, parts)
}

/** The sign-in page that leads back to what was asked for. */
function signInFor(request: Request): string {
  const to = request.method === 'GET' ? (request.url ?? '/desk') : '/desk'
  return `/desk/login?${new URLSearchParams({ to })}`
}

type Asked = { readonly door: Door; readonly session: Session; readonly log: DeskParts['log'] }

/** What a route answers; what it refuses, and what goes wrong, is a page, too. */
async function answerOf(
  route: DeskRoute,
  request: Request,
  { door, session, log }: Asked
): Promise<Answer> {
  try {
    const form = route.method === 'post' ? await readForm(request) : new URLSearchParams()
    if (route.method === 'post') checkForm(request, form, { door, session })
    return await route.answer(visitOf(request, form, { door, session }))
  } catch (error) {
    if (error instanceof BodyRefused) return refusal(error.status, error.message)
    log.error({ route: route.path, error: (error as Error).name }, 'the desk failed')
    return refusal(
      500,
      'Something went wrong here, and nothing was changed. Go back and try again in a minute: what ' +
        'you wrote is still there.'
    )
  }
}

function visitOf(
  request: Request,
  form: URLSearchParams,
  { door, session }: Omit<Asked, 'log'>
): Visit {
  return {
    viewer: { name: session.name },
    params: request.params as Record<string, string>,
    query: new URL(request.url ?? '/', 'http://here').searchParams,
    form,
    token: tokenFields(door, session)
  }
}

/** The token of the session, and a key that is the same when one form is sent twice. */
function tokenFields(door: Door, session: Session): Visit['token'] {
  return html`<input type="hidden" name="token" value="${door.sessions.tokenOf(session)}"><input
 type="hidden" name="key" value="${randomUUID()}">`
}

function refusal(status: number, sentence: string): Answer {
  return {
    kind: 'page',
    title: 'Not done',
    tab: null,
    status,
    main: html`<div class="head"><h1>That did not work</h1></div>
<div class="empty apart"><p role="alert">${sentence}</p><p><a href="/desk">To the cases</a></p></div>`
  }
}

type Sent = Omit<Asked, 'log'> & { readonly parts: DeskParts; readonly statics: Statics }

async function send(
  response: Response,
  answer: Answer,
  { parts, door, session, statics }: Sent
): Promise<void> {
  if (answer.kind === 'go') return sendGo(response, answer.to)
  if (answer.kind === 'file') return sendFile(response, answer)
  const tabs = parts.tabs.map(async tab => ({
    ...tab,
    // a bar without its count is better than no page
    waiting: (await tab.count?.read().catch(() => null)) ?? null
  }))
  const page = deskPage(
    { ...answer, ...statics },
    {
      tabs: await Promise.all(tabs),
      open: answer.tab,
      name: session.name,
      token: tokenFields(door, session),
      hasKey: session.key !== NO_KEY
    }
  )
  sendHtml(response, answer.status ?? 200, page)
}
