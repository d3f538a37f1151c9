import type { Request, Response } from 'restify'
import { type Activity, ActivityTypes, type InvokeResponse } from '../../bots/activity.ts'
import type { answerExtension } from '../../bots/answerExtension.ts'
import type { Bot } from '../../bots/createBot.ts'
import { answerExecuted, isExecuted } from '../../bots/pressing/executed.ts'
import type { Engine } from '../../triage/engine.ts'
import { isFromHere } from '../http/isFromHere.ts'
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
  /** tenants whose people may use the bot; empty: all */
  readonly tenants: readonly string[]
}

/**
 * `POST /api/messages`: Teams and every other Azure Bot Service channel. The token is checked
 * before a byte of the body is read.
 */
export function botMessages(parts: BotMessagesParts) {
  const { checkCaller, bot, extension, engine, appId, tenants } = parts
  return async (request: Request, response: Response): Promise<void> => {
    if (appId === '' && !isFromHere(request))
      throw new BodyRefused(403, 'Without MicrosoftAppId only this machine is answered here.')
    const caller = await checkCaller(request.headers.authorization ?? '')
    const activity = checkActivity(await readJson(request, MAX_BODY_BYTES), appId)
    caller.mustSpeakFor(activity)
    mustBeAllowed(activity, tenants)
    const { id } = activity.conversation
    async function readLog(bytes: Uint8Array): Promise<string> {
      return await engine.eventLog(bytes, id)
    }
    const answered =
      (await extension(activity)) ??
      (await bot.hear(await readTeamsFiles(activity, readLog))).answer
    if (activity.type !== ActivityTypes.Invoke) return void response.send(200)
    const { status, body } = (answered ?? unanswered(activity)) as InvokeResponse
    response.send(status, body)
  }
}

/** A press whose turn takes longer is kept: its card stays, and the reply comes by itself. */
function unanswered(activity: Activity): InvokeResponse {
  return isExecuted(activity) ? answerExecuted(null) : { status: 501 }
}

/** @throws BodyRefused 403 for a Teams of a tenant that is not listed, and for one that names none */
function mustBeAllowed(activity: Activity, tenants: readonly string[]): void {
  if (tenants.length === 0) return
  const { tenant } = (activity.channelData ?? {}) as { tenant?: { id?: unknown } }
  const named = [activity.conversation.tenantId, tenant?.id].filter(id => id !== undefined)
  const isNamed = named.length > 0 || activity.channelId !== 'msteams'
  const isListed = named.every(id => tenants.includes(String(id).toLowerCase()))
  if (!isNamed || !isListed)
    throw new BodyRefused(403, 'This tenant may not use the bot. Its operator can list it.')
}
