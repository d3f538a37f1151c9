import { ActionTypes, type Activity, adaptiveCard, InputHints } from '../bots/activity.ts'
import type { Question, Reply } from '../triage/answer.ts'
import { wordingIn } from '../triage/wording/wordingIn.ts'
import { type Act, sayAsTyped, sayInTeams } from './cards/act.ts'
import { cardOf } from './cards/cardOf.ts'
import { headlineOf } from './cards/headlineOf.ts'

/**
 * Channels that show Adaptive Cards; all others get the text, with the answers as suggested
 * actions.
 */
const WITH_CARDS: readonly string[] = ['msteams', 'directline', 'webchat', 'emulator']

export function isShownAsCard(channelId: string): boolean {
  return WITH_CARDS.includes(channelId)
}

/** What a press does where it is shown; `about` comes back with it in Teams. */
export function actIn(channelId: string, about: object = {}): Act {
  return channelId === 'msteams' ? sayInTeams({ ...about }) : sayAsTyped
}

/** Addresses that a reply leads to. */
export type Addresses = {
  /** where the pages of articles are, '' for nowhere */
  readonly articlesAt?: string
  /** the file with all machines; null: nobody reaches it */
  readonly listAt?: string | null
}

/** A reply in the form the channel can show. */
export function replyActivity(
  reply: Reply,
  channelId: string,
  { articlesAt = '', listAt = null }: Addresses = {}
): Partial<Activity> {
  const shown = {
    type: 'message',
    inputHint: reply.choices.length > 0 ? InputHints.ExpectingInput : InputHints.AcceptingInput
  } as const
  if (!isShownAsCard(channelId) || reply.choices.length === 0)
    return { ...shown, text: plainText(reply, listAt), textFormat: 'plain', ...suggested(reply) }
  const act = actIn(channelId, askedIn(reply))
  const card = cardOf(reply, {
    act,
    articlesAt: pagesIn(channelId, articlesAt),
    listAt,
    laysOut: channelId !== 'msteams'
  })
  return { ...shown, summary: reply.text, attachments: [adaptiveCard(card)] }
}

/** Before '/articles/ID': the site's chat stands beside these pages, whatever its address is. */
export function pagesIn(channelId: string, articlesAt: string): string | null {
  return articlesAt === '' && channelId !== 'directline' ? null : articlesAt
}

/** Characters of what was said before a question that stay on its card. */
const MAX_STAYING_LENGTH = 400

/** What was asked, which stays on a card that was answered, with what was said before it. */
export function askedIn(reply: Reply): { readonly asked?: string; readonly about?: Question } {
  const { step } = reply
  if (step !== null && step.kind !== 'ask') return {}
  const { before } = headlineOf(reply)
  const told = before.join('\n')
  const asked = told.length > MAX_STAYING_LENGTH ? (before.at(-1) ?? '') : told
  return {
    asked: asked.slice(0, MAX_STAYING_LENGTH),
    ...(step === null ? {} : { about: step.about })
  }
}

function plainText(reply: Reply, listAt: string | null): string {
  const { text, choices, machineCount, language } = reply
  const isListed = machineCount !== undefined && listAt !== null
  return [
    text,
    ...(isListed ? [`${wordingIn(language).card.machineList(machineCount)}: ${listAt}`] : []),
    ...(choices.length === 0 ? [] : [choices.map(choice => `[${choice}]`).join(' ')])
  ].join('\n\n')
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
