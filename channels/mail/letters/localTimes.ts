export type LocalTimes = {
  /** '5 January 2026, 09:00 CET' */
  readonly full: (at: number) => string
  /** 'Monday, 5 January 2026' */
  readonly day: (at: number) => string
  /** '09:00' */
  readonly clock: (at: number) => string
}

/** Times as people in a zone read them; '' is the zone of this machine. `at` in ms since 1970. */
export function localTimes(zone = ''): LocalTimes {
  function format(options: Intl.DateTimeFormatOptions): (at: number) => string {
    const written = new Intl.DateTimeFormat('en-GB', {
      ...options,
      ...(zone === '' ? {} : { timeZone: zone })
    })
    return at => written.format(at)
  }
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const clock = format({ hour: '2-digit', minute: '2-digit' })
  const stamp = format({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })
  const written = format(date)
  return {
    full: at => `${written(at)}, ${stamp(at)}`,
    day: format({ ...date, weekday: 'long' }),
    clock
  }
}
