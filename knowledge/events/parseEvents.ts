import type { EventReading } from './event.ts'
import { foldEvents } from './foldEvents.ts'
import { FORMATS } from './formats.ts'
import { MENTION } from './readMentions.ts'
import { prepareText } from './prepareText.ts'
import type { ReadEvent } from './read.ts'

/** More than this of one paste is not read; it is far more than a person copies. */
const LONGEST = 1_000_000

/**
 * Reads the Windows events out of any text. Pure, never throws, linear in the length of the text.
 * Events that say the same fold into one with a count; `rest` is what the person said around them.
 */
export const parseEvents = (text: string): EventReading => {
  const given = text.slice(0, LONGEST)
  const source = given.includes('&lt;') && /&lt;(?:Event|System|Provider)\b/.test(given) ? unescapeXml(given) : given
  const prepared = prepareText(source)
  const pasted = FORMATS.reduce<readonly ReadEvent[]>((found, format) => addUnlessCovered(found, format.read(blankOut(prepared, found))), [])
  const spoken = addUnlessCovered(pasted, MENTION.read(blankOut(prepared, pasted).slice(0, 20_000)))
  const events = withoutEchoes([...spoken].sort((a, b) => a.span.start - b.span.start))
  return { events: foldEvents(events), rest: restOf(source, pasted) }
}

/** A mention of a pasted event says nothing new. */
const withoutEchoes = (events: readonly ReadEvent[]): readonly ReadEvent[] => events.filter(event =>
  event.format !== MENTION.name || !events.some(other => other.format !== MENTION.name && other.id === event.id))

const addUnlessCovered = (found: readonly ReadEvent[], more: readonly ReadEvent[]): readonly ReadEvent[] =>
  [...found, ...more.filter(event => !found.some(other => event.span.start < other.span.end && other.span.start < event.span.end))]

/** The same text with what has been read replaced by blanks, line ends kept. */
const blankOut = (text: string, events: readonly ReadEvent[]): string => {
  if (events.length === 0) return text
  let at = 0
  const parts: string[] = []
  for (const { span } of [...events].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue
    parts.push(text.slice(at, span.start), text.slice(span.start, span.end).replace(/[^\n]/g, ' '))
    at = span.end
  }
  return [...parts, text.slice(at)].join('')
}

const restOf = (text: string, events: readonly ReadEvent[]): string =>
  blankOut(text, events).split('\n').map(line => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim()

const unescapeXml = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')

