import type { LineRange } from '../../knowledge/articles/article.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import type { Grounds, Offer, Quote } from '../answer.ts'
import { PHRASES } from '../wording/say.ts'
import { nameLines } from './names.ts'

/** What the assistant says in one turn, before a channel gives it its shape. */
export type Utterance = {
  /** what to do, in one line; null when there is nothing to do */
  readonly headline: string | null
  /** what was taken from the message; '' when it goes without saying */
  readonly recognised: string
  readonly paragraphs: readonly string[]
  readonly quotes: readonly Quote[]
  /** what the person may say next, with one press */
  readonly choices: readonly string[]
  readonly offers?: readonly Offer[]
  readonly grounds?: Grounds
}

/** Lines of one article that are shown as one quotation. */
export type Quotation = {
  readonly article: string
  readonly lines: LineRange
  readonly text: string
  readonly version?: Quote['version']
  readonly code?: Quote['code']
}

/** What begins anew on a line of its own: a step, an item, a field, what is typed or shown. */
const BEGINS_ANEW = new RegExp(
  `^(?:${oneOf(
    String.raw`\d{1,2}[.)]\s`,
    String.raw`[a-z][.)]\s`,
    String.raw`[-*•|>#]\s`,
    String.raw`(?:WARNING|CAUTION|IMPORTANT|NOTE)\b`,
    String.raw`(?:Event ID|Event|Source|Type|Category|Description|User|Computer)\s*:`,
    String.raw`(?:HKEY_|\[HKEY_|\\\\|[A-Z]:\\)`
  )})`
)
const REGISTRY_PATH = /(?:^|[\s"“[])HKEY_[^\s]*$/
const PATH_ENDS = /\\$/
const PATH_GOES_ON = /^\\(?!\\)/

/**
 * The quotations of some lines: following lines of a paragraph, a step or a warning of one article
 * are joined, a path that was broken without a blank, and lines of code never: joined, two commands
 * would be one.
 */
export function joinQuotes(quotes: readonly Quote[]): readonly Quotation[] {
  const joined: Quotation[] = []
  for (const { line, ...quote } of quotes) {
    const { article, text, version } = quote
    const before = joined.at(-1)
    const isSame = before?.article === article && before.version === version
    const isNext = isSame && line - before.lines.last === 1
    const isApart = !isNext || quote.code === true || BEGINS_ANEW.test(text)
    if (before === undefined || isApart)
      joined.push({ ...quote, lines: { first: line, last: line } })
    else
      joined.splice(-1, 1, {
        ...before,
        lines: { first: before.lines.first, last: line },
        text: `${before.text}${blankBetween(before.text, text)}${text}`
      })
  }
  return joined
}

function blankBetween(before: string, next: string): string {
  const isOnePath =
    REGISTRY_PATH.test(before) && (PATH_ENDS.test(before) || PATH_GOES_ON.test(next))
  if (isOnePath) return ''
  return ' '
}

/** 'Q303283, lines 39 to 40: “...”', a quotation each. */
export function citeLines(quotes: readonly Quote[]): readonly string[] {
  return joinQuotes(quotes).map(({ article, lines, text }) =>
    PHRASES.cited(article, nameLines(lines), text)
  )
}

/** Everything told, as plain text. */
export function renderPlainText({
  headline,
  recognised,
  paragraphs,
  quotes
}: Omit<Utterance, 'choices'>): string {
  return (
    headline === null
      ? [recognised, ...paragraphs, ...citeLines(quotes)]
      : [headline, ...citeLines(quotes), recognised, ...paragraphs]
  )
    .filter(text => text !== '')
    .join('\n\n')
}
