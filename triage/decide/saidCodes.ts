import type { Article } from '../../knowledge/articles/article.ts'
import { notationsOf, readCodes } from '../../knowledge/articles/read/slots/readCodes.ts'

/** A code as its article may write it: 'C00000BE', '0xc00000be', '3221225662' */
export type SaidCode = readonly string[]

const MAX_LENGTH = 4_000
const LEAST_TELLING = 100
/** 'LNK1152', 'F6700', 'NET3055'; no article's number, model ('NE2000') or machine ('PC0412') */
const PREFIXED =
  /(?<![\w.\\-])(?!Q\d|KB\d|PC\d|WS\d|SRV\d)[A-Z]{1,6}(?!\d*000\b)\d{4,5}(?![\w-]|\.\w)/g

/** The error codes that words tell, in any notation, each with all its notations. */
export function saidCodes(words: string): readonly SaidCode[] {
  const text = words.slice(0, MAX_LENGTH)
  const numbers = readCodes(text).flatMap(({ value }) => (isTelling(value) ? [value] : []))
  const prefixed = [...text.matchAll(PREFIXED)].map(([code]) => [code])
  return [...[...new Set(numbers)].map(notationsOf), ...prefixed]
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
