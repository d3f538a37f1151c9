import { createRequire } from 'node:module'
import type * as HtmlToText from 'html-to-text'
import { type Activity, withoutMentionOf } from './activity.ts'

/** Characters read of one message; longer ones are told so. */
export const MAX_TEXT_LENGTH = 256 * 1024

/**
 * The words of a message without the mention of the bot. Teams removes `<...>` from the text it
 * sends, so pasted XML survives only in the HTML beside it; the HTML is read when it holds more.
 */
export function messageText(activity: Activity): string {
  const text = withSubject(activity, withoutNames(withoutMention(activity)))
  const html = htmlOf(activity)
  if (html === undefined || activity.channelId !== 'msteams') return text
  const own = withoutQuotesOf(activity, html)
  const read = withSubject(activity, htmlText(withoutMentionTags(own)).trim())
  if (own !== html || read.length > text.length || QUOTES.test(own)) return read
  return text
}

/** Characters that are kept of a message that is not read because it is too long. */
const MAX_KEPT_UNREAD = 1_000

/**
 * What is kept of a message is what is read of it: of one that is too long its beginning, and that
 * it was too long.
 */
export function withoutUnread(activity: Activity): Activity {
  const { text, attachments } = activity
  const html = (attachments ?? []).reduce(
    (sum, { content }) => sum + (typeof content === 'string' ? content.length : 0),
    0
  )
  const isLong = (text ?? '').length > MAX_TEXT_LENGTH || html > 2 * MAX_TEXT_LENGTH
  if (!isLong) return activity
  const kept = { ...activity, text: `${(text ?? '').slice(0, MAX_KEPT_UNREAD)}…`, tooLong: true }
  return { ...kept, attachments: [] } as unknown as Activity
}

/** Whether the message is longer than what is read at once. */
export function isTooLong(activity: Activity): boolean {
  return (
    (activity as { tooLong?: unknown }).tooLong === true || activity.text.length > MAX_TEXT_LENGTH
  )
}

function htmlOf({ attachments }: Activity): string | undefined {
  return (attachments ?? []).find(
    ({ contentType, content }) => contentType === 'text/html' && typeof content === 'string'
  )?.content as string | undefined
}

/** A quoted message in Teams; its words also appear in the text, as if the writer had said them. */
const QUOTES = /<(?:blockquote|quoted)[\s>]/i
const QUOTE = /<blockquote(?=[\s>])|<quoted(?=[\s>])/gi
const MAX_AUTHOR_LENGTH = 800

/** The HTML without quotes of the bot itself. */
function withoutQuotesOf({ recipient }: Activity, html: string): string {
  const parts: string[] = []
  let at = 0
  for (const { 0: tag, index } of html.matchAll(QUOTE)) {
    const head = html.slice(index, index + MAX_AUTHOR_LENGTH)
    const isBots = [recipient?.id, recipient?.name].some(name => !!name && head.includes(name))
    if (index < at || !isBots) continue
    const close = `</${tag.slice(1)}>`
    const end = html.toLowerCase().indexOf(close.toLowerCase(), index)
    parts.push(html.slice(at, index))
    at = end < 0 ? html.length : end + close.length
  }
  return parts.join('') + html.slice(at)
}

/** Removes the names of the people addressed, including the bot's. */
function withoutNames(text: string): string {
  return text.replace(AT_TAG, '').trim()
}

const AT_TAG = /<at(?:\s[^<>]{0,200})?>[^<>\n]{0,80}<\/at>/gi
const MENTION_TAG =
  /<span[^<>]{0,200}schema\.skype\.com\/Mention[^<>]{0,200}>[^<>\n]{0,80}<\/span>/gi

function withoutMentionTags(html: string): string {
  return html.replace(AT_TAG, '').replace(MENTION_TAG, '')
}

/** Puts the subject of a post first: it says what the post is about. */
function withSubject({ channelData }: Activity, text: string): string {
  const subject = (channelData as { subject?: unknown } | undefined)?.subject
  const isSaid = typeof subject === 'string' && subject.trim() !== '' && !text.includes(subject)
  if (isSaid) return `${subject.trim()}\n${text}`.trim()
  return text
}

/** The words of an HTML message, line by line. */
export function htmlText(html: string): string {
  return (require('html-to-text') as typeof HtmlToText).convert(
    html.slice(0, MAX_TEXT_LENGTH * 2),
    HTML
  )
}

/** Only Teams sends HTML, so the library that reads it is loaded with the first message. */
const require = createRequire(import.meta.url)

const HTML = {
  wordwrap: false as const,
  // what nests deeper was made to exhaust who walks through it
  limits: { maxDepth: 64 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'blockquote', format: 'blockquote', options: { trimEmptyLines: true } },
    { selector: 'quoted', format: 'blockquote', options: { trimEmptyLines: true } },
    { selector: 'table', format: 'dataTable' }
  ]
}

function withoutMention(activity: Activity): string {
  const text = typeof activity.text === 'string' ? activity.text : ''
  const own = { ...activity, text, entities: ownEntities(activity) } as Activity
  return withoutMentionOf(activity.recipient?.id ?? '', own).trim()
}

/** The entities that mention the bot itself, with a text that can be searched for. */
function ownEntities({ entities, recipient }: Activity): NonNullable<Activity['entities']> {
  return (entities ?? []).filter(
    entity =>
      entity?.type === 'mention' &&
      typeof (entity as { text?: unknown }).text === 'string' &&
      (entity as { mentioned?: { id?: string } }).mentioned?.id === recipient?.id
  )
}
