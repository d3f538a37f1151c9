const FIRST_BYTES = 16 * 1024
/**
 * Parts that may come of nothing, and bytes that allow one more: whoever sends bytes one by one
 * would keep the thread busy a hundred times as long as the same in one piece does.
 */
const FREE_PARTS = 10_000
const BYTES_OF_A_PART = 256

export type CollectedBytes = {
  /** False: they come in too many parts to go on. */
  readonly add: (part: Uint8Array) => boolean
  readonly bytes: () => Buffer
}

/**
 * Puts together what comes in parts, each copied: a part of one byte that is kept as it came keeps
 * what was read of its connection, 64 KB, with it.
 */
export function collectBytes(): CollectedBytes {
  let room = Buffer.alloc(0)
  let size = 0
  let parts = 0
  return {
    add: part => {
      if (size + part.length > room.length) room = grown(room, size, size + part.length)
      room.set(part, size)
      size += part.length
      parts += 1
      return parts <= FREE_PARTS + size / BYTES_OF_A_PART
    },
    bytes: () => room.subarray(0, size)
  }
}

function grown(room: Buffer, size: number, least: number): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(Math.max(FIRST_BYTES, 2 * room.length, least))
  room.copy(larger, 0, 0, size)
  return larger
}
