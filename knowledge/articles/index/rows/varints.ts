/** Whole numbers below 2^32 in few bytes: seven bits a byte, the highest says that more follows. */
export function packNumbers(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(sizeOf(numbers))
  let at = 0
  for (let index = 0; index < numbers.length; index += 1) {
    let number = numbers[index] ?? 0
    while (number > 127) {
      bytes[at++] = (number & 127) | 128
      number >>>= 7
    }
    bytes[at++] = number
  }
  return bytes
}

function sizeOf(numbers: ArrayLike<number>): number {
  let size = 0
  for (let index = 0; index < numbers.length; index += 1) {
    let number = numbers[index] ?? 0
    for (size += 1; number > 127; number >>>= 7) size += 1
  }
  return size
}

/** The numbers that `packNumbers` packed. */
export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length)
  return numbers.subarray(0, unpackInto(numbers, 0, bytes))
}

/** Writes the numbers into an array, from this place on; returns the place behind them. */
export function unpackInto(numbers: Uint32Array, from: number, bytes: Uint8Array): number {
  let place = from
  for (let at = 0; at < bytes.length; place += 1) {
    let [number, shift] = [0, 0]
    let byte = bytes[at++] ?? 0
    while (byte > 127) {
      number |= (byte & 127) << shift
      shift += 7
      byte = bytes[at++] ?? 0
    }
    numbers[place] = (number | (byte << shift)) >>> 0
  }
  return place
}
