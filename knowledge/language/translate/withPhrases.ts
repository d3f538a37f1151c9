import { recognizeLanguage } from '../recognizeLanguage.ts'
import { oneOf } from '../words/oneOf.ts'
import { PHRASES } from './phrases.ts'

/** Characters of a text that are looked at. */
const MAX_LENGTH = 2_000

type Pattern = { readonly english: string; readonly pattern: RegExp }

const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = Object.fromEntries(
  Object.entries(PHRASES).map(([language, phrases]) => [
    language,
    phrases.map(([english, ways]) => ({ english, pattern: patternOf(language, ways) }))
  ])
)

/** Japanese has no blanks between words. */
function patternOf(language: string, ways: readonly string[]): RegExp {
  const all = oneOf(...ways)
  return new RegExp(language === 'ja' ? all : `(?<!\\p{L})${all}(?!\\p{L})`, 'giu')
}

/**
 * A text in another language with what it tells of a service that hangs in English; any other as it
 * is. 'POP3サービスが応答しない' → 'POP3 service が stops responding '
 */
export function withPhrases(text: string): string {
  const start = text.slice(0, MAX_LENGTH)
  const language = recognizeLanguage(start)
  const patterns = PATTERNS[language ?? '']
  if (patterns === undefined) return text
  return patterns.reduce(
    (said, { english, pattern }) => said.replace(pattern, ` ${english} `),
    start.normalize('NFKC')
  )
}
