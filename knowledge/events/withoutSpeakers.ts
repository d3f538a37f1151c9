import { inSequence, oneOf } from '../language/words/oneOf.ts'
import { labelNamed } from './fields/labels.ts'
import { LEVEL_WORDS, parseLevel } from './fields/level.ts'

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`
const MOMENT = `(?:${DAY},? )?${CLOCK}`
const NAME = String.raw`([~@]?\p{L}[\p{L}\d_'’.-]{0,30}(?: \p{L}[\p{L}\d_'’.-]{0,30}){0,3})`

const SPEAKS = oneOf(
  String.raw`\[${MOMENT}\][ \t]{1,3}(?:<${NAME}>|${NAME}:)`,
  `${MOMENT} - ${NAME}:`,
  `(?:${CLOCK} )?<[@+%~&]?${NAME}>`,
  String.raw`${NAME},? [([]${MOMENT}[)\]]:`
)
/** Who writes a message, before it on its line, as chats are copied and exported. */
const SPEAKER = new RegExp(
  inSequence(String.raw`^[ \t>\u200e]{0,8}`, SPEAKS, String.raw`[ \t]{1,4}(?=\S)`),
  'gmu'
)
/** A row of an event as its line opens: a level and a moment or a number, or these before it. */
const ROW = new RegExp(
  inSequence(
    '(?:(?:System|Application|Security) )?',
    oneOf(
      String.raw`(?:${LEVEL_WORDS})[ \t,;|]{1,4}(?:${DAY}[ T,]{1,3}${CLOCK}|\d{2,5}[ \t,;|])`,
      String.raw`${DAY}[ T,\t]{1,3}${CLOCK}[ \t,;|]{1,4}(?:${LEVEL_WORDS})`,
      String.raw`\d{2,5}[ \t,;|]{1,4}(?:${LEVEL_WORDS})(?!\p{L})`
    )
  ),
  'uy'
)
/** The same with a nick in small letters or with its hour, where a row follows on the line. */
const BEFORE_ROW = new RegExp(
  inSequence(
    String.raw`^[ \t>\u200e]{0,8}`,
    oneOf(
      SPEAKS,
      String.raw`([\p{L}_]\p{Ll}{1,20}\d{0,3})(?::| ?>)`,
      String.raw`${NAME} [([]${MOMENT}[)\]]:?`
    ),
    String.raw`[ \t]{1,4}(?=\S)`
  ),
  'gmu'
)
/** What every such row has, and few texts: behind a mark a word, then a number, or the reverse. */
const MAY_BE_ROW = new RegExp(
  inSequence(
    String.raw`[:>)\]][ \t]{1,4}`,
    oneOf(
      String.raw`\d{1,4}[./-]\d[^\n]{0,60}[ \t,;|][^\s\d]`,
      String.raw`\d{2,5}[ \t,;|]{1,4}[^\s\d]`,
      String.raw`[^\s\d](?:[^\d:=]|(?<=win):){0,80}[ \t,;|]\d`
    )
  )
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
  const found = isChat ? speakers : speakersBeforeRows(text)
  return found.length === 0 ? text : without(text, found)
}

function speakersBeforeRows(text: string): readonly RegExpExecArray[] {
  if (!MAY_BE_ROW.test(text)) return []
  return [...text.matchAll(BEFORE_ROW)].filter(said => opensRow(text, said) && isPerson(said))
}

function opensRow(text: string, { 0: speaker, index }: RegExpExecArray): boolean {
  ROW.lastIndex = index + speaker.length
  return ROW.test(text)
}

function without(text: string, speakers: readonly RegExpExecArray[]): string {
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
