import type { Request, Response, Server } from 'restify'
import { type Activity, ActivityTypes } from '../../bots/activity.ts'
import type { Bot } from '../../bots/createBot.ts'
import { siteKey } from '../../bots/keyOf.ts'
import { OWN_SERVICE } from '../../bots/post.ts'
import type { Store } from '../../storage/store.ts'
import type { Engine } from '../../triage/engine.ts'
import type { Origins } from '../http/origins.ts'
import { createLimiter } from '../http/rateLimit.ts'
import { BodyRefused, readJson } from '../http/readBody.ts'
import { setRateLimitHeaders } from '../http/setRateLimitHeaders.ts'
import { bearer } from './bearer.ts'
import { isEnded } from './isEnded.ts'
import { resumed } from './resumed.ts'
import { sendJson } from './sendJson.ts'
import { namedPass, type ReadSiteUser, speakerOf } from './siteUser.ts'
import type { Sockets } from './sockets.ts'
import { addStream } from './stream.ts'
import { newPass, type Pass, TOKEN_SECONDS, type Tokens } from './tokens.ts'
import { readUpload } from './upload.ts'
import { visitorActivity } from './visitorActivity.ts'
import { watermarkOf } from './watermark.ts'

const PATH = '/directline'
const MAX_BODY_BYTES = 1024 * 1024
const BOT = { id: 'kb-triage', name: 'KB Triage' }

export type DirectLineParts = {
  readonly bot: Bot
  readonly engine: Pick<Engine, 'eventLog'>
  readonly store: Store
  readonly sockets: Sockets
  readonly tokens: Tokens
  readonly siteUser: ReadSiteUser
  readonly origins: Origins
  /** messages a minute in one conversation; 0: no limit */
  readonly perMinute: number
  /** sockets that one address may have open; 0: no limit */
  readonly socketsOfAddress: number
}

/** Direct Line 3.0 for the site's own chat, as far as the official client uses it. */
export function addDirectLine(server: Server, parts: DirectLineParts): void {
  const { bot, engine, store, tokens, origins } = parts
  const passOf = passReader(parts)
  const limit = conversationLimit(parts.perMinute)
  async function session(pass: Pass): Promise<object> {
    return {
      conversationId: pass.conversation,
      token: await tokens.issue(pass, 'chat'),
      expires_in: TOKEN_SECONDS
    }
  }
  async function returnable(pass: Pass): Promise<object> {
    const next = { ...pass, turn: (pass.turn ?? 0) + 1 }
    return { ...(await session(pass)), resume: await tokens.issue(next, 'resume') }
  }
  /** with the address of the socket, on the host under which the page was reached */
  async function opened(request: Request, pass: Pass): Promise<object> {
    const place =
      `${origins.ofService(request).replace(/^http/, 'ws')}${PATH}/conversations/` +
      `${pass.conversation}/stream`
    return {
      ...(await session(pass)),
      streamUrl: `${place}?watermark=${watermarkOf(request)}&t=${await tokens.issue(pass, 'stream')}`
    }
  }

  server.post(`${PATH}/tokens/generate`, async (request: Request, response: Response) => {
    const pass = namedPass(newPass(), await parts.siteUser(request))
    sendJson(response, 200, await returnable(pass))
  })
  server.post(`${PATH}/tokens/refresh`, async (request: Request, response: Response) => {
    sendJson(response, 200, await session(await passOf(request)))
  })
  server.post(`${PATH}/tokens/resume`, async (request: Request, response: Response) => {
    const pass = await resumed(request, parts)
    if (!(await store.useTicket(siteKey(pass.conversation), pass.turn ?? 0))) throw hasEnded()
    sendJson(response, 200, await returnable(pass))
  })
  server.post(`${PATH}/tokens/end`, async (request: Request, response: Response) => {
    const { conversation } = await resumed(request, parts)
    await store.endTickets(siteKey(conversation))
    sendJson(response, 200, {})
  })
  server.post(`${PATH}/conversations`, async (request: Request, response: Response) => {
    const pass = await passOf(request)
    await bot.hear(inConversation(pass, arrival(pass)))
    sendJson(response, 201, await opened(request, pass))
  })
  server.get(`${PATH}/conversations/:id`, async (request: Request, response: Response) => {
    sendJson(response, 200, await opened(request, await passOf(request, request.params.id)))
  })
  server.get(
    `${PATH}/conversations/:id/activities`,
    async (request: Request, response: Response) => {
      const { conversation } = await passOf(request, request.params.id)
      const { activities, last } = await store.shownAfter(
        siteKey(conversation),
        watermarkOf(request)
      )
      sendJson(response, 200, { activities, watermark: String(last) })
    }
  )
  server.post(
    `${PATH}/conversations/:id/activities`,
    async (request: Request, response: Response) => {
      const pass = await passOf(request, request.params.id)
      limit(pass, response)
      sendJson(response, 200, {
        id: await takeIn(bot, pass, await readJson(request, MAX_BODY_BYTES))
      })
    }
  )
  server.post(`${PATH}/conversations/:id/upload`, async (request: Request, response: Response) => {
    const pass = await passOf(request, request.params.id)
    limit(pass, response)
    const upload = await readUpload(
      request,
      async bytes => await engine.eventLog(bytes, pass.conversation)
    )
    sendJson(response, 200, { id: await takeIn(bot, pass, upload) })
  })
  addStream(server, parts)
}

