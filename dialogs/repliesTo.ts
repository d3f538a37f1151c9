import { type Activity, isShared } from '../bots/activity.ts'
import type { Reply } from '../triage/answer.ts'
import { correctionOf } from '../triage/converse/correction.ts'
import { wordingIn } from '../triage/wording/wordingIn.ts'
import type { SpokenTurn } from './fileCase.ts'
import { isEdit } from './isEdit.ts'
import { replyActivity } from './replyActivity.ts'
import { isVerdict, withMark } from './verdictCard.ts'
import { withCitation } from './withCitation.ts'

/** Where a reply is shown: the channel, what it leads to, and the key of the problem. */
export type Place = {
  readonly channelId: string
  readonly articlesAt: string
  /** the file with all machines; null: nobody reaches it */
  readonly listAt: string | null
  readonly key: string
  /** whether several people talk there: a mention takes the place of a citation */
  readonly isShared: boolean
}

/** Where the reply to an activity is shown. */
export function placeOf(
  { channelId, conversation }: Activity,
  parts: Pick<Place, 'articlesAt' | 'listAt' | 'key'>
): Place {
  return { ...parts, channelId, isShared: isShared(conversation) }
}

/** A reply as the channel shows it; a verdict is marked as one. */
export function markedReply(reply: Reply, at: Place): Partial<Activity> {
  return withMark(replyActivity(reply, at.channelId, at), reply.step, at)
}

/**
 * A changed verdict whose card is shown under the id `card`: the card is updated in place, and a
 * line below says so.
 */
export function changedInPlace(
  reply: Reply,
  at: Place,
  card: string
): readonly Partial<Activity>[] {
  const { sentences, phrases } = wordingIn(reply.language)
  const told = reply.headline ?? reply.paragraphs[0] ?? ''
  const cited = [...reply.opening, told].join(phrases.gap)
  const more = sentences.changedAbove
  const plain = { type: 'message', textFormat: 'plain', text: [cited, more].join(phrases.gap) }
  const line = at.isShared ? plain : withCitation(reply, { cited, more }, at.articlesAt)
  return [{ ...markedReply(reply, at), id: card }, line]
}

/** The most characters of a person's name that are repeated. */
const MAX_NAME_LENGTH = 60

/** In a group a button press leaves no message behind, so the reply says who pressed it. */
export function withWhoPressed(reply: Reply, activity: Activity, words: string): Reply {
  const name = whoPressed(activity)
  if (activity.conversation.isGroup !== true || name === '') return reply
  const line = wordingIn(reply.language).sentences.pressed(name, words)
  return {
    ...reply,
    text: `${line}\n\n${reply.text}`,
    ...(reply.headline === null
      ? { paragraphs: [line, ...reply.paragraphs] }
      : { opening: [line, ...reply.opening] })
  }
}

/** The name of whoever pressed a button; '' if the message was typed or the name is unknown. */
function whoPressed({ from, text, value }: Activity): string {
  const isPress = (text ?? '').trim() === '' && value !== undefined
  if (!isPress) return ''
  return (from.name ?? '').replace(/\p{C}/gu, '').slice(0, MAX_NAME_LENGTH)
}

/** Whether the verdict that is shown is out of date. */
export function changesVerdict(
  activity: Activity,
  { before, after, reply }: Pick<SpokenTurn, 'before' | 'after' | 'reply'>
): boolean {
  if (!isVerdict(before.step) || !isVerdict(reply.step)) return false
  return isEdit(activity) || correctionOf(before, after).length > 0
}
