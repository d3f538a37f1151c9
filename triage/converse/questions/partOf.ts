import type { Article, LineRange } from '../../../knowledge/articles/article.ts'
import { NUMERALS } from '../../../knowledge/language/words/numerals.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import { quoteLines } from '../../tell/quotes.ts'
import { PART } from '../../understand/cues/ask/articleTopics.ts'

/** Sections that have steps, the likeliest first. */
const WITH_STEPS = ['RESOLUTION', 'WORKAROUND', 'MORE INFORMATION', 'SUMMARY', 'STATUS']
/** Lines of a step or a method that are shown at once. */
const MAX_LINES = 12

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const BY_NUMBER = new RegExp(
  String.raw`\b(${PART}) (?:number |no\.? ?|#)?(\d{1,2}|${Object.keys(NUMERALS).join('|')})\b`
)
const BY_ORDINAL = new RegExp(String.raw`\bthe (${oneOf(...ORDINALS)}) (${PART})\b`)

/** The step or method that words name, as the article has it; []: it has none of that number. */
export function partOf(article: Article, words: string): readonly Quote[] {
  const named = namedIn(words)
  if (named === null) return []
  const sections = WITH_STEPS.flatMap(name =>
    article.sections.filter(section => section.name === name)
  )
  for (const heading of named.isStep ? [stepHeading, itemHeading] : [methodHeading, itemHeading])
    for (const { lines } of sections) {
      const found = rangeOf(article, lines, heading(named.number), heading(named.number + 1))
      if (found !== null) return quoteLines(article, found).slice(0, MAX_LINES)
    }
  return []
}

type NamedPart = { readonly number: number; readonly isStep: boolean }

function namedIn(words: string): NamedPart | null {
  const [, part, said] = BY_NUMBER.exec(words) ?? []
  if (part !== undefined && said !== undefined)
    return { number: NUMERALS[said] ?? Number(said), isStep: !/^(?:method|option|way)/.test(part) }
  const [, ordinal, kind] = BY_ORDINAL.exec(words) ?? []
  if (ordinal === undefined || kind === undefined) return null
  return { number: ORDINALS.indexOf(ordinal) + 1, isStep: !/^(?:method|option|way)/.test(kind) }
}

/** 'Step 2: ...' */
function stepHeading(number: number): RegExp {
  return new RegExp(String.raw`^\s*Step\s+${number}\b`, 'i')
}

/** 'Method 2: ...' */
function methodHeading(number: number): RegExp {
  return new RegExp(String.raw`^\s*(?:Method|Option|Workaround|Resolution)\s+${number}\b`, 'i')
}

/** '2. Click Run.' */
function itemHeading(number: number): RegExp {
  return new RegExp(String.raw`^\s*${number}[.)]`)
}

/** From the line that begins a part to the one before the next. */
function rangeOf(
  { lines }: Article,
  { first, last }: LineRange,
  begins: RegExp,
  next: RegExp
): LineRange | null {
  const own = lines.slice(first - 1, last)
  const start = own.findIndex(line => begins.test(line))
  if (start < 0) return null
  const length = own.slice(start + 1).findIndex(line => next.test(line))
  const end = length < 0 ? own.length : start + 1 + length
  return { first: first + start, last: first + end - 1 }
}
