import { TurnContext, type CloudAdapter, type ConversationReference } from 'botbuilder'
import { ClaimsIdentity, AuthenticationConstants } from 'botframework-connector'
import { LABELS, SAY } from '../../triage/wording.ts'
import { contentOf, entryOf } from './caseMessage.ts'
import { NotDelivered, type Deliver, type Delivery } from './deliver.ts'

/** Brings what the helpdesk says into the chat that the case came from: Teams or the site's own. */
export const createChat = (adapter: CloudAdapter, appId: string): Deliver => {
  const bot = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }, { type: AuthenticationConstants.AppIdClaim, value: appId }], true)
  return async delivery => {
    const reference = contentOf(delivery.kept).origin.reference as ConversationReference
    const { activityId: _, ...toConversation } = reference
    try {
      await adapter.continueConversationAsync(bot, reference, async context => {
        // without an activity to answer: channels refuse answers to one they no longer know
        await adapter.sendActivities(context, [TurnContext.applyConversationReference({ type: 'message', text: wordsOf(delivery), textFormat: 'plain' }, toConversation)])
      })
    } catch (error) {
      throw new NotDelivered(`the channel ${(error as { statusCode?: number }).statusCode === undefined ? 'cannot be reached' : `answered ${(error as { statusCode?: number }).statusCode}`}`)
    }
  }
}

const wordsOf = ({ kept, entry }: Delivery): string => {
  const said = entry === null || entryOf(entry).text === '' ? [] : [SAY.helpdeskSays(entryOf(entry).from.name || LABELS.helpdesk, kept.number), entryOf(entry).text]
  return [...said, ...(kept.state === 'closed' ? [SAY.caseClosed(kept.number)] : [])].join('\n\n')
}
