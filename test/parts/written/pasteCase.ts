import assert from 'node:assert/strict'
import type { WindowsEvent } from '../../../knowledge/events/event.ts'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'

/** A paste, what a person would read in it, and the words that are left of it. */
export type PasteCase = {
  readonly of: string
  readonly text: string
  readonly events: readonly (Partial<WindowsEvent> & { readonly id: number })[]
  readonly rest?: string
}

/** Each event in order, in the fields that are named. */
export function checkPaste({ text, events, rest }: PasteCase): void {
  const read = parseEvents(text)
  const fields = read.events.map((event, index) =>
    Object.fromEntries(
      Object.keys(events[index] ?? { id: 0, source: null }).map(name => [
        name,
        event[name as keyof WindowsEvent]
      ])
    )
  )
  assert.deepEqual(fields, events)
  if (rest !== undefined) assert.equal(read.rest, rest)
}
