import { type ShownVerdict, usedCard } from '../dialogs/cards/usedCard.ts'
import { wordsOn } from '../dialogs/cards/wordsOn.ts'
import { CaseDialog } from '../dialogs/caseDialog.ts'
import { isEdit } from '../dialogs/isEdit.ts'
import { type OutcomeMemory, outcomesChanged } from '../dialogs/outcome/noteOutcome.ts'
import { isSubmitted, ratingIn } from '../dialogs/outcome/ratingIn.ts'
import { HELPDESK_REPLY } from '../dialogs/people/helpdeskWords.ts'
import { shownCard } from '../dialogs/verdictCard.ts'
import { groupWelcome, welcomeActivity } from '../dialogs/welcome.ts'
import { wordingFor } from '../dialogs/wordingFor.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { type Engine, TooMuchToRead } from '../triage/engine.ts'
import type { HandOver } from '../triage/handOver/handOver.ts'
import type { Outcome } from '../triage/handOver/outcome.ts'
import { wantsForgetting } from '../triage/understand/wantsForgetting.ts'
import type { Wording } from '../triage/wording/wording.ts'
import { type Activity, ActivityTypes, isShared } from './activity.ts'
import { type ConversationState, NOTHING_REMEMBERED } from './conversationState.ts'
import type { ListedProblem } from './createMachineLists.ts'
import { inGroup, type Others } from './group/inGroup.ts'
import { memoryIn } from './group/memoryIn.ts'
import { keyOf } from './keyOf.ts'
import { asOneLetter } from './mail/asOneLetter.ts'
import { noticeIn } from './mail/notice.ts'
import { isTooLong, MAX_TEXT_LENGTH, messageText } from './messageText.ts'
import { buttonPress, isPressedAgain } from './pressing/buttonPress.ts'
import { answerExecuted, asMessage, isExecuted } from './pressing/executed.ts'
import {
  BotAdapter,
  type DialogContext,
  type DialogInstance,
  type ResourceResponse,
  TurnContext
} from './sdk.ts'
import { createEngine } from './workers/createEngine.ts'

/** What a turn needs; without `handOver`, no case reaches a person. */
export type PlayParts = {
  readonly knowledge: Knowledge
  /** in this thread when left out */
  readonly engine?: Engine | undefined
  readonly handOver?: HandOver | undefined
  /** where people reach the pages of articles, '' for nowhere */
  readonly articlesAt?: string | undefined
  /** the path of the file with the machines of a conversation's problem; none when left out */
  readonly machineList?: ((problem: ListedProblem) => Promise<string>) | undefined
  /** what is kept of the others in the group that an activity comes from */
  readonly beside?: Others | undefined
}

type Sentences = Wording['sentences']

export type TurnOutcome = {
  readonly memory: ConversationState
  readonly replies: readonly Activity[]
  /** the answer to an invoke */
  readonly answer: unknown
  /** whether the person asked to be forgotten */
  readonly forget: boolean
  /** what became of problems, where this turn says more of it */
  readonly outcomes?: readonly Outcome[]
}

/**
 * One turn: the remembered state and an activity in, the new state and the replies out. Nothing is
 * written or sent here.
 */
