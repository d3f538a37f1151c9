import { fieldOf, LABEL, type Field } from './labels.ts'

/** A label found in a text. */
export type Label = {
  readonly field: Field
  readonly strong: boolean
  readonly start: number
  /** after the colon, where the value begins */
  readonly end: number
  readonly startsLine: boolean
  /** 'EventID            : 7000', as lists of PowerShell have it */
  readonly padded: boolean
  readonly foreign: boolean
  /** 'Source MSExchangeMTA', without a colon: a label only beside others */
  readonly loose: boolean
}

const ENGLISH = /^(?:event|entry|log|source|provider|instance|type|level|id|date|time|user|computer|machine|message|description|task|category|keywords|opcode)/i
/** Labels of Knowledge Base articles that lost their colon, at the start of a line. */
const LOOSE = /^[ (*-]{0,12}(Event[ -]?ID|Event|Source|Src|Type|Category|Description)(?:[ ]{1,8}|(?=\())(?=[(#]?(\S+))(?![^\n]{0,60}[:=])(?=([^\n]{1,300}))/gim
const MOST = 20_000

/** The labels of a text in their order. */
export const findLabels = (text: string): readonly Label[] =>
  [...colonLabels(text), ...looseLabels(text)].sort((a, b) => a.start - b.start)

const colonLabels = (text: string): readonly Label[] => {
  const labels: Label[] = []
  for (const match of text.matchAll(LABEL)) {
    const name = match[1] ?? ''
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1
    if (/^event$/i.test(name) && !/^\s{0,3}\d/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6))) continue
    labels.push({
      ...fieldOf(name), start: match.index, end: match.index + match[0].length,
      startsLine: match.index - lineStart < 200 && /^[\s(\-•*]*$|\($/.test(text.slice(lineStart, match.index)),
      padded: /\s:$/.test(match[0]), foreign: !ENGLISH.test(name), loose: false
    })
    if (labels.length >= MOST) break
  }
  return labels
}

const looseLabels = (text: string): readonly Label[] => [...text.matchAll(LOOSE)].flatMap(match => {
  const [, name = '', word = '', line = ''] = match
  const start = match.index + match[0].indexOf(name)
  const event = /^event/i.test(name)
  const sound = event ? /^[(#]?\d{1,5}(?:\)|\b)/.test(word) && /^[(#]?\d{1,5}\)?(?:\s*$|\s+[A-Z"-]|\s*[-,:;])/.test(line) : line.length < 60 && !/[.!?]\s/.test(line) && /^[A-Z(]/.test(word)
  return sound ? [{ ...fieldOf(name), strong: event, start, end: match.index + match[0].length, startsLine: true, padded: false, foreign: false, loose: !event }] : []
})
