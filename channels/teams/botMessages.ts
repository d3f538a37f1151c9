import type { Request, Response } from 'restify'
import { ActivityTypes, type InvokeResponse } from '../../bots/activity.ts'
import type { answerExtension } from '../../bots/answerExtension.ts'
import type { Bot } from '../../bots/createBot.ts'
import { isLoopback } from '../../config/addresses.ts'
import type { Engine } from '../../triage/engine.ts'
import { BodyRefused, readJson } from '../http/readBody.ts'
import type { Caller } from './callerCheck.ts'
import { checkActivity } from './checkActivity.ts'
import { readTeamsFiles } from './readTeamsFiles.ts'

/**
 * More bytes than a channel lets people send; the words of a message have a lower limit, explained
 * in a friendly sentence.
 */
const MAX_BODY_BYTES = 1024 * 1024

export type BotMessagesParts = {
  readonly checkCaller: (header: string) => Promise<Caller>
  readonly bot: Bot
  readonly extension: ReturnType<typeof answerExtension>
  readonly engine: Pick<Engine, 'eventLog'>
  readonly appId: string
}

/**
 * `POST /api/messages`: Teams and every other Azure Bot Service channel. The token is checked
 * before a byte of the body is read.
 */
export function botMessages({ checkCaller, bot, extension, engine, appId }: BotMessagesParts) {
  return async (request: Request, response: Response): Promise<void> => {
    if (appId === '' && !isFromHere(request))
      throw new BodyRefused(403, 'Without MicrosoftAppId only this machine is answered here.')
    const caller = await checkCaller(request.headers.authorization ?? '')
    const activity = checkActivity(await readJson(request, MAX_BODY_BYTES), appId)
    caller.mustSpeakFor(activity)
    const { id } = activity.conversation
    async function readLog(bytes: Uint8Array): Promise<string> {
      return await engine.eventLog(bytes, id)
    }
    const answered =
      (await extension(activity)) ??
      (await bot.hear(await readTeamsFiles(activity, readLog))).answer
    if (activity.type !== ActivityTypes.Invoke) return void response.send(200)
    const { status, body } = (answered ?? { status: 501 }) as InvokeResponse
    response.send(status, body)
  }
}

/**
 * Without a registration nobody is checked, so only this machine may ask: a request that came
 * through a proxy, or names another host, is not from this machine.
 */
function isFromHere(request: Request): boolean {
  const host = request.headers.host ?? ''
  const passedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some(
    name => request.headers[name] !== undefined
  )
  return !passedOn && isLoopback(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''))
}
