/**
 * Writes small .evtx files as Windows does: names and templates once in a chunk, the values of an
 * event's own data as XML within a value. Source: the documentation of libevtx.
 */

/** An event to be written. */
export type WrittenEvent = {
  readonly id: number
  readonly source: string
  readonly level: number
  readonly time: Date
  readonly computer: string
  readonly log: string
  readonly keywords?: bigint
  readonly strings: readonly string[]
}

type Value = { readonly type: number; readonly bytes: Buffer }
type Content = string | { readonly index: number; readonly type: number }
type Element = {
  readonly name: string
  readonly attributes?: Readonly<Record<string, Content>>
  readonly content?: readonly (Content | Element)[]
}

const CHUNK_BYTES = 65_536
const FILE_HEADER_BYTES = 4_096
const STRING = 0x01
const UINT8 = 0x04
const UINT16 = 0x06
const FILE_TIME = 0x11
const HEX64 = 0x15
const BINARY_XML = 0x21
const EPOCH_DIFFERENCE_MS = 11_644_473_600_000

const EVENT: Element = {
  name: 'Event',
  attributes: { xmlns: 'http://schemas.microsoft.com/win/2004/08/events/event' },
  content: [
    {
      name: 'System',
      content: [
        { name: 'Provider', attributes: { Name: { index: 0, type: STRING } } },
        {
          name: 'EventID',
          attributes: { Qualifiers: '0' },
          content: [{ index: 1, type: UINT16 }]
        },
        { name: 'Level', content: [{ index: 2, type: UINT8 }] },
        { name: 'Keywords', content: [{ index: 3, type: HEX64 }] },
        { name: 'TimeCreated', attributes: { SystemTime: { index: 4, type: FILE_TIME } } },
        { name: 'Channel', content: [{ index: 5, type: STRING }] },
        { name: 'Computer', content: [{ index: 6, type: STRING }] }
      ]
    },
    { index: 7, type: BINARY_XML }
  ] as readonly (Content | Element)[]
}

/** A file with these events, so many in each chunk. */
export function writeEvtx(events: readonly WrittenEvent[], perChunk = 50): Buffer {
  const header = Buffer.alloc(FILE_HEADER_BYTES)
  header.write('ElfFile\0', 'latin1')
  const chunks = Array.from({ length: Math.ceil(events.length / perChunk) }, (_, index) =>
    new ChunkWriter().write(
      events.slice(index * perChunk, (index + 1) * perChunk),
      index * perChunk + 1
    )
  )
  return Buffer.concat([header, ...chunks])
}

class ChunkWriter {
  readonly #bytes = Buffer.alloc(CHUNK_BYTES)
  readonly #names = new Map<string, number>()
  readonly #templates = new Map<string, number>()
  #at = 512

  write(events: readonly WrittenEvent[], first: number): Buffer {
    this.#bytes.write('ElfChnk\0', 'latin1')
    for (const [index, event] of events.entries()) this.#record(event, first + index)
    return this.#bytes
  }

