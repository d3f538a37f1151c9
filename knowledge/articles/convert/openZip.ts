import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
/** The end of a zip file, and the comment it may have. */
const [END_BYTES, MAX_COMMENT_BYTES] = [22, 0xffff]
const [ENTRY_BYTES, LOCAL_BYTES] = [46, 30]
const MAX_ENTRIES = 5_000
const DEFLATED = 8
/** Bytes that all parts of a document may have when they are unpacked. */
const MAX_UNPACKED_BYTES = 150_000_000

/** What is in a zip file, by name, as far as it is text. */
export type ZipTexts = ReadonlyMap<string, string>

/**
 * Unpacks the texts of a zip file, and measures all of it: what says that it is small is not
 * believed.
 * @throws Error in a few words: it is no zip file, or too large when it is unpacked
 */
export function openZip(bytes: Buffer): ZipTexts {
  const texts = new Map<string, string>()
  let left = MAX_UNPACKED_BYTES
  for (const entry of entriesOf(bytes)) {
    const unpacked = unpack(bytes, entry, left)
    left -= unpacked.length
    if (/\.(?:xml|rels)$/i.test(entry.name)) texts.set(entry.name, unpacked.toString('utf8'))
  }
  return texts
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  /** where its local header begins */
  readonly at: number
}

function entriesOf(bytes: Buffer): readonly Entry[] {
  const last = bytes.length - END_BYTES
  let end = last
  while (end >= Math.max(0, last - MAX_COMMENT_BYTES) && bytes.readUInt32LE(end) !== END) end -= 1
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('it is torn, or no document')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES) throw new Error(`it has ${count} parts, more than any document`)
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let place = 0; place < count; place += 1) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw new Error('it is torn, or no document')
    const nameBytes = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42)
    })
    at += ENTRY_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(bytes: Buffer, { at, method, packedBytes }: Entry, most: number): Buffer {
  if (at + LOCAL_BYTES > bytes.length) throw new Error('it is torn, or no document')
  const begin = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(begin, begin + packedBytes)
  if (method !== DEFLATED) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Error(`it is larger than ${MAX_UNPACKED_BYTES / 1e6} MB when it is unpacked`)
    throw new Error('it is torn, or no document')
  }
}
