import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { ActivityTypes, type Activity, type CloudAdapter } from 'botbuilder'
import type { Request, Response, Server } from 'restify'
import { WebSocketServer } from 'ws'
import type { Bot } from '../../bots/createBot.ts'
import type { ActivityLog } from '../../storage/activityLog.ts'
import { OWN_SERVICE, type PrivateAuthentication } from '../privateAuthentication.ts'
import { BodyRefused, readJson } from '../readBody.ts'
import { createSockets, frameOf, type Sockets } from './sockets.ts'
import { newPass, TOKEN_SECONDS, type Pass, type Tokens } from './tokens.ts'
import { readUpload } from './upload.ts'

const PATH = '/directline'
const MOST_BYTES = 1024 * 1024
const BOT = { id: 'kb-triage', name: 'KB Triage' }

export type DirectLineParts = {
  readonly adapter: CloudAdapter
  readonly authentication: PrivateAuthentication
  readonly bot: Bot
  readonly log: ActivityLog
  readonly tokens: Tokens
}

/** Delivers the bot's replies: kept in the log first, then shown on the open sockets. */
export const createDelivery = (log: ActivityLog) => {
  const sockets = createSockets()
  const show = (conversation: string, kept: Partial<Activity>): string => {
    const id = kept.id ?? ''
    sockets.send(conversation, [kept], Number(id.slice(conversation.length + 1)))
    return id
  }
  const deliver = async (conversation: string, activity: Partial<Activity>): Promise<string> => {
    if (activity.type === ActivityTypes.Typing) {
      sockets.send(conversation, [{ ...activity, from: BOT }], 0)
      return ''
    }
    const { replyToId, serviceUrl: _, ...rest } = activity
    const known = replyToId !== undefined && log.has(conversation, replyToId) ? { replyToId } : {}
    return show(conversation, log.append(conversation, { ...rest, ...known, from: { ...BOT, role: 'bot' } as Activity['from'] }))
  }
  return { sockets, show, deliver }
}

/** Direct Line 3.0 for the site's own chat: the calls that the official client makes. */
export const addDirectLine = (server: Server, parts: DirectLineParts, delivery: ReturnType<typeof createDelivery>): void => {
  const { log, tokens } = parts
  const passOf = passReader(tokens)
  const opened = async (request: Request, pass: Pass): Promise<object> => {
    const token = await tokens.issue(pass)
    return { conversationId: pass.conversation, token, expires_in: TOKEN_SECONDS, streamUrl: streamAddress(request, pass, token) }
  }

  server.post(`${PATH}/tokens/generate`, async (_: Request, response: Response) => {
    const pass = newPass()
    sendJson(response, 200, { conversationId: pass.conversation, token: await tokens.issue(pass), expires_in: TOKEN_SECONDS })
  })
  server.post(`${PATH}/tokens/refresh`, async (request: Request, response: Response) => {
    const pass = await passOf(request)
    sendJson(response, 200, { conversationId: pass.conversation, token: await tokens.issue(pass), expires_in: TOKEN_SECONDS })
  })
  server.post(`${PATH}/tokens/resume`, async (request: Request, response: Response) => {
    const pass = await tokens.checkReturning(bearer(request))
    if (pass === null) throw new BodyRefused(403, 'This conversation cannot be taken up again.')
    sendJson(response, 200, { conversationId: pass.conversation, token: await tokens.issue(pass), expires_in: TOKEN_SECONDS })
  })
  server.post(`${PATH}/conversations`, async (request: Request, response: Response) => {
    const pass = await passOf(request)
    if (log.after(pass.conversation, 0).activities.length === 0) await runTurn(parts, pass, arrival(pass))
    sendJson(response, 201, await opened(request, pass))
  })
  server.get(`${PATH}/conversations/:id`, async (request: Request, response: Response) => {
    sendJson(response, 200, await opened(request, await passOf(request, request.params.id)))
  })
  server.get(`${PATH}/conversations/:id/activities`, async (request: Request, response: Response) => {
    const { conversation } = await passOf(request, request.params.id)
    const { activities, watermark } = log.after(conversation, watermarkOf(new URL(request.url ?? '', 'http://here')))
    sendJson(response, 200, { activities, watermark: String(watermark) })
  })
  server.post(`${PATH}/conversations/:id/activities`, async (request: Request, response: Response) => {
    const pass = await passOf(request, request.params.id)
    sendJson(response, 200, { id: await takeIn(parts, delivery, pass, await readJson(request, MOST_BYTES)) })
  })
  server.post(`${PATH}/conversations/:id/upload`, async (request: Request, response: Response) => {
    const pass = await passOf(request, request.params.id)
    sendJson(response, 200, { id: await takeIn(parts, delivery, pass, await readUpload(request)) })
  })
  addStream(server, tokens, log, delivery.sockets)
}

