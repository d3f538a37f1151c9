import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'

/** How somebody can be reached whom nobody knows; '' for what was not said. Plain JSON. */
export type Contact = { readonly name: string; readonly email: string }

/** What was written into the two fields: nothing, no address that could be answered, or enough. */
export type ReadContact =
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly email: string; readonly name: string }
  | { readonly kind: 'given'; readonly contact: Contact }

export const MAX_NAME_LENGTH = 80
/** Source: RFC 5321, 4.5.3.1.3, less the brackets. */
export const MAX_EMAIL_LENGTH = 254

const EMAIL = String.raw`[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,190}\.[\p{L}\d-]{2,63}`
const WHOLE_EMAIL = new RegExp(`^${EMAIL}$`, 'u')

/** Reads the two fields: any text, never throws. */
export function readContact(said: { readonly name: string; readonly email: string }): ReadContact {
  const name = lineOf(said.name).slice(0, MAX_NAME_LENGTH)
  const email = lineOf(said.email).replace(/^mailto:/i, '')
  if (email !== '' && !isEmail(email)) return { kind: 'wrong', name, email: email.slice(0, 80) }
  return name === '' && email === ''
    ? { kind: 'none' }
    : { kind: 'given', contact: { name, email } }
}

export function isEmail(text: string): boolean {
  return text.length <= MAX_EMAIL_LENGTH && WHOLE_EMAIL.test(text)
}

/** One line of text: no control or direction characters, no blanks at the ends. */
export function lineOf(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const MAX_ANSWER_LENGTH = 200
const WORD_OF_NAME = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`

/** 'Maria del Carmen', 'Jan van der Berg' */
const PARTICLE = oneOf('de', 'del', 'der', 'den', 'di', 'da', 'do', 'dos', 'la', 'le', 'van', 'von')
const NAME = `${WORD_OF_NAME}(?: (?:${PARTICLE} ){0,2}${WORD_OF_NAME}){0,3}`

/** A name is introduced, or something stands between it and the address. */
const SAYS_NAME = oneOf(
  inSequence(
    oneOf('[Mm]y name is', "[Ii](?:'| a)m", '[Nn]ame:'),
    ` (?<introduced>${NAME})(?:[,;.]| and| -)? `
  ),
  `(?<name>${NAME})(?:[,;]| and| -) `
)

const LEADS_TO_EMAIL = inSequence(
  oneOf(
    '(?:[Mm]y |[Tt]he )?(?:[Ee]-?[Mm]ail|[Aa]ddress)(?: address)?(?: is|:)?',
    '(?:[Yy]ou can )?[Rr]each me at',
    "(?:[Ii]t|[Tt]hat)(?: i|’|')s"
  ),
  ' '
)

/** 'Jane Doe, jane@doe.example', 'my e-mail is jane@doe.example': an address and nothing else. */
const ANSWER = new RegExp(
  inSequence(
    '^(?:',
    oneOf('[Oo]k(?:ay)?', '[Ss]ure', '[Yy]es', '[Ff]ine'),
    '[,.:]? )?',
    `(?:${SAYS_NAME})?(?:${LEADS_TO_EMAIL})?<?(?<email>${EMAIL}?)>?`,
    '(?:[,.!]? (?:[Tt]hanks|[Tt]hank you|[Pp]lease))?[.!]?$'
  ),
  'u'
)

/** Who answers the question for both in words; null when the words say anything else. */
export function contactSaid(text: string): Contact | null {
  const { groups } = (text.length <= MAX_ANSWER_LENGTH && ANSWER.exec(lineOf(text))) || {}
  const { introduced, name = introduced ?? '', email = '' } = groups ?? {}
  return isEmail(email) ? { name, email } : null
}
