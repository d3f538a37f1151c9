import { ActivityTypes, type Activity, type InvokeResponse } from 'botbuilder'
import type { Request, Response } from 'restify'
import type { answerExtension } from '../bots/answerExtension.ts'
import type { Bot } from '../bots/createBot.ts'
import { isLoopback } from '../config.ts'
import type { PrivateAuthentication } from './privateAuthentication.ts'
import { BodyRefused, readJson } from './readBody.ts'

/** Above what a channel lets people send; the words of a message are capped lower, with a kind sentence. */
const MOST_BYTES = 1024 * 1024

/** `POST /api/messages`: Teams and every other channel of Azure Bot Service. The token is checked before a byte of the body is read. */
export const botMessages = (authentication: PrivateAuthentication, bot: Bot, extension: ReturnType<typeof answerExtension>, appId: string) => async (request: Request, response: Response): Promise<void> => {
  if (appId === '' && !isFromHere(request)) throw new BodyRefused(403, 'Without MicrosoftAppId only this machine is answered here.')
  const token = await authentication.checkToken(request.headers.authorization ?? '')
  const activity = checkActivity(await readJson(request, MOST_BYTES), appId)
  authentication.forActivity(token, activity)
  const answered = extension(activity) ?? (await bot.hear(activity)).answer
  if (activity.type !== ActivityTypes.Invoke) return void response.send(200)
  const { status, body } = (answered ?? { status: 501 }) as InvokeResponse
  response.send(status, body)
}

/** Nobody is checked without a registration: a request that a proxy passed on, or that names another host, is not from this machine. */
const isFromHere = (request: Request): boolean => {
  const host = request.headers.host ?? ''
  const passedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some(name => request.headers[name] !== undefined)
  return !passedOn && isLoopback(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''))
}

/** An activity that a channel can have sent. @throws BodyRefused 400 */
const checkActivity = (body: Record<string, unknown>, appId: string): Activity => {
  const { type, id, channelId, serviceUrl, conversation, from, timestamp } = body
  if (!isWord(type)) throw new BodyRefused(400, 'This is no activity: it has no "type".')
  if (id !== undefined && id !== null && !isName(id)) throw new BodyRefused(400, 'The "id" of the activity is none.')
  if (!isName(channelId)) throw new BodyRefused(400, 'The activity has no "channelId".')
  if (!hasId(conversation) || !isName(conversation.id)) throw new BodyRefused(400, 'The activity has no "conversation" with an "id".')
  if (!hasId(from)) throw new BodyRefused(400, 'The activity has no "from" with an "id".')
  if (!isWord(serviceUrl) || !isServiceAddress(serviceUrl, appId)) throw new BodyRefused(400, 'The activity has no "serviceUrl" that can be answered.')
  if (['attachments', 'entities', 'membersAdded'].some(name => body[name] !== undefined && body[name] !== null && !Array.isArray(body[name]))) throw new BodyRefused(400, 'The lists of the activity are no lists.')
  const sent = typeof timestamp === 'string' ? new Date(timestamp) : undefined
  return { recipient: { id: appId, name: '' }, ...body, id: id ?? undefined, ...(sent === undefined || Number.isNaN(sent.getTime()) ? {} : { timestamp: sent }) } as unknown as Activity
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 2_000
/** What the SDK puts into headers and addresses: no blanks at its ends, nothing but ASCII. */
const isName = (value: unknown): value is string => isWord(value) && /^[!-~](?:[ -~]*[!-~])?$/.test(value)
const hasId = (value: unknown): value is { readonly id: string } => typeof value === 'object' && value !== null && isWord((value as { id?: unknown }).id)

/** With a registration https only (the token names the address); without one, this machine only. */
const isServiceAddress = (address: string, appId: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  const here = isLoopback(hostname.replace(/^\[|\]$/g, ''))
  return appId === '' ? here && /^https?:$/.test(protocol) : protocol === 'https:' || (here && protocol === 'http:')
}
