import type { Activity } from '../../bots/activity.ts'
import { type Case, nextCase } from '../../triage/converse/case.ts'
import { SAY_OF_CASE } from '../../triage/handOver/caseWording.ts'
import type { Addition, HandOver } from '../../triage/handOver/handOver.ts'
import { type Meant, meantFor } from '../../triage/handOver/meantFor.ts'
import type { WithPeople } from '../../triage/handOver/withPeople.ts'
import { pickUnused } from '../../triage/tell/pickUnused.ts'
import { recognizeMessage } from '../../triage/understand/recognizeMessage.ts'
import { CHOICES } from '../../triage/wording/choices.ts'
import { SAY } from '../../triage/wording/wording.ts'
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
  const same = unchanged(turn)
  const ended: WithPeople = { ...people, state: 'closed', present: [], asked: false }
  switch (meant) {
    case 'assistant':
      return {
        ...same,
        people: null,
        text: SAY_OF_CASE.backWithAssistant(number),
        choices: [...new Set([...known.choices, CHOICES.startOver])]
      }
    case 'restart':
      return { ...same, people: null, text: SAY_OF_CASE.helpdeskKeeps(number), isTriaged: true }
    case 'solved':
    case 'cancelled':
      return {
        ...same,
        people: ended,
        text: endText(people, meant),
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

function endText({ number, state }: WithPeople, meant: 'solved' | 'cancelled'): string {
  if (meant === 'cancelled') return SAY_OF_CASE.cancelled(number)
  return (state === 'closed' ? SAY_OF_CASE.closedSolved : SAY_OF_CASE.closedAsSolved)(number)
}

/** A word back, and that the case stays as it is. */
function courteously({ people, known, activity }: PeopleTurn): string {
  const { name } = recognizeMessage(saidIn(activity).text).intent
  const variants = name === 'goodbye' ? SAY.bye : SAY.thanks
  const word = name === 'goodbye' || name === 'thanks' ? [pickUnused(variants, known.last)] : []
  return [...word, SAY_OF_CASE.keptClosed(people.number)].join(' ')
}

/** The one short receipt that the assistant gives for what it passes on. */
function passedOn(turn: PeopleTurn, files: readonly string[]): PeopleOutcome {
  const { people, known } = turn
  const receipt = receiptOf(people, known)
  const text = [receipt, ...(files.length === 0 ? [] : [SAY_OF_CASE.onlyNames(files.length)])]
  const open: WithPeople = { ...people, state: 'open', asked: false }
  return {
    ...unchanged(turn),
    people: open,
    known: { ...known, last: receipt },
    text: text.join(' ')
  }
}

function receiptOf({ state, number, answered, present }: WithPeople, { last }: Case): string {
  if (state === 'closed') return SAY_OF_CASE.reopened(number)
  if (answered) return SAY_OF_CASE.sent(present.at(-1) ?? 'the helpdesk')
  return pickUnused(SAY.added, last)
}
