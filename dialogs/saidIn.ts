import type { Activity } from '../bots/activity.ts'

/**
 * What a person said with an activity: the words typed or pressed, and whether something came along that
 * is no text.
 */
export function saidIn({ text, value, attachments }: Partial<Activity>): {
  readonly text: string
  readonly attachment: boolean
} {
  return {
    text: typeof text === 'string' && text.trim() !== '' ? text : pressed(value),
    attachment: (attachments ?? []).some(
      ({ contentType, content }) =>
        !/^text\/(?:html|plain)/.test(contentType ?? '') || /<img\b/i.test(String(content ?? ''))
    )
  }
}

/** A pressed card sends its words as they are or as `{ say }`. */
function pressed(value: unknown): string {
  if (typeof value === 'string') return value
  const say =
    typeof value === 'object' && value !== null ? (value as { say?: unknown }).say : undefined
  return typeof say === 'string' ? say : ''
}
