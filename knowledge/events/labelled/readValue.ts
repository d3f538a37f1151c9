import { oneOf } from '../../language/words/oneOf.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import type { Field } from '../fields/languages/languageWords.ts'
import { levelAtStart } from '../fields/level.ts'
import type { Label } from './findLabels.ts'

/** A value, and the place it ends. */
export type Value = { readonly text: string; readonly end: number }

const MAX_VALUE_LENGTH = 400
const MAX_TEXT_LENGTH = 20_000
/** Lines with fewer characters than this were not wrapped. */
const MIN_WRAPPED_WIDTH = 50
/** What closes a label set in bold: '*Source:* Disk' */
export const LABEL_MARKS = /^[*_]{1,2}(?=\s)/
/** The bullet before the next label. */
const NEXT_BULLET = /\n[ \t]{0,12}[-–•*·o][ \t]{0,4}$/
/** A value of one word: an id, a name of a machine. */
const ONE_WORD_FIELDS: ReadonlySet<Field> = new Set(['id', 'instance'])
const ONE_WORD = /^\s*(?:<[^<>\n]{1,60}>|\*[^*\n]{1,60}\*|"[^"\n]{1,60}"|\S+)/

/**
 * What stands after a label up to the next one: on its line, or else below it (mail programs wrap
 * there).
 */
export function readValue(text: string, label: Label, next: number, isLast: boolean): Value {
  if (isTextAmongEquals(text, label, next)) return textBefore(text, label, next)
  const given = text.slice(label.end, Math.min(next, label.end + MAX_VALUE_LENGTH))
  const raw = isLast
    ? lastValue(given, label)
    : rawValue(given, label, !/\n\s*[(]?$/.test(text.slice(Math.max(label.end, next - 40), next)))
  const isInBracket = text[label.start - 1] === '['
  const own = isInBracket ? raw.replace(/\][^]*$/, '') : raw
  const value = trimmedValue(label, own.replace(NEXT_BULLET, '').replace(LABEL_MARKS, ' '))
  const end = label.end + given.indexOf(value.trimStart()) + value.trimStart().length
  const [line = ''] = raw.split('\n', 1)
  const hasOthers = isLast && NEXT_NAME.test(line)
  if (value.trim() === '') return { text: '', end: label.end }
  return { text: clean(value), end: hasOthers ? Math.max(end, label.end + line.length) : end }
}

/** 'Message=...' over several lines, 'Source=...' on a line below. */
function isTextAmongEquals(text: string, label: Label, next: number): boolean {
  return label.field === 'description' && label.equals && text[next - 1] === '\n'
}

function textBefore(text: string, { end }: Label, next: number): Value {
  const value = text.slice(end, Math.min(next, end + MAX_TEXT_LENGTH)).trimEnd()
  return { text: value.replace(/[,;]$/, '').trim(), end: end + value.length }
}

/** 'Application, Zähler: 1': behind a comma the next name begins, whatever it is. */
const NEXT_NAME = /(?<=\S)[,;，][ \t]{0,3}\p{L}[\p{L} -]{0,30}[:：][ \t][^]*$/u
/** Names hold no other names; a moment and a text may. */
const HOLDS_NO_NAME: ReadonlySet<Field> = new Set(['log', 'computer', 'category', 'user', 'source'])

/** What of the words behind a label is its value. */
function trimmedValue(label: Label, written: string): string {
  const raw = HOLDS_NO_NAME.has(label.field) ? written.replace(NEXT_NAME, '') : written
  if (label.field === 'source') return sourceName(raw)
  if (label.field === 'log') return logName(raw)
  if (label.field === 'computer') return raw.replace(/^[ \t]*\|/, '').replace(/[ \t]\|[^|]*$/, '')
  if (ONE_WORD_FIELDS.has(label.field)) return ONE_WORD.exec(raw)?.[0] ?? ''
  return oneLevel(label, raw)
}

/** Below the last label nothing but its value may stand, and that right below. */
function lastValue(given: string, { equals }: Label): string {
  const [first = '', second = ''] = given.split('\n', 2)
  if (first.trim() !== '' || equals || isPersonSpeaking(second)) return first
  return `${first}\n${second}`
}