export function runTurn(parts: PlayParts) {
  const { knowledge, engine = createEngine(knowledge), handOver, articlesAt, beside } = parts
  const { machineList } = parts
  const others: Others = async activity => (await beside?.(activity)) ?? []
  const dialog = new CaseDialog(
    {
      knowledge,
      engine,
      articlesAt,
      machineList:
        machineList &&
        (async (activity, place) => await machineList({ conversation: keyOf(activity), place })),
      beside: async activity => (await others(activity)).map(memoryIn)
    },
    handOver
  )
  async function play(memory: ConversationState, activity: Activity): Promise<TurnOutcome> {
    const press = buttonPress(activity, memory, Date.now())
    if (isPressedAgain(press, memory))
      return { memory, replies: [], answer: undefined, forget: false }
    const collected = new Collected()
    const context = new TurnContext(collected, { ...activity })
    const instance = instanceIn(memory.dialog)
    const { sentences: wording } = wordingFor(activity, memoryIn(memory).case)
    const { welcomed, forget } = await turn(context, {
      welcomed: memory.welcomed,
      message: async () =>
        await converse(dialog, context, instance).catch(tooMuch(context, wording)),
      wording,
      welcome: () => welcomeActivity(activity, articlesAt)
    })
    const said = collected.activities
      .filter(one => !isInvokeResponse(one))
      .map(activity.type === HELPDESK_REPLY ? answersNothing : same)
    const letter = asOneLetter(activity, said)
    const isSilent = letter.length === 0
    const { replies, toldToMention } = await inGroup(letter, activity, memory, others)
    const remembered = {
      dialog: { dialogStack: [instance] },
      welcomed,
      toldToMention,
      press: press ?? (isSilent ? memory.press : null),
      offered: isSilent ? memory.offered : replies.flatMap(choicesOf)
    }
    return {
      memory: forget ? { ...NOTHING_REMEMBERED, welcomed } : remembered,
      replies,
      answer: collected.activities.find(isInvokeResponse)?.value,
      forget,
      outcomes: forget ? [] : outcomesIn(memory, instance)
    }
  }
  return async (memory: ConversationState, arrived: Activity): Promise<TurnOutcome> => {
    const activity = asMessage(arrived)
    const played = await play(memory, activity)
    if (!isExecuted(arrived)) return played
    const { spoken } = memoryIn(played.memory).case ?? {}
    const language = spoken?.language ?? 'en'
    const card = usedCard(activity, shownIn(memory), articlesAt || null, language)
    return { ...played, answer: answerExecuted(card) }
  }
}

function isInvokeResponse({ type }: Activity): boolean {
  return type === ActivityTypes.InvokeResponse
}

/** The verdict that the dialog showed last. */
function shownIn({ dialog }: ConversationState): ShownVerdict {
  return instanceIn(dialog).state as ShownVerdict
}

/** The outcomes that the turn changed, as the dialog left them. */
function outcomesIn(before: ConversationState, after: DialogInstance): readonly Outcome[] {
  return outcomesChanged(memoryIn(before), after.state as OutcomeMemory)
}

/**
 * A copy of the one dialog on the stack for this turn to change: a dialog writes only to the first
 * level of its own state.
 */
function instanceIn({ dialogStack: [instance] }: ConversationState['dialog']): DialogInstance {
  return { id: 'case', state: { ...(instance?.state as object) } }
}

/**
 * Runs the dialog. The stack always holds one dialog, which never ends. The SDK's dialog set would
 * work that out again every turn (0.2 ms, building memory for every kind of dialog), and our dialog
 * uses only these two parts of its context.
 */
async function converse(
  dialog: CaseDialog,
  context: TurnContext,
  activeDialog: DialogInstance
): Promise<void> {
  return void (await dialog.continueDialog({ context, activeDialog } as DialogContext))
}

/** An activity of a type that no channel knows cannot be answered there. */
function answersNothing({ replyToId: _, ...reply }: Activity): Activity {
  return reply as Activity
}
function same(reply: Activity): Activity {
  return reply
}

type Hearing = {
  readonly welcomed: boolean
  readonly message: () => Promise<void>
  readonly wording: Sentences
  readonly welcome: () => Partial<Activity>
}

