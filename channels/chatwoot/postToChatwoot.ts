import { type Activity, ActivityTypes } from '../../bots/activity.ts'
import type { Post } from '../../bots/post.ts'
import { fieldsOf, textOf } from '../helpdesks/fields.ts'
import type { ChatwootApi } from './chatwootApi.ts'

/** '[Windows 2000] [Another]', the last paragraph where answers are offered */
const OFFERED = /\n\n(?:\[[^\]\n]{1,120}\] ?){1,20}$/

/** Says replies in the conversation they belong to, as the agent bot. */
export function postToChatwoot(api: ChatwootApi): Post {
  return async activity => {
    if (activity.type !== ActivityTypes.Message) return undefined
    const message = { content: contentOf(activity), message_type: 'outgoing', private: false }
    const { id } = fieldsOf(await api(activity.conversation.id, 'messages', message))
    return textOf(id)
  }
}

/** Answers that are offered stand in a list: they are typed. */
function contentOf({ text, suggestedActions }: Activity): string {
  const offered = suggestedActions?.actions ?? []
  if (offered.length === 0) return text
  const list = offered.map(({ title }) => `- ${title}`)
  return `${text.replace(OFFERED, '')}\n\n${list.join('\n')}`
}
