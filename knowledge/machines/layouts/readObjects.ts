import type { MachineList, RowFields } from '../listedRow.ts'
import { machineColumns } from '../machineFields.ts'

/** Names that only events have. */
const OF_EVENTS = /^(?:(?:event)?id|providername|message|entrytype|instanceid)$/i
/** Where a JSON text may begin and end within what somebody wrote around it. */
const BEGIN = /^[ \t]*[[{]/m
const END = /[\]}](?=[^\]}]*$)/

/** A list of objects as ConvertTo-Json and inventories write it, wherever it stands in the text. */
export function readObjects(text: string): readonly MachineList[] {
  const start = BEGIN.exec(text)?.index
  const end = start === undefined ? undefined : END.exec(text)?.index
  if (start === undefined || end === undefined || end < start) return []
  const parsed = parseJson(text.slice(start, end + 1))
  const rows = objectsIn(parsed).flatMap(rowOf)
  if (rows.length === 0) return []
  return [{ rows, leftOut: 0, span: { start, end: end + 1 } }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The objects of a list, or of the only list that an object holds. */
function objectsIn(parsed: unknown): readonly object[] {
  if (Array.isArray(parsed)) return parsed.filter(one => typeof one === 'object' && one !== null)
  if (typeof parsed !== 'object' || parsed === null) return []
  const lists = Object.values(parsed).filter(Array.isArray)
  return lists.length === 1 ? objectsIn(lists[0]) : []
}

function rowOf(object: object): readonly RowFields[] {
  const names = Object.keys(object)
  if (names.some(name => OF_EVENTS.test(name))) return []
  const columns = machineColumns(names)
  if (columns === null) return []
  const cells = Object.values(object)
  return [
    Object.fromEntries(
      columns.flatMap((field, at) => (field === null ? [] : [[field, textOf(cells[at])]]))
    )
  ]
}

/** null and what holds more say nothing: an unset CSDVersion is null. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
