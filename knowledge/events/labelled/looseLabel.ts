import { oneOf } from '../../language/words/oneOf.ts'
import type { Field } from '../fields/languages/languageWords.ts'
import { parseLevel } from '../fields/level.ts'
import { isLogName } from '../layouts/logName.ts'

/** Labels that lost their colon, at the start of a line. */
const LOOSE = new RegExp(
  [
    '^[ (*-]{0,12}(Event[ -]?ID|Event|Source|Src|Type|Category|Description|Level|Log(?: Name)?|Computer)',
    String.raw`(?:[ ]{1,8}|(?=\())(?=[(#]?(\S+))(?=([^\n]{1,300}))`
  ].join(''),
  'gim'
)
/** The same behind a comma on the line of others: 'Source: Disk, Event ID 7, Level Error' */
const LOOSE_BEHIND = new RegExp(
  [
    '(?<=[,;|] )(Event[ -]?ID|Source|Type|Level|Computer)[ ]',
    String.raw`(?=[(#]?([^\s,;|:=]+))(?=([^\n,;|:=]{1,80})(?:[,;|]|[ \t]*$))`
  ].join(''),
  'gim'
)
const OPENS_WITH_NAME = /^[ \t>*•-]{0,8}\p{L}[\p{L} ]{1,20}[:=]/u
const MAX_LINE_BEFORE = 160

/** Every place where a label may stand that lost its colon: the name, a word, the line behind it. */
export function looseMatches(text: string): readonly RegExpExecArray[] {
  const behind = [...text.matchAll(LOOSE_BEHIND)].filter(({ index }) => {
    const before = text.slice(Math.max(0, index - MAX_LINE_BEFORE), index)
    return OPENS_WITH_NAME.test(before.slice(before.lastIndexOf('\n') + 1))
  })
  return [...text.matchAll(LOOSE), ...behind]
}

const NUMBER_ENDS = new RegExp(
  String.raw`^[(#]?\d{1,5}\)?${oneOf(
    String.raw`\s*$`,
    String.raw`\s+(?:[A-Z"“(]|-\s)`,
    String.raw`\s*[:;]`,
    String.raw`,\s+(?!Event)[A-Z]\w{2,40}:`,
    String.raw`\s+-`
  )}`
)

function isNumberBehind(word: string, line: string): boolean {
  return /^[(#]?\d{1,5}(?:\)|\b)(?!\.\d)/.test(word) && NUMBER_ENDS.test(line)
}

/** What of the words behind a name shows that it is a label. */
export function isLooseValue(field: Field, word: string, line: string): boolean {
  const isOneWord = line.trim() === word
  if (field === 'id') return isNumberBehind(word, line)
  if (field === 'level') return isOneWord && parseLevel(word) !== null
  if (field === 'log') return isOneWord || isLogName(line.trim())
  if (field === 'computer') return isOneWord
  return line.length < 60 && !/[.!?]\s|[:=]/.test(line) && /^[A-Z(]/.test(word)
}
