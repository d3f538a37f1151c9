import { type Field, fieldsOf, isLevel } from './signatureFields.ts'

/** An event written out with its fields. */
export type SignatureBlock = {
  readonly ids: readonly number[]
  readonly source: string | null
  readonly description: string | null
  readonly first: number
  readonly last: number
}

type Open = {
  ids: readonly number[]
  source: string | null
  type: string | null
  sure: boolean
  /** its description so far, null before one begins; `labelled` when a label began it */
  text: string | null
  labelled: boolean
  paragraphs: number
  seen: Set<string>
  first: number
  last: number
  indent: number
  gap: number
}

const AHEAD = 9
const SEPARATOR =
  /^\s*-{1,3} ?(?:or|and|and\/or)\b.{0,20}-{1,3}\s*$|^\s*[-=]{5,}\s*$|^\s*(?:-?or-?|and)\s*$/i
const BULLET = /^\s*(?:[-*o]\s+\S|\d{1,2}[.)]\s)/
const NEXT_THING =
  /^\s*(?:To (?:work around|resolve|correct|verify)|For (?:more|additional) information|NOTE\b|WARNING\b|IMPORTANT\b|This (?:event|error|problem|behaviou?r|message|issue)|These (?:events|errors)|When (?:you|this)|If you|You (?:may|can)|Additional(?:ly)?|The following|In addition|Or\b|Microsoft has)/
/** Below a description: the dump of its data, and what the author says of it. */
const END_OF_TEXT =
  /^\s*(?:Data ?:|[0-9a-f]{4}: +(?:[0-9a-f]{2} ){2}|(?:Explanation|User Action|Action|More Info)\s*(?::|$))/i
const PARAGRAPHS = 4
const LONGEST = 2_500
/** Text beside an id that is as short as this may be the source. */
const SHORT = 40

/** A line that belongs to no event: a heading, a citation. */
export const BARRIER = '\f'

/** The events of some lines that stand there as fields; `from` is the number of the first line. */
export function findBlocks(lines: readonly string[], from: number): readonly SignatureBlock[] {
  const found: SignatureBlock[] = []
  const fields = fieldsByLine(lines)
  let open: Open | null = null
  function close(): void {
    const block = open === null ? null : settle(open)
    if (block !== null) found.push(block)
    open = null
  }
  for (const [index, line] of lines.entries()) {
    const here = fields[index] ?? []
    const current: Open | null = open
    if (line === BARRIER || SEPARATOR.test(line) || (hasText(current) && END_OF_TEXT.test(line)))
      close()
    else if (line.trim() === '') {
      if (current !== null) (current as Open).gap += 1
    } else if (here.length > 0 && takesFields(current, here, () => idAhead(fields, index))) {
      for (const one of here) {
        if (open !== null && conflicts(open, one)) close()
        open = put(open ?? begin(line, from + index), one, from + index)
      }
    } else if (
      current !== null &&
      !goesOn(current, line, from + index, () => idAhead(fields, index))
    )
      close()
  }
  close()
  return joined(found)
}

/** Fields are read once for each line; a line without a mark or the word has none. */
function fieldsByLine(lines: readonly string[]): readonly (readonly Field[])[] {
  let spoken = -100
  return lines.map((line, index) => {
    const event = /event/i.test(line)
    if (event) spoken = index
    const near = index - spoken < 12
    if (!event && !/[:;=]/.test(line) && !(near && /^\s+(?:\d|S|T|C)/.test(line))) return []
    const before = lines[index - 1] ?? ''
    return fieldsOf(line.slice(0, 600), {
      near,
      within: /^\S/.test(line) && /\S/.test(before) && !/[.:]\s*$/.test(before)
    })
  })
}

function hasText(open: Open | null): boolean {
  return open !== null && open.text !== null && open.text !== ''
}

function idAhead(fields: readonly (readonly Field[])[], index: number): boolean {
  return fields.slice(index, index + AHEAD).some(line => line.some(({ name }) => name === 'id'))
}

/** Whether fields of a line are fields: of the event that is open, or of one whose id is near. Inside a description only an id or a sure label is. */
function takesFields(open: Open | null, here: readonly Field[], ahead: () => boolean): boolean {
  const [first] = here
  if (here.some(({ name, sure }) => name === 'id' && sure)) return true
  if (
    open !== null &&
    !open.labelled &&
    open.ids.length > 0 &&
    first?.name === 'description' &&
    (open.text ?? '').length <= SHORT
  )
    return true
  if (open === null || open.text !== null) {
    return here.some(({ name }) => name === 'id')
      ? here.length > 1 || ahead()
      : first !== undefined &&
          first.name !== 'description' &&
          first.name !== 'other' &&
          !(first.name === 'type' && !isLevel(first.value)) &&
          ahead()
  }
  return true
}

