import type { Activity, Attachment } from '../bots/activity.ts'
import type { UnreadFile } from '../triage/converse/move.ts'
import { PICKED } from './cards/answerActions.ts'

/**
 * What a person said with an activity: the words typed or pressed, and the kind of each attached
 * file that is not text.
 */
export function saidIn({ text, value, attachments }: Partial<Activity>): {
  readonly text: string
  readonly attachment: boolean
  readonly unread: readonly UnreadFile[]
} {
  const unread = (attachments ?? []).filter(isUnread).map(unreadFile)
  return {
    text: typeof text === 'string' && text.trim() !== '' ? text : pressed(value),
    attachment: unread.length > 0,
    unread
  }
}

/** Teams sends the words again as HTML; that counts as a file only if it contains a picture. */
function isUnread({ contentType, content }: Attachment): boolean {
  return !/^text\/(?:html|plain)/.test(contentType ?? '') || /<img\b/i.test(String(content ?? ''))
}

function unreadFile({ contentType, name }: Attachment): UnreadFile {
  const known = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 80) : null
  if (/^(?:image|text)\//.test(contentType ?? '')) return { kind: 'picture', name: known }
  return { kind: /\.evtx?$/i.test(known ?? '') ? 'event-log' : kindByName(known), name: known }
}

function kindByName(name: string | null): UnreadFile['kind'] {
  if (/\.(?:png|jpe?g|gif|bmp|webp|heic|tiff?)$/i.test(name ?? '')) return 'picture'
  return 'file'
}

/** A pressed card sends its words as text, as `{ say }`, or what was picked from its list. */
function pressed(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { say, [PICKED]: picked } = value as Readonly<Record<string, unknown>>
  return [say, picked].find(words => typeof words === 'string' && words !== '')?.toString() ?? ''
}
