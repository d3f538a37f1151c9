import type { Activity } from '../../bots/activity.ts'
import { type Case, nextCase } from '../../triage/converse/case.ts'
import { NO_NAME, nameGiven } from '../../triage/handOver/caseWording.ts'
import type { Addition, HandOver } from '../../triage/handOver/handOver.ts'
import { type Meant, meantFor } from '../../triage/handOver/meantFor.ts'
import type { WithPeople } from '../../triage/handOver/withPeople.ts'
import { type Language, languageOfLocale } from '../../triage/language.ts'
import { pickUnused } from '../../triage/tell/pickUnused.ts'
import { recognizeMessage } from '../../triage/understand/recognizeMessage.ts'
import { choiceIn } from '../../triage/wording/choicesIn.ts'
import { CHOICES } from '../../triage/wording/english/choices.ts'
import type { Wording } from '../../triage/wording/wording.ts'
import { wordingIn } from '../../triage/wording/wordingIn.ts'
import { additionTo } from '../fileCase.ts'
import { isEdit } from '../isEdit.ts'
import { saidIn } from '../saidIn.ts'
import { filesOf } from './filesOf.ts'

export type PeopleTurn = {
  readonly handOver: HandOver
  readonly people: WithPeople
  readonly known: Case
  readonly activity: Activity
  /** milliseconds since 1970 */
  readonly at: number
}

/** What a turn with people came to. */
export type PeopleOutcome = {
  readonly people: WithPeople | null
  /** the case that the assistant goes on with */
  readonly known: Case
  /** what the assistant says of it; '' for nothing */
  readonly text: string
  readonly choices: readonly string[]
  /** whether the assistant answers the message, too */
  readonly isTriaged: boolean
  /** how the person says that it ended; null: nothing of that */
  readonly closedAs: 'solved' | null
}

/**
 * A turn of a conversation that is with people: what is said goes into their case word for word,
 * before anything else is made of it.
 */
export async function playWithPeople(turn: PeopleTurn): Promise<PeopleOutcome> {
  const { people, known, activity, handOver } = turn
  const said = { ...saidIn(activity), returned: false }
  const files = filesOf(activity)
  const isSilent = said.text.trim() === '' && files.length === 0
  if (isSilent)
    return { ...unchanged(turn), isTriaged: people.state === 'open' && !people.answered }
  if (isEdit(activity)) {
    await handOver.add(additionOf(turn, files, {}))
    return { ...unchanged(turn), isTriaged: people.state === 'open' && !people.answered }
  }
  const meant = meantFor(people, known, said)
  if (meant === 'other-problem')
    return { ...unchanged(turn), people: null, known: nextCase(known), isTriaged: true }
  await handOver.add(additionOf(turn, files, effectOf(meant, people)))
  return outcomeOf(turn, meant, files)
}

function unchanged({ people, known }: PeopleTurn): PeopleOutcome {
  return { people, known, text: '', choices: [], isTriaged: false, closedAs: null }
}

type Effect = Partial<Pick<Addition, 'state' | 'outcome' | 'to'>>

/** What a message does to its case, besides being kept in it. */
function effectOf(meant: Meant, { state }: WithPeople): Effect {
  switch (meant) {
    case 'assistant':
    case 'restart':
      return { to: 'assistant' }
    case 'solved':
      return { state: 'closed', outcome: 'solved' }
    case 'cancelled':
      return { state: 'closed' }
    case 'courtesy':
    case 'other-problem':
      return {}
    case 'triage':
    case 'more':
      return state === 'closed' ? { state: 'open' } : {}
  }
}

function additionOf(
  { people, known, activity, at }: PeopleTurn,
  files: readonly string[],
  { state = null, outcome = null, to = null }: Effect
): Addition {
  return {
    ...additionTo(people.number, activity, at),
    text: saidIn(activity).text,
    files,
    edited: isEdit(activity),
    facts: known.facts,
    state,
    outcome,
    to
  }
}

function outcomeOf(turn: PeopleTurn, meant: Meant, files: readonly string[]): PeopleOutcome {
  const { people, known } = turn
  const { number } = people
  const { ofCase } = wordingOf(turn)
  const same = unchanged(turn)
  const ended: WithPeople = { ...people, state: 'closed', present: [], asked: false }
  switch (meant) {
    case 'assistant':
      return {
        ...same,
        people: null,
        text: ofCase.backWithAssistant(number),
        choices: [...new Set([...known.choices, CHOICES.startOver])].map(choice =>
          choiceIn(languageOf(turn), choice)
        )
      }
    case 'restart':
      return { ...same, people: null, text: ofCase.helpdeskKeeps(number), isTriaged: true }
    case 'solved':
    case 'cancelled':
      return {
        ...same,
        people: ended,
        text: endText(people, meant, ofCase),
        closedAs: meant === 'solved' ? meant : null
      }
    case 'courtesy':
      return { ...same, people: ended, text: courteously(turn) }
    case 'triage':
      return { ...same, isTriaged: true }
    case 'other-problem':
    case 'more':
      return passedOn(turn, files)
  }
}

function endText(
  { number, state }: WithPeople,
  meant: 'solved' | 'cancelled',
  ofCase: Wording['ofCase']
): string {
  if (meant === 'cancelled') return ofCase.cancelled(number)
  return (state === 'closed' ? ofCase.closedSolved : ofCase.closedAsSolved)(number)
}

/** A word back, and that the case stays as it is. */
function courteously(turn: PeopleTurn): string {
  const { people, known, activity } = turn
  const { sentences, ofCase, phrases } = wordingOf(turn)
  const { name } = recognizeMessage(saidIn(activity).text).intent
  const variants = name === 'goodbye' ? sentences.bye : sentences.thanks
  const word = name === 'goodbye' || name === 'thanks' ? [pickUnused(variants, known.last)] : []
  return [...word, ofCase.keptClosed(people.number)].join(phrases.gap)
}

/** The one short receipt that the assistant gives for what it passes on. */
function passedOn(turn: PeopleTurn, files: readonly string[]): PeopleOutcome {
  const { people, known } = turn
  const wording = wordingOf(turn)
  const receipt = receiptOf(people, known, wording)
  const { onlyNames } = wording.ofCase
  const text = [receipt, ...(files.length === 0 ? [] : [onlyNames(files.length)])]
  const open: WithPeople = { ...people, state: 'open', asked: false }
  return {
    ...unchanged(turn),
    people: open,
    known: { ...known, last: receipt },
    text: text.join(wording.phrases.gap)
  }
}

function receiptOf(
  { state, number, answered, present }: WithPeople,
  { last }: Case,
  { ofCase, sentences }: Wording
): string {
  if (state === 'closed') return ofCase.reopened(number)
  if (answered) return ofCase.sent(nameGiven(present.at(-1) ?? NO_NAME))
  return pickUnused(sentences.added, last)
}

function wordingOf(turn: PeopleTurn): Wording {
  return wordingIn(languageOf(turn))
}

/** What people are told in: the language that the case was told in, else the channel's. */
function languageOf({ known, activity }: PeopleTurn): Language {
  return known.spoken?.language ?? languageOfLocale(activity.locale) ?? 'en'
}
