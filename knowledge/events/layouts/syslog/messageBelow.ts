import { endOfDescription } from '../../fields/endOfDescription.ts'
import { descriptionText, type ReadEvent } from '../../fields/readEvent.ts'

/** A message that begins below its name: 'Message=' and a line end; or has a line of its own. */
export function withMessageBelow(text: string, event: ReadEvent, limit = text.length): ReadEvent {
  const { start, end } = event.span
  const isNamed = /(?:Message|msg)=$/i.test(text.slice(Math.max(start, end - 80), end))
  const name = NAME_BELOW.exec(text.slice(end, end + 80))?.[0] ?? ''
  if (event.description !== null || !(isNamed || name !== '')) return event
  const from = end + name.length
  const stop = endOfDescription(text, from, limit)
  return {
    ...event,
    description: descriptionText(text.slice(from, stop)),
    span: { start, end: stop }
  }
}

const NAME_BELOW =
  /^[ \t]{0,8}\n[ \t]{0,8}(?:message|msg|description|text|details?)[ \t]{0,8}:[ \t]{0,8}(?=\S)/i
