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
  for (const event of withoutRetold(events)) {
    const { id, source, level, computer, description } = event
    const key = [id, source?.toLowerCase(), level, computer?.toLowerCase(), description].join('\0')
    const before = folded.get(key)
    folded.set(key, before === undefined ? unfolded(event) : { ...before, count: before.count + 1 })
  }
  return [...folded.values()]
}

/** Each record once, where its moment and its text are told again with more or fewer fields. */
function withoutRetold(events: readonly ReadEvent[]): readonly ReadEvent[] {
  const places = new Map<string, number>()
  const told: ReadEvent[] = []
  for (const event of events) {
    const { id, source, rawTime, description } = event
    const key = [id, source?.toLowerCase(), rawTime, description].join('\0')
    const place = rawTime === null || description === null ? undefined : places.get(key)
    const before = place === undefined ? undefined : told[place]
    if (place !== undefined && before !== undefined && tellsPart(before, event))
      told[place] = { ...before, level: before.level ?? event.level }
    else places.set(key, told.push(event) - 1)
  }
  return told
}

/** Whether the one tells no level, and nothing else differs. */
function tellsPart(a: ReadEvent, b: ReadEvent): boolean {
  return (a.level === null) !== (b.level === null) && a.computer === b.computer
}

function unfolded({
  said: _said,
  aside: _aside,
  names: _names,
  ...event
}: ReadEvent): WindowsEvent {
  return { ...event, count: 1 }
}
