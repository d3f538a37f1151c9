import type { WindowsEvent } from './event.ts'

/** What one reader found: an event without the count that folding gives it. */
export type ReadEvent = Omit<WindowsEvent, 'count'>

/** A row of FORMATS: how events of one layout are read out of a text. `text` has been prepared; spans are places in it. */
export type Format = {
  readonly name: string
  readonly read: (text: string) => readonly ReadEvent[]
}

export const NO_FIELDS = {
  source: null, log: null, level: null, category: null, time: null, rawTime: null, user: null, computer: null, description: null
} as const

/** A field's text as it is kept: one line, without marks around it; null when nothing is left. */
export const fieldText = (text: string | null | undefined): string | null => {
  const clean = (text ?? '').replace(/\s+/g, ' ').replace(/^\*+([^*].*[^*])\*+$/, '$1').replace(/^[\s,;]+|[\s,;]+$/g, '').slice(0, 500)
  return clean === '' ? null : clean
}

/** A description as it is kept: its lines, without blanks around each; null when nothing is left. */
export const descriptionText = (text: string | null | undefined): string | null => {
  const clean = (text ?? '').split('\n').map(line => line.trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim().slice(0, 20_000)
  return clean === '' ? null : clean
}
