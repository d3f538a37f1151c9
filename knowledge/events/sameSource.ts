/** Sources that changed their name but not their events. */
const RENAMED: readonly (readonly string[])[] = [['userenv', 'group policy'], ['dcom', 'distributedcom'], ['eventlog', 'event log'], ['w3svc', 'was']]

/** Whether two people mean the same event source: case, blanks, punctuation, a maker's prefix and one mistyped letter do not count. */
export const sameSource = (a: string, b: string): boolean => {
  const [left, right] = [plainSource(a), plainSource(b)]
  if (left === right) return true
  if (RENAMED.some(names => names.includes(left) && names.includes(right))) return true
  return Math.min(left.length, right.length) >= 6 && oneEditApart(left, right)
}

/** 'Microsoft-Windows-DistributedCOM' → 'distributedcom' */
export const plainSource = (source: string): string =>
  source.normalize('NFKC').toLowerCase().replace(/^microsoft[- ]windows[- ]/, '').replace(/[^\p{L}\p{N}]+/gu, '')

/** One letter more, less, other, or two swapped; digits must agree. */
const oneEditApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return left.length <= 1 && right.length <= 1 || (left.length === 2 && left === [...right].reverse().join(''))
}
