import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** A value of the front matter and the line it stands on. */
export type FrontMatterValue = { readonly value: string; readonly line: number }

/** What is wrong with a line of the front matter. */
export type Fault = { readonly line: number; readonly found: string; readonly remedy: string }

export type FrontMatter = {
  readonly id: FrontMatterValue | null
  readonly title: FrontMatterValue | null
  readonly date: FrontMatterValue | null
  readonly status: FrontMatterValue | null
  readonly appliesTo: readonly FrontMatterValue[]
  readonly events: readonly {
    readonly id: FrontMatterValue | null
    readonly source: FrontMatterValue | null
    readonly description: FrontMatterValue | null
    readonly line: number
  }[]
  readonly fix: readonly FrontMatterValue[]
  /** what it was converted from */
  readonly converted: FrontMatterValue | null
  /** whether the fields are ours; not those of another program, of which title and date count */
  readonly isOurs: boolean
  readonly faults: readonly Fault[]
  /** the line below the closing hyphens */
  readonly next: number
}

const NOTHING: FrontMatter = {
  id: null,
  title: null,
  date: null,
  status: null,
  appliesTo: [],
  events: [],
  fix: [],
  converted: null,
  isOurs: false,
  faults: [],
  next: 1
}
const KEYS = ['id', 'title', 'date', 'applies to', 'events', 'fix', 'status', 'converted']
/** Fields that only an article of ours has. */
const OUR_KEYS = ['id', 'applies to']
const EVENT_KEYS = ['id', 'source', 'description']

/**
 * Reads what stands between the first two lines of three hyphens, where there are such. Any text,
 * never throws: what is wrong is told with its line.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  if (!/^---\s*$/.test(lines[0] ?? '') || end < 0) return NOTHING
  const counter = new LineCounter()
  const document = parseDocument(lines.slice(1, end).join('\n'), {
    lineCounter: counter,
    uniqueKeys: true,
    logLevel: 'silent'
  })
  const next = end + 2
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1
  const [error] = document.errors
  if (error !== undefined) {
    const fault = unreadable(error.code, lineAt(error.pos[0]))
    return { ...NOTHING, isOurs: true, next, faults: [fault] }
  }
  if (!isMap(document.contents)) return { ...NOTHING, isOurs: true, next, faults: [NO_FIELDS] }
  return readFields(document.contents, node => lineAt(node?.range?.[0] ?? 0), next)
}

const NO_FIELDS: Fault = {
  line: 2,
  found: 'front matter without fields',
  remedy: 'write each field as "name: value"'
}

function unreadable(code: string, line: number): Fault {
  const reason = code.toLowerCase().replace(/_/g, ' ')
  return {
    line,
    found: `front matter that cannot be read (${reason})`,
    remedy: 'put text with a colon or a hash in quotation marks'
  }
}

function readFields(contents: Node, lineOf: LineOf, next: number): FrontMatter {
  const fields = fieldsOf(contents, lineOf, KEYS)
  const valuesOf = (name: string): readonly FrontMatterValue[] =>
    toldBy(fields.values.get(name), lineOf)
  const isOurs = OUR_KEYS.some(name => fields.values.has(name))
  const [title = null] = valuesOf('title')
  const [date = null] = valuesOf('date')
  if (!isOurs) return { ...NOTHING, title, date, next }
  const { events, faults } = eventsOf(fields.values.get('events'), lineOf)
  return {
    id: valuesOf('id')[0] ?? null,
    title,
    date,
    status: valuesOf('status')[0] ?? null,
    appliesTo: valuesOf('applies to'),
    events,
    fix: valuesOf('fix'),
    converted: valuesOf('converted')[0] ?? null,
    isOurs,
    faults: [...fields.faults, ...faults],
    next
  }
}

type LineOf = (
  node: { readonly range?: readonly number[] | null | undefined } | null | undefined
) => number
type Fields = {
  readonly values: ReadonlyMap<string, Node | null>
  readonly faults: readonly Fault[]
}

function fieldsOf(node: Node | null | undefined, lineOf: LineOf, known: readonly string[]): Fields {
  const values = new Map<string, Node | null>()
  const faults: Fault[] = []
  for (const { key, value } of isMap(node) ? node.items : []) {
    const name = String(isScalar(key) ? key.value : key)
      .trim()
      .toLowerCase()
      .replace(/[-_ ]+/g, ' ')
    if (known.includes(name)) values.set(name, value as Node | null)
    else
      faults.push({
        line: lineOf(key as Node),
        found: `a field "${name.slice(0, 40)}" that means nothing here`,
        remedy: `use ${known.join(', ')}`
      })
  }
  return { values, faults }
}

/** One value or a list of them, as text. */
function toldBy(node: Node | null | undefined, lineOf: LineOf): readonly FrontMatterValue[] {
  if (isSeq(node)) return node.items.flatMap(item => toldBy(item as Node, lineOf))
  if (!isScalar(node) || node.value === null || node.value === '') return []
  return [
    {
      value:
        node.value instanceof Date
          ? node.value.toISOString().slice(0, 10)
          : String(node.source ?? node.value).trim(),
      line: lineOf(node)
    }
  ]
}

function eventsOf(
  node: Node | null | undefined,
  lineOf: LineOf
): { readonly events: FrontMatter['events']; readonly faults: readonly Fault[] } {
  const single = node == null ? [] : [node]
  const items = isSeq(node) ? (node.items as Node[]) : single
  const read = items.map(item => {
    const { values, faults } = isMap(item)
      ? fieldsOf(item, lineOf, EVENT_KEYS)
      : { values: new Map<string, Node | null>([['id', item]]), faults: [] }
    function one(name: string): FrontMatterValue | null {
      return toldBy(values.get(name), lineOf)[0] ?? null
    }
    return {
      faults,
      event: {
        id: one('id'),
        source: one('source'),
        description: one('description'),
        line: lineOf(item)
      }
    }
  })
  return { events: read.map(({ event }) => event), faults: read.flatMap(({ faults }) => faults) }
}
