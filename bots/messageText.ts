import { createRequire } from 'node:module'
import type * as HtmlToText from 'html-to-text'
import { type Activity, withoutMentionOf } from './activity.ts'

/** Characters read of one message; what is longer is told so. */
export const MOST_CHARACTERS = 256 * 1024

/**
 * The words of a message without the mention of the bot. Teams takes `<...>` out of the text it
 * sends, so that pasted XML survives only in the HTML it sends beside it; that is read when it
 * holds more.
 */
export function messageText(activity: Activity): string {
  const text = withoutMention(activity)
  const html = (activity.attachments ?? []).find(
    ({ contentType, content }) => contentType === 'text/html' && typeof content === 'string'
  )?.content as string | undefined
  if (html === undefined || activity.channelId !== 'msteams') return text
  const read = mentionsOf(activity)
    .reduce((rest, name) => rest.replace(name, ''), htmlText(html))
    .trim()
  return read.length > text.length ? read : text
}

/** The words of a message in HTML, line for line. */
export function htmlText(html: string): string {
  return (require('html-to-text') as typeof HtmlToText).convert(
    html.slice(0, MOST_CHARACTERS * 2),
    HTML
  )
}

/** HTML comes from Teams alone: who reads it is loaded with the first. */
const require = createRequire(import.meta.url)

const HTML = {
  wordwrap: false as const,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'table', format: 'dataTable' }
  ]
}

function withoutMention(activity: Activity): string {
  const text = typeof activity.text === 'string' ? activity.text : ''
  const own = { ...activity, text, entities: ownEntities(activity) } as Activity
  return withoutMentionOf(activity.recipient?.id ?? '', own).trim()
}

function mentionsOf(activity: Activity): readonly string[] {
  return ownEntities(activity)
    .flatMap(entity => String((entity as { text?: unknown }).text ?? '').replace(/<[^>]*>/g, ''))
    .filter(name => name !== '')
}

/** The entities that mention the bot itself, with a text that can be looked for. */
function ownEntities({ entities, recipient }: Activity): NonNullable<Activity['entities']> {
  return (entities ?? []).filter(
    entity =>
      entity?.type === 'mention' &&
      typeof (entity as { text?: unknown }).text === 'string' &&
      (entity as { mentioned?: { id?: string } }).mentioned?.id === recipient?.id
  )
}
