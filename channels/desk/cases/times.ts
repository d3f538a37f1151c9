import { localTimes } from '../../mail/letters/localTimes.ts'

/** Times as the desk reads them; all in milliseconds since 1970. */
export type Times = {
  /** '14:36' */
  readonly clock: (at: number) => string
  /** 'Monday, 5 January 2026' */
  readonly day: (at: number) => string
  /** '14:36' of today, else '24 Nov, 14:36' */
  readonly moment: (at: number, now: number) => string
  /** how long ago: 'under 1 min', '34 min', '4 h 51 min', 'since 24 Nov' */
  readonly since: (at: number, now: number) => string
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** `zone`: a name such as 'Europe/Madrid'; '' is the zone of this machine. */
export function createTimes(zone: string): Times {
  const { clock, day } = localTimes(zone)
  const written = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(zone === '' ? {} : { timeZone: zone })
  })
  return {
    clock,
    day,
    moment: (at, now) => (day(at) === day(now) ? clock(at) : `${written.format(at)}, ${clock(at)}`),
    since: (at, now) => {
      const ago = Math.max(0, now - at)
      return ago < DAY_MS ? durationOf(ago) : `since ${written.format(at)}`
    }
  }
}

/** 17_460_000 → '4 h 51 min' */
export function durationOf(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  const hours = Math.floor(minutes / 60)
  if (minutes === 0) return 'under 1 min'
  if (hours === 0) return `${minutes} min`
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}

/** Hours after which somebody waits for too long: amber, then red. */
const SOON_MS = HOUR_MS
const LATE_MS = 4 * HOUR_MS

export function urgencyOf(waiting: number, now: number): 'late' | 'soon' | 'calm' {
  if (now - waiting > LATE_MS) return 'late'
  return now - waiting > SOON_MS ? 'soon' : 'calm'
}