/**
 * `inLine`: the next label stands in the middle of a line, so that a value may reach over the line
 * end before it.
 */
function rawValue(given: string, label: Label, inLine: boolean): string {
  const lines = given.split('\n')
  const first = lines[0] ?? ''
  const isShortBelow = lines.length <= 3 && !/[.!?] |.{60}/.test(lines.slice(1).join(' '))
  if (inLine && (lines.length === 1 || isShortBelow)) return given
  if (first.trim() !== '' || label.equals)
    return first + (width(label) + first.length > MIN_WRAPPED_WIDTH ? continued(label, lines) : '')
  const below = lines.findIndex((line, index) => index > 0 && line.trim() !== '')
  if (below < 0 || below > 3) return ''
  return lines.slice(0, below + 1).join('\n')
}

function width({ start, end }: Label): number {
  return end - start
}

/** A name that was wrapped: one short line more, before the next label. */
function continued(
  { field }: Label,
  [first = '', second = '', ...more]: readonly string[]
): string {
  const isName = field === 'source' || field === 'category' || field === 'log'
  const isLastBelow = more.length === 1 && more[0]?.trim() === ''
  const [above, below] = [first.trim().length, second.trim().length]
  const isWrapped = isName && isLastBelow && above > 0 && below > 0 && below < 40
  if (isWrapped && !/[.!?:]/.test(second)) return `\n${second}`
  return ''
}

/** A type or a level is a word or two, whatever follows on its line. */
function oneLevel({ field }: Label, raw: string): string {
  if ((field !== 'type' && field !== 'level') || raw.trim().length < 16) return raw
  const [first = ''] = raw.split(/[,;.] | [-–—] /, 1)
  if (levelAtStart(first) !== null) return first
  const words = raw.match(/^\s*(?:\S+\s*){1,3}/)?.[0] ?? raw
  if (levelAtStart(words) === null) return raw
  return words
}

/** 'Event log: error from Ntfs' names no log. */
function logName(raw: string): string {
  if (/^\s*\p{Ll}+ \p{L}+ /u.test(raw) || !/[\p{L}\d]/u.test(raw)) return ''
  return raw.replace(/\.\s*$/, '')
}

/** Behind the full stop of a name a sentence begins. */
const SENTENCE_BEHIND = /(?<!\bDr)\. {1,3}(?=\p{Lu}[^\n]{20})[^]*$/u

/** What a dash parts from a name is the text: four words or more. */
const DASH_BEHIND = /[ ][-–—] (?=\p{Lu}(?:[^\s]{0,40} ){3}\S)[^]*$/u

/**
 * A name of at most four words and the sentence right behind it: 'Perflib The Open Procedure for
 * service ...', 'perfctrs Load of INETMIB1.DLL failed'; no words that are only more of a name.
 */
export const SENTENCE_AFTER_NAME = new RegExp(
  [
    String.raw`^([ ]*[^\s.:,;]+(?: [^\s.:,;]+){0,3}?) `,
    `(?=${oneOf(
      String.raw`${oneOf('The', 'An?', 'This', 'No', 'Unable', 'Failed', 'Cannot')} \S+ \S+ \S+ \S`,
      String.raw`\p{Lu}\p{Ll}+ \p{Ll}+ \S+ \p{Ll}+`
    )})`,
    '([^]*)$'
  ].join(''),
  'u'
)

/** The name of a source holds no comma; what is quoted after it is the event's text. */
function sourceName(raw: string): string {
  return raw
    .replace(SENTENCE_AFTER_NAME, '$1')
    .replace(DASH_BEHIND, '')
    .replace(/^(\s*\S+)\.\s*$/, '$1')
    .replace(SENTENCE_BEHIND, '')
    .replace(/(?:[.:] {1,3}["“]|[,;](?=\s)|\)(?=[^(]*$)(?<!\([^()]*\)))[^]*$/, '')
}

function clean(value: string): string {
  return value
    .replace(/[\s(]+$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/[,;、，]\s*$/, '')
    .replace(/(?<=\S)\s+[-–—|·•/]{1,2}$/, '')
    .trim()
}
