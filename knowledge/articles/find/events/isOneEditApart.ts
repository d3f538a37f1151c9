/**
 * Whether two numbers are one slip of the hand apart: another digit, or two neighbours swapped:
 * (4711, 4171) → true.
 */
export function isOneEditApart(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)]
  if (left.length !== right.length || left.length < 2 || a === b) return false
  const apart = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]))
  const [first = 0, second] = apart
  if (apart.length === 1) return true
  const isSwapped = left[first] === right[first + 1] && left[first + 1] === right[first]
  return apart.length === 2 && second === first + 1 && isSwapped
}
