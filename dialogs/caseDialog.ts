import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { NEW_CASE, type Case } from '../triage/case.ts'
import { converse } from '../triage/converse.ts'
import type { HandOver, Line } from '../triage/handOver.ts'
import { fileCase, type Filed, type Spoken } from './fileCase.ts'
import { replyActivity } from './replyActivity.ts'
import { saidIn } from './saidIn.ts'
import { withLines } from './transcript.ts'

/** `lines` are kept for people, `began` names the activity that the case began with. */
type Memory = { case?: Case; at?: number; lines?: readonly Line[]; began?: string }

/** Silence after which somebody is welcomed back, in milliseconds. */
const AWAY = 8 * 3_600_000

/** The conversation about one case, from the first word on; it stays open for the next problem. */
export class CaseDialog extends Dialog {
  readonly #knowledge: Knowledge
  readonly #handOver: HandOver | undefined

  constructor(knowledge: Knowledge, handOver?: HandOver) {
    super('case')
    this.#knowledge = knowledge
    this.#handOver = handOver
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
    const before = { ...NEW_CASE, ...memory.case }
    const said = saidIn(context.activity)
    const played = converse(this.#knowledge, before, { ...said, returned: memory.at !== undefined && now - memory.at > AWAY })
    const { after, reply } = this.#handOver === undefined ? played : await this.#keep(this.#handOver, memory, { activity: context.activity, at: now, text: said.text, before, ...played })
    Object.assign(memory, { case: after, at: now })
    await context.sendActivity(replyActivity(reply, context.activity.channelId))
    return Dialog.EndOfTurn
  }

  /** What people need of the conversation is kept with it, and goes to them when the case is theirs. */
  async #keep(handOver: HandOver, memory: Memory, spoken: Spoken): Promise<Filed> {
    const anew = spoken.after.step === null || (spoken.before.filed !== null && spoken.after.filed === null)
    const lines = withLines(anew ? [] : memory.lines ?? [], spoken.at, spoken.text, spoken.reply.text)
    const began = (anew ? undefined : memory.began) ?? spoken.activity.id ?? String(spoken.at)
    Object.assign(memory, { lines, began })
    return await fileCase(handOver, this.#knowledge, began, lines, spoken)
  }
}