  #record(event: WrittenEvent, number: number): void {
    const start = this.#at
    this.#u32(0x00002a2a)
    this.#u32(0)
    this.#u64(BigInt(number))
    this.#u64(fileTime(event.time))
    this.#instance('event', EVENT, [
      text(event.source),
      { type: UINT16, bytes: littleEndian(BigInt(event.id), 2) },
      { type: UINT8, bytes: littleEndian(BigInt(event.level), 1) },
      { type: HEX64, bytes: littleEndian(event.keywords ?? 0x8000000000000000n, 8) },
      { type: FILE_TIME, bytes: littleEndian(fileTime(event.time), 8) },
      text(event.log),
      text(event.computer),
      event.strings
    ])
    this.#u8(0)
    const size = this.#at + 4 - start
    this.#u32(size)
    this.#bytes.writeUInt32LE(size, start + 4)
  }

  /** A template with its values; strings among them become XML with a template of its own. */
  #instance(name: string, element: Element, values: readonly (Value | readonly string[])[]): void {
    this.#raw(Buffer.from([0x0f, 1, 1, 0, 0x0c, 1]))
    this.#u32(1)
    const known = this.#templates.get(name)
    this.#u32(known ?? this.#at + 4)
    if (known === undefined) this.#definition(name, element)
    this.#u32(values.length)
    const table = this.#at
    this.#at += values.length * 4
    values.forEach((value, index) => {
      const start = this.#at
      if ('type' in value) this.#raw(value.bytes)
      else this.#instance(`data ${value.length}`, dataOf(value.length), value.map(text))
      this.#bytes.writeUInt16LE(this.#at - start, table + index * 4)
      this.#bytes[table + index * 4 + 2] = 'type' in value ? value.type : BINARY_XML
    })
  }

  #definition(name: string, element: Element): void {
    const start = this.#at
    this.#templates.set(name, start)
    this.#at += 24
    this.#raw(Buffer.from([0x0f, 1, 1, 0]))
    this.#element(element)
    this.#u8(0)
    this.#bytes.writeUInt32LE(this.#at - start - 24, start + 20)
  }

  #element({ name, attributes = {}, content = [] }: Element): void {
    const named = Object.entries(attributes)
    this.#u8(named.length > 0 ? 0x41 : 0x01)
    this.#raw(Buffer.from([0xff, 0xff, 0, 0, 0, 0]))
    this.#name(name)
    if (named.length > 0) this.#u32(0)
    named.forEach(([attribute, value], index) => {
      this.#u8(index < named.length - 1 ? 0x46 : 0x06)
      this.#name(attribute)
      this.#content(value)
    })
    if (content.length === 0) {
      this.#u8(0x03)
      return
    }
    this.#u8(0x02)
    for (const part of content) {
      if (typeof part === 'object' && 'name' in part) this.#element(part)
      else this.#content(part)
    }
    this.#u8(0x04)
  }

  #content(content: Content): void {
    if (typeof content === 'string') {
      this.#raw(Buffer.from([0x05, STRING]))
      this.#raw(littleEndian(BigInt(content.length), 2))
      this.#raw(Buffer.from(content, 'utf16le'))
      return
    }
    this.#u8(0x0e)
    this.#raw(littleEndian(BigInt(content.index), 2))
    this.#u8(content.type)
  }

  #name(name: string): void {
    const known = this.#names.get(name)
    this.#u32(known ?? this.#at + 4)
    if (known !== undefined) return
    this.#names.set(name, this.#at)
    this.#raw(Buffer.from([0, 0, 0, 0, 0, 0]))
    this.#raw(littleEndian(BigInt(name.length), 2))
    this.#raw(Buffer.from(`${name}\0`, 'utf16le'))
  }

  #raw(bytes: Buffer): void {
    bytes.copy(this.#bytes, this.#at)
    this.#at += bytes.length
  }

  #u8(value: number): void {
    this.#raw(Buffer.from([value]))
  }

  #u32(value: number): void {
    this.#raw(littleEndian(BigInt(value), 4))
  }

  #u64(value: bigint): void {
    this.#raw(littleEndian(value, 8))
  }
}

function dataOf(count: number): Element {
  return {
    name: 'EventData',
    content: Array.from({ length: count }, (_, index) => ({
      name: 'Data',
      attributes: { Name: `param${index + 1}` },
      content: [{ index, type: STRING }]
    }))
  }
}

function text(words: string): Value {
  return { type: STRING, bytes: Buffer.from(words, 'utf16le') }
}

function fileTime(time: Date): bigint {
  return BigInt(time.getTime() + EPOCH_DIFFERENCE_MS) * 10_000n
}

function littleEndian(value: bigint, length: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes.subarray(0, length)
}

/** A log with one error of the Print Spooler on MAIL01. */
export const SPOOLER_LOG: Buffer = writeEvtx([
  {
    id: 7031,
    source: 'Service Control Manager',
    level: 2,
    time: new Date('2022-03-04T05:06:07Z'),
    computer: 'MAIL01',
    log: 'System',
    strings: ['Print Spooler', '1']
  }
])