/**
 * Passes what the visitor said to the bot; the chat shows it. What a page resends under the same
 * client id counts once.
 */
async function takeIn(bot: Bot, pass: Pass, body: Record<string, unknown>): Promise<string> {
  const activity = visitorActivity(body, pass)
  if (activity === null) return ''
  const mark = (activity.channelData as { clientActivityID?: unknown } | undefined)
    ?.clientActivityID
  const { shown } = await bot.hear(
    inConversation(pass, {
      ...activity,
      ...(typeof mark === 'string' && mark !== '' ? { id: mark } : {})
    }),
    true
  )
  return `${pass.conversation}|${String(shown).padStart(7, '0')}`
}

function hasEnded(): BodyRefused {
  return new BodyRefused(403, 'This conversation cannot be taken up again.')
}

function inConversation(pass: Pass, activity: Partial<Activity>): Activity {
  return {
    ...activity,
    channelId: 'directline',
    serviceUrl: OWN_SERVICE,
    conversation: { id: pass.conversation },
    recipient: BOT,
    from: speakerOf(pass),
    timestamp: new Date()
  } as unknown as Activity
}

function arrival({ conversation, user }: Pass): Partial<Activity> {
  return {
    type: ActivityTypes.ConversationUpdate,
    id: `${conversation}|arrival`,
    membersAdded: [{ id: user, name: '' }]
  }
}

/**
 * Reads who is asking; 401 without a token of ours, 403 if it is too old, for another conversation,
 * or for one that was ended.
 */
function passReader({ tokens, store }: Pick<DirectLineParts, 'tokens' | 'store'>) {
  return async (request: Request, conversation?: string): Promise<Pass> => {
    const { pass, expired } = await tokens.check(bearer(request), 'chat')
    if (expired) throw new BodyRefused(403, 'The token ran out. Ask for a new one.')
    if (pass === null)
      throw new BodyRefused(401, 'A token of this chat is needed.', {
        'www-authenticate': 'Bearer'
      })
    if (conversation !== undefined && conversation !== pass.conversation)
      throw new BodyRefused(403, 'The token is for another conversation.')
    if (await isEnded(store, pass.conversation)) throw hasEnded()
    return pass
  }
}

/**
 * Lets through as many messages of one conversation as a person could write.
 * @throws BodyRefused 429
 */
function conversationLimit(perMinute: number): (pass: Pass, response: Response) => void {
  if (perMinute === 0) return () => undefined
  const limiter = createLimiter(perMinute)
  return ({ conversation }, response) => {
    const taken = limiter.take(conversation, performance.now())
    setRateLimitHeaders(response, 'conversation', limiter, taken)
    if (!taken.allowed)
      throw new BodyRefused(
        429,
        `That is more than ${perMinute} messages in a minute. Wait ${taken.wait} s.`
      )
  }
}
