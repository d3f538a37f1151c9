import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { beginsEvent } from '../fields/beginsEvent.ts'
import { isFieldOfTicket } from '../fields/description/isFieldOfTicket.ts'
import { isFormal, isPersonal, reports } from '../fields/description/isFormal.ts'
import { opensWithLabel } from '../fields/description/opensWithLabel.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import { opensWithProduct, saysLevel } from '../fields/platformWords.ts'

/** The text of an event that stands without a label below or above its fields. */
export type UnlabelledText = { readonly text: string; readonly start: number; readonly end: number }

const MIN_WORDS = 4
/** How people of the East ask, and speak of themselves. */
const ASKS_IN_THE_EAST = new RegExp(
  oneOf(
    'ください',
    '下さい',
    'ですか',
    'ますか',
    'でしょうか',
    'お願い',
    '困って',
    '请问|請問',
    '怎么|怎麼',
    '我',
    '주세요',
    '까요',
    '제가'
  ),
  'u'
)
/** Event Viewer's window shows the text above the fields, at most so far. */
const MAX_ABOVE_LENGTH = 4_000
/** 'Event 7031, Service Control Manager', in any language, alone or behind the window's name */
const WINDOW_TITLE =
  /^[ \t]{0,8}(?:[\p{L} ]{4,40} [-–] )?[\p{L}-]{2,20} (?<id>\d{1,5}), \S[^\n]{0,80}$/gmu
