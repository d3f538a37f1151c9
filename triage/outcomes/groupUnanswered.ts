import { UNANSWERED, type Unanswered } from '../handOver/outcome.ts'
import { groupByWords } from './groupByWords.ts'
import { DAY_MS, type ToldOutcome } from './toldOutcome.ts'

/** Days that are looked back at. */
export const UNANSWERED_DAYS = 30

/** Conversations about the same that ended without help, by the event or by nearest words. */
export type UnansweredGroup = {
  /** 'event-4711-herongate', 'words-17': the same while the first of them is kept */
  readonly id: string
  /** 'Event 4711 (HeronGate)', '“vpn … drops”' */
  readonly title: string
  readonly event: { readonly id: number; readonly source: string | null } | null
  /** the newest first */
  readonly told: readonly ToldOutcome[]
  readonly counts: Readonly<Record<Unanswered, number>>
  /** the article that was given most often and did not help; null: none was */
  readonly failed: string | null
  /** when the first and the last were told; milliseconds since 1970 */
  readonly first: number
  readonly last: number
  /** conversations of each of the last 30 days, today last */
  readonly days: readonly number[]
  readonly setAside: boolean
}

/** The groups of what ended without help in the 30 days up to `now`, the largest first. */
export function groupUnanswered(
  told: readonly ToldOutcome[],
  now: number
): readonly UnansweredGroup[] {
  const from = now - UNANSWERED_DAYS * DAY_MS
  const open = told.filter(
    ({ outcome }) => outcome.unanswered !== null && outcome.opened > from && outcome.opened <= now
  )
  const [withEvent, inWords] = [open.filter(hasEvent), open.filter(one => !hasEvent(one))]
  const words = groupByWords(inWords.map(({ outcome }) => outcome.asked)).map(group => {
    const members = group.places.flatMap(place => inWords[place] ?? [])
    return groupOf(members, { title: titleOf(group.words, members), event: null }, now)
  })
  return [...byEvent(withEvent, now), ...words].toSorted(
    (a, b) => b.told.length - a.told.length || b.last - a.last
  )
}

function hasEvent({ outcome }: ToldOutcome): boolean {
  return outcome.events.length > 0
}

function byEvent(told: readonly ToldOutcome[], now: number): readonly UnansweredGroup[] {
  const sources = sourcesById(told)
  const groups = Map.groupBy(told, one => {
    const { id, source } = eventOf(one)
    const known = sources.get(id) ?? []
    // a number told alone is that of the only source it was told with
    const own = source ?? (known.length === 1 ? known[0] : undefined) ?? null
    return JSON.stringify([id, own?.toLowerCase() ?? null])
  })
  return [...groups.values()].map(members => {
    const named = members.map(eventOf).find(({ source }) => source !== null)
    const event = named ?? eventOf(members[0] as ToldOutcome)
    const title = `Event ${event.id}${event.source === null ? '' : ` (${event.source})`}`
    return groupOf(members, { title, event: { id: event.id, source: event.source } }, now)
  })
}

function eventOf({ outcome }: ToldOutcome): {
  readonly id: number
  readonly source: string | null
} {
  return outcome.events[0] ?? { id: 0, source: null }
}

function sourcesById(told: readonly ToldOutcome[]): ReadonlyMap<number, readonly string[]> {
  const sources = new Map<number, string[]>()
  for (const one of told) {
    const { id, source } = eventOf(one)
    const known = sources.get(id) ?? []
    const isNew = source !== null && !known.some(other => isSame(other, source))
    if (isNew) sources.set(id, [...known, source])
  }
  return sources
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Characters of a person's words that stand for a group. */
const MAX_TITLE_LENGTH = 60

function titleOf(words: readonly string[], members: readonly ToldOutcome[]): string {
  const [first] = members
  if (words.length === 0 || members.length === 1) {
    const asked = (first?.outcome.asked ?? '').replace(/\s+/g, ' ').trim()
    const isLong = asked.length > MAX_TITLE_LENGTH
    return `“${isLong ? `${asked.slice(0, MAX_TITLE_LENGTH).trimEnd()} …` : asked}”`
  }
  return `“${words.join(' … ')}”`
}

/** `members`: the oldest first. */
function groupOf(
  members: readonly ToldOutcome[],
  { title, event }: Pick<UnansweredGroup, 'title' | 'event'>,
  now: number
): UnansweredGroup {
  const told = members.toSorted((a, b) => b.outcome.opened - a.outcome.opened)
  const [newest, oldest] = [told[0], told.at(-1)]
  return {
    id: idOf(event, Math.min(...members.map(({ number }) => number))),
    title,
    event,
    told,
    counts: countReasons(told),
    failed: failedOf(told),
    first: oldest?.outcome.opened ?? now,
    last: newest?.outcome.opened ?? now,
    days: daysOf(told, now),
    setAside: members[0]?.setAside === true
  }
}

function idOf(event: UnansweredGroup['event'], number: number): string {
  if (event === null) return `words-${number}`
  const source = (event.source ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return source === '' ? `event-${event.id}` : `event-${event.id}-${source}`
}

function countReasons(told: readonly ToldOutcome[]): Readonly<Record<Unanswered, number>> {
  const counts = Object.fromEntries(UNANSWERED.map(why => [why, 0])) as Record<Unanswered, number>
  for (const { outcome } of told) if (outcome.unanswered !== null) counts[outcome.unanswered] += 1
  return counts
}

function failedOf(told: readonly ToldOutcome[]): string | null {
  const failed = told.flatMap(({ outcome }) =>
    outcome.unanswered === 'not-solved' ? (outcome.given ?? []) : []
  )
  const [most] = [...Map.groupBy(failed, article => article).values()].toSorted(
    (a, b) => b.length - a.length
  )
  return most?.[0] ?? null
}

function daysOf(told: readonly ToldOutcome[], now: number): readonly number[] {
  const days = Array.from({ length: UNANSWERED_DAYS }, () => 0)
  for (const { outcome } of told) {
    const ago = Math.floor((now - outcome.opened) / DAY_MS)
    days[UNANSWERED_DAYS - 1 - ago] = (days[UNANSWERED_DAYS - 1 - ago] ?? 0) + 1
  }
  return days
}
