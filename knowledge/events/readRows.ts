import { parse } from 'csv-parse/sync'
import { parseEventId } from './eventId.ts'
import { fieldOf, type Field } from './labels.ts'
import { parseLevel } from './level.ts'
import { descriptionText, fieldText, NO_FIELDS, type Format, type ReadEvent } from './read.ts'
import { parseTime } from './time.ts'

/** Rows of saved lists: comma, semicolon or tab between the fields, with a line of headings or in the order of NT 4 and 2000. */
export const ROWS: Format = {
  name: 'rows',
  read: text => linesOf(text).length > 20_000 ? [] : [...headed(text), ...plain(text)]
}

type Line = { readonly text: string; readonly start: number }
const LEVEL = String.raw`(?:Error|Warning|Information|Informational|Success Audit|Failure Audit|Audit Success|Audit Failure|Critical|Success|None|Fehler|Warnung|Informationen)`
const DATE = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,7})?(?: ?[AaPp]\.?[Mm]\.?)?`
/** The viewer's grid and its exports without a delimiter that survived the paste. */
const GRID = new RegExp(String.raw`^\s*(${LEVEL})\s+(${DATE})\s+(${CLOCK})\s+(\S.{0,70}?)\s+(\d{1,5})\s+(\S.{0,60})?$`, 'i')
const NT_GRID = new RegExp(String.raw`^\s*(${DATE})\s+(${CLOCK})\s+(\S.{0,70}?)\s+(${LEVEL})\s+(None|\(\d+\)|\S.{0,40}?)\s+(\d{1,5})\s+(\S+(?:\\\S+)?(?: AUTHORITY\\\w+)?)\s+(\S+)(?:\s+(\S.*))?$`, 'i')
const LEVEL_FIRST = new RegExp(String.raw`^\s*(${LEVEL})\s+(${DATE})\s+(${CLOCK})\s+(\S.{0,70}?)\s+(None|\(\d+\)|\S.{0,40}?)\s+(\d{1,5})\s+(\S.{0,40}?)\s+(\S+)\s*$`, 'i')
const GET_EVENTLOG = new RegExp(String.raw`^\s*\d{1,7}\s+([A-Z][a-z]{2} \d{1,2} \d{2}:\d{2})\s+(Error|Warning|Information|SuccessA?\w*|FailureA?\w*|0)\s+(\S.{0,40}?)\s+(\d{1,10})\s+(\S.*)$`, 'i')
const GET_WINEVENT = new RegExp(String.raw`^\s*(${DATE}\s+${CLOCK})\s+(\d{1,5})\s+(Error|Warning|Information|Critical|Verbose)\s+(\S.*)$`, 'i')

const linesOf = (text: string): readonly Line[] => {
  let start = 0
  return text.split('\n').map(line => {
    const at = start
    start += line.length + 1
    return { text: line, start: at }
  })
}

/** A table that names its columns. */
const headed = (text: string): readonly ReadEvent[] => {
  const lines = linesOf(text)
  const at = lines.findIndex(line => delimiterOf(line.text) !== null && columnsOf(line.text).includes('id') && columnsOf(line.text).filter(field => field !== null).length >= 3)
  const heading = lines[at]
  const delimiter = heading === undefined ? null : delimiterOf(heading.text)
  if (heading === undefined || delimiter === null) return []
  const columns = columnsOf(heading.text)
  const body = text.slice(heading.start + heading.text.length + 1)
  return recordsOf(body, delimiter).flatMap(({ record, start, end }) => {
    const values = Object.fromEntries(columns.map((column, index) => [column ?? 'other', record[index]])) as Partial<Record<Field, string>>
    const offset = heading.start + heading.text.length + 1
    return rowOf({ ...values, description: values.description ?? record.slice(columns.length).join(' ') }, 'csv', offset + start, offset + end)
  })
}

const delimiterOf = (line: string): string | null =>
  [',', ';'].find(delimiter => line.split(delimiter).length >= 4) ?? (/\S {3,}\S.* {3,}\S/.test(line) ? null : null)

const columnsOf = (line: string): readonly (Field | null)[] =>
  line.split(/[,;]/).map(name => columnOf(name.replace(/["\s]+/g, ' ').trim()))

const columnOf = (name: string): Field | null => {
  const { field } = fieldOf(name)
  return field === 'other' ? null : field
}

const recordsOf = (body: string, delimiter: string): readonly { readonly record: readonly string[]; readonly start: number; readonly end: number }[] => {
  try {
    const parsed = parse(body, { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, info: true, to: 5_000 }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly bytes: number } }[]
    let start = 0
    return parsed.map(({ record, info }) => {
      const from = start
      start = Math.min(body.length, info.bytes)
      return { record, start: from, end: start }
    })
  } catch {
    return delimiter.length === 1 && !body.includes('\n') ? [{ record: body.split(delimiter), start: 0, end: body.length }] : []
  }
}

/** Lines without headings: 'date,time,source,type,category,id,user,computer,"description"', and the grids. */
const plain = (text: string): readonly ReadEvent[] => linesOf(text).flatMap(({ text: line, start }) => {
  if (line.length > 20_000 || !/\d/.test(line)) return []
  return delimited(line, start) ?? grid(line.slice(0, 2_000), start)
})

const NT_EXPORT = new RegExp(String.raw`^\s*"?${DATE}"?[,;\t]\s?"?${CLOCK}"?[,;\t]`)

const delimited = (line: string, start: number): readonly ReadEvent[] | null => {
  if (!NT_EXPORT.test(line)) return null
  const delimiter = /[,;\t]/.exec(line)?.[0] ?? ','
  const [record] = recordsOf(line.trim(), delimiter)
  if (record === undefined || record.record.length < 6) return null
  const [date, time, ...cells] = record.record.map(cell => cell.trim())
  const level = cells.findIndex(cell => parseLevel(cell) !== null && !/^\d+$/.test(cell))
  const id = cells.findIndex((cell, index) => index > 0 && index !== level && /^\d{1,5}$/.test(cell))
  const rest = cells.filter((_, index) => index !== level && index !== id)
  const sourceFirst = level !== 0
  const [source, category, user, computer, ...description] = sourceFirst ? rest : [rest[1], rest[0], ...rest.slice(2)]
  return id < 0 ? null : rowOf({ date, time, source, type: cells[level], category, id: cells[id], user, computer, description: description.join(', ') }, 'nt-export', start, start + line.length)
}

const grid = (line: string, start: number): readonly ReadEvent[] => {
  const end = start + line.length
  const nt = NT_GRID.exec(line)
  if (nt !== null) return rowOf({ date: nt[1], time: nt[2], source: nt[3], type: nt[4], category: nt[5], id: nt[6], user: nt[7], computer: nt[8], description: nt[9] }, 'nt-list', start, end)
  const first = LEVEL_FIRST.exec(line)
  if (first !== null && !/^\d+$/.test(first[5] ?? '') && /^(?:none|\(\d+\)|\S+)$/i.test(first[5] ?? '')) return rowOf({ type: first[1], date: first[2], time: first[3], source: first[4], category: first[5], id: first[6], user: first[7], computer: first[8] }, 'nt-list', start, end)
  const list = GRID.exec(line)
  if (list !== null) return rowOf({ type: list[1], date: list[2], time: list[3], source: list[4], id: list[5], category: list[6] }, 'list', start, end)
  const winevent = GET_WINEVENT.exec(line)
  if (winevent !== null) return rowOf({ datetime: winevent[1], id: winevent[2], type: winevent[3], description: winevent[4] }, 'get-winevent-table', start, end)
  const eventlog = GET_EVENTLOG.exec(line)
  return eventlog === null ? [] : rowOf({ datetime: eventlog[1], type: eventlog[2], source: eventlog[3], instance: eventlog[4], description: eventlog[5] }, 'get-eventlog-table', start, end)
}

const rowOf = (values: { readonly [field in Field]?: string | undefined }, format: string, start: number, end: number): readonly ReadEvent[] => {
  const id = parseEventId(values.id ?? values.instance ?? null)
  if (id === null) return []
  const rawTime = fieldText(values.datetime ?? [values.date, values.time].filter(value => value !== undefined).join(' '))
  return [{
    ...NO_FIELDS, format, id, source: fieldText(values.source), log: fieldText(values.log),
    level: parseLevel(fieldText(values.level ?? values.type)), category: fieldText(values.category), rawTime, time: parseTime(rawTime),
    user: fieldText(values.user), computer: fieldText(values.computer), description: descriptionText(values.description), span: { start, end }
  }]
}
