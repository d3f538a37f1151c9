import type { Request, Response } from 'restify'
import type { Bot } from '../../bots/createBot.ts'
import { fieldsOf } from '../helpdesks/fields.ts'
import { isSignedByChatwoot } from '../helpdesks/isSignedByChatwoot.ts'
import { BodyRefused, parseObject, readBody } from '../http/readBody.ts'
import { personOnChatwoot } from './personOnChatwoot.ts'

const MAX_CALL_BYTES = 1024 * 1024

export type ChatwootMessagesParts = {
  readonly bot: Pick<Bot, 'hear'>
  readonly secret: string
  /** gives a conversation that people had back to the assistant */
  readonly takeBack: (conversation: string, message: string) => Promise<void>
}

/**
 * `POST /api/chatwoot`, the outgoing URL of an agent bot: what people write while the conversation
 * is the bot's (pending) is heard like any message; while an agent has it, nothing is said. Answered
 * when it is safe on disk, within Chatwoot's 5 s. Source: developers.chatwoot.com, "Agent bots"
 */
export function chatwootMessages({ bot, secret, takeBack }: ChatwootMessagesParts) {
  return async (request: Request, response: Response): Promise<void> => {
    const body = (await readBody(request, MAX_CALL_BYTES)).toString('utf8')
    if (!isSignedByChatwoot({ headers: request.headers, body, secret, now: Date.now() }))
      throw new BodyRefused(401, 'The signature is missing, wrong or too old: CHATWOOT_SECRET.')
    const activity = personOnChatwoot(fieldsOf(parseObject(body)))
    if (activity !== null) {
      await takeBack(activity.conversation.id, activity.id ?? '')
      await bot.hear(activity)
    }
    response.sendRaw(200, '')
  }
}
