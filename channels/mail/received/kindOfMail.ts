import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { fieldOf, type HeaderFields } from './headerFields.ts'

/**
 * Who wrote a mail: a person; a machine that says that a mail did not arrive; or a machine that
 * answers or sends to many, which nobody may answer (RFC 3834).
 */
export type MailKind = 'written' | 'bounce' | 'automatic'

/** `type`: the mail's content type with its parameters; `from` an address in lower case. */
export function kindOfMail({
  fields,
  type,
  from,
  subject
}: {
  readonly fields: HeaderFields
  readonly type: string
  readonly from: string
  readonly subject: string
}): MailKind {
  if (/^multipart\/report\b.*delivery-status/i.test(type)) return 'bounce'
  const isReturned = fields.has('x-failed-recipients') || POST_OFFICE.test(from)
  if (isReturned) return 'bounce'
  const isMarked = MARKS.some(([name, means]) => {
    const value = fieldOf(fields, name)
    return value !== '' && means.test(value)
  })
  const isAway = AWAY.test(subject)
  return isMarked || isAway || NOBODY.test(from) || /^multipart\/report\b/i.test(type)
    ? 'automatic'
    : 'written'
}

const POST_OFFICE = /^mailer-daemon@/
const NOBODY = /^(?:no|do-?not)-?reply\b/

/** Fields by which machines say that they are one. */
const MARKS: readonly (readonly [name: string, means: RegExp])[] = [
  ['auto-submitted', /^(?!no\b)/i],
  ['precedence', /^(?:bulk|junk|list|auto_reply)\b/i],
  ['return-path', /^<>$/],
  ['list-id', /./],
  ['x-autoreply', /^(?!no\b)/i],
  ['x-autorespond', /./],
  ['x-loop', /./]
]

/** How programs without such fields begin the subject. */
const AWAY = new RegExp(
  `^${oneOf(
    'automatic reply',
    'auto(?:matic)?[- ]?(?:reply|response)',
    'out of (?:the )?office',
    'automatische antwort',
    'abwesenheits(?:notiz|nachricht)',
    'réponse automatique',
    'absence du bureau',
    'respuesta automática',
    'risposta automatica',
    'fuori sede',
    'automatisch antwoord',
    'afwezigheid',
    'resposta automática',
    'autosvar',
    'odpowiedź automatyczna'
  )}`,
  'i'
)
