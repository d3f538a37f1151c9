import type { Field } from './labels.ts'
import { endOfDescription } from './endOfDescription.ts'
import { parseEventId } from './eventId.ts'
import { findLabels, type Label } from './findLabels.ts'
import { groupLabels, type Block } from './groupLabels.ts'
import { parseLevel } from './level.ts'
import { descriptionText, fieldText, NO_FIELDS, type Format, type ReadEvent } from './read.ts'
import { sourceNotFound } from './readNotFound.ts'
import { parseTime } from './time.ts'

/** Events whose fields have labels: Event Viewer's copies of every Windows, PowerShell lists, wevtutil, KB text, in any language of LABELS. */
export const LABELLED: Format = {
  name: 'labelled',
  read: text => groupLabels(text, findLabels(text)).flatMap((block, index, blocks) => readBlock(text, block, blocks[index + 1]?.labels[0]?.start ?? text.length))
}

type Values = { readonly [field in Field]?: string }

const readBlock = (text: string, { labels }: Block, limit: number): readonly ReadEvent[] => {
  const [first] = labels
  const description = labels.find(label => label.field === 'description')
  const values = valuesOf(text, labels)
  const id = parseEventId(values.id ?? null) ?? parseEventId(values.instance ?? null)
  if (first === undefined || id === null) return []
  const following = description === undefined ? undefined : labels[labels.indexOf(description) + 1]
  const beside = description === undefined ? besideId(text, labels, limit) : null
  const body = description === undefined ? beside?.text ?? null : text.slice(description.end, endOfDescription(text, description.end, following?.start ?? limit))
  const before = lineBefore(text, first.start)
  const rawTime = fieldText(values.datetime ?? dateIn(before) ?? [values.date, values.time].filter(value => value !== undefined).join(' '))
  return [{
    ...NO_FIELDS, format: formatOf(labels), id,
    source: fieldText(values.source) ?? beside?.source ?? (body === null ? null : sourceNotFound(body)), log: fieldText(values.log),
    level: parseLevel(fieldText(values.level)) ?? parseLevel(fieldText(values.type)) ?? parseLevel(/\b(?:error|warning|information)\b/i.exec(before)?.[0] ?? null),
    category: fieldText(values.category), rawTime,
    time: parseTime(rawTime, labels.some(label => label.foreign) ? 'dmy' : null),
    user: fieldText(values.user), computer: fieldText(values.computer), description: descriptionText(body),
    span: { start: first.start, end: Math.max(beside?.end ?? 0, endOf(text, labels, description, body)) }
  }]
}

const valuesOf = (text: string, labels: readonly Label[]): Values => {
  const values: Partial<Record<Field, string>> = {}
  for (const [index, label] of labels.entries()) {
    if (label.field !== 'description') values[label.field] ??= valueOf(text, label, labels[index + 1]?.start ?? text.length)
  }
  return values
}

/** What stands after a label up to the next one: on its line, or else on the next (mail programs wrap there). */
const valueOf = (text: string, label: Label, next: number): string => {
  const [line = '', ...following] = text.slice(label.end, Math.min(next, label.end + 400)).split('\n')
  const value = line.trim() !== '' ? line : next - label.end < 300 ? following.find(later => later.trim() !== '') ?? '' : ''
  return value.replace(/[\s(]*$/, '').replace(/^([^(]*)\)$/, '$1').replace(/[,;]\s*$/, '')
}

/**
 * What stands right after the id when nothing labels it: 'Event ID 4116 MSExchangeIMC Internal Processing An error ...'.
 * A first word that looks like a source is one.
 */
const besideId = (text: string, labels: readonly Label[], limit: number): { readonly source: string | null; readonly text: string; readonly end: number } | null => {
  const id = labels.find(label => label.field === 'id')
  if (id === undefined || !id.startsLine || id !== labels.at(-1)) return null
  const end = endOfDescription(text, id.end, limit)
  const match = /^\s*[(#]?\d{1,5}\)?([ ]*[-:,;]?[ ]*)(\S[^]*)$/.exec(text.slice(id.end, end))
  const [, mark = '', words = ''] = match ?? []
  if (words.length < 12 || (!/[-:]/.test(mark) && !/^["A-Z]/.test(words)) || /^[ ]*\n/.test(text.slice(id.end).replace(/^\s*\d+/, ''))) return null
  const source = /^([A-Z]\w*[A-Z]\w*|[A-Z]{3,}\d*)\b(?=[ ]|\n)/.exec(words)?.[1] ?? null
  return { source, text: words, end }
}

/** What stands on the line before the first label: 'Error: (01/16/2022 04:37:05 AM) (', 'An error event occurred.' */
const lineBefore = (text: string, start: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 120), start)

const dateIn = (words: string): string | undefined => /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]{1,3}\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?/i.exec(words)?.[0]

const endOf = (text: string, labels: readonly Label[], description: Label | undefined, body: string | null): number => {
  const last = labels.at(-1)
  if (description !== undefined && last === description) return description.end + (body?.length ?? 0)
  const from = last?.end ?? 0
  const line = text.indexOf('\n', from)
  const end = line < 0 ? text.length : line
  if (text.slice(from, end).trim() !== '') return end
  const next = text.indexOf('\n', end + 1)
  return next < 0 ? text.length : next
}

const formatOf = (labels: readonly Label[]): string => {
  const has = (field: Field): boolean => labels.some(label => label.field === field)
  if (labels.filter(label => label.padded).length > 2) return 'powershell-list'
  if (has('log')) return 'log-name'
  if (has('type') && (has('date') || has('category') || has('computer'))) return 'classic'
  return 'kb'
}
