import type { Activity } from '../../bots/activity.ts'
import { type Contact, MAX_EMAIL_LENGTH, MAX_NAME_LENGTH } from '../../triage/handOver/contact.ts'
import type { Wording } from '../../triage/wording/wording.ts'
import { paragraph } from '../cards/element.ts'
import { cardActivity } from './shownActivity.ts'

const NOTHING: Contact = { name: '', email: '' }

/** Two fields for who can be reached how, neither of which must be filled in. */
export function contactForm(
  { ofCase }: Wording,
  text: string = ofCase.contactAsked,
  { name, email }: Contact = NOTHING
): Partial<Activity> {
  const fields = [
    field('name', ofCase.contactName, { value: name, maxLength: MAX_NAME_LENGTH }),
    field('email', ofCase.contactEmail, {
      value: email,
      maxLength: MAX_EMAIL_LENGTH,
      style: 'Email'
    })
  ]
  const actions = [
    {
      type: 'Action.Submit',
      title: ofCase.contactSend,
      style: 'positive',
      data: { contact: 'send' }
    },
    {
      type: 'Action.Submit',
      title: ofCase.contactSkip,
      data: { contact: 'skip' },
      associatedInputs: 'none'
    }
  ]
  return cardActivity(text, [paragraph(text), ...fields], actions)
}

function field(id: string, label: string, more: object): object {
  return { type: 'Input.Text', id, label, ...more }
}

/** What was pressed on such a form: 'skip', or what stood in the fields; null for anything else. */
export function contactIn({ value }: Pick<Activity, 'value'>): Contact | 'skip' | null {
  const { contact, name, email } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Readonly<Record<string, unknown>>
  if (contact === 'skip') return contact
  return contact === 'send' ? { name: textOf(name), email: textOf(email) } : null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
