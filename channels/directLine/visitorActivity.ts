import { type Activity, ActivityTypes } from '../../bots/activity.ts'
import { BodyRefused } from '../http/readBody.ts'
import { speakerOf } from './siteUser.ts'
import type { Pass } from './tokens.ts'

const MAX_WORD_LENGTH = 200
const MAX_WORDS = 20
const MAX_ATTACHMENTS = 10

/**
 * What a visitor's page may say, and nothing else: words, a pressed button or thumb, the types of
 * attachments. The token says who it is from. It is shown as typed, never as Markdown, and no
 * address in it is kept. Null for "is typing", which need not be kept.
 * @throws BodyRefused 400
 */
export function visitorActivity(
  body: Record<string, unknown>,
  pass: Pass
): Partial<Activity> | null {
  const { type, text, value, name, channelData, attachments, entities, locale } = body
  if (type === ActivityTypes.Typing) return null
  if (type !== ActivityTypes.Message && type !== ActivityTypes.Event)
    throw new BodyRefused(400, 'Only messages and events can be sent.')
  return {
    type,
    text: typed(text),
    textFormat: 'plain',
    value: pressed(value),
    channelData: ownWords(channelData),
    attachments: kinds(attachments),
    ...voted(entities),
    from: speakerOf(pass),
    ...(isWord(name) ? { name } : {}),
    ...(isWord(locale) ? { locale } : {})
  } as Partial<Activity>
}

/** @throws BodyRefused 400 */
function typed(text: unknown): string {
  if (text === undefined || text === null) return ''
  if (typeof text === 'string') return text
  throw new BodyRefused(400, '"text" is no text.')
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_WORD_LENGTH
}

type Pressed = string | { readonly say: string } | Form

/** The form for a name and an address, filled in or skipped. */
type Form = { readonly contact: 'send' | 'skip'; readonly name: string; readonly email: string }

function pressed(value: unknown): Pressed | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const { say, contact, name, email } = value as Readonly<Record<string, unknown>>
  if (typeof say === 'string') return { say }
  if (contact !== 'send' && contact !== 'skip') return undefined
  return { contact, name: fieldOf(name), email: fieldOf(email) }
}

/** Characters of a field of a form; what is longer is no name and no address. */
const MAX_FIELD_LENGTH = 300

function fieldOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_FIELD_LENGTH) : ''
}

/** The name of the thumb that was pressed, as it came with what it is below. */
function voted(entities: unknown): Pick<Partial<Activity>, 'entities'> {
  const [first] = Array.isArray(entities) ? (entities as readonly unknown[]) : []
  const id = (first as { readonly '@id'?: unknown } | null | undefined)?.['@id']
  return isWord(id) ? { entities: [{ type: 'https://schema.org/VoteAction', '@id': id }] } : {}
}

/** The page's own ids, by which it recognizes its message. */
function ownWords(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  return Object.fromEntries(
    Object.entries(data)
      .filter(
        ([name, value]) =>
          isWord(name) &&
          name !== '__proto__' &&
          (isWord(value) || typeof value === 'number' || typeof value === 'boolean')
      )
      .slice(0, MAX_WORDS)
  )
}

function kinds(
  attachments: unknown
): { readonly contentType: string; readonly name?: string }[] | undefined {
  if (!Array.isArray(attachments)) return undefined
  return attachments.slice(0, MAX_ATTACHMENTS).map((attachment: unknown) => ({
    contentType: kindOf((attachment as { contentType?: unknown } | null)?.contentType),
    ...fileName((attachment as { name?: unknown } | null)?.name)
  }))
}

/** A file's name, to mention it; nothing that is more than a name. */
function fileName(name: unknown): { readonly name?: string } {
  if (typeof name === 'string' && /^[\p{L}\p{N} ._()%+-]{1,80}$/u.test(name)) return { name }
  return {}
}

/** 'image/png' → itself; anything that is not a media type → 'application/octet-stream' */
export function kindOf(type: unknown): string {
  if (typeof type === 'string' && /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type))
    return type.toLowerCase()
  return 'application/octet-stream'
}
