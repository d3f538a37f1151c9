import { ActivityTypes, type Activity, type ConversationReference, type Storage, TurnContext } from 'botbuilder'
import { DialogSet, type DialogState } from 'botbuilder-dialogs'
import { CaseDialog } from '../dialogs/caseDialog.ts'
import { welcomeActivity } from '../dialogs/welcome.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { HandOver } from '../triage/handOver.ts'
import { SAY } from '../triage/wording.ts'
import { createQueue } from './inOrder.ts'
import { messageText, MOST_CHARACTERS } from './messageText.ts'

/** What is kept of a conversation: the dialog, what was done, and what is still to be sent. One record, one write. */
type Kept = {
  readonly dialog: DialogState
  /** ids of the activities that had their effect, the newest last */
  readonly done: readonly string[]
  readonly unsent: readonly Partial<Activity>[]
  readonly welcomed: boolean
  readonly eTag?: string
}

export type Bot = (context: TurnContext) => Promise<void>

const NOTHING_KEPT: Kept = { dialog: { dialogStack: [] }, done: [], unsent: [], welcomed: false, eTag: '0' }
const MOST_DONE = 100
const TRIES = 8

/**
 * A turn, whole: in order within its conversation, once for each activity, written before it is answered.
 * An activity delivered again has no second effect; what was written but not sent is sent then.
 */
export const createBot = ({ knowledge, storage, handOver }: { readonly knowledge: Knowledge; readonly storage: Storage; readonly handOver?: HandOver }): Bot => {
  const inOrder = createQueue()
  const dialogs = (memory: { state: DialogState }): DialogSet => new DialogSet({
    get: async () => memory.state,
    set: async (_, state) => { memory.state = state as DialogState },
    delete: async () => { memory.state = { dialogStack: [] } }
  }).add(new CaseDialog(knowledge, handOver))

  const play = async (context: TurnContext, kept: Kept): Promise<Kept> => {
    const unsent: Partial<Activity>[] = []
    context.onSendActivities(async (_, activities) => {
      unsent.push(...activities)
      return activities.map(() => ({ id: '' }))
    })
    const memory = { state: structuredClone(kept.dialog) }
    const welcomed = await runTurn(context, kept.welcomed, async () => {
      const dialog = await dialogs(memory).createContext(context)
      const result = await dialog.continueDialog()
      if (result.status === 'empty') await dialog.beginDialog('case')
    })
    const { id } = context.activity
    return { ...kept, dialog: memory.state, welcomed, unsent, done: id === undefined ? kept.done : [...kept.done, id].slice(-MOST_DONE) }
  }

  const turn = async (context: TurnContext, key: string): Promise<void> => {
    for (let tried = 1; ; tried += 1) {
      const kept = await read(storage, key)
      const { id } = context.activity
      if (id !== undefined && kept.done.includes(id)) return await send(context, storage, key, kept)
      const copy = new TurnContext(context.adapter, { ...context.activity })
      for (const [name, value] of context.turnState) copy.turnState.set(name, value)
      const next = await play(copy, kept)
      if (next.unsent.length === 0 && next.done === kept.done) return
      try {
        await storage.write({ [key]: next })
      } catch (error) {
        if (tried < TRIES && isConflict(error)) continue
        throw error
      }
      return await send(context, storage, key, await read(storage, key))
    }
  }

  return async context => {
    const key = keyOf(context.activity)
    await inOrder(key, async () => await turn(context, key))
  }
}

/** The storage key of a conversation. In a Teams channel the conversation id holds the thread: the thread is the case. */
export const keyOf = ({ channelId, conversation }: Pick<Activity, 'channelId' | 'conversation'>): string =>
  `conversation/${channelId}/${conversation.id}`

const read = async (storage: Storage, key: string): Promise<Kept> =>
  ((await storage.read([key]))[key] as Kept | undefined) ?? NOTHING_KEPT

const isConflict = (error: unknown): boolean => error instanceof Error && /etag/i.test(error.message)

/** Runs what an activity asks for; tells whether the person is welcomed by now. */
const runTurn = async (context: TurnContext, welcomed: boolean, message: () => Promise<void>): Promise<boolean> => {
  const { activity } = context
  if (activity.type === ActivityTypes.Message) {
    activity.text = messageText(activity)
    if (activity.text.length > MOST_CHARACTERS) await context.sendActivity({ type: 'message', text: SAY.tooLong(MOST_CHARACTERS / 1024), textFormat: 'plain' })
    else await message()
    return true
  }
  const joined = activity.type === ActivityTypes.ConversationUpdate && (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient?.id)
  if (welcomed || !joined || activity.conversation.isGroup === true) return welcomed
  await context.sendActivity(welcomeActivity())
  return true
}

/** Sends what was written, then notes that it is sent. */
const send = async (context: TurnContext, storage: Storage, key: string, kept: Kept): Promise<void> => {
  if (kept.unsent.length === 0) return
  const reference: Partial<ConversationReference> = TurnContext.getConversationReference(context.activity)
  const activities = kept.unsent.map(activity => TurnContext.applyConversationReference({ ...activity }, reference))
  await context.adapter.sendActivities(context, activities)
  await storage.write({ [key]: { ...kept, unsent: [] } })
}
