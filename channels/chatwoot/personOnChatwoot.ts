import { type Activity, ActivityTypes } from '../../bots/activity.ts'
import { CHATWOOT_SERVICE } from '../../bots/post.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../helpdesks/fields.ts'

export const CHATWOOT_CHANNEL = 'chatwoot'

/** What somebody wrote to an inbox, when it is the bot's turn; null: anything else. */
export function personOnChatwoot(call: Fields): Activity | null {
  const { event, id, content, message_type, sender, account } = call
  const conversation = fieldsOf(call.conversation)
  const isForBot = conversation.status === 'pending' && call.private !== true
  if (event !== 'message_created' || message_type !== 'incoming' || !isForBot) return null
  const { id: person, name } = fieldsOf(sender)
  const [inAccount, number] = [textOf(fieldsOf(account).id), textOf(conversation.id)]
  if (!/^\d+$/.test(inAccount) || !/^\d+$/.test(number) || textOf(id) === '') return null
  return {
    type: ActivityTypes.Message,
    id: textOf(id),
    channelId: CHATWOOT_CHANNEL,
    serviceUrl: CHATWOOT_SERVICE,
    from: { id: `${inAccount}/${textOf(person)}`, name: textOf(name) },
    recipient: { id: 'agent-bot', name: 'KB Triage' },
    conversation: { id: `${inAccount}/${number}`, name: '', isGroup: false },
    text: textOf(content),
    ...attached(call.attachments)
  } as unknown as Activity
}

/** Files by their names: they are told of, and not fetched. */
function attached(attachments: unknown): Partial<Pick<Activity, 'attachments'>> {
  const files = listOf(attachments).map(({ file_type, data_url }) => ({
    contentType: file_type === 'image' ? 'image/*' : 'application/octet-stream',
    name: decodeURIComponent(textOf(data_url).split(/[?#]/)[0]?.split('/').at(-1) ?? '')
  }))
  return files.length === 0 ? {} : { attachments: files }
}
