import {
  type ChunkContext,
  contextOf,
  type RawValue,
  readNodes,
  type XmlElement,
  type XmlNode
} from './binXml.ts'
import type { EvtxRecord } from './evtxFile.ts'
import { BINARY_XML_TYPE, valueText } from './valueText.ts'

/** What a record says, each field as Windows writes it in XML; '' where it says nothing. */
export type EvtxEvent = {
  readonly id: string
  readonly source: string
  readonly otherSource: string
  readonly level: string
  readonly keywords: string
  readonly task: string
  readonly time: string
  readonly log: string
  readonly computer: string
  readonly user: string
  /** the words of a forwarded event; others keep theirs in a file of Windows */
  readonly message: string
  /** the insertion strings, in order */
  readonly strings: readonly string[]
}

/** An element whose values are put in. */
type Plain = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Plain[]
  readonly text: string
}

const MAX_DEPTH = 24
const MAX_PLAIN_NODES = 20_000
const MAX_STRINGS = 100
const EMPTY: Plain = { name: '', attributes: new Map(), children: [], text: '' }

/** A record of which only the level has been read. */
export type OpenRecord = {
  readonly level: string
  readonly keywords: string
  /** all of it; null when it holds no event */
  readonly read: () => EvtxEvent | null
}

/** Opens records one by one; those of one chunk share what they have in common. Never throws. */
export function createRecordReader(): (record: EvtxRecord) => OpenRecord {
  const contexts = new Map<DataView, ChunkContext>()
  return record => {
    const context = contexts.get(record.chunk) ?? contextOf(record.chunk)
    contexts.set(record.chunk, context)
    const nodes = readNodes(context, record.start, record.end)
    const system = scopeOf(scopeOf({ nodes, values: [] }, 'Event'), 'System')
    return {
      level: textIn(context, scopeOf(system, 'Level')),
      keywords: textIn(context, scopeOf(system, 'Keywords')),
      read: () => readEvent(context, nodes)
    }
  }
}

/** Nodes, and the values that are put into them. */
type Scope = { readonly nodes: readonly XmlNode[]; readonly values: readonly RawValue[] }

const NOTHING: Scope = { nodes: [], values: [] }

/** What stands in the element of this name, without reading what stands beside it. */
function scopeOf({ nodes, values }: Scope, name: string, depth = 0): Scope {
  for (const node of nodes) {
    if (node.kind === 'element' && node.name === name) return { nodes: node.nodes, values }
    if (node.kind !== 'template' || depth > MAX_DEPTH) continue
    const inner = scopeOf({ nodes: node.template.nodes, values: node.values }, name, depth + 1)
    if (inner !== NOTHING) return inner
  }
  return NOTHING
}

function textIn(context: ChunkContext, { nodes, values }: Scope): string {
  return textOf({ context, left: 0 }, nodes, values)
}

function readEvent(context: ChunkContext, nodes: readonly XmlNode[]): EvtxEvent | null {
  const filler = { context, left: MAX_PLAIN_NODES }
  const event = plainOf(filler, nodes, [], 0).find(({ name }) => name === 'Event')
  if (event === undefined) return null
  return eventOf(event)
}

function eventOf(event: Plain): EvtxEvent {
  const system = child(event, 'System')
  const provider = child(system, 'Provider')
  const data = event.children.find(({ name }) => /^(?:Event|User|Debug)Data$/.test(name))
  return {
    id: child(system, 'EventID').text,
    source: provider.attributes.get('Name') ?? '',
    otherSource: provider.attributes.get('EventSourceName') ?? '',
    level: child(system, 'Level').text,
    keywords: child(system, 'Keywords').text,
    task: child(child(event, 'RenderingInfo'), 'Task').text,
    time: child(system, 'TimeCreated').attributes.get('SystemTime') ?? '',
    log: child(system, 'Channel').text,
    computer: child(system, 'Computer').text,
    user: child(system, 'Security').attributes.get('UserID') ?? '',
    message: child(child(event, 'RenderingInfo'), 'Message').text,
    strings: data === undefined ? [] : stringsOf(data).slice(0, MAX_STRINGS)
  }
}

function child(element: Plain, name: string): Plain {
  return element.children.find(inner => inner.name === name) ?? EMPTY
}

function stringsOf(element: Plain): readonly string[] {
  if (element.name === 'Binary') return []
  const own = element.text.trim() === '' ? [] : [element.text.trim()]
  return [...own, ...element.children.flatMap(stringsOf)]
}

type Filler = { readonly context: ChunkContext; left: number }

/** The elements among nodes, with the values of the record put in. */
function plainOf(
  filler: Filler,
  nodes: readonly XmlNode[],
  values: readonly RawValue[],
  depth: number
): readonly Plain[] {
  if (depth > MAX_DEPTH) return []
  return nodes.flatMap(node => {
    filler.left -= 1
    if (filler.left < 0) return []
    if (node.kind === 'element') return [elementOf(filler, node, values, depth)]
    const inner = innerNodes(filler.context, node, values)
    if (inner === null) return []
    return plainOf(filler, inner.nodes, inner.values, depth + 1)
  })
}

/** The nodes that a template or a value of XML stands for; null: it stands for text. */
function innerNodes(
  context: ChunkContext,
  node: XmlNode,
  values: readonly RawValue[]
): { readonly nodes: readonly XmlNode[]; readonly values: readonly RawValue[] } | null {
  if (node.kind === 'template') return { nodes: node.template.nodes, values: node.values }
  const value = node.kind === 'value' ? values[node.index] : undefined
  if (value?.type !== BINARY_XML_TYPE) return null
  return { nodes: readNodes(context, value.start, value.start + value.size, 1), values: [] }
}

function elementOf(
  filler: Filler,
  { name, attributes, nodes }: XmlElement,
  values: readonly RawValue[],
  depth: number
): Plain {
  return {
    name,
    attributes: new Map(
      attributes.map(attribute => [attribute.name, textOf(filler, attribute.nodes, values)])
    ),
    children: plainOf(filler, nodes, values, depth + 1),
    text: textOf(filler, nodes, values)
  }
}

function textOf(filler: Filler, nodes: readonly XmlNode[], values: readonly RawValue[]): string {
  return nodes
    .map(node => {
      if (node.kind === 'text') return node.text
      const value = node.kind === 'value' ? values[node.index] : undefined
      if (value === undefined) return ''
      return soundText(filler.context, value)
    })
    .join('')
}

/** A value that leaves its chunk is none. */
function soundText({ chunk }: ChunkContext, value: RawValue): string {
  try {
    return valueText(chunk, value)
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}
