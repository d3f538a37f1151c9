import { type Activity, type CloudAdapter, TurnContext } from 'botbuilder'
import type { Post } from '../bots/post.ts'

/** Posts what a conversation is told to its channel, at any time after it was heard. */
export const postReplies = (adapter: CloudAdapter, appId: string): Post => async activity => {
  let id: string | undefined
  await adapter.continueConversationAsync(appId, referenceTo(activity), async context => {
    if (activity.id) await adapter.updateActivity(context, activity)
    else id = (await adapter.sendActivities(context, [activity]))[0]?.id
  })
  return id
}

/** Of an activity that the bot sends, its sender is the bot. */
const referenceTo = (activity: Activity) => TurnContext.getConversationReference({ ...activity, from: activity.recipient, recipient: activity.from })
