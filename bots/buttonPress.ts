import { saidIn } from '../dialogs/saidIn.ts'
import { type Activity, ActivityTypes } from './activity.ts'
import type { ConversationState, Press } from './conversationState.ts'

/** Milliseconds within which the same words, pressed where the card is not told, are one press. */
const ONE_PRESS_MS = 2_000

/**
 * The answer that an activity presses: one with the card's own value, or the very words of an
 * answer that was offered.
 */
export function buttonPress(
  activity: Activity,
  { offered, press }: ConversationState,
  now: number
): Press | null {
  if (activity.type !== ActivityTypes.Message) return null
  const { text: words } = saidIn(activity)
  const card =
    activity.value === undefined || activity.value === null ? null : (activity.replyToId ?? null)
  if (card !== null || offered.includes(words) || press?.words === words)
    return { words, card, at: now }
  return null
}

/**
 * Whether this is the last press once more: Teams sends a second activity with an id of its own
 * when somebody taps twice. The same card says so for certain; where a channel names no card, the
 * same words at once do, unless they are an answer to what was asked since.
 */
export function isPressedAgain(
  press: Press | null,
  { offered, press: last }: ConversationState
): boolean {
  return (
    press !== null &&
    last !== null &&
    press.words === last.words &&
    press.card === last.card &&
    (press.card !== null || (!offered.includes(press.words) && press.at - last.at < ONE_PRESS_MS))
  )
}
