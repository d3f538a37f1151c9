import { isPersonal } from '../fields/description/isFormal.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import { quotedDescription } from '../prose/quotedDescription.ts'
import { spokenHead } from '../prose/spokenHead.ts'
import { isWindowsText, textBelow } from '../prose/textAround.ts'
import type { Label } from './findLabels.ts'
import { SENTENCE_AFTER_NAME } from './readValue.ts'

/** What stands beside an id without labels; `text` is null where only the source does. */
export type Beside = {
  readonly text: string | null
  readonly source: string | null
  readonly level?: string | null
  readonly computer?: string | null
  readonly end: number
}

/** 'MSExchangeMTA, something like ...', 'SNA Host Security - ...' */
const NAMED_BESIDE = new RegExp(
  [
    String.raw`^(?<source>[A-Z][\w.$]*[A-Z\d][\w.$]*(?: [A-Z][\w.$]*){0,4})`,
    String.raw`(?:,? something (?:like|about) | (?:[-–—]{1,2}|about) |: )(?=\S+ \S+ \S)`
  ].join('')
)
const BEHIND_ID = /^\s*[(#]?(?:0x[\da-f]+|\d{1,10})\)?([ ]*[-:,;.]?[ ]*)(\S[^]*)$/i
const BEHIND_SOURCE = /^[ ]*[\p{L}\p{N} ]{2,40}([.:] {1,3})(["“][^]*|\p{Lu}[^]{20,})$/u
const MIN_TEXT_LENGTH = 12

/**
 * What stands right after the id when nothing labels it: 'Event ID 4116 MSExchangeIMC Internal
 * Processing An error ...'. A first word that looks like a source is one. Weak labels within its
 * line are words of the text ('write data: ...').
 */
export function besideId(text: string, all: readonly Label[], limit: number): Beside | null {
  const labels = all.slice(1).every(isWithinText) ? all.slice(0, 1) : all
  const last = labels.at(-1)
  const opens = opensLine(text, labels[0]) || isFollowedByText(text, labels)
  const hasIdInFront = opens && labels.some(({ field }) => field === 'id')
  if (last === undefined || !hasIdInFront) return null
  if (ONE_WORD_FIELDS.has(last.field)) return besideWord(text, last, limit)
  if (!['id', 'source'].includes(last.field)) return null
  const end = endOfDescription(text, last.end, limit)
  const isBehindId = last.field === 'id'
  const rest = text.slice(last.end, end)
  const behind = isBehindId ? BEHIND_ID.exec(rest) : textBehindSource(rest)
  const [, mark = '', words = ''] = behind ?? []
  const isBelow = /^[ ]*\n/.test(text.slice(last.end).replace(/^\s*\d+/, ''))
  if (isBelow || !isTextOfEvent(mark, words)) return null
  if (!isBehindId) return { source: null, text: words, end }
  return writtenBeside(text, {
    words,
    start: last.end + (behind?.[0].length ?? 0) - words.length,
    end
  })
}

function isTextOfEvent(mark: string, words: string): boolean {
  return words.length >= MIN_TEXT_LENGTH && opensText(mark, words) && !isPersonSpeaking(words)
}

/** At the start of a line, or behind what a ticket calls its text: 'Description: Source: ...' */
function opensLine(text: string, label: Label | undefined): boolean {
  if (label === undefined || label.startsLine) return label !== undefined
  const before = text.slice(Math.max(0, label.start - MAX_WORD_LENGTH), label.start)
  return NAMED_BEFORE.test(before.slice(before.lastIndexOf('\n') + 1))
}

const NAMED_BEFORE = /^[ \t]{0,8}\p{L}[\p{L} ]{2,30}: $/u

/** 'Computer: DC9 The Knowledge Consistency Checker ...', 'Level: Error The ...' */
function besideWord(text: string, { end: from }: Label, limit: number): Beside | null {
  const start = from + (WORD_BEHIND.exec(text.slice(from, from + MAX_WORD_LENGTH))?.[0].length ?? 0)
  const line = text.slice(start, limit).split('\n', 1)[0] ?? ''
  if (start === from || !isWindowsText(line, true) || isPersonal(line)) return null
  const end = endOfDescription(text, start, limit)
  return { source: null, text: text.slice(start, end), end }
}

const ONE_WORD_FIELDS: ReadonlySet<Label['field']> = new Set(['computer', 'level', 'type'])
const WORD_BEHIND = /^[ \t]{0,8}[\w.\\-]{2,64}[ \t]{1,4}(?=\p{Lu})/u
const MAX_WORD_LENGTH = 100

function textBehindSource(rest: string): RegExpExecArray | null {
  return BEHIND_SOURCE.exec(rest) ?? SENTENCE_AFTER_NAME.exec(rest)
}

/** A mark or a capital begins a text; a small letter goes on with a sentence. */
function opensText(mark: string, words: string): boolean {
  return /[-:.]/.test(mark) || /^["“A-Z]/.test(words)
}

/** '... there is Event ID: 24581: Sqllib error ...': the colon leads to the text. */
function isFollowedByText(text: string, [only, ...others]: readonly Label[]): boolean {
  if (only === undefined || others.length > 0 || !only.strong) return false
  return /^[ ]?\d{1,5}: \p{Lu}/u.test(text.slice(only.end, only.end + 20))
}

type WordsBeside = { readonly words: string; readonly start: number; readonly end: number }

/** What stands behind an id: the source with its level and machine, or its first word, and the text. */
function writtenBeside(text: string, { words, start, end }: WordsBeside): Beside {
  const head = spokenHead(text, start - 1)
  const told =
    head === null ? null : (quotedDescription(text, head.end) ?? textBelow(text, head.end, end))
  if (head !== null && told !== null) return { ...head, text: told.text, end: told.end }
  if (head?.isOnOwn === true) return { ...head, text: null }
  const named = NAMED_BESIDE.exec(words)
  if (named?.groups !== undefined)
    return { source: named.groups.source ?? null, text: words.slice(named[0].length), end }
  const source = /^([A-Z]\w*[A-Z]\w*|[A-Z]{3,}\d*)\b(?=[ :]|\n)/.exec(words)?.[1] ?? null
  return { source, text: words, end }
}

export function isWithinText({ startsLine, strong, parted, field }: Label): boolean {
  const isOfText = !parted || field === 'other'
  return !startsLine && !strong && isOfText && field !== 'source'
}
