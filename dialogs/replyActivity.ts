import { ActionTypes, type Activity, adaptiveCard, InputHints } from '../bots/activity.ts'
import type { Reply } from '../triage/answer.ts'
import { cardOf, type Press } from './card.ts'

/**
 * Channels that show Adaptive Cards; all others get the text, with the answers as suggested
 * actions.
 */
const WITH_CARDS: readonly string[] = ['msteams', 'directline', 'webchat', 'emulator']

/**
 * Plain data, which every Teams client sends together with the id of the card; not all of them send
 * imBack or messageBack.
 */
const sayInTeams: Press = words => ({ say: words })
const sayAsTyped: Press = words => words

export function isShownAsCard(channelId: string): boolean {
  return WITH_CARDS.includes(channelId)
}

export function pressIn(channelId: string): Press {
  return channelId === 'msteams' ? sayInTeams : sayAsTyped
}

/**
 * A reply in the form the channel can show. `articlesAt`: where the pages of articles are, '' for
 * nowhere.
 */
export function replyActivity(reply: Reply, channelId: string, articlesAt = ''): Partial<Activity> {
  const shown = {
    type: 'message',
    inputHint: reply.choices.length > 0 ? InputHints.ExpectingInput : InputHints.AcceptingInput
  } as const
  if (!isShownAsCard(channelId) || reply.choices.length === 0)
    return { ...shown, text: plainText(reply), textFormat: 'plain', ...suggested(reply) }
  const card = cardOf(reply, pressIn(channelId), articlesAt)
  return { ...shown, summary: reply.text, attachments: [adaptiveCard(card)] }
}

function plainText({ text, choices }: Reply): string {
  if (choices.length === 0) return text
  return `${text}\n\n${choices.map(choice => `[${choice}]`).join(' ')}`
}

function suggested({ choices }: Reply): Partial<Activity> {
  if (choices.length === 0) return {}
  return {
    suggestedActions: {
      to: [],
      actions: choices.map(choice => ({
        type: ActionTypes.ImBack,
        title: choice,
        value: choice
      }))
    }
  }
}
