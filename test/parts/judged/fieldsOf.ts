import type { ReadEvent } from '../../../knowledge/events/fields/readEvent.ts'

/** A paste, what it is of, and the fields a person would read in it. */
export type Paste = {
  readonly of: string
  readonly text: string
  readonly events: readonly (Partial<ReadEvent> & { readonly id: number })[]
}

/** Of each event that was read the fields that are expected of it, and the number of any more. */
export function fieldsOf(read: readonly ReadEvent[], { events }: Paste): readonly object[] {
  return read.map((event, at) => {
    const names = Object.keys(events[at] ?? { id: 0 }) as (keyof ReadEvent)[]
    return Object.fromEntries(names.map(name => [name, event[name]]))
  })
}
