/** Times as the desk shows them, in the time of the machine that the service runs on. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const WEEKDAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'short'
})
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})

/** '26 Nov' */
export function shownDay(at: number): string {
  return DAY.format(at)
}

/** '26 Nov 2026' */
export function shownDate(at: number): string {
  return DATE.format(at)
}

/** 'Monday 23 Nov' */
export function shownWeekday(at: number): string {
  return WEEKDAY.format(at).replace(',', '')
}

/** '26 Nov, 13:40' */
export function shownMoment(at: number): string {
  return MOMENT.format(at)
}
