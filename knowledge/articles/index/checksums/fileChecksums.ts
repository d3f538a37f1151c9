import { closeSync, fstatSync, openSync, readSync, truncateSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/*
 * Behind the last page of an index stand the checksums of its blocks: 4 bytes each, then the
 * checksum of these, how many there are, and eight letters by which they are known. SQLite reads
 * only as many pages as its header says.
 */
const BLOCK_BYTES = 1024 * 1024
const MAGIC = Buffer.from('KBsums01')
const SUM_BYTES = 4
const FOOT_BYTES = 2 * SUM_BYTES + MAGIC.length

/** Writes the checksums of a finished index behind it. */
export function sealFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    const { size } = fstatSync(file)
    const sums = sumsOf(file, size)
    writeSync(file, Buffer.concat([sums, footOf(sums)]), 0, undefined, size)
  } finally {
    closeSync(file)
  }
}

/** Takes the checksums off again, so that the index can be changed. */
export function unsealFile(path: string): void {
  const file = openSync(path, 'r')
  const size = sizeOfPages(file)
  closeSync(file)
  if (size !== null) truncateSync(path, size)
}

/** Whether each byte of an index is as it was written; false, too, for one without checksums. */
export function isFileWhole(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const size = sizeOfPages(file)
    if (size === null) return false
    const written = readBytes(file, size, fstatSync(file).size - size)
    const sums = sumsOf(file, size)
    return written.equals(Buffer.concat([sums, footOf(sums)]))
  } finally {
    closeSync(file)
  }
}

/** Bytes before the checksums, null when there are none. */
function sizeOfPages(file: number): number | null {
  const { size } = fstatSync(file)
  if (size < FOOT_BYTES) return null
  const foot = readBytes(file, size - FOOT_BYTES, FOOT_BYTES)
  if (!foot.subarray(2 * SUM_BYTES).equals(MAGIC)) return null
  const pages = size - FOOT_BYTES - SUM_BYTES * foot.readUInt32LE(SUM_BYTES)
  return pages >= 0 ? pages : null
}

function sumsOf(file: number, size: number): Buffer {
  const blocks = Math.ceil(size / BLOCK_BYTES)
  const sums = Buffer.alloc(blocks * SUM_BYTES)
  const block = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, size))
  for (let at = 0; at < blocks; at += 1) {
    const read = readSync(file, block, 0, block.length, at * BLOCK_BYTES)
    const length = Math.min(read, size - at * BLOCK_BYTES)
    sums.writeUInt32LE(crc32(block.subarray(0, length)), at * SUM_BYTES)
  }
  return sums
}

function footOf(sums: Buffer): Buffer {
  const numbers = Buffer.alloc(2 * SUM_BYTES)
  numbers.writeUInt32LE(crc32(sums), 0)
  numbers.writeUInt32LE(sums.length / SUM_BYTES, SUM_BYTES)
  return Buffer.concat([numbers, MAGIC])
}

function readBytes(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, from)
  return bytes
}
