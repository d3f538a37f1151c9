import assert from 'node:assert/strict'
import type { WindowsEvent } from '../../../knowledge/events/event.ts'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'

/** A paste, and what of its events is looked at. */
export type PasteCase = {
  readonly name: string
  readonly text: string
  readonly events: readonly Partial<WindowsEvent>[]
  /** of the first event */
  readonly description?: RegExp
  readonly rest?: RegExp
}

/** A test for each paste: as many events as listed, their listed fields the same. */
export function checkPastes(cases: readonly PasteCase[]): void {
  for (const { name, text, events, description, rest } of cases) {
    it(name, () => {
      const read = parseEvents(text)
      const seen = read.events.map((event, index) => picked(event, events[index] ?? {}))
      assert.deepEqual(seen, events)
      if (description !== undefined) assert.match(read.events[0]?.description ?? '', description)
      if (rest !== undefined) assert.match(read.rest, rest)
    })
  }
}

function picked(event: WindowsEvent, like: Partial<WindowsEvent>): Partial<WindowsEvent> {
  const names = Object.keys(like) as (keyof WindowsEvent)[]
  if (names.length === 0) return { id: event.id }
  return Object.fromEntries(names.map(name => [name, event[name]]))
}
