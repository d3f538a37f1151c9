import type { EventReading } from './event.ts'
import { foldEvents } from './foldEvents.ts'
import { readEvents } from './readEvents.ts'

/**
 * Reads the Windows events out of any text. Pure, never throws, linear in the length of the text.
 * Events that say the same fold into one with a count; `rest` is what the person said around them.
 */
export function parseEvents(text: string): EventReading {
  const { events, rest, quoted } = readEvents(text)
  return { events: foldEvents(events), rest, quoted }
}
