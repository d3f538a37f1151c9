import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { NEW_CASE, type Case } from '../triage/case.ts'
import { converse } from '../triage/converse.ts'
import { replyActivity } from './replyActivity.ts'
import { saidIn } from './saidIn.ts'

type Memory = { case?: Case; at?: number }

/** Silence after which somebody is welcomed back, in milliseconds. */
const AWAY = 8 * 3_600_000

/** The conversation about one case, from the first word on; it stays open for the next problem. */
export class CaseDialog extends Dialog {
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    super('case')
    this.#knowledge = knowledge
  }

  override async beginDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return await this.#play(dialog)
  }

  override async continueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return await this.#play(dialog)
  }

  async #play({ context, activeDialog }: DialogContext): Promise<DialogTurnResult> {
    const memory = (activeDialog?.state ?? {}) as Memory
    const now = Date.now()
    const { after, reply } = converse(this.#knowledge, memory.case ?? NEW_CASE, { ...saidIn(context.activity), returned: memory.at !== undefined && now - memory.at > AWAY })
    Object.assign(memory, { case: after, at: now })
    await context.sendActivity(replyActivity(reply, context.activity.channelId))
    return Dialog.EndOfTurn
  }
}
