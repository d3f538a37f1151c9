import type { WindowsEvent } from './event.ts'
import type { ReadEvent } from './fields/readEvent.ts'

/**
 * Events that say the same become one with a count; the first occurrence stays. Times may differ:
 * an event repeats.
 */
export function foldEvents(events: readonly ReadEvent[]): readonly WindowsEvent[] {
  const [only] = events
  if (events.length === 1 && only !== undefined) return [unfolded(only)]
  const folded = new Map<string, WindowsEvent>()
  for (const event of events) {
    const { id, source, level, computer, description } = event
    const key = [id, source?.toLowerCase(), level, computer?.toLowerCase(), description].join('\0')
    const before = folded.get(key)
    folded.set(key, before === undefined ? unfolded(event) : { ...before, count: before.count + 1 })
  }
  return [...folded.values()]
}

function unfolded({
  said: _said,
  aside: _aside,
  names: _names,
  ...event
}: ReadEvent): WindowsEvent {
  return { ...event, count: 1 }
}
