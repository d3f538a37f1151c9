import { type Activity, ActivityTypes, isShared } from '../../bots/activity.ts'
import { paragraph } from '../cards/element.ts'
import { cardActivity, MAX_CARD_TEXT_LENGTH } from '../people/shownActivity.ts'
import { nameOf } from './besideOthers.ts'

/**
 * The replies to an activity, the last of which names the person it is for in a group of Teams: who
 * asked in a thread an hour ago would not see it otherwise.
 */
export function withMention(replies: readonly Activity[], activity: Activity): readonly Activity[] {
  const name = nameOf(activity)
  const isNamed = activity.channelId === 'msteams' && isShared(activity.conversation) && name !== ''
  const last = replies.findLastIndex(({ type, id }) => type === ActivityTypes.Message && !id)
  const reply = replies[last]
  if (!isNamed || reply === undefined) return replies
  const shown = asCard(reply)
  if (shown.attachments === undefined) return replies
  const text = `<at>${name}</at>`
  const mention = { type: 'mention', text, mentioned: { id: activity.from.id, name } }
  return replies.with(last, { ...shown, text, entities: [mention] } as Activity)
}

/** What a person pasted may stand beside a mention on a card alone, which knows no markup. */
function asCard(reply: Activity): Activity {
  const { text = '', textFormat: _, ...rest } = reply
  if (reply.attachments !== undefined || text.length > MAX_CARD_TEXT_LENGTH) return reply
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return {
    ...rest,
    ...cardActivity(
      text,
      lines.map(line => paragraph(line)),
      []
    )
  } as Activity
}
