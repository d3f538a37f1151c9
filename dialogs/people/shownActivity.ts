import { type Activity, adaptiveCard, isShared } from '../../bots/activity.ts'
import { nameGiven } from '../../triage/handOver/caseWording.ts'
import type { Shown } from '../../triage/handOver/withPeople.ts'
import type { Wording } from '../../triage/wording/wording.ts'
import { frameOf, paragraph } from '../cards/element.ts'
import { actIn, isShownAsCard } from '../replyActivity.ts'

/** Characters that fit on a card twice: in it, and for who cannot show it. */
export const MAX_CARD_TEXT_LENGTH = 6_000

/** What happens around a case, as the channel can show it. */
export function shownActivity(
  shown: Shown,
  number: number,
  { channelId, conversation }: Activity,
  wording: Wording
): Partial<Activity> {
  const { ofCase, caseChoices } = wording
  switch (shown.kind) {
    case 'joined': {
      const { name, isFirst } = shown
      if (!isFirst) return noteActivity(ofCase.joinedToo(nameGiven(name)), [], channelId)
      const joined = isShared(conversation) ? ofCase.joinedGroup : ofCase.joined
      return noteActivity(joined(nameGiven(name), number), [caseChoices.back], channelId)
    }
    case 'said':
      return personActivity(shown, channelId, wording)
    case 'handed-back':
      return noteActivity(
        [...leftLine(shown.left, wording), ofCase.handedBack(number)].join(wording.phrases.gap),
        [],
        channelId
      )
    case 'closed':
      return noteActivity(
        closedText(shown, number, wording),
        shown.asks ? [caseChoices.solved, caseChoices.notSolved] : [],
        channelId
      )
  }
}

function closedText(
  { name, left, asks }: Extract<Shown, { kind: 'closed' }>,
  number: number,
  wording: Wording
): string {
  const { ofCase, phrases } = wording
  const others = left.filter(other => other !== name)
  const end = left.includes(name) ? ofCase.closedAndLeft : ofCase.closed
  const next = asks ? ofCase.isItSolved : ofCase.closedMeanwhile
  return [end(nameGiven(name), number), ...leftLine(others, wording), next].join(phrases.gap)
}

function leftLine(names: readonly string[], { ofCase }: Wording): readonly string[] {
  if (names.length === 0) return []
  const all = names.map(name => nameGiven(name) ?? ofCase.helpdesk)
  return [ofCase.left(all.join(', '))]
}

/** A line of the assistant's about the case, with what can be answered to it. */
export function noteActivity(
  text: string,
  choices: readonly string[],
  channelId: string
): Partial<Activity> {
  const plain = { type: 'message', text, textFormat: 'plain' }
  if (choices.length === 0) return plain
  if (!isShownAsCard(channelId))
    return { ...plain, text: `${text}\n\n${choices.map(choice => `[${choice}]`).join(' ')}` }
  const act = actIn(channelId, { asked: text })
  const actions = choices.map(title => act(title, title))
  return cardActivity(text, [paragraph(text)], actions)
}

/**
 * Words of a person of the helpdesk: under their name, on a ground of their own, and read out as
 * theirs.
 */
function personActivity(
  { name, text }: Extract<Shown, { kind: 'said' }>,
  channelId: string,
  { ofCase }: Wording
): Partial<Activity> {
  const given = nameGiven(name)
  const sign = given === null ? ofCase.helpdesk : ofCase.signedBy(given)
  const all = `${sign}:\n\n${text}`
  const speaker = { channelData: { speaker: name } }
  if (!isShownAsCard(channelId) || text.length > MAX_CARD_TEXT_LENGTH)
    return { type: 'message', text: all, textFormat: 'plain' }
  const lines = text.split('\n').map(line => paragraph(line))
  const body = [{ type: 'Container', style: 'emphasis', items: [signOf(name, ofCase), ...lines] }]
  return { ...cardActivity(all, body, []), ...(channelId === 'msteams' ? {} : speaker) }
}

/** A card and what is read out of it. */
export function cardActivity(
  text: string,
  body: readonly object[],
  actions: readonly object[]
): Partial<Activity> {
  return {
    type: 'message',
    summary: text,
    speak: text,
    attachments: [adaptiveCard({ ...frameOf(text), body, actions })]
  }
}

/** Initials and name: by these a colleague is told from the assistant, whatever the colours. */
function signOf(name: string, ofCase: Wording['ofCase']): object {
  const given = nameGiven(name)
  return {
    type: 'ColumnSet',
    id: 'kb-person-0',
    columns: [
      column('auto', [paragraph(initialsOf(name), { weight: 'Bolder', color: 'Good' })]),
      column('stretch', [
        paragraph(given ?? ofCase.helpdesk, { weight: 'Bolder' }),
        ...(given === null
          ? []
          : [
              {
                ...paragraph(ofCase.ofHelpdesk, { isSubtle: true, size: 'Small' }),
                spacing: 'None'
              }
            ])
      ])
    ]
  }
}

function column(width: string, items: readonly object[]): object {
  return { type: 'Column', width, items }
}

/** 'Ana Ruiz' → 'AR' */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(word => /^\p{L}/u.test(word) && word !== 'The')
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map(word => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
