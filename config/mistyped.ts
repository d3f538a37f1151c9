import { SETTINGS } from './settings.ts'

/** A variable that is set and that nobody reads, and the setting that was likely meant. */
export type Mistyped = { readonly name: string; readonly meant: string }

/** 'MICROSOFT_APP_ID' → MicrosoftAppId, 'CORS_ORIGIN' → CORS_ORIGINS, 'PUBILC_URL' → PUBLIC_URL */
export function mistypedIn(env: Readonly<Record<string, string | undefined>>): readonly Mistyped[] {
  const settings = Object.keys(SETTINGS)
  return Object.keys(env).flatMap(name => {
    if (name in SETTINGS) return []
    const meant = settings.find(setting => resembles(name, setting))
    return meant === undefined ? [] : [{ name, meant }]
  })
}

/** Shorter names resemble many others by chance. */
const MIN_LENGTH = 7

/** Whether two names differ in their case, their dashes, up to two letters behind, or one anywhere. */
function resembles(name: string, setting: string): boolean {
  const [a, b] = [plain(name), plain(setting)]
  if (b.length < MIN_LENGTH) return false
  const isLonger = a.startsWith(b) || b.startsWith(a)
  return (isLonger && Math.abs(a.length - b.length) < 3) || isOneSlipApart(a, b)
}

/** One letter more, less, other, or two letters swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    `${restA[1]}${restA[0]}${restA.slice(2)}` === restB
  )
}

function plain(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}
