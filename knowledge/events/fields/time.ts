import { oneOf } from '../../language/words/oneOf.ts'
import { LANGUAGES } from './languages/languages.ts'
import { normalizeLabel } from './normalizeLabel.ts'

/**
 * Dates as Windows and its tools write them; the order of day and month only where it is certain.
 */

const HALF_OF_DAY = oneOf('上午', '下午', '午前', '午後', '오전', '오후', '凌晨', '早上', '晚上')
const CLOCK = new RegExp(
  [
    String.raw`(?:(${HALF_OF_DAY})\s{0,3})?(\d{1,2})(?::|\.|h|時|时|點|点|시\s?)(\d{2})`,
    String.raw`(?:(?::|\.|m|分|분\s?)(\d{2})(?:[.,]\d{1,9})?)?(?:\s{0,3}([apπμ])\.?\s?[mμ](?![a-zμ]))?`
  ].join(''),
  'i'
)
const ISO = /(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/
const NUMBERS = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/
/** '1 March 2002', 'March 1st, 2002', '2002 Mar 1' */
const NAMED = new RegExp(
  [
    String.raw`(?:(?<!\d)(\d{1,2})\.?(?:[- ]|\sde\s){1,3}|(\d{4})[- ])?`,
    String.raw`\b([a-z]{3,10})\.?[-., ]{1,2}(?:de\s)?(?:(\d{1,2})(?:st|nd|rd|th)?(?![\d:]))?`
  ].join(''),
  'g'
)
const YEAR = /(?<![\d:.])((?:19|20)\d{2})(?![\d:])/
const PACKED = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\.\d{6}/
const SINCE_1970 = /^\/?(?:Date\()?(\d{10}|\d{13})(?:[+-]\d{4})?\)?\/?$/
/** Months by their first letters, in the languages that write them in dates. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|sty|янв)/,
  /^(?:feb|fev|fev|lut|фев)/,
  /^(?:mar|mrz|mae|maa|mrt)/,
  /^(?:apr|avr|abr|kwi)/,
  /^(?:may|mai|mei|mag|maj)/,
  /^(?:jun|juin|giu|cze)/,
  /^(?:jul|juil|lug|lip)/,
  /^(?:aug|aou|ago|sie)/,
  /^(?:sep|set|wrz)/,
  /^(?:oct|okt|ott|out|paz)/,
  /^(?:nov|lis)/,
  /^(?:dec|dez|dic|gru)/
]

/** 'dmy' or 'mdy' where something besides the numbers tells it; null: the numbers alone must. */
export type DateOrder = 'dmy' | 'mdy' | null

/**
 * Local ISO 8601 without a zone, to the second, or the day alone where no clock is told; null when
 * day and month could be either.
 * ('3/1/2002 9:12:44 AM', null) → null; ('01.03.2002 09:12:44', null) → '2002-03-01T09:12:44'
 */
export function parseTime(text: string | null, order: DateOrder = null): string | null {
  const written = text?.slice(0, 120).trim() ?? ''
  if (written === '') return null
  const packed = PACKED.exec(written)
  if (packed !== null)
    return `${packed[1]}-${packed[2]}-${packed[3]}T${packed[4]}:${packed[5]}:${packed[6]}`
  const since = SINCE_1970.exec(written)?.[1]
  if (since !== undefined) return new Date(Number(since.padEnd(13, '0'))).toISOString().slice(0, 19)
  const date = dateIn(written, order)
  if (date === null) return null
  const clock = CLOCK.exec(
    written.slice(0, date.start) + ' '.repeat(date.length) + written.slice(date.start + date.length)
  )
  if (clock === null) return date.day
  return `${date.day}T${clockOf(clock)}`
}

/**
 * The order a language of labels decides for a date with this mark between its numbers. (['de'],
 * '01.03.2002') → 'dmy'
 */
export function orderOfLanguages(languages: readonly string[], written: string | null): DateOrder {
  if (languages.length === 0) return null
  const mark = NUMBERS.exec(written ?? '')?.[2]
  const dates = LANGUAGES.filter(({ language }) => languages.includes(language)).map(
    words => words.dates
  )
  if (dates.length > 0 && dates.every(known => known?.order === 'dmy' && known.mark === mark))
    return 'dmy'
  return null
}

/**
 * The order that the numbers of a date tell, and how it is written, to settle others written the
 * same way. '28/11/2012 6:05 PM' → { order: 'dmy', mark: '/' }
 */
export function orderOfNumbers(
  written: string | null
): { readonly order: DateOrder; readonly mark: string } | null {
  const numbers = NUMBERS.exec(written ?? '')
  if (numbers === null) return null
  const [first, second] = [Number(numbers[1]), Number(numbers[3])]
  const order = first === second ? null : orderOf(first, second, null)
  return { order, mark: numbers[2] ?? '' }
}

type FoundDate = { readonly day: string; readonly start: number; readonly length: number }

function dateIn(text: string, order: DateOrder): FoundDate | null {
  const iso = ISO.exec(text)
  if (iso !== null) return found(iso, dayOf(iso[1], iso[2], iso[3]))
  const numbers = NUMBERS.exec(text)
  if (numbers === null) return named(text)
  const [, first, mark, second, year] = numbers
  const full = year?.length === 2 ? fullYear(year) : year
  const by = orderOf(Number(first), Number(second), mark === '.' ? 'dmy' : order)
  if (by === null) return null
  return found(numbers, by === 'dmy' ? dayOf(full, second, first) : dayOf(full, first, second))
}

/** '14-Apr-26' has a day on one side of the month and a short year on the other. */
function named(text: string): FoundDate | null {
  const plain = normalizeLabel(text)
  for (const match of plain.matchAll(NAMED)) {
    const month = MONTHS.findIndex(said => said.test(match[3] ?? '')) + 1
    const year = match[2] ?? YEAR.exec(plain)?.[1]
    if (month > 0 && year === undefined && match[1] !== undefined && match[4] !== undefined)
      return found(match, dayOf(fullYear(match[4]), String(month), match[1]))
    if (month > 0 && year !== undefined)
      return found(match, dayOf(year, String(month), match[4] ?? match[1]))
  }
  return null
}

function fullYear(digits: string): string {
  return `${Number(digits) < 70 ? '20' : '19'}${digits}`
}

function found(match: RegExpExecArray, day: string | null): FoundDate | null {
  if (day === null) return null
  return { day, start: match.index, length: match[0].length }
}

function orderOf(first: number, second: number, order: DateOrder): DateOrder {
  if (first > 12) return 'dmy'
  if (second > 12) return 'mdy'
  if (first === second) return 'dmy'
  return order
}

function dayOf(year = '', month = '', day = ''): string | null {
  const [m, d] = [Number(month), Number(day)]
  if (m >= 1 && m <= 12 && d >= 1 && d <= 31) return `${year}-${two(m)}-${two(d)}`
  return null
}

function clockOf([, before, hour, minute, second, after]: RegExpExecArray): string {
  const half = before === undefined ? after?.toLowerCase() : halfOfDay(before)
  const afternoon = half === 'p' || half === 'μ' ? 12 : 0
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + afternoon
  return `${two(Math.min(h, 23))}:${minute}:${second ?? '00'}`
}

/** The half of the day that an Asian word before the clock tells. */
function halfOfDay(word: string): 'a' | 'p' {
  if (/下午|午後|오후|晚上/.test(word)) return 'p'
  return 'a'
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