function conflicts(open: Open, { name, sure }: Field): boolean {
  if (name === 'id') return open.ids.length > 0
  if (name === 'other' || name === 'beside') return false
  if (name === 'description' && !open.labelled) return (open.text ?? '').length > SHORT
  return open.seen.has(name)
    ? sure || name !== 'description' || open.text !== ''
    : open.text !== null && open.text !== '' && name !== 'description'
}

function begin(line: string, at: number): Open {
  return {
    ids: [],
    source: null,
    type: null,
    sure: false,
    text: null,
    labelled: false,
    paragraphs: 0,
    seen: new Set(),
    first: at,
    last: at,
    indent: line.search(/\S/),
    gap: 0
  }
}

function put(open: Open, { name, value, ids, sure }: Field, at: number): Open {
  open.last = at
  open.gap = 0
  open.seen.add(name)
  if (name === 'id') Object.assign(open, { ids, sure: open.sure || sure })
  if (name === 'source' && value !== '') open.source = value
  if (name === 'type') open.type = value
  if (name === 'beside') Object.assign(open, { text: value, paragraphs: 1 })
  if (name === 'description') {
    open.source ??= open.text === null || open.text.length > SHORT ? null : open.text
    Object.assign(open, { text: value, labelled: true, paragraphs: value === '' ? 0 : 1 })
  }
  return open
}

/** A line without fields: the description or a part of it, or the end of the event. */
function goesOn(open: Open, line: string, at: number, ahead: () => boolean): boolean {
  const indent = line.search(/\S/)
  const gap = open.gap > 0
  const begun = open.text !== null && open.text !== ''
  const within = open.indent >= 2 && indent >= open.indent
  if (open.ids.length === 0 && open.text === null) return !gap || open.seen.size > 1 || ahead()
  if (
    gap &&
    begun &&
    (!within || open.paragraphs >= PARAGRAPHS || BULLET.test(line) || NEXT_THING.test(line))
  )
    return false
  if (gap && !begun && open.gap > 2) return false
  if (
    gap &&
    !begun &&
    !open.labelled &&
    (BULLET.test(line) || NEXT_THING.test(line) || (open.indent >= 2 && !within))
  )
    return false
  if ((open.text ?? '').length > LONGEST) return false
  open.paragraphs += gap || !begun ? 1 : 0
  open.text = `${open.text ?? ''} ${line.trim()}`.trim()
  open.gap = 0
  open.last = at
  return true
}

function settle({
  ids,
  source,
  type,
  text,
  labelled,
  sure,
  first,
  last
}: Open): SignatureBlock | null {
  const description = text === null || text.trim() === '' ? null : text.replace(/\s+/g, ' ').trim()
  const named = sourceOf(
    source ?? (type !== null && !isLevel(type) && /^\w+$/.test(type) ? type : null)
  )
  if (ids.length === 0 || (!sure && named === null && !labelled)) return null
  return { ids, source: named, description, first, last }
}

/** 'Event ID 8072 / Event Source: X' and below it 'Event ID: 8072 / Description: ...' are one event. */
function joined(blocks: readonly SignatureBlock[]): readonly SignatureBlock[] {
  const all: SignatureBlock[] = []
  for (const block of blocks) {
    const last = all.at(-1)
    const same =
      last !== undefined && block.first - last.last <= 3 && last.ids.join() === block.ids.join()
    if (same && last.description === null && (block.source === null || last.source === null))
      all[all.length - 1] = { ...block, source: last.source ?? block.source, first: last.first }
    else all.push(block)
  }
  return all
}

/** 'DrWatson with the following' → 'DrWatson'; a placeholder such as '<Link service name>' names nothing. */
function sourceOf(source: string | null): string | null {
  const clean = (source ?? '')
    .replace(/\s+(?:with|and) (?:the|a) .*$/i, '')
    .replace(/^["'(]+|[\s.,;"')]+$/g, '')
    .trim()
  const closed = clean.includes('(') && !clean.includes(')') ? `${clean})` : clean
  return closed === '' ||
    closed.length > 60 ||
    /<[^>]*>/.test(closed) ||
    /^(?:none|n\/a)$/i.test(closed)
    ? null
    : closed
}
