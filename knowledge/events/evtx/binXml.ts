/** The binary XML of .evtx records, read into trees. Source: the documentation of libevtx. */

/** What stands in an element or an attribute before the values of a record are put in. */
export type XmlNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly index: number }
  | { readonly kind: 'template'; readonly template: Template; readonly values: readonly RawValue[] }
  | XmlElement

export type XmlElement = {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly nodes: XmlNode[] }[]
  readonly nodes: XmlNode[]
}

/** The nodes of a template, in which records put their values. */
export type Template = { readonly nodes: readonly XmlNode[] }

/** A value of a record, where it stands in the chunk and of what type it is. */
export type RawValue = { readonly type: number; readonly start: number; readonly size: number }

/** What the records of one chunk share: templates and names are written once. */
export type ChunkContext = {
  readonly chunk: DataView
  readonly templates: Map<number, Template>
  readonly names: Map<number, Name>
}

type Name = { readonly text: string; readonly size: number }

const TOKEN = {
  end: 0x00,
  openElement: 0x01,
  closeStart: 0x02,
  closeEmpty: 0x03,
  endElement: 0x04,
  text: 0x05,
  attribute: 0x06,
  cdata: 0x07,
  character: 0x08,
  entity: 0x09,
  instructionTarget: 0x0a,
  instructionData: 0x0b,
  template: 0x0c,
  value: 0x0d,
  optionalValue: 0x0e,
  fragment: 0x0f
} as const
/** Set on a token when more of its kind follow. */
const MORE = 0x40
const FRAGMENT_BYTES = 4
const TEMPLATE_HEADER_BYTES = 24
const MAX_DEPTH = 24
const MAX_NODES = 20_000
const MAX_VALUES = 4_096
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'"
}
const UTF16 = new TextDecoder('utf-16le')

/** What a chunk's records need to be read. */
export function contextOf(chunk: DataView): ChunkContext {
  return { chunk, templates: new Map(), names: new Map() }
}

