import { ActivityTypes, type Activity, type CloudAdapter } from 'botbuilder'
import type { Request, Response, Server } from 'restify'
import type { Bot } from '../../bots/createBot.ts'
import type { ActivityLog } from '../../storage/activityLog.ts'
import type { Origins } from '../origins.ts'
import { OWN_SERVICE, type PrivateAuthentication } from '../privateAuthentication.ts'
import { createLimiter } from '../rateLimit.ts'
import { BodyRefused, readJson } from '../readBody.ts'
import { tellLimit } from '../tellLimit.ts'
import { createSockets } from './sockets.ts'
import { addStream } from './stream.ts'
import { newPass, TOKEN_SECONDS, type Pass, type Tokens } from './tokens.ts'
import { readUpload } from './upload.ts'
import { visitorActivity } from './visitorActivity.ts'
import { watermarkOf } from './watermark.ts'

const PATH = '/directline'
const MOST_BYTES = 1024 * 1024
const BOT = { id: 'kb-triage', name: 'KB Triage' }

export type DirectLineParts = {
  readonly adapter: CloudAdapter
  readonly authentication: PrivateAuthentication
  readonly bot: Bot
  readonly log: ActivityLog
  readonly tokens: Tokens
  readonly origins: Origins
  /** messages a minute in one conversation; 0: no limit */
  readonly perMinute: number
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
  const { log, tokens, origins } = parts
  const passOf = passReader(tokens)
  const limit = conversationLimit(parts.perMinute)
  const session = async (pass: Pass): Promise<object> =>
    ({ conversationId: pass.conversation, token: await tokens.issue(pass, 'chat'), expires_in: TOKEN_SECONDS })
  const returnable = async (pass: Pass): Promise<object> => ({ ...await session(pass), resume: await tokens.issue(pass, 'resume') })
  /** with the address of the socket, on the host that the page itself was reached under */
  const opened = async (request: Request, pass: Pass): Promise<object> => {
    const place = `${origins.ofService(request).replace(/^http/, 'ws')}${PATH}/conversations/${pass.conversation}/stream`
    return { ...await session(pass), streamUrl: `${place}?watermark=${watermarkOf(request)}&t=${await tokens.issue(pass, 'stream')}` }
  }

  server.post(`${PATH}/tokens/generate`, async (_: Request, response: Response) => {
    sendJson(response, 200, await returnable(newPass()))
  })
  server.post(`${PATH}/tokens/refresh`, async (request: Request, response: Response) => {
    sendJson(response, 200, await session(await passOf(request)))
  })
  server.post(`${PATH}/tokens/resume`, async (request: Request, response: Response) => {
    const { pass } = await tokens.check(bearer(request), 'resume')
    if (pass === null) throw new BodyRefused(403, 'This conversation cannot be taken up again.')
    sendJson(response, 200, await returnable(pass))
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
    const { activities, watermark } = log.after(conversation, watermarkOf(request))
    sendJson(response, 200, { activities, watermark: String(watermark) })
  })
  server.post(`${PATH}/conversations/:id/activities`, async (request: Request, response: Response) => {
    const pass = await passOf(request, request.params.id)
    limit(pass, response)
    sendJson(response, 200, { id: await takeIn(parts, delivery, pass, await readJson(request, MOST_BYTES)) })
  })
  server.post(`${PATH}/conversations/:id/upload`, async (request: Request, response: Response) => {
    const pass = await passOf(request, request.params.id)
    limit(pass, response)
    sendJson(response, 200, { id: await takeIn(parts, delivery, pass, await readUpload(request)) })
  })
  addStream(server, parts, delivery.sockets)
}

/** Keeps and shows what the visitor said, then lets the bot answer. */
const takeIn = async (parts: DirectLineParts, { show }: ReturnType<typeof createDelivery>, pass: Pass, body: Record<string, unknown>): Promise<string> => {
  const activity = visitorActivity(body, pass)
  if (activity === null) return ''
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
  const { pass, expired } = await tokens.check(bearer(request), 'chat')
  if (expired) throw new BodyRefused(403, 'The token ran out. Ask for a new one.')
  if (pass === null) throw new BodyRefused(401, 'A token of this chat is needed.', { 'www-authenticate': 'Bearer' })
  if (conversation !== undefined && conversation !== pass.conversation) throw new BodyRefused(403, 'The token is for another conversation.')
  return pass
}

const bearer = (request: Request): string => /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''

/** Lets as many messages of one conversation pass as people write. @throws BodyRefused 429 */
const conversationLimit = (perMinute: number): (pass: Pass, response: Response) => void => {
  if (perMinute === 0) return () => undefined
  const limiter = createLimiter(perMinute)
  return ({ conversation }, response) => {
    const taken = limiter.take(conversation, Date.now())
    tellLimit(response, 'conversation', limiter, taken)
    if (!taken.allowed) throw new BodyRefused(429, `That is more than ${perMinute} messages in a minute. Wait ${taken.wait} s.`)
  }
}

const sendJson = (response: Response, status: number, body: object): void => {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.sendRaw(status, JSON.stringify(body))
}
