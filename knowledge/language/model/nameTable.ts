/** Names by their places, from 0. */
export type NameTable = {
  readonly size: number
  /** -1: none of the names */
  readonly placeOf: (name: string) => number
}

/** Of the hash FNV-1a. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Looks names up in the text that they stand in, without a string of its own for each: 110,000 of
 * them take 3 MB, in a map 10.
 *
 * @param lines a name a line; no two are the same
 */
export function openNameTable(lines: string): NameTable {
  const starts = startsOf(lines)
  const size = starts.length - 1
  const mask = 2 ** Math.ceil(Math.log2(size * 2 + 1)) - 1
  /** for each hash the place of a name and one more; 0: none */
  const slots = new Uint32Array(mask + 1)
  for (let place = 0; place < size; place += 1) {
    let slot = hashOf(lines, starts[place] as number, endOf(place)) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = place + 1
  }

  function endOf(place: number): number {
    return (starts[place + 1] as number) - 1
  }
  function isNameAt(place: number, name: string): boolean {
    const start = starts[place] as number
    return endOf(place) - start === name.length && lines.startsWith(name, start)
  }

  return {
    size,
    placeOf: name => {
      let slot = hashOf(name, 0, name.length) & mask
      for (let found = slots[slot]; found !== 0; found = slots[slot]) {
        if (isNameAt((found as number) - 1, name)) return (found as number) - 1
        slot = (slot + 1) & mask
      }
      return -1
    }
  }
}

/** Where each line begins, and where one behind the last would. */
function startsOf(lines: string): Uint32Array {
  const starts = lines === '' ? [] : [0]
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) starts.push(at + 1)
  return Uint32Array.from([...starts, lines.length + 1])
}

function hashOf(text: string, from: number, to: number): number {
  let hash = BASIS
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash ^ (hash >>> 15)
}
