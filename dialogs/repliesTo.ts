import type { Activity } from '../bots/activity.ts'
import type { Reply } from '../triage/answer.ts'
import { SAY } from '../triage/wording.ts'
import { replyActivity } from './replyActivity.ts'

/**
 * A verdict that changed, where its card is shown under `card`: the card is changed in place, and a
 * line below says so.
 */
export function changedInPlace(
  reply: Reply,
  channelId: string,
  card: string
): readonly Partial<Activity>[] {
  return [
    { ...replyActivity(reply, channelId), id: card },
    {
      type: 'message',
      textFormat: 'plain',
      text: [...reply.opening, reply.headline ?? reply.paragraphs[0] ?? '', SAY.changedAbove].join(
        ' '
      )
    }
  ]
}

/** Characters of a person's name that are repeated. */
const MAX_NAME_LENGTH = 60

/** In a group a press leaves no words behind: the reply says whose it was. */
export function withWhoPressed(
  reply: Reply,
  { conversation, from, text, value }: Activity,
  words: string
): Reply {
  const isPress = (text ?? '').trim() === '' && value !== undefined
  const name = (from.name ?? '').replace(/\p{C}/gu, '').slice(0, MAX_NAME_LENGTH)
  if (conversation.isGroup !== true || !isPress || name === '') return reply
  const line = SAY.pressed(name, words)
  return {
    ...reply,
    text: `${line}\n\n${reply.text}`,
    ...(reply.headline === null
      ? { paragraphs: [line, ...reply.paragraphs] }
      : { opening: [line, ...reply.opening] })
  }
}
