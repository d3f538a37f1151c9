import { wordingFor } from '../dialogs/wordingFor.ts'
import type { Kept, Line, Progress } from '../storage/store.ts'
import type { Outcome } from '../triage/handOver/outcome.ts'
import type { Wording } from '../triage/wording/wording.ts'
import type { Activity } from './activity.ts'
import { type ConversationState, NOTHING_REMEMBERED } from './conversationState.ts'
import { memoryIn } from './group/memoryIn.ts'
import { OWN_SERVICE } from './post.ts'
import type { TurnOutcome } from './runTurn.ts'

/** `arrival`: the id under which the activity stands in its conversation's line */
export type Play = (
  memory: ConversationState,
  activity: Activity,
  arrival: string
) => Promise<TurnOutcome>

/**
 * Plays the waiting arrivals in order, up to one that asks to be forgotten: that one starts the
 * next batch.
 */
export function playWaiting(play: Play) {
  return async ({ record, version, waiting }: Line): Promise<Progress> => {
    let memory = (record ?? NOTHING_REMEMBERED) as ConversationState
    const played: { number: number; answer: unknown }[] = []
    const replies: Activity[] = []
    const outcomes: Outcome[] = []
    let forget: Progress['forget'] = false
    for (const { number, id, activity } of waiting) {
      const turn = await play(memory, activity as Activity, id)
      if (turn.forget && played.length > 0) break
      memory = turn.memory
      forget = turn.forget ? forgetting(activity as Activity) : false
      played.push({ number, answer: turn.answer })
      replies.push(...turn.replies)
      outcomes.push(...(turn.outcomes ?? []))
      if (turn.forget) break
    }
    return {
      version,
      record: memory,
      played,
      forget,
      outcomes,
      unsent: replies.filter(({ serviceUrl }) => serviceUrl !== OWN_SERVICE),
      shown: replies.filter(({ serviceUrl }) => serviceUrl === OWN_SERVICE).map(asShown)
    }
  }
}

function forgetting({ from, channelId, conversation }: Activity): Progress['forget'] {
  return { person: from.id, channel: channelId, conversation: conversation.id }
}

/** What was tried too often has no effect but a word of regret, so that those behind it go on. */
export const giveUp: Play = async (memory, activity) => ({
  memory,
  replies:
    activity.type === 'message' ? [sorry(activity, sentencesFor(memory, activity).gaveUp)] : [],
  answer: undefined,
  forget: false
})

/**
 * A failed turn only results in an apology and does not hold up those behind it. If the store
 * failed, the turn is played again.
 */
export function playSafely(
  play: Play,
  checkStore: () => Promise<void>,
  failed: (error: Error) => void
): Play {
  return async (memory, activity, arrival) => {
    try {
      return await play(memory, activity, arrival)
    } catch (error) {
      await checkStore()
      failed(error as Error)
      return {
        memory,
        replies:
          activity.type === 'message'
            ? [sorry(activity, sentencesFor(memory, activity).failed)]
            : [],
        answer: undefined,
        forget: false
      }
    }
  }
}

function sentencesFor(memory: ConversationState, activity: Activity): Wording['sentences'] {
  return wordingFor(activity, memoryIn(memory).case).sentences
}

function sorry(
  { id, channelId, serviceUrl, conversation, from, recipient }: Activity,
  text: string
): Activity {
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    channelId,
    serviceUrl,
    conversation,
    from: recipient,
    recipient: from,
    ...(id === undefined ? {} : { replyToId: id })
  } as Activity
}

/**
 * A reply as the site's chat shows it. Web Chat delays replies to activities it does not know by
 * seconds.
 */
function asShown({ serviceUrl: _, replyToId, from, ...activity }: Activity): Kept {
  return {
    ...activity,
    from: { ...from, role: 'bot' as Activity['from']['role'] },
    ...(replyToId !== undefined && SHOWN_ID.test(replyToId) ? { replyToId } : {})
  }
}

const SHOWN_ID = /\|\d{7,}$/
