import { oneOf } from '../../language/words/oneOf.ts'
import { beginsEvent } from '../fields/beginsEvent.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { soundsInformal } from '../fields/informalWords.ts'
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

/** Below the last value, behind an empty line or without one, or in the next cell of its line. */
const BELOW = /^[ \t]*(?:\n(?<gap>[ \t]*\n)?|\||(?<same>[,;.:–-]{1,2})[ ])(?=[ \t]*\S)/

/** The text right below the last value, when a person would not write it. */
export function textBelow(text: string, valuesEnd: number, limit: number): UnlabelledText | null {
  const below = BELOW.exec(text.slice(valuesEnd, valuesEnd + 200))
  if (below === null) return null
  const isApart = below.groups?.gap !== undefined || below.groups?.same !== undefined
  const start = valuesEnd + below[0].length
  const line = text.slice(start, Math.min(limit, start + 400)).split('\n', 1)[0] ?? ''
  if (!isWindowsText(line) || (isApart && !isFormal(line))) return null
  const end = endOfDescription(text, start, limit)
  return { text: text.slice(start, end), start, end }
}

function isWindowsText(line: string): boolean {
  if (FAULTING.test(line)) return true
  const isSentence = countWords(line) >= MIN_WORDS && /^\s*["“„«(]?[\p{Lu}\p{Lo}\\%]/u.test(line)
  const isPersonal =
    isPersonSpeaking(line) ||
    PRONOUN.test(line) ||
    /[?？]\s*$/.test(line) ||
    ASKS_IN_THE_EAST.test(line)
  return (
    isSentence &&
    !isPersonal &&
    !beginsEvent(line) &&
    !opensWithProduct(line.trim()) &&
    !saysLevel(line)
  )
}

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
  const title = [...above.matchAll(WINDOW_TITLE)].findLast(
    ({ groups }) => Number(groups?.id) === id
  )
  if (title === undefined) return paragraphAbove(text, above, to)
  const lines = above.slice(title.index + title[0].length).split('\n')
  const first = lines.findIndex(line => countWords(line) >= MIN_WORDS)
  if (first < 0) return null
  return { text: lines.slice(first).join('\n'), start: earliest + title.index, end: to }
}

/** The last paragraph above the fields, in whole sentences that no person would write. */
function paragraphAbove(text: string, above: string, to: number): UnlabelledText | null {
  const paragraph =
    above
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1) ?? ''
  const lines = paragraph.split('\n').filter(line => line.trim() !== '')
  const isElse = lines.some(
    line => isPersonSpeaking(line) || PRONOUN.test(line) || beginsEvent(line)
  )
  if (!isWindowsText(lines[0] ?? '') || isElse || !isFormal(paragraph)) return null
  const start = text.lastIndexOf(paragraph, to)
  return { text: paragraph, start, end: to }
}

/** Whole sentences of things, in nobody's tone. */
function isFormal(words: string): boolean {
  if (FAULTING.test(words)) return true
  const isWhole = /[.!?)\]。]["”»]?\s*$/.test(words)
  return isWhole && NAMES_A_PART.test(words) && !soundsInformal(words)
}

/** How the text of a crash opens: lines of labels, and no sentence. */
const FAULTING = /^\s*(?:faulting application|fault bucket \w)/i

/** What people speak of as theirs. */
const OF_A_PERSON = oneOf(
  'servers?',
  'machines?',
  'computers?',
  'pcs?',
  'box',
  'problem',
  'errors?',
  'issue',
  'printers?',
  'network',
  'event',
  'backups?(?! operation)'
)

/** Windows names what it speaks of: a service, a path, a code, a thing with its article first. */
const NAMES_A_PART = new RegExp(
  oneOf(
    String.raw`^\s*(?:the|an?) (?!${OF_A_PERSON}\b)`,
    String.raw`${oneOf(
      'der dienst',
      'die dienste',
      'le service',
      'les services',
      'el servicio',
      'il servizio',
      'o serviço',
      'usługa',
      'de service',
      'служба'
    )}\s["„“«\p{L}]`,
    String.raw`^\s*[\p{L} ]{3,40} (?:'[^'\n]{2,80}'|"[^"\n]{2,80}") \p{Ll}`,
    String.raw`0x[\da-f]{3,8}`,
    String.raw`[a-z]:\\\w`,
    String.raw`\\(?:device|\?)`,
    String.raw`\(s\)`,
    '^windows (?:update|failed|cannot|could|was|detected|has|is)',
    String.raw`\{[\da-f]{8}-`,
    '(?:ました|ません(?:でした)?|しています|されています|已[^。]{1,30}|无法[^。]{1,30})。',
    '(?:했습니다|되었습니다|못했습니다)[.]'
  ),
  'iu'
)

/** Letters of scripts that write no blanks between words, and how many make a word. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu
const LETTERS_A_WORD = 3

function countWords(line: string): number {
  const unparted = (line.match(UNPARTED)?.length ?? 0) / LETTERS_A_WORD
  return Math.max(unparted, line.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length)
}
