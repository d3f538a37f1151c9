const BITS_PER_TERM = 16
/** What a term sets of them; of words that are none, one in two hundred passes. */
const HASHES = 3
const BLANK = 32
/** Of the hash FNV-1a. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193
/** An odd number, so that the second hash is not the first once more. */
const SPREAD = 0x9e3779b1

/**
 * A Bloom filter of terms: whether a word can be one of them. 130 KB for 65,000 terms, where a set
 * of them takes 5 MB.
 *
 * @param terms with a blank between each two
 */
export function termFilter(terms: string): (word: string) => boolean {
  let count = 1
  for (let at = terms.indexOf(' '); at >= 0; at = terms.indexOf(' ', at + 1)) count += 1
  const bits = new Uint8Array(Math.ceil((count * BITS_PER_TERM) / 8))
  let hash = BASIS
  for (let at = 0; at <= terms.length; at += 1) {
    const code = at < terms.length ? terms.charCodeAt(at) : BLANK
    if (code !== BLANK) {
      hash = Math.imul(hash ^ code, PRIME)
      continue
    }
    for (let nth = 0; nth < HASHES; nth += 1) {
      const bit = bitOf(hash, nth)
      bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7))
    }
    hash = BASIS
  }

  function bitOf(of: number, nth: number): number {
    const step = Math.imul(of ^ (of >>> 15), SPREAD) | 1
    return ((of + Math.imul(step, nth)) >>> 0) % (bits.length * 8)
  }

  return word => {
    let of = BASIS
    for (let at = 0; at < word.length; at += 1) of = Math.imul(of ^ word.charCodeAt(at), PRIME)
    for (let nth = 0; nth < HASHES; nth += 1) {
      const bit = bitOf(of, nth)
      if (((bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false
    }
    return true
  }
}
