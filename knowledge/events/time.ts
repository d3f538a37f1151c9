/** Dates as Windows and its tools write them; the order of day and month only where it is certain. */

const CLOCK = /(\d{1,2})[:.h](\d{2})(?:[:.m](\d{2})(?:[.,]\d{1,9})?)?\s?(am|pm|a\.m\.|p\.m\.)?/i
const ISO = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/
const NUMBERS = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const NAMED = /(?:(\d{1,2})[-. ]{1,2})?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-., ]{1,2}(?:(\d{1,2})(?:st|nd|rd|th)?[, ]{1,3})?(?:\d{1,2}:\d{2}:\d{2} )?(\d{4})/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 'dmy': the labels are of a language that always writes the day first; null: numbers alone must tell. */
export type DateOrder = 'dmy' | 'mdy' | null

/**
 * Local ISO 8601 without a zone, to the second; null when day and month could be either.
 * ('3/1/2002 9:12:44 AM', null) → null; ('01.03.2002 09:12:44', null) → '2002-03-01T09:12:44'
 */
export const parseTime = (text: string | null, order: DateOrder = null): string | null => {
  if (text === null) return null
  const date = parseDate(text.slice(0, 120), order)
  if (date === null) return null
  const clock = CLOCK.exec(text.slice(0, 120).replace(NUMBERS, match => ' '.repeat(match.length)).replace(ISO, match => ' '.repeat(match.length)))
  return clock === null ? `${date}T00:00:00` : `${date}T${clockOf(clock)}`
}

const parseDate = (text: string, order: DateOrder): string | null => {
  const iso = ISO.exec(text)
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3])
  const named = NAMED.exec(text)
  if (named !== null) return dateOf(named[4], String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1] ?? named[3])
  const numbers = NUMBERS.exec(text)
  if (numbers === null) return null
  const [, first, mark, second, year] = numbers
  const full = year?.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year
  const by = orderOf(Number(first), Number(second), mark === '.' ? 'dmy' : order)
  return by === null ? null : by === 'dmy' ? dateOf(full, second, first) : dateOf(full, first, second)
}

const orderOf = (first: number, second: number, order: DateOrder): DateOrder => {
  if (first > 12) return 'dmy'
  if (second > 12) return 'mdy'
  return first === second ? 'dmy' : order
}

const dateOf = (year = '', month = '', day = ''): string | null => {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${two(m)}-${two(d)}` : null
}

const clockOf = ([, hour, minute, second, half]: RegExpExecArray): string => {
  const afternoon = half?.toLowerCase().startsWith('p') === true
  const h = half === undefined ? Number(hour) : Number(hour) % 12 + (afternoon ? 12 : 0)
  return `${two(Math.min(h, 23))}:${minute}:${second ?? '00'}`
}

const two = (number: number): string => String(number).padStart(2, '0')
