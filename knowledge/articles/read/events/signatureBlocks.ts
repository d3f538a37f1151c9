import { oneOf } from '../../../language/words/oneOf.ts'
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

/** Lines below a field within which its event's id is looked for. */
const MAX_LINES_TO_ID = 9
const SEPARATOR =
  /^\s*-{1,3} ?(?:or|and|and\/or)\b.{0,20}-{1,3}\s*$|^\s*[-=]{5,}\s*$|^\s*(?:-?or-?|and)\s*$/i
const BULLET = /^\s*(?:[-*o]\s+\S|\d{1,2}[.)]\s)/
const NEXT_THING = new RegExp(
  `^\\s*${oneOf(
    'To (?:work around|resolve|correct|verify)',
    'For (?:more|additional) information',
    'NOTE\\b',
    'WARNING\\b',
    'IMPORTANT\\b',
    'This (?:event|error|problem|behaviou?r|message|issue)',
    'These (?:events|errors)',
    'When (?:you|this)',
    'If you',
    'You (?:may|can)',
    'Additional(?:ly)?',
    'The following',
    'In addition',
    'Or\\b',
    'Microsoft has'
  )}`
)
/** Below a description: the dump of its data, and what the author says of it. */
const END_OF_TEXT =
  /^\s*(?:Data ?:|[0-9a-f]{4}: +(?:[0-9a-f]{2} ){2}|(?:Explanation|User Action|Action|More Info)\s*(?::|$))/i
const MAX_PARAGRAPHS = 4
const MAX_TEXT_LENGTH = 2_500
/** Text beside an id that is no longer than this may be the source. */
const MAX_SOURCE_LENGTH = 40

/** A line that belongs to no event: a heading, a citation. */
export const BARRIER = '\f'

/** The events of some lines that stand there as fields; `from` is the number of the first line. */
export function findBlocks(lines: readonly string[], from: number): readonly SignatureBlock[] {
  const found: SignatureBlock[] = []
  const fields = fieldsByLine(lines)
  let open: Open | null = null
  for (const [index, text] of lines.entries()) {
    const step = readLine(open, {
      text,
      at: from + index,
      fields: fields[index] ?? [],
      isIdAhead: () => idAhead(fields, index)
    })
    found.push(...step.done)
    open = step.open
  }
  return joined([...found, ...settled(open)])
}

/** A line of an article, with the fields it holds. */
type Line = {
  readonly text: string
  readonly at: number
  readonly fields: readonly Field[]
  readonly isIdAhead: () => boolean
}

/** What a line does to the event that is open: it ends it, adds to it, or begins another. */
function readLine(
  open: Open | null,
  line: Line
): { readonly open: Open | null; readonly done: readonly SignatureBlock[] } {
  if (isEnd(open, line.text)) return { open: null, done: settled(open) }
  if (line.text.trim() === '') {
    if (open !== null) open.gap += 1
    return { open, done: [] }
  }
  if (line.fields.length > 0 && takesFields(open, line.fields, line.isIdAhead))
    return takeFields(open, line)
  const isOver = open !== null && !goesOn(open, line)
  if (isOver) return { open: null, done: settled(open) }
  return { open, done: [] }
}

function isEnd(open: Open | null, text: string): boolean {
  return text === BARRIER || SEPARATOR.test(text) || (hasText(open) && END_OF_TEXT.test(text))
}

function takeFields(
  before: Open | null,
  { text, at, fields }: Line
): { readonly open: Open | null; readonly done: readonly SignatureBlock[] } {
  const done: SignatureBlock[] = []
  let open = before
  for (const field of fields) {
    if (open !== null && conflicts(open, field)) {
      done.push(...settled(open))
      open = null
    }
    open = put(open ?? begin(text, at), field, at)
  }
  return { open, done }
}

function settled(open: Open | null): readonly SignatureBlock[] {
  const block = open === null ? null : settle(open)
  if (block === null) return []
  return [block]
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
  return fields
    .slice(index, index + MAX_LINES_TO_ID)
    .some(line => line.some(({ name }) => name === 'id'))
}

/**
 * Whether what looks like fields on a line is: of the event that is open, or of one whose id is
 * near. Inside a description only an id or a sure label counts.
 */
function takesFields(open: Open | null, here: readonly Field[], ahead: () => boolean): boolean {
  const [first] = here
  if (here.some(({ name, sure }) => name === 'id' && sure)) return true
  if (first?.name === 'description' && awaitsText(open)) return true
  if (open !== null && open.text === null) return true
  if (here.some(({ name }) => name === 'id')) return here.length > 1 || ahead()
  return first !== undefined && beginsFields(first) && ahead()
}

/** Whether an event that was told of by its number has hardly any text yet. */
function awaitsText(open: Open | null): boolean {
  if (open === null || open.labelled || open.ids.length === 0) return false
  return (open.text ?? '').length <= MAX_SOURCE_LENGTH
}

function beginsFields({ name, value }: Field): boolean {
  if (name === 'description' || name === 'other') return false
  return name !== 'type' || isLevel(value)
}

function conflicts(open: Open, { name, sure }: Field): boolean {
  if (name === 'id') return open.ids.length > 0
  if (name === 'other' || name === 'beside') return false
  if (name === 'description' && !open.labelled) return (open.text ?? '').length > MAX_SOURCE_LENGTH
  if (open.seen.has(name)) return sure || name !== 'description' || open.text !== ''
  return open.text !== null && open.text !== '' && name !== 'description'
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
    open.source ??= open.text === null || open.text.length > MAX_SOURCE_LENGTH ? null : open.text
    Object.assign(open, { text: value, labelled: true, paragraphs: value === '' ? 0 : 1 })
  }
  return open
}

/** A line without fields: the description or a part of it, or the end of the event. */
function goesOn(open: Open, { text, at, isIdAhead }: Line): boolean {
  const isGap = open.gap > 0
  if (open.ids.length === 0 && open.text === null)
    return !isGap || open.seen.size > 1 || isIdAhead()
  if (isGap && isNextThing(open, text)) return false
  if ((open.text ?? '').length > MAX_TEXT_LENGTH) return false
  open.paragraphs += isGap || !hasText(open) ? 1 : 0
  open.text = `${open.text ?? ''} ${text.trim()}`.trim()
  open.gap = 0
  open.last = at
  return true
}

/** Whether a line behind a blank one is no part of the description. */
function isNextThing(open: Open, text: string): boolean {
  const isWithin = open.indent >= 2 && text.search(/\S/) >= open.indent
  const isOther = BULLET.test(text) || NEXT_THING.test(text)
  if (hasText(open)) return isOther || !isWithin || open.paragraphs >= MAX_PARAGRAPHS
  if (open.gap > 2) return true
  return !open.labelled && (isOther || (open.indent >= 2 && !isWithin))
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

/**
 * 'Event ID 8072 / Event Source: X' and below it 'Event ID: 8072 / Description: ...' are one event.
 */
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

/**
 * 'DrWatson with the following' → 'DrWatson'; a placeholder such as '<Link service name>' names
 * nothing.
 */
function sourceOf(source: string | null): string | null {
  const clean = (source ?? '')
    .replace(/\s+(?:with|and) (?:the|a) .*$/i, '')
    .replace(/^["'(]+|[\s.,;"')]+$/g, '')
    .trim()
  const closed = clean.includes('(') && !clean.includes(')') ? `${clean})` : clean
  if (
    closed === '' ||
    closed.length > 60 ||
    /<[^>]*>/.test(closed) ||
    /^(?:none|n\/a)$/i.test(closed)
  )
    return null
  return closed
}
