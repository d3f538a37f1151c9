import { inSequence, oneOf } from '../language/words/oneOf.ts'
import { labelNamed } from './fields/labels.ts'
import { parseLevel } from './fields/level.ts'

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`
const MOMENT = `(?:${DAY},? )?${CLOCK}`
const NAME = String.raw`([~@]?\p{L}[\p{L}\d_'’.-]{0,30}(?: \p{L}[\p{L}\d_'’.-]{0,30}){0,3})`

/** Who writes a message, before it on its line, as chats are copied and exported. */
const SPEAKER = new RegExp(
  inSequence(
    String.raw`^[ \t>\u200e]{0,8}`,
    oneOf(
      String.raw`\[${MOMENT}\][ \t]{1,3}(?:<${NAME}>|${NAME}:)`,
      `${MOMENT} - ${NAME}:`,
      `(?:${CLOCK} )?<[@+%~&]?${NAME}>`,
      String.raw`${NAME},? [([]${MOMENT}[)\]]:`
    ),
    String.raw`[ \t]{1,4}(?=\S)`
  ),
  'gmu'
)
const MIN_MESSAGES = 2
const MAX_LINE_LENGTH = 400

/**
 * The text with as many characters, without who wrote each message of a chat: every message is a
 * paragraph of its own. A log has names and times before its lines, too, but each of them numbers
 * something; of a chat's messages one is words alone.
 */
export function withoutSpeakers(text: string): string {
  const speakers = [...text.matchAll(SPEAKER)].filter(isPerson)
  const isChat = speakers.length >= MIN_MESSAGES && speakers.some(said => isOfWords(text, said))
  if (!isChat) return text
  const parts: string[] = []
  let at = 0
  for (const { 0: speaker, index } of speakers) {
    parts.push(text.slice(at, index), index === 0 ? ' ' : '\n', ' '.repeat(speaker.length - 1))
    at = index + speaker.length
  }
  return parts.join('') + text.slice(at)
}

/** 'Error' and 'Source' are what a program sets before its lines. */
function isPerson([, ...names]: RegExpExecArray): boolean {
  const name = names.find(said => said !== undefined)
  return parseLevel(name) === null && labelNamed(name ?? '') === null
}

function isOfWords(text: string, { 0: speaker, index }: RegExpExecArray): boolean {
  const start = index + speaker.length
  const [words = ''] = text.slice(start, start + MAX_LINE_LENGTH).split('\n', 1)
  return !/\d/.test(words)
}
