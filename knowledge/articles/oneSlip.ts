/** Whether two numbers are one slip of the hand apart: a digit for another, or two neighbours swapped. (4711, 4171) → true */
export function oneSlip(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)]
  if (left.length !== right.length || left.length < 2 || a === b) return false
  const apart = [...left].flatMap((digit, at) => (digit === right[at] ? [] : [at]))
  const [first = 0, second] = apart
  return (
    apart.length === 1 ||
    (apart.length === 2 &&
      second === first + 1 &&
      left[first] === right[second] &&
      left[second] === right[first])
  )
}
