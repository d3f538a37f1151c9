import type { Activity } from 'botbuilder-core'
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs'
// the whole library brings along the recognizers of its prompts, half a second of every start
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { tellAnswered } from '../triage/answered.ts'
import { type KeptCase, restoreCase } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import { correctionOf } from '../triage/converse/correction.ts'
import type { HandOver, Line } from '../triage/handOver/handOver.ts'
import { type Filed, fileCase, type SpokenTurn } from './fileCase.ts'
import { isEdit } from './isEdit.ts'
import { changedInPlace, withWhoPressed } from './repliesTo.ts'
import { replyActivity } from './replyActivity.ts'
import { saidIn } from './saidIn.ts'
import { type SaidSoFar, sayMore, sayOtherwise } from './saidSoFar.ts'
import { withLines } from './transcript.ts'
import { isVerdict, shownVerdict } from './verdictCard.ts'

/**
 * `lines` are kept for people, `began` names the activity that the case began with, `said` is played again when a message is edited,
 * `card` is the id under which the channel shows the last verdict.
 */
type Memory = {
  case?: KeptCase
  at?: number
  lines?: readonly Line[]
  began?: string
  said?: SaidSoFar
  card?: string
}

/** Silence after which somebody is welcomed back, in milliseconds. */
const AWAY = 8 * 3_600_000

/** The conversation about one case, from the first word on; it stays open for the next problem. */
export class CaseDialog extends Dialog {
  readonly #knowledge: Knowledge
  readonly #handOver: HandOver | undefined
  readonly #now: () => number

  constructor(knowledge: Knowledge, handOver?: HandOver, now: () => number = Date.now) {
    super('case')
    this.#knowledge = knowledge
    this.#handOver = handOver
    this.#now = now
  }

  override async beginDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return await this.#play(dialog)
  }

  override async continueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return await this.#play(dialog)
  }

  async #play({ context, activeDialog }: DialogContext): Promise<DialogTurnResult> {
    const { activity } = context
    const memory = (activeDialog?.state ?? {}) as Memory
    const shown = shownVerdict(activity)
    if (shown !== null) Object.assign(memory, { card: shown })
    else
      for (const reply of await this.#replies(memory, activity))
        await (reply.id === undefined ? context.sendActivity(reply) : context.updateActivity(reply))
    return Dialog.EndOfTurn
  }

  async #replies(memory: Memory, activity: Activity): Promise<readonly Partial<Activity>[]> {
    const at = this.#now()
    const before = restoreCase(memory.case ?? {})
    const edit = isEdit(activity)
    const said = { ...saidIn(activity), returned: memory.at !== undefined && at - memory.at > AWAY }
    const played = edit
      ? sayOtherwise(this.#knowledge, memory.said, activity.id ?? '', said.text)
      : converse(this.#knowledge, before, said)
    if (played === null) return []
    const now = { ...played.after, filed: edit ? before.filed : played.after.filed }
    const spoken = {
      activity,
      at,
      text: said.text,
      before,
      after: now,
      reply: withWhoPressed(played.reply, activity, said.text)
    }
    const { after, reply } =
      this.#handOver === undefined ? spoken : await this.#keep(this.#handOver, memory, spoken)
    const soFar =
      'soFar' in played ? played.soFar : sayMore(memory.said, before, activity.id ?? '', said)
    Object.assign(memory, {
      case: after,
      at,
      said: activity.channelId === 'msteams' ? soFar : undefined
    })
    tellAnswered(activity.channelId, reply.step, after.misunderstood <= before.misunderstood)
    if (edit && after.last === before.last) return []
    const changed =
      isVerdict(before.step) &&
      isVerdict(reply.step) &&
      (edit || correctionOf(before, after).length > 0)
    return changed && memory.card !== undefined
      ? changedInPlace(reply, activity.channelId, memory.card)
      : [replyActivity(reply, activity.channelId)]
  }

  /** What people need of the conversation is kept with it, and goes to them when the case is theirs. */
  async #keep(handOver: HandOver, memory: Memory, spoken: SpokenTurn): Promise<Filed> {
    const anew =
      spoken.after.step === null || (spoken.before.filed !== null && spoken.after.filed === null)
    const lines = withLines(
      anew ? [] : (memory.lines ?? []),
      spoken.at,
      spoken.text,
      spoken.reply.text
    )
    const began = (anew ? undefined : memory.began) ?? spoken.activity.id ?? String(spoken.at)
    Object.assign(memory, { lines, began })
    return await fileCase(handOver, this.#knowledge, began, lines, spoken)
  }
}
