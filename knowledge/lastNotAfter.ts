/**
 * The last of a list in ascending order whose place is not after `place`; undefined when all are.
 * Halves the list each time: paragraphs run over thousands of lines.
 */
export function lastNotAfter<Item>(
  list: readonly Item[],
  place: number,
  placeOf: (item: Item) => number
): Item | undefined {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (placeOf(list[middle] as Item) <= place) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}
