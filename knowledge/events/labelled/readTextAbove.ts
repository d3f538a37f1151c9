import { isFormal } from '../fields/description/isFormal.ts'
import { opensWithLabel } from '../fields/description/opensWithLabel.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { announces, isWindowsText, textBelow, titleIn } from '../prose/textAround.ts'
import { LABELLED } from './readLabelled.ts'

/**
 * A text of several paragraphs above its fields: an audit with its lists, a report with labels of
 * its own. It is read before the labels in it can be taken for the event's.
 */
export const TEXT_ABOVE: Format = {
  name: 'text above',
  read: text => {
    const events: ReadEvent[] = []
    for (const { words, at } of headsOf(text)) {
      const earliest = Math.max(events.at(-1)?.span.end ?? 0, at - MAX_ABOVE_LENGTH)
      const start = startOfText(text, earliest, at)
      const head = start === null ? null : headIn(text, words, at)
      if (start === null || head === null) continue
      if (titleIn(text.slice(earliest, at), head.event.id) !== undefined) continue
      const description = text.slice(start, at)
      const { event, end } = head
      const span = { start, end }
      events.push(
        ...eventOf(event.format, { ...event.said, description }, span, { level: event.level })
      )
    }
    return events
  }
}

/** A paragraph that may be of fields alone, and where it stands. */
type Paragraph = { readonly words: string; readonly at: number }
type Head = { readonly event: ReadEvent; readonly end: number }

const PARAGRAPH = /\S[^\n]*(?:\n[ \t]*[^\s][^\n]*)*/g
const NUMBERED_FIELD = /[:：=][ \t]{0,20}\d{1,5}[ \t]*$/m
/** 'Source: VSS', a field that stands alone on its line */
const FIELD_LINE = /^[ \t>*•-]{0,8}[\p{L}][^\n:：=]{0,40}[:：=][^\n]{0,200}$/u
const MAX_HEAD_LENGTH = 900
/** Heads looked at in one paste; each is read as a text of its own. */
const MAX_HEADS = 200
const MIN_LINES = 3

function headsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(PARAGRAPH)]
    .filter(({ 0: words, index }) => index > 0 && mayBeHead(words))
    .slice(0, MAX_HEADS)
    .map(({ 0: words, index }) => ({ words, at: index }))
}

function mayBeHead(words: string): boolean {
  if (words.length > MAX_HEAD_LENGTH || !NUMBERED_FIELD.test(words)) return false
  const lines = words.split('\n')
  return lines.slice(0, MIN_LINES).filter(line => FIELD_LINE.test(line)).length === MIN_LINES
}

/** The paragraph as the fields of one event that has no text in it or below it. */
function headIn(text: string, words: string, start: number): Head | null {
  const [event, ...others] = LABELLED.read(words)
  if (event === undefined || others.length > 0) return null
  const isWhole = event.source !== null && (event.level ?? event.log ?? event.computer) !== null
  if (!isWhole || event.description !== null || event.span.start > 0) return null
  const end = start + event.span.end
  if (textBelow(text, end, text.length, true) !== null) return null
  return { event, end }
}

/** Characters above a head that its text may begin in. */
const MAX_ABOVE_LENGTH = 4_000
/** A block of code opens above the text. */
const OPENS_BLOCK =
  /^[ \t]*(?:\x60{3,}\w{0,12}|~{3,}|\{(?:code|noformat|quote)(?::\w{1,12})?\})[ \t]*$/

/** Where the text begins that goes on without a break down to the head; null: there is none. */
function startOfText(text: string, earliest: number, head: number): number | null {
  const above = text.slice(earliest, head)
  const paragraphs = [...above.matchAll(PARAGRAPH)]
  for (const { 0: words, index } of paragraphs) {
    const [first = '', second] = words.split('\n')
    const isLead = OPENS_BLOCK.test(first) || (announces(first) && !isWindowsText(first))
    const isLed = isLead && second !== undefined
    const start = earliest + index + (isLed ? first.length + 1 : 0)
    if (isTextTo(text, start, head)) return start
  }
  return null
}

function isTextTo(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  const [first = ''] = written.split('\n', 1)
  const isOpening = opensWithLabel(written) || isWindowsText(first)
  if (!isOpening || !isFormal(written)) return false
  if (text.slice(endOfDescription(text, start, end), end).trim() !== '') return false
  return !written.split('\n').some(line => isPersonSpeaking(line))
}
