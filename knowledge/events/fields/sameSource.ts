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
/** What a source is, behind a name that tells it without. */
const KIND = /^(.{4,}?)(?:service|log)s?$/
/** From this length on two letters may be mistyped, below only one, in short names none. */
const [LONG, MEDIUM] = [10, 6]

/**
 * Whether two people mean the same event source: case, blanks, punctuation, a maker's prefix and,
 * in a long name, letters mistyped or misread do not count.
 */
export function sameSource(a: string, b: string): boolean {
  const [left, right] = [plainSource(a), plainSource(b)]
  if (left === right) return left !== ''
  if (withoutKind(left) === withoutKind(right)) return true
  if (RENAMED.some(names => names.includes(left) && names.includes(right))) return true
  if (
    Math.min(left.length, right.length) >= LONG &&
    foldOcrLookalikes(left) === foldOcrLookalikes(right)
  )
    return true
  const allowed = slipsAllowed(Math.min(left.length, right.length))
  const haveSameDigits = left.replace(/\D/g, '') === right.replace(/\D/g, '')
  return (
    allowed > 0 &&
    haveSameDigits &&
    distanceAtMost(left, right, allowed) &&
    !differsByWord(left, right)
  )
}

/** 'Remote Access Service' and 'Remote Access', 'Dr. Watson Log' and 'DrWatson' */
function withoutKind(plain: string): string {
  return KIND.exec(plain)?.[1] ?? plain
}

/** How many letters of a name of this length may be mistyped. */
function slipsAllowed(length: number): number {
  if (length >= LONG) return 2
  if (length >= MEDIUM) return 1
  return 0
}

/** Whether an event comes from this source, by either name that it gives. */
export function isFromSource(
  event: { readonly source: string | null; readonly otherSource?: string },
  source: string
): boolean {
  return [event.source, event.otherSource].some(
    name => typeof name === 'string' && sameSource(name, source)
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

/**
 * Letters that make another source of a name: 'MSExchangeIS' and 'MSExchangeSA', 'MSExchangeDS'
 * and 'MSExchangeDX'.
 */
const FAMILY = /^(msexchange|sna|sql|mssql|iis|dhcp|dns|ntds|rpc|netbt|netw)(.{1,4})$/

function differsByWord(a: string, b: string): boolean {
  const [left, right] = [FAMILY.exec(a), FAMILY.exec(b)]
  return left !== null && right !== null && left[1] === right[1] && left[2] !== right[2]
}

/** Whether at most so many letters are missing, added, wrong or swapped with their neighbour. */
function distanceAtMost(a: string, b: string, allowed: number): boolean {
  if (Math.abs(a.length - b.length) > allowed) return false
  let older: readonly number[] = []
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    older = before
    before = row
    row = nextRow({ a, b, i }, before, older)
    if (Math.min(...row) > allowed) return false
  }
  return at(row, b.length) <= allowed
}

/** The distances of the first `i` letters of `a` from each beginning of `b`. */
function nextRow(
  { a, b, i }: { readonly a: string; readonly b: string; readonly i: number },
  before: readonly number[],
  older: readonly number[]
): readonly number[] {
  const row = [i]
  for (let j = 1; j <= b.length; j += 1) {
    const isSame = a[i - 1] === b[j - 1]
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    row.push(
      Math.min(
        at(before, j) + 1,
        at(row, j - 1) + 1,
        at(before, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(older, j - 2) + 1 : Infinity
      )
    )
  }
  return row
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity
}
