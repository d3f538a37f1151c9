import { saidIn } from '../../dialogs/saidIn.ts'
import type { UnreadFile } from '../../triage/converse/move.ts'
import type { Attachment } from '../activity.ts'
import { htmlText, MAX_TEXT_LENGTH } from '../messageText.ts'

type Values = Readonly<Record<string, unknown>>

/** Cards of a message that are read, and how deep into one. */
const MAX_CARDS = 10
const MAX_DEPTH = 20
const CARD = /^application\/vnd\.microsoft\.(?:card|teams\.card)\./
/** A card, or another message that is quoted. */
const NO_FILE = /^application\/vnd\.microsoft\.(?:card|teams\.card)\.|^messageReference$/

/** A message that an action was invoked on. */
export type Posted = { readonly text: string; readonly unread: readonly UnreadFile[] }

/** What a message says with its subject, its text and its cards, and the files that came with it. */
export function postedMessage({ messagePayload }: Values): Posted {
  const { attachments } = recordOf(messagePayload)
  return { text: wordsOf(recordOf(messagePayload)), unread: filesOf(attachments) }
}

function wordsOf({ subject, body, attachments }: Values): string {
  const { content, contentType } = recordOf(body)
  const text = typeof content === 'string' ? content : ''
  const words = contentType === 'text' ? text : htmlText(text)
  return [typeof subject === 'string' ? subject : '', words, ...cardsOf(attachments)]
    .map(part => part.trim())
    .filter(part => part !== '')
    .join('\n')
    .slice(0, MAX_TEXT_LENGTH)
}

function filesOf(attachments: unknown): Posted['unread'] {
  const files = listOf(attachments).filter(({ contentType }) => !NO_FILE.test(String(contentType)))
  return saidIn({ attachments: files as unknown as Attachment[] }).unread
}

/** The texts of its cards; Teams sends a card as JSON in a string. */
function cardsOf(attachments: unknown): readonly string[] {
  return listOf(attachments)
    .filter(({ contentType }) => CARD.test(String(contentType)))
    .slice(0, MAX_CARDS)
    .map(({ content }) =>
      textsIn(typeof content === 'string' ? parsed(content) : content).join('\n')
    )
}

const TEXTS = ['title', 'subtitle', 'text', 'value']

function textsIn(part: unknown, depth = 0): readonly string[] {
  if (typeof part !== 'object' || part === null || depth > MAX_DEPTH) return []
  if (Array.isArray(part)) return part.flatMap(one => textsIn(one, depth + 1))
  const { type, ...values } = part as Values
  if (String(type).startsWith('Action.')) return []
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value !== 'string') return textsIn(value, depth + 1)
    return TEXTS.includes(name) ? [value] : []
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function listOf(value: unknown): readonly Values[] {
  return (Array.isArray(value) ? value : []).map(recordOf)
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Values)
    : {}
}
