/**
 * One sentence judged: what it should be called, what it was called, and how sure that was (0 to
 * 1).
 */
export type Judged = {
  readonly label: string | null
  readonly named: string | null
  readonly confidence: number
}

const BINS = 10

/** Whether the name is right; a sentence of no intent may also be called out of scope. */
export function isRight({ label, named }: Judged): boolean {
  return named === label || (label === null && named === 'out-of-scope')
}

/** The share of right names, 0 to 1. */
export function accuracyOf(judged: readonly Judged[]): number {
  return judged.filter(isRight).length / judged.length
}

/** The mean F1 over the labels. */
export function macroF1(judged: readonly Judged[]): number {
  const labels = [...new Set(judged.flatMap(({ label }) => label ?? []))]
  const scores = labels.map(label => {
    const hits = judged.filter(one => one.label === label && one.named === label).length
    const named = judged.filter(
      one => one.named === label && !(one.label === null && label === 'out-of-scope')
    ).length
    if (hits === 0) return 0
    return (2 * hits) / (named + judged.filter(one => one.label === label).length)
  })
  return scores.reduce((sum, score) => sum + score, 0) / labels.length
}

/** Expected calibration error over ten bins of confidence, of those that were given a name. */
export function calibrationError(judged: readonly Judged[]): number {
  const named = judged.filter(one => one.named !== null)
  return Array.from({ length: BINS }, (_, bin) =>
    named.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin)
  ).reduce(
    (sum, inBin) =>
      sum +
      Math.abs(
        inBin.reduce((all, { confidence }) => all + confidence, 0) - inBin.filter(isRight).length
      ) /
        named.length,
    0
  )
}

/** The chance that one of `above` scores higher than one of `below`; equal scores count half. */
export function auroc(above: readonly number[], below: readonly number[]): number {
  return (
    above.reduce(
      (sum, high) => sum + below.reduce((won, low) => won + (Math.sign(high - low) + 1) / 2, 0),
      0
    ) /
    (above.length * below.length)
  )
}

/**
 * The same words with one letter dropped, doubled, swapped with the next or replaced, in a word of
 * four letters or more; always the same one.
 */
export function mistype(words: string, seed: number): string {
  const places = [...words.matchAll(/[a-z]{4,}/gi)].flatMap(({ index, 0: word }) =>
    Array.from({ length: word.length - 2 }, (_, offset) => index + 1 + offset)
  )
  const random = Math.imul(seed + 1, 2_654_435_761) >>> 0
  const at = places[random % Math.max(places.length, 1)]
  if (at === undefined) return words
  const [before, letter, next, after] = [
    words.slice(0, at),
    words.charAt(at),
    words.charAt(at + 1),
    words.slice(at + 2)
  ]
  return (
    [
      `${before}${next}${after}`,
      `${before}${letter}${letter}${next}${after}`,
      `${before}${next}${letter}${after}`,
      `${before}e${next}${after}`
    ][(random >>> 8) % 4] ?? words
  )
}
