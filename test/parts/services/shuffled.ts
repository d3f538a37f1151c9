/** In another order, the same in every run. */
export function shuffled<T>(values: readonly T[]): readonly T[] {
  let seed = 7
  function next(): number {
    seed = (seed * 48_271) % 2_147_483_647
    return seed
  }
  return values
    .map(value => ({ value, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value)
}
