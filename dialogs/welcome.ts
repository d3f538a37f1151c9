import { type Activity, isShared } from '../bots/activity.ts'
import { EXAMPLE_EVENT } from '../triage/wording/exampleEvent.ts'
import type { Wording } from '../triage/wording/wording.ts'
import { type Element, heading, paragraph, run } from './cards/element.ts'
import { fittingRows } from './cards/fittingRows.ts'
import { cardActivity } from './people/shownActivity.ts'
import { wordingFor } from './wordingFor.ts'

/** Who opens the chat: where, in which language, and what the bot is called there. */
export type Joined = Pick<Activity, 'locale' | 'channelId' | 'conversation' | 'recipient'>

/**
 * The first words, said once to whoever opens the chat; in Teams as a card with ways to begin. They
 * are marked: a page that welcomes its visitors itself does not show them a second time.
 * `pagesAt`: where the page about privacy is, '' for nowhere.
 */
export function welcomeActivity(joined: Joined, pagesAt = ''): Partial<Activity> {
  const wording = wordingFor(joined)
  const { channelId, conversation } = joined
  if (channelId === 'msteams' && !isShared(conversation))
    return welcomeCard(joined, wording, pagesAt)
  return {
    type: 'message',
    text: wording.sentences.welcome,
    textFormat: 'plain',
    channelData: { welcome: true }
  }
}

/** What a group or channel is told when the bot is added to it: what it is for, and how to ask. */
export function groupWelcome(joined: Joined): Partial<Activity> {
  const { sentences, phrases } = wordingFor(joined)
  const text = [sentences.welcome, sentences.needsMention(nameIn(joined))].join(phrases.gap)
  return { type: 'message', text, textFormat: 'plain' }
}

function nameIn({ recipient }: Joined): string {
  return recipient?.name || 'KB Triage'
}

const COPY_STEPS = 'kb-copy-steps'

function welcomeCard(joined: Joined, wording: Wording, pagesAt: string): Partial<Activity> {
  const { sentences, card, symptoms } = wording
  const steps = card.copySteps.split('\n')
  const starters: readonly Element[] = [
    {
      type: 'Action.ToggleVisibility',
      title: card.startPaste,
      targetElements: [COPY_STEPS]
    },
    saying(card.startExample, EXAMPLE_EVENT),
    saying(symptoms['mail-stall'], symptoms['mail-stall'])
  ]
  const body = [
    heading(nameIn(joined), 'kb-head-welcome', 'Large'),
    paragraph(sentences.welcome),
    ...rowsOf(starters),
    {
      type: 'Container',
      id: COPY_STEPS,
      isVisible: false,
      items: steps.map(step => ({ ...paragraph(step), spacing: 'Small' }))
    },
    ...(pagesAt === '' ? [] : [linkTo(`${pagesAt}/privacy`, card.privacy)])
  ]
  return cardActivity(sentences.welcome, body, [])
}

/** A press that says something as if it had been typed: it stands in the chat like any words. */
function saying(title: string, value: string): Element {
  return { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value } } }
}

function rowsOf(actions: readonly Element[]): readonly Element[] {
  const rows = fittingRows(actions.map(({ title }) => String(title)))
  return rows.map((titles, place) => ({
    type: 'ActionSet',
    ...(place === 0 ? {} : { spacing: 'Small' }),
    actions: actions.filter(({ title }) => titles.includes(String(title)))
  }))
}

function linkTo(url: string, text: string): Element {
  const style = { size: 'Small', isSubtle: true, selectAction: { type: 'Action.OpenUrl', url } }
  return { type: 'RichTextBlock', inlines: [run(text, style)] }
}
