import { saidIn } from '../../dialogs/saidIn.ts'
import { type Activity, ActivityTypes } from '../activity.ts'
import type { ConversationState, Press } from '../conversationState.ts'

/**
 * Where the channel does not name the card, the same words within this many milliseconds count as
 * one press.
 */
const ONE_PRESS_MS = 2_000

/**
 * The button that an activity presses: it carries the card's own value, or exactly the words of an
 * answer that was offered.
 */
export function buttonPress(
  activity: Activity,
  { offered, press }: ConversationState,
  now: number
): Press | null {
  if (activity.type !== ActivityTypes.Message) return null
  const { text: words } = saidIn(activity)
  const card = cardOf(activity)
  if (card !== null || offered.includes(words) || press?.words === words)
    return { words, card, at: now }
  return null
}

/** The message whose card was pressed; null where the channel does not tell. */
function cardOf({ value, replyToId }: Activity): string | null {
  if (value === undefined || value === null) return null
  return replyToId ?? null
}

/**
 * Whether this repeats the last press: when somebody taps twice, Teams sends a second activity with
 * its own id. The same card proves it. Where a channel names no card, the same words right away do,
 * unless they answer something asked since.
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
