import { labelNamed } from '../../events/fields/labels.ts'
import type { MachineList, RowFields } from '../listedRow.ts'
import { type MachineField, machineField } from '../machineFields.ts'
import { type Line, linesOf } from './linesOf.ts'

/** 'OS Name:   Microsoft Windows XP', 'CSName : MAIL01', 'CSDVersion=Service Pack 2' */
const LABELLED = /^\s{0,8}([^\s:=][^:=]{0,47}?)\s{0,60}[:=](?!\\|\/\/)\s{0,60}(.*)$/
const MAX_LINE_LENGTH = 400
/** Fields of an event that no inventory has. */
const OF_EVENTS: readonly string[] = ['id', 'source', 'log', 'description', 'type', 'user']

/** A block while it is read. */
type OpenBlock = {
  fields: Partial<Record<MachineField, string>>
  isOfEvent: boolean
  start: number
  end: number
}

/**
 * Lists with a line for each field: `systeminfo`, Format-List, `wmic ... /format:list`. A block ends
 * where a field comes again, or behind a blank line once it names a machine and what runs there.
 */
export function readBlocks(text: string): readonly MachineList[] {
  const blocks: MachineList[] = []
  let open: OpenBlock | null = null
  for (const line of linesOf(text)) {
    const isBlank = line.text.trim() === ''
    const read = isBlank ? null : labelled(line)
    if (open !== null && isOver(open, isBlank, read)) {
      blocks.push(...listOf(open))
      open = null
    }
    // words in front of a block are not of it
    if (isBlank || (open === null && read === null)) continue
    open ??= { fields: {}, isOfEvent: false, start: line.start, end: line.end }
    add(open, line, read)
  }
  return [...blocks, ...listOf(open)]
}

type LabelledLine = {
  readonly field: MachineField | null
  readonly value: string
  readonly isOfEvent: boolean
}

function labelled({ text }: Line): LabelledLine | null {
  const [, label = '', value = ''] = LABELLED.exec(text.slice(0, MAX_LINE_LENGTH)) ?? []
  const field = machineField(label)
  // 'these hang:' is no label
  const isLead = field === null && value.trim() === ''
  if (label === '' || isLead) return null
  const isOfEvent = field === null && OF_EVENTS.includes(labelNamed(label)?.field ?? '')
  return { field, value: value.trim(), isOfEvent }
}

function isOver({ fields }: OpenBlock, isBlank: boolean, read: LabelledLine | null): boolean {
  if (isBlank) return isWhole(fields) || Object.keys(fields).length === 0
  return read?.field != null && fields[read.field] !== undefined
}

function add(open: OpenBlock, line: Line, read: LabelledLine | null): void {
  open.end = line.end
  if (read?.isOfEvent === true) open.isOfEvent = true
  if (read?.field != null) open.fields[read.field] ??= read.value
}

function isWhole({ computer, ...others }: RowFields): boolean {
  return computer !== undefined && Object.keys(others).length > 0
}

function listOf(block: OpenBlock | null): readonly MachineList[] {
  if (block === null || block.isOfEvent || !isWhole(block.fields)) return []
  const { fields, start, end } = block
  return [{ rows: [fields], leftOut: 0, span: { start, end } }]
}