/** The nodes between two places of a chunk; what is broken ends them. Never throws. */
export function readNodes(
  context: ChunkContext,
  start: number,
  end: number,
  depth = 0
): readonly XmlNode[] {
  const reader = new Reader(context, Math.min(end, context.chunk.byteLength), depth)
  try {
    reader.read(start)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return reader.nodes
}

/** Reads one run of tokens. A place outside of the chunk is a RangeError of the view. */
class Reader {
  readonly nodes: XmlNode[] = []
  private readonly context: ChunkContext
  private readonly end: number
  private readonly depth: number
  private readonly open: XmlElement[] = []
  private attribute: XmlNode[] | null = null
  private count = 0
  private at = 0

  constructor(context: ChunkContext, end: number, depth: number) {
    this.context = context
    this.end = end
    this.depth = depth
  }

  read(start: number): void {
    this.at = start
    while (this.at < this.end && this.depth < MAX_DEPTH) {
      const token = this.view.getUint8(this.at) & ~MORE
      const hasMore = (this.view.getUint8(this.at) & MORE) !== 0
      this.at += 1
      if (token === TOKEN.end || !this.readToken(token, hasMore)) return
    }
  }

  private get view(): DataView {
    return this.context.chunk
  }

  /** False where the run ends, well or not. */
  private readToken(token: number, hasMore: boolean): boolean {
    switch (token) {
      case TOKEN.openElement:
        return this.openElement(hasMore)
      case TOKEN.closeStart:
        this.attribute = null
        return true
      case TOKEN.closeEmpty:
      case TOKEN.endElement:
        this.attribute = null
        return this.open.pop() !== undefined
      case TOKEN.attribute:
        return this.openAttribute()
      case TOKEN.template:
        return this.readTemplate()
      case TOKEN.fragment:
        this.at += FRAGMENT_BYTES - 1
        return true
      default:
        return this.readText(token)
    }
  }

  private readText(token: number): boolean {
    switch (token) {
      case TOKEN.text:
        this.at += 1
        return this.add({ kind: 'text', text: this.countedString() })
      case TOKEN.cdata:
        return this.add({ kind: 'text', text: this.countedString() })
      case TOKEN.character:
        this.at += 2
        return this.add({
          kind: 'text',
          text: String.fromCharCode(this.view.getUint16(this.at - 2, true))
        })
      case TOKEN.entity:
        return this.add({ kind: 'text', text: ENTITIES[this.name()] ?? '' })
      case TOKEN.value:
      case TOKEN.optionalValue:
        this.at += 3
        return this.add({ kind: 'value', index: this.view.getUint16(this.at - 3, true) })
      case TOKEN.instructionTarget:
        return this.name() !== null
      case TOKEN.instructionData:
        return this.countedString() !== null
      default:
        return false
    }
  }

  private openElement(hasAttributes: boolean): boolean {
    this.at += 6
    const element: XmlElement = { kind: 'element', name: this.name(), attributes: [], nodes: [] }
    if (hasAttributes) this.at += 4
    this.attribute = null
    const isAdded = this.open.length < MAX_DEPTH && this.add(element)
    this.open.push(element)
    return isAdded
  }

  private openAttribute(): boolean {
    const name = this.name()
    const attributes = this.open.at(-1)?.attributes as
      | { readonly name: string; readonly nodes: XmlNode[] }[]
      | undefined
    this.attribute = []
    attributes?.push({ name, nodes: this.attribute })
    return attributes !== undefined
  }

  private add(node: XmlNode): boolean {
    this.count += 1
    const nodes = this.attribute ?? this.open.at(-1)?.nodes ?? this.nodes
    nodes.push(node)
    return this.count < MAX_NODES
  }

  /** A template, written here or before, and the values that this record puts into it. */
  private readTemplate(): boolean {
    const place = this.view.getUint32(this.at + 5, true)
    this.at += 9
    const isHere = place === this.at
    const template = this.templateAt(place)
    if (isHere) this.at += TEMPLATE_HEADER_BYTES + this.view.getUint32(this.at + 20, true)
    const values = this.rawValues()
    return this.add({ kind: 'template', template, values })
  }

  private templateAt(place: number): Template {
    const known = this.context.templates.get(place)
    if (known !== undefined) return known
    const start = place + TEMPLATE_HEADER_BYTES
    const size = this.view.getUint32(place + 20, true)
    const template = { nodes: readNodes(this.context, start, start + size, this.depth + 1) }
    this.context.templates.set(place, template)
    return template
  }

  private rawValues(): readonly RawValue[] {
    const count = Math.min(this.view.getUint32(this.at, true), MAX_VALUES)
    const table = this.at + 4
    let start = table + count * 4
    const values = Array.from({ length: count }, (_, index) => {
      const size = this.view.getUint16(table + index * 4, true)
      const value = { type: this.view.getUint8(table + index * 4 + 2), start, size }
      start += size
      return value
    })
    this.at = start
    return values
  }

  private name(): string {
    const place = this.view.getUint32(this.at, true)
    this.at += 4
    const name = this.nameAt(place)
    if (place === this.at) this.at += name.size
    return name.text
  }

  private nameAt(place: number): Name {
    const known = this.context.names.get(place)
    if (known !== undefined) return known
    const count = this.view.getUint16(place + 6, true)
    const name = { text: this.stringAt(place + 8, count), size: 8 + count * 2 + 2 }
    this.context.names.set(place, name)
    return name
  }

  private countedString(): string {
    const count = this.view.getUint16(this.at, true)
    const text = this.stringAt(this.at + 2, count)
    this.at += 2 + count * 2
    return text
  }

  private stringAt(place: number, count: number): string {
    return decodeUtf16(this.view, place, count * 2)
  }
}

/** A string of UTF-16 that stands in a view; RangeError where it stands outside. */
export function decodeUtf16(view: DataView, start: number, size: number): string {
  if (start + size > view.byteLength) throw new RangeError('The string leaves its chunk.')
  return UTF16.decode(new Uint8Array(view.buffer, view.byteOffset + start, size))
}