async function turn(
  context: TurnContext,
  hearing: Hearing
): Promise<{ welcomed: boolean; forget: boolean }> {
  const { activity } = context
  const { welcomed, message } = hearing
  const notice = noticeIn(activity)
  if (notice !== null) {
    await say(context, notice)
    return { welcomed, forget: false }
  }
  if (shownCard(activity) !== null || isEdit(activity)) {
    activity.text = messageText(activity)
    await message()
    return { welcomed, forget: false }
  }
  if (activity.type === ActivityTypes.Message) {
    activity.text = messageText(activity)
    return { welcomed: true, forget: await hear(context, hearing) }
  }
  const isRating = ratingIn(activity) !== null
  if (isRating || activity.type === HELPDESK_REPLY) await message()
  if (isSubmitted(activity)) await context.sendActivity(UNDERSTOOD)
  if (isAddedToGroup(activity)) await context.sendActivity(groupWelcome(activity))
  if (welcomed || !isJoining(activity) || activity.conversation.isGroup === true)
    return { welcomed, forget: false }
  await context.sendActivity(hearing.welcome())
  return { welcomed: true, forget: false }
}

/** Whether somebody else than the bot comes into the conversation. */
function isJoining({ type, membersAdded = [], recipient }: Activity): boolean {
  return (
    type === ActivityTypes.ConversationUpdate && membersAdded.some(({ id }) => id !== recipient?.id)
  )
}

/** Whether a group or channel of Teams gets the bot. */
function isAddedToGroup(activity: Activity): boolean {
  const { type, channelId, conversation, membersAdded = [], recipient } = activity
  const isInGroup = channelId === 'msteams' && isShared(conversation)
  return (
    isInGroup &&
    type === ActivityTypes.ConversationUpdate &&
    membersAdded.some(({ id }) => id === recipient?.id)
  )
}

/** The answer to a button below a message: a channel says that it failed when there is none. */
const UNDERSTOOD = { type: ActivityTypes.InvokeResponse, value: { status: 200, body: {} } }

/** Whether the person asks to be forgotten with a message. */
async function hear(
  context: TurnContext,
  { welcomed, message, wording, welcome }: Hearing
): Promise<boolean> {
  const { activity } = context
  const forget = wantsForgetting(activity.text)
  if (!welcomed && isMentionAlone(activity)) await context.sendActivity(welcome())
  else if (forget) await say(context, wording.forgotten)
  else if (isTooLong(activity)) await say(context, wording.tooLong(MAX_TEXT_LENGTH / 1024))
  else await message()
  return forget
}

/** Who only mentions the bot in a group wants to know what it is. */
function isMentionAlone({ conversation, text, value, attachments }: Activity): boolean {
  const files = (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html')
  return isShared(conversation) && text === '' && value === undefined && files.length === 0
}

/** What cannot be read in time is told so, and has no other effect. */
function tooMuch(context: TurnContext, wording: Sentences): (error: unknown) => Promise<void> {
  return async error => {
    if (!(error instanceof TooMuchToRead)) throw error
    await say(context, wording.tooMuchAtOnce)
  }
}

async function say(context: TurnContext, text: string): Promise<void> {
  return void (await context.sendActivity({ type: 'message', text, textFormat: 'plain' }))
}

/** Collects the replies while a turn is played: they are sent only once they are saved. */
class Collected extends BotAdapter {
  readonly activities: Activity[] = []

  override async sendActivities(
    _: TurnContext,
    activities: Partial<Activity>[]
  ): Promise<ResourceResponse[]> {
    this.activities.push(...(activities as Activity[]))
    return activities.map(() => ({ id: '' }))
  }

  override async updateActivity(_: TurnContext, activity: Partial<Activity>): Promise<void> {
    this.activities.push(activity as Activity)
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('A reply can be taken back only after it is sent.')
  }

  override async continueConversation(): Promise<void> {
    throw new Error('A turn that is being played is no conversation to go on with.')
  }
}

/** The answers a reply offers as buttons, on its cards or beside it. */
function choicesOf({ attachments, suggestedActions }: Activity): readonly string[] {
  return [
    ...(suggestedActions?.actions ?? []).map(({ title }) => title),
    ...(attachments ?? []).flatMap(({ content }) => wordsOn(content))
  ]
}