const PRONOUN = /(?<![\p{L}'’-])(?:i|we|my|our|me|us)(?![\p{L}/.:\\-])/iu

const FENCE = oneOf(
  String.raw`\x60{3,}\w{0,12}`,
  '~{3,}',
  String.raw`\{(?:code|noformat|quote)(?::\w{1,12})?\}`,
  String.raw`\[(?:code|quote|pre)\]`
)
/** A drawn line. */
const RULE = String.raw`[ \t]*(?:-{3,100}|[=_~#]{3,100}|\*{1,100}|[\u2500-\u257F]{3,100})[ \t]*`
/**
 * Below the last value, behind empty lines, a drawn line or neither, in the next cell of its line;
 * the block of code or the quotation mark that opens there.
 */
const BELOW = new RegExp(
  inSequence(
    '^[ \\t|*_]{0,20}',
    oneOf(
      String.raw`\n(?:[ \t]*\n)?(?<rule>${RULE}\n(?:[ \t]*\n)?)`,
      String.raw`\n(?<gap>[ \t]*\n(?:[ \t]*\n)?)?`,
      String.raw`\|`,
      '(?<same>[,;.:–-]{1,2})[ ]'
    ),
    String.raw`(?:[ \t]*(?:general|details|message|text)[ \t]*:?[ \t]*\n)?`,
    String.raw`(?:[ \t]*with the [^\n:]{0,40}(?:details?|message|text|description):[ \t]*\n(?:[ \t]*\n)?)?`,
    String.raw`(?:[-–•*] ?(?=\p{Lu}))?`,
    oneOf(
      `(?<fence>[ \\t]*${FENCE}[ \\t]*\\n?)`,
      String.raw`(?<quote>[ \t]*["“„«\x60])(?=[^"“„«\x60\n])`,
      String.raw`(?=[ \t]*\S)`
    )
  ),
  'iu'
)
const FENCE_CLOSES = /(?:\x60{3,}|~{3,}|\{(?:code|noformat|quote)\}|\[\/(?:code|quote|pre)\])/
const QUOTE_CLOSES = /["”“»\x60](?=\s*(?:\n|$))/
const MIN_QUOTED_WORDS = 3

/**
 * The text right below the last value, when a person would not write it. Below an empty line it has
 * to be formal; below a head that tells all an event has (`isWholeHead`) or below a drawn line not to
 * be personal.
 */
export function textBelow(
  text: string,
  valuesEnd: number,
  limit: number,
  isWholeHead = false
): UnlabelledText | null {
  const below = BELOW.exec(text.slice(valuesEnd, valuesEnd + 200))
  if (below === null) return null
  const { gap, same, rule } = below.groups ?? {}
  const isApart = gap !== undefined || same !== undefined
  const isWhole = isWholeHead || rule !== undefined
  const start = valuesEnd + below[0].length
  const line = text.slice(start, Math.min(limit, start + 400)).split('\n', 1)[0] ?? ''
  if (below.groups?.fence !== undefined) return fencedText(text, start, limit)
  if (below.groups?.quote !== undefined) return quotedText(text, start, limit)
  const isLabelled = opensWithLabel(text.slice(start, Math.min(limit, start + 400)))
  if (!isLabelled && !isWindowsText(line, isWhole)) return null
  const end = endOfDescription(text, start, limit)
  const written = text.slice(start, end)
  const isWritten = isWhole ? !isPersonal(written) : isFormal(written)
  if (isApart && !isWritten && !isLabelled) return null
  return { text: written, start, end }
}

/** A block of code right below the fields holds the text and nothing else. */
function fencedText(text: string, start: number, limit: number): UnlabelledText | null {
  const fenced = text.slice(start, limit)
  const close = FENCE_CLOSES.exec(fenced)
  if (close === null || !isText(fenced.slice(0, close.index))) return null
  return { text: fenced.slice(0, close.index), start, end: start + close.index }
}

/** A text in quotation marks ends with them. */
function quotedText(text: string, start: number, limit: number): UnlabelledText | null {
  const quoted = text.slice(start, limit)
  const close = QUOTE_CLOSES.exec(quoted)
  if (close === null || !isText(quoted.slice(0, close.index))) return null
  return { text: quoted.slice(0, close.index), start, end: start + close.index + 1 }
}

function isText(words: string): boolean {
  const [line = ''] = words.trim().split('\n', 1)
  return countWords(words) >= MIN_QUOTED_WORDS && (opensWithLabel(words) || !beginsEvent(line))
}

/**
 * Whether a line opens a text of Windows; below a head that tells all an event has, a program's
 * name in small letters may open it.
 */
export function isWindowsText(line: string, isWholeHead = false): boolean {
  if (opensWithLabel(line)) return true
  const isOpening = OPENING.test(line) || (isWholeHead && isFormal(line))
  const isSentence = countWords(line) >= MIN_WORDS && isOpening
  const isReport = reports(line)
  const isOwn =
    (isPersonSpeaking(line) && !isReport) ||
    PRONOUN.test(line) ||
    /[?？]\s*$/.test(line) ||
    ASKS_IN_THE_EAST.test(line)
  return (
    isSentence &&
    !isOwn &&
    !beginsEvent(line) &&
    (isReport || !opensWithProduct(line.trim())) &&
    !saysLevel(line)
  )
}

const OPENING = /^\s*["“„«(]?[\p{Lu}\p{Lo}\\%]/u

/**
 * The text above the fields, below the title of Event Viewer's window and the names of its tabs.
 */
export function textAbove(
  text: string,
  id: number,
  { from, to }: { readonly from: number; readonly to: number }
): UnlabelledText | null {
  const earliest = Math.max(from, to - MAX_ABOVE_LENGTH)
  const above = text.slice(earliest, to)
  const title = titleIn(above, id)
  if (title === undefined) return blockAbove(above, earliest, to) ?? paragraphAbove(text, above, to)
  const lines = above.slice(title.index + title[0].length).split('\n')
  const first = lines.findIndex(line => countWords(line) >= MIN_WORDS)
  if (first < 0) return null
  return { text: lines.slice(first).join('\n'), start: earliest + title.index, end: to }
}

/** What a block of code holds that closes right above the fields. */
function blockAbove(above: string, from: number, to: number): UnlabelledText | null {
  const [, written = '', close = ''] = CLOSES_ABOVE.exec(above) ?? []
  if (close === '') return null
  const fences = [...written.matchAll(FENCE_LINES)].filter(([, mark]) => mark === close)
  const opening = fences.at(-1)
  if (opening === undefined || fences.length % 2 === 0) return null
  const start = opening.index + opening[0].length
  const words = written.slice(start)
  if (!isText(words) || isPersonal(words)) return null
  return { text: words, start: from + start, end: to }
}

const FENCE_LINES = /^[ \t]*(\x60{3,}|~{3,})\w{0,12}[ \t]*\n/gm
/** A block that closes on the last line but empty ones before the fields. */
const CLOSES_ABOVE = /^([^]*\n)[ \t]*(\x60{3,}|~{3,})[ \t]*\n\s*$/

/** The last title of Event Viewer's window for this event. */
export function titleIn(above: string, id: number): RegExpExecArray | undefined {
  return [...above.matchAll(WINDOW_TITLE)].findLast(({ groups }) => Number(groups?.id) === id)
}

/**
 * The last paragraph above the fields, in whole sentences that no person would write, or a sentence
 * that a person's line announces: 'this comes each morning:'
 */
function paragraphAbove(text: string, above: string, to: number): UnlabelledText | null {
  const paragraphs = above.trimEnd().split(/\n[ \t]*\n/)
  const written = (paragraphs.at(-1) ?? '').split('\n')
  const first = written.findIndex(line => line.trim() !== '')
  const isLed = announces(written[first] ?? '') && written.length > first + 1
  const lines = written.slice(isLed ? first + 1 : first).filter(line => line.trim() !== '')
  if (!isWindowsText(lines[0] ?? '') || lines.some(isSomethingElse)) return null
  const paragraph = written.slice(isLed ? first + 1 : Math.max(first, 0)).join('\n')
  const isAnnounced = isLed || announces(paragraphs.at(-2) ?? '')
  const isSentence = isAnnounced && /[.。]\s*$/.test(paragraph) && !isPersonal(paragraph)
  if (!isSentence && !isFormal(paragraph)) return null
  const start = text.lastIndexOf(paragraph, to)
  return { text: paragraph, start, end: to }
}

/** A person's words, a field of a ticket, or the words of another event. */
function isSomethingElse(line: string): boolean {
  return isPersonSpeaking(line) || PRONOUN.test(line) || isFieldOfTicket(line) || beginsEvent(line)
}

/** Whether a line leads to what stands below it. */
export function announces(line: string): boolean {
  return /[:：]\s*$/.test(line)
}

/** Letters of scripts that write no blanks between words, and how many make a word. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu
const LETTERS_A_WORD = 3

export function countWords(line: string): number {
  const unparted = (line.match(UNPARTED)?.length ?? 0) / LETTERS_A_WORD
  return Math.max(unparted, line.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length)
}
