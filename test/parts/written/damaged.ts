/**
 * So many copies of a file, each damaged in up to twenty places or cut off; the same ones at every
 * run.
 */
export const damaged = function* (whole: Buffer, count: number): Iterable<Buffer> {
  const random = randomBy(20_230_506)
  for (let round = 0; round < count; round += 1) yield mutate(whole, random)
}

/** The same numbers at every run, below the limit given. */
function randomBy(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function mutate(whole: Buffer, random: (below: number) => number): Buffer {
  const copy = Buffer.from(whole)
  for (let count = random(20); count >= 0; count -= 1) {
    const place = random(10) < 7 ? 4_608 + random(2_500) : random(copy.length - 4)
    if (random(2) === 0) copy[place] = random(256)
    else copy.writeUInt32LE(random(65_536), place)
  }
  if (random(10) === 0) return copy.subarray(0, random(copy.length))
  return copy
}
