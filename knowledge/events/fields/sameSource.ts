import { foldOcrLookalikes } from './foldOcrLookalikes.ts'

/** Sources that changed their name but not their events. */
const RENAMED: readonly (readonly string[])[] = [
  ['userenv', 'grouppolicy'],
  ['dcom', 'distributedcom'],
  ['w3svc', 'was'],
  [
    'servicecontrolmanager',
    'servicecontrolmanagererror',
    'servicecontrolmanagereventlogprovider',
    'scm'
  ],
  ['msexchangemta', 'mta'],
  ['w32time', 'timeservice', 'windowstime']
]
/** From this length on two letters may be mistyped, below only one, in short names none. */
const [LONG, MEDIUM] = [10, 6]

/** Whether two people mean the same event source: case, blanks, punctuation, a maker's prefix and, in a long name, letters mistyped or misread do not count. */
export function sameSource(a: string, b: string): boolean {
  const [left, right] = [plainSource(a), plainSource(b)]
  if (left === right) return left !== ''
  if (RENAMED.some(names => names.includes(left) && names.includes(right))) return true
  if (
    Math.min(left.length, right.length) >= LONG &&
    foldOcrLookalikes(left) === foldOcrLookalikes(right)
  )
    return true
  const shorter = Math.min(left.length, right.length)
  const most = shorter >= LONG ? 2 : shorter >= MEDIUM ? 1 : 0
  return (
    most > 0 &&
    left.replace(/\D/g, '') === right.replace(/\D/g, '') &&
    distanceAtMost(left, right, most) &&
    !differsByWord(left, right)
  )
}

/** 'Microsoft-Windows-DistributedCOM' → 'distributedcom' */
export function plainSource(source: string): string {
  return source
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*microsoft[- ]windows[- ]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Letters that make another source of a name: 'MSExchangeIS' and 'MSExchangeSA', 'MSExchangeDS' and 'MSExchangeDX'. */
const FAMILY = /^(msexchange|sna|sql|mssql|iis|dhcp|dns|ntds|rpc|netbt|netw)(.{1,4})$/

function differsByWord(a: string, b: string): boolean {
  const [left, right] = [FAMILY.exec(a), FAMILY.exec(b)]
  return left !== null && right !== null && left[1] === right[1] && left[2] !== right[2]
}

/** Whether at most so many letters are missing, added, wrong or swapped with their neighbour. */
function distanceAtMost(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let older: readonly number[] = []
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    older = before
    before = row
    row = nextRow(a, b, i, before, older)
    if (Math.min(...row) > most) return false
  }
  return (row[b.length] ?? Infinity) <= most
}

function nextRow(
  a: string,
  b: string,
  i: number,
  before: readonly number[],
  older: readonly number[]
): readonly number[] {
  const row = [i]
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1]
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    function value(numbers: readonly number[], at: number): number {
      return numbers[at] ?? Infinity
    }
    row.push(
      Math.min(
        value(before, j) + 1,
        value(row, j - 1) + 1,
        value(before, j - 1) + (same ? 0 : 1),
        swapped ? value(older, j - 2) + 1 : Infinity
      )
    )
  }
  return row
}
