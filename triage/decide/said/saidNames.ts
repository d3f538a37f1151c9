import type { Article } from '../../../knowledge/articles/article.ts'
import { notationsOf, readCodes } from '../../../knowledge/articles/read/slots/readCodes.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import {
  LATER_PROGRAMS,
  PROGRAMS_OF_OTHERS
} from '../../../knowledge/releases/catalog/otherPrograms.ts'

/** A code as its article may write it: 'C00000BE', '0xc00000be', '3221225662' */
export type SaidCode = readonly string[]

const MAX_LENGTH = 4_000
const LEAST_TELLING = 100
/** 'LNK1152', 'F6700', 'NET3055'; no article's number, model ('NE2000') or machine ('PC0412') */
const PREFIXED =
  /(?<![\w.\\-])(?!Q\d|KB\d|PC\d|WS\d|SRV\d)[A-Z]{1,6}(?!\d*000\b)\d{4,5}(?![\w-]|\.\w)/g
/** 'fatal error 54', 'event ID 610': a short number that is called one */
const CALLED = new RegExp(
  String.raw`\b${oneOf('errors?', 'events?', 'codes?', 'message', 'msg', 'fault')}${oneOf(
    ' ids?',
    ' no\\.?',
    ' numbers?',
    ' codes?'
  )}?[ :#(]{1,3}(\d{1,5})(?![\w%:/]|\.\d)`,
  'gi'
)
/** What has a number without being a program. */
const NUMBERED = oneOf(
  'Event',
  'Error',
  'Code',
  'Line',
  'Page',
  'Port',
  'Step',
  'Phase',
  'Stop',
  'Version',
  'Build',
  'Level',
  'Pack',
  'Disk',
  'Drive',
  'Since',
  'After',
  'About',
  'Only',
  'Over',
  'With',
  'Have',
  'Every',
  'From'
)
const VERSION = String.raw`(?:v|version )?\d{1,2}(?:\.\d{1,3}){0,2}(?![\w%:/-]|\.\d)`
/** 'PostgreSQL 15', 'Samba 4.18' */
const PROGRAM = new RegExp(
  String.raw`(?<![\w.\\/-])(?!${NUMBERED} )([A-Z][A-Za-z]{3,20}) ${VERSION}`,
  'g'
)

/**
 * The error codes that words tell, in any notation, each with all its notations; short numbers, as
 * those of events, only where nothing tells more.
 */
export function saidCodes(words: string): readonly SaidCode[] {
  const text = words.slice(0, MAX_LENGTH)
  const numbers = readCodes(text).flatMap(({ value }) => (isTelling(value) ? [value] : []))
  const prefixed = [...text.matchAll(PREFIXED)].map(([code]) => [code])
  const telling = [...[...new Set(numbers)].map(signedNotationsOf), ...prefixed]
  if (telling.length > 0) return telling
  return mostTelling([...text.matchAll(CALLED)].map(([, digits]) => Number(digits))).map(number =>
    notationsOf(number.toString(16))
  )
}

/**
 * A negative number is written with its sign, or called an error: neither -1005 nor 4294966291, which
 * is the same, is event 1005.
 */
function signedNotationsOf(code: string): SaidCode {
  const digits = String(0x1_0000_0000 - Number.parseInt(code, 16))
  return notationsOf(code).map(one => (one === digits ? `(?:-|errors?:? \\(?)${one}` : one))
}

/** Beside 'event 610' a 'failure code 7' tells nothing. */
function mostTelling(numbers: readonly number[]): readonly number[] {
  const long = numbers.filter(number => number >= LEAST_TELLING)
  return long.length > 0 ? long : numbers
}

/** '5' and the 1 of 'RC1' stand in any text. */
function isTelling(value: string | null): value is string {
  return value !== null && Number.parseInt(value, 16) >= LEAST_TELLING
}

/** Whether an article has a code anywhere. */
export function hasCode({ lines }: Article, code: SaidCode): boolean {
  const written = new RegExp(String.raw`(?<![\w.])(?:${code.join('|')})(?!\w)`, 'i')
  return lines.some(line => written.test(line))
}

const OF_OTHERS = new RegExp(
  String.raw`(?<![\w-])${oneOf(...PROGRAMS_OF_OTHERS.map(escaped), ...LATER_PROGRAMS)}(?![\w-])`,
  'gi'
)

/** The programs that no article is about, with a version or without, as words name them. */
export function programsOfOthers(words: string): readonly string[] {
  return [...words.slice(0, MAX_LENGTH).matchAll(OF_OTHERS)].map(([name]) => name)
}

/** The words without the names of those programs: no 'c++' is left of 'Borland C++'. */
export function withoutOthers(words: string): string {
  return words.slice(0, MAX_LENGTH).replace(OF_OTHERS, ' ')
}

/** The names that stand before a version as those of programs do: 'Samba 4' → 'Samba' */
export function saidPrograms(words: string): readonly string[] {
  return [...words.slice(0, MAX_LENGTH).matchAll(PROGRAM)].map(([, name]) => name ?? '')
}

/** Whether an article names a program anywhere. */
export function hasName({ lines }: Article, name: string): boolean {
  const written = name.toLowerCase()
  return lines.some(line => line.toLowerCase().includes(written))
}

function escaped(name: string): string {
  return name.replaceAll('+', String.raw`\+`)
}
