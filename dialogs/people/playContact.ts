import { type Activity, ActivityTypes } from '../../bots/activity.ts'
import type { Facts } from '../../triage/answer.ts'
import { type Contact, contactSaid, readContact } from '../../triage/handOver/contact.ts'
import type { HandOver } from '../../triage/handOver/handOver.ts'
import type { Wording } from '../../triage/wording/wording.ts'
import { additionTo } from '../fileCase.ts'
import { personOf } from '../personOf.ts'
import { contactForm, contactIn } from './contactForm.ts'
import { noteActivity } from './shownActivity.ts'

/** What a visitor said of who they are. Plain JSON; absent: they were not asked. */
export type ContactMemory = {
  contact?: Contact & {
    /** whether the next message may be the answer */
    readonly isNext?: boolean
  }
}

/** The channel of the site's chat, where nobody knows who somebody is. */
const SITE = 'directline'

/** Asks a visitor of the site once, with the first case, who they are. */
export function askContact(
  memory: ContactMemory,
  activity: Activity,
  wording: Wording
): readonly Partial<Activity>[] {
  const { channelId } = activity
  const { name, siteUser } = personOf(activity)
  const isKnown = name !== '' || siteUser !== undefined || memory.contact !== undefined
  if (channelId !== SITE || isKnown) return []
  memory.contact = { name: '', email: '', isNext: true }
  return [contactForm(wording)]
}

/**
 * An activity with what its person said of who they are; the message behind the question may say it,
 * too.
 */
export function withContact(memory: ContactMemory, activity: Activity): Activity {
  const { contact } = memory
  if (contact === undefined) return activity
  const isMessage = activity.type === ActivityTypes.Message
  const said = contact.isNext && isMessage ? contactSaid(activity.text ?? '') : null
  const { name, email } = said ?? contact
  memory.contact = { name, email }
  const known = { name: activity.from.name || name, ...(email === '' ? {} : { email }) }
  return { ...activity, from: { ...known, ...activity.from, name: known.name } }
}

export type ContactTurn = {
  readonly activity: Activity
  /** the case that it goes to, null for none */
  readonly number: number | null
  readonly facts: Facts
  /** milliseconds since 1970 */
  readonly at: number
  readonly handOver: HandOver
  readonly wording: Wording
}

/** The answer to a form that was filled in or skipped; null for any other activity. */
export async function playContact(
  memory: ContactMemory,
  turn: ContactTurn
): Promise<readonly Partial<Activity>[] | null> {
  const { activity, wording } = turn
  const pressed = memory.contact === undefined ? null : contactIn(activity)
  if (pressed === null || activity.channelId !== SITE) return null
  const read = pressed === 'skip' ? ({ kind: 'none' } as const) : readContact(pressed)
  switch (read.kind) {
    case 'none':
      return [noteActivity(wording.ofCase.contactSkipped, [], activity.channelId)]
    case 'wrong':
      return [contactForm(wording, wording.ofCase.contactWrong(read.email), read)]
    case 'given':
      memory.contact = read.contact
      return [noteActivity(await passOn(turn, read.contact), [], activity.channelId)]
  }
}

async function passOn(
  { activity, number, facts, at, handOver, wording }: ContactTurn,
  { name, email }: Contact
): Promise<string> {
  if (number === null) return wording.ofCase.contactKept
  const known = { name, ...(email === '' ? {} : { email }) }
  await handOver.add({
    ...additionTo(number, { ...activity, from: { ...activity.from, ...known } }, at),
    text: [name, email].filter(part => part !== '').join(', '),
    facts
  })
  return wording.ofCase.contactGiven(number)
}
