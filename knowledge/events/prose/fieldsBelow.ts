import { opensWithLabel } from '../fields/description/opensWithLabel.ts'
import { labelNamed } from '../fields/labels.ts'
import type { RawFields } from '../fields/readEvent.ts'
import { placedLines } from '../text/placedLines.ts'

/** 'Level: Error', '*Message:* The driver ...' */
const PAIR =
  /^[ \t]{0,4}[*_•-]{0,3}(?<name>\p{L}[\p{L} ]{1,24})[*_]{0,2}(?<mark>[:：][*_]{0,2}[ \t]{0,8})(?<value>\S.*)$/u
const MAX_LENGTH = 1_000
const MAX_LINES = 6
const FIELDS = ['level', 'type', 'log', 'computer', 'user', 'category'] as const

/**
 * The fields and the place of the text that lines of names and values tell right below a head that
 * ends at a place; null: there is no text among them.
 */
export function fieldsBelow(
  text: string,
  end: number
): { readonly fields: RawFields; readonly at: number } | null {
  const lineEnd = /^[ \t]{0,8}\n/.exec(text.slice(end, end + 10))?.[0] ?? ''
  const from = end + lineEnd.length
  const below = text.slice(from, from + MAX_LENGTH)
  if (lineEnd === '' || opensWithLabel(below)) return null
  const fields: { [name: string]: string } = {}
  for (const { line, start } of placedLines(below, MAX_LENGTH).slice(0, MAX_LINES)) {
    const { name = '', value = '' } = PAIR.exec(line)?.groups ?? {}
    const field = labelNamed(name.trim())?.field
    if (name === '' || field === 'id') return null
    if (field === 'description') return { fields, at: from + start + line.length - value.length }
    const known = FIELDS.find(each => each === field)
    if (known !== undefined) fields[known === 'type' ? 'level' : known] ??= value
  }
  return null
}