/** Keeps and shows what the visitor said, then lets the bot answer. */
const takeIn = async (parts: DirectLineParts, { show }: ReturnType<typeof createDelivery>, pass: Pass, body: Record<string, unknown>): Promise<string> => {
  if (body.type === ActivityTypes.Typing) return ''
  if (body.type !== ActivityTypes.Message && body.type !== ActivityTypes.Event) throw new BodyRefused(400, 'Only messages and events can be sent.')
  const { text, value, channelData, attachments, locale, name } = body
  const activity = {
    type: body.type, text: typeof text === 'string' ? text : '', value, channelData, name,
    locale: typeof locale === 'string' ? locale : undefined,
    attachments: Array.isArray(attachments) ? attachments : undefined,
    from: { id: pass.user, name: '', role: 'user' }
  } as Partial<Activity>
  const kept = parts.log.append(pass.conversation, { ...activity, conversation: { id: pass.conversation } as Activity['conversation'], channelId: 'directline' })
  const id = show(pass.conversation, kept)
  await runTurn(parts, pass, { ...activity, id })
  return id
}

const runTurn = async ({ adapter, authentication, bot }: DirectLineParts, { conversation, user }: Pass, activity: Partial<Activity>): Promise<void> =>
  await adapter.processActivityDirect(authentication.own(), {
    ...activity, channelId: 'directline', serviceUrl: OWN_SERVICE, conversation: { id: conversation }, recipient: BOT,
    from: { id: user, name: '', role: 'user' }, timestamp: new Date()
  } as unknown as Activity, bot)

const arrival = ({ conversation, user }: Pass): Partial<Activity> =>
  ({ type: ActivityTypes.ConversationUpdate, id: `${conversation}|arrival`, membersAdded: [{ id: user, name: '' }] })

/** Reads who is asking; 401 without a token of ours, 403 when it is too old or of another conversation. */
const passReader = (tokens: Tokens) => async (request: Request, conversation?: string): Promise<Pass> => {
  const { pass, expired } = await tokens.check(bearer(request))
  if (expired) throw new BodyRefused(403, 'The token ran out. Ask for a new one.')
  if (pass === null) throw new BodyRefused(401, 'A token of this chat is needed.')
  if (conversation !== undefined && conversation !== pass.conversation) throw new BodyRefused(403, 'The token is for another conversation.')
  return pass
}

const bearer = (request: Request): string => /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''

/** The address of the socket, on the host that the page itself was reached under. */
const streamAddress = (request: Request, { conversation }: Pass, token: string): string => {
  const watermark = watermarkOf(new URL(request.url ?? '', 'http://here'))
  const secure = request.headers['x-forwarded-proto'] === 'https' || 'encrypted' in request.socket
  return `${secure ? 'wss' : 'ws'}://${request.headers.host ?? 'localhost'}${PATH}/conversations/${conversation}/stream?watermark=${watermark}&t=${token}`
}

const watermarkOf = ({ searchParams }: URL): number => {
  const watermark = Number(searchParams.get('watermark') ?? 0)
  return Number.isSafeInteger(watermark) && watermark > 0 ? watermark : 0
}

/** The socket of a conversation: first what was missed, then what is said. */
const addStream = (server: Server, tokens: Tokens, log: ActivityLog, sockets: Sockets): void => {
  const web = new WebSocketServer({ noServer: true, maxPayload: 4_096 })
  server.server.on('upgrade', async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const address = new URL(request.url ?? '', 'http://here')
    const conversation = /^\/directline\/conversations\/([\w-]{1,80})\/stream$/.exec(address.pathname)?.[1]
    const { pass } = await tokens.check(address.searchParams.get('t') ?? '')
    if (conversation === undefined || pass?.conversation !== conversation) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    web.handleUpgrade(request, socket, head, live => {
      live.on('error', () => live.terminate())
      let at = watermarkOf(address)
      for (;;) {
        const { activities, watermark } = log.after(conversation, at)
        if (activities.length === 0) break
        live.send(frameOf(activities, watermark))
        at = watermark
      }
      sockets.add(conversation, live)
    })
  })
}

const sendJson = (response: Response, status: number, body: object): void => {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(status, JSON.stringify(body))
}
