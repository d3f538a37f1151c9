import type { ReadEvent } from './fields/readEvent.ts'
import { type DateOrder, orderOfNumbers, parseTime } from './fields/time.ts'

/**
 * Dates of one layout in one paste are written one way: where some of them show the order of day
 * and month, the others have it too.
 */
export function resolveDateOrder(events: readonly ReadEvent[]): readonly ReadEvent[] {
  if (!events.some(({ time, rawTime }) => time === null && rawTime !== null)) return events
  const orders = new Map<string, DateOrder | 'both'>()
  for (const event of events) {
    const told = orderOfNumbers(event.rawTime)
    if (told === null || told.order === null) continue
    const key = keyOf(event, told.mark)
    const before = orders.get(key)
    orders.set(key, before === undefined || before === told.order ? told.order : 'both')
  }
  if (orders.size === 0) return events
  return events.map(event => {
    const order =
      event.time === null
        ? orders.get(keyOf(event, orderOfNumbers(event.rawTime)?.mark ?? ''))
        : undefined
    if (order === undefined || order === 'both') return event
    return { ...event, time: parseTime(event.rawTime, order) }
  })
}

function keyOf({ format, rawTime }: ReadEvent, mark: string): string {
  return `${format} ${mark} ${/[ap]\.?m\b/i.test(rawTime ?? '')}`
}
