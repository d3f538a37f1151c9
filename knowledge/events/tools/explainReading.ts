import type { Span } from '../event.ts'
import { type EndReason, findEnd } from '../fields/endOfDescription.ts'
import { splitOwnWords } from '../fields/ownWords.ts'
import { type ReadEvent, SAID_FIELDS, type SaidField } from '../fields/readEvent.ts'
import type { Reading } from '../readEvents.ts'

const MAX_SHOWN_LENGTH = 100

/** How parts are set off: colours on a terminal, nothing elsewhere. */
export type Emphasis = (kind: 'heading' | 'value' | 'faint', words: string) => string
const PLAIN: Emphasis = (_kind, words) => words

/** What was read of a text, from where, and what was left over, in lines for a person. */
export function explainReading(
  text: string,
  { events, rest, quoted }: Reading,
  emphasis: Emphasis = PLAIN
): string {
  const count = `${events.length} event${events.length === 1 ? '' : 's'} in ${text.length} characters.`
  return [
    emphasis('heading', count),
    ...events.flatMap((event, index) => ['', ...explainEvent(text, event, index + 1, emphasis)]),
    '',
    rest === '' ? 'Nothing was left over.' : emphasis('heading', 'Left over, the words around:'),
    ...quotedLines(rest),
    ...(quoted === '' ? [] : [emphasis('heading', 'Quoted from others:'), ...quotedLines(quoted)]),
    ''
  ].join('\n')
}

function quotedLines(words: string): readonly string[] {
  return words
    .split('\n')
    .filter(line => line !== '')
    .map(line => `  | ${line}`)
}

function explainEvent(
  text: string,
  event: ReadEvent,
  number: number,
  emphasis: Emphasis
): readonly string[] {
  const end = explainEnd(text, event)
  return [
    emphasis('heading', `${number}. layout ${event.format}, ${placeOf(text, event.span)}`),
    ...SAID_FIELDS.map(
      field =>
        `   ${emphasis('faint', field.padEnd(12))}${explainField(text, event, field)}${namedBy(event, field)}`
    ),
    ...(end === null ? [] : [`   ${emphasis('faint', 'text ends'.padEnd(12))}${end}`]),
    ...event.aside.map(words => `   ${emphasis('faint', 'a person'.padEnd(12))}${short(words)}`)
  ]
}

/** The heading or the name that a value was found by. */
function namedBy({ names }: ReadEvent, field: SaidField): string {
  const name = names?.[field]
  if (name === undefined) return ''
  return `  named by ${short(name)}`
}

const REASONS: Readonly<Record<EndReason, string>> = {
  'another view': 'the same event follows as XML',
  'a blank line': 'a blank line follows, and nothing below that Windows would go on with',
  'another event': 'another event begins',
  'a field of a ticket': 'a field of the ticket or the alert follows',
  'a person': 'a person goes on below',
  'the end': 'the paste ends'
}

/**
 * Why the text of an event ends where it does; null where it has none or marks were taken out of
 * it.
 */
function explainEnd(text: string, event: ReadEvent): string | null {
  const own = splitOwnWords(event.said.description?.trim() ?? '')
  if (own.because !== null) return own.because
  const opening = event.description?.split('\n')[0] ?? ''
  const start = opening === '' ? -1 : text.indexOf(opening, event.span.start)
  if (start < 0 || start >= event.span.end) return null
  return REASONS[findEnd(text, start, text.length).reason]
}

/** 'lines 3 to 12 (characters 40 to 360)' */
function placeOf(text: string, { start, end }: Span): string {
  const last = Math.max(start, end - 1)
  return `lines ${lineOf(text, start)} to ${lineOf(text, last)} (characters ${start} to ${end})`
}

function explainField(text: string, event: ReadEvent, field: SaidField): string {
  const value = event[field]
  const said = (event.said[field] ?? '').trim()
  if (value === null) {
    if (said === '') return '-'
    return `- (not certain from ${short(said)})`
  }
  const line = said === '' ? null : lineSaying(text, event, said)
  const isAsSaid = said === '' || said === String(value)
  return [
    short(String(value)),
    isAsSaid ? '' : `  read from ${short(said)}`,
    line === null ? '' : `  line ${line}`
  ].join('')
}

function short(value: string): string {
  const line = JSON.stringify(value.replace(/\s+/g, ' '))
  if (line.length > MAX_SHOWN_LENGTH) return `${line.slice(0, MAX_SHOWN_LENGTH)}…"`
  return line
}

/**
 * The line of the text that the words of a field stand in; null where marks were taken out of
 * them.
 */
function lineSaying(text: string, { span }: ReadEvent, said: string): number | null {
  const [first = ''] = said.split('\n')
  const inside = text.slice(span.start, span.end)
  const place = inside.includes(first)
    ? inside.indexOf(first)
    : inside.indexOf(first.split(' ')[0] ?? '')
  if (first === '' || place < 0) return null
  return lineOf(text, span.start + place)
}

function lineOf(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}
