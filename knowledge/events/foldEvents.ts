import type { WindowsEvent } from './event.ts'
import type { ReadEvent } from './read.ts'

/** Events that say the same become one with a count; the first occurrence stays. Times may differ: an event repeats. */
export const foldEvents = (events: readonly ReadEvent[]): readonly WindowsEvent[] => {
  const folded = new Map<string, WindowsEvent>()
  for (const { said: _, ...event } of events) {
    const key = JSON.stringify([event.id, event.source?.toLowerCase(), event.computer?.toLowerCase(), event.description])
    const before = folded.get(key)
    folded.set(key, before === undefined ? { ...event, count: 1 } : { ...before, count: before.count + 1 })
  }
  return [...folded.values()]
}
