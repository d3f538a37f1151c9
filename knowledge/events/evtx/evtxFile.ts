/**
 * Where the records of an .evtx file stand. Source: the format as the documentation of libevtx
 * describes it ("Windows XML Event Log (EVTX)").
 */

/** A record as it stands in its chunk; places are offsets into the chunk. */
export type EvtxRecord = {
  /** 64 KB, whose names and templates the record points into */
  readonly chunk: DataView
  readonly start: number
  readonly end: number
  /** the number that the log gave it */
  readonly number: bigint
  /** when it was written, in milliseconds since 1970 */
  readonly writtenAt: number
}

const CHUNK_BYTES = 65_536
const CHUNK_MAGIC = 'ElfChnk\0'
const CHUNK_HEADER_BYTES = 512
/** Chunks follow each other; a file that was cut or carved may hold them at any sector. */
const SECTOR_BYTES = 512
const RECORD_MAGIC = 0x00002a2a
const RECORD_HEADER_BYTES = 24
const MAX_FILE_BYTES = 64 * 1024 * 1024
/** Between 1601, where file times begin, and 1970. */
const EPOCH_DIFFERENCE_MS = 11_644_473_600_000

/** Whether a file is a log of Vista or later, by its first bytes or its first chunk. */
export function isEvtx(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0, 'ElfFile\0') || startsWith(bytes, 0, CHUNK_MAGIC)
}

/**
 * All sound records, in the order they stand in the file. Chunks are known by their own magic: what
 * the file's header says of their number is not up to date in a log that was copied while in use.
 */
export function findRecords(bytes: Uint8Array): readonly EvtxRecord[] {
  const records: EvtxRecord[] = []
  const size = Math.min(bytes.length, MAX_FILE_BYTES)
  for (let at = 0; at + CHUNK_HEADER_BYTES <= size; ) {
    const isChunk = startsWith(bytes, at, CHUNK_MAGIC)
    if (isChunk) records.push(...recordsOf(chunkAt(bytes, at)))
    at += isChunk ? CHUNK_BYTES : SECTOR_BYTES
  }
  return records
}

function chunkAt(bytes: Uint8Array, at: number): DataView {
  const length = Math.min(CHUNK_BYTES, bytes.length - at)
  return new DataView(bytes.buffer, bytes.byteOffset + at, length)
}

function recordsOf(chunk: DataView): readonly EvtxRecord[] {
  const records: EvtxRecord[] = []
  let start = CHUNK_HEADER_BYTES
  while (start + RECORD_HEADER_BYTES <= chunk.byteLength) {
    const size = chunk.getUint32(start + 4, true)
    const isSound =
      chunk.getUint32(start, true) === RECORD_MAGIC &&
      size >= RECORD_HEADER_BYTES + 4 &&
      start + size <= chunk.byteLength
    if (!isSound) break
    records.push({
      chunk,
      start: start + RECORD_HEADER_BYTES,
      end: start + size - 4,
      number: chunk.getBigUint64(start + 8, true),
      writtenAt: timeOf(chunk.getBigUint64(start + 16, true))
    })
    start += size
  }
  return records
}

/** A file time, hundreds of nanoseconds since 1601, in milliseconds since 1970. */
export function timeOf(fileTime: bigint): number {
  return Number(fileTime / 10_000n) - EPOCH_DIFFERENCE_MS
}

function startsWith(bytes: Uint8Array, place: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (bytes[place + index] !== text.charCodeAt(index)) return false
  return true
}
