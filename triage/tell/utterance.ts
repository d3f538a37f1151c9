import type { Quote } from '../answer.ts'
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
}

/** 'Q303283, line 39: “...”'; following lines of one article are joined to one quotation. */
export function citeLines(quotes: readonly Quote[]): readonly string[] {
  const runs: Quote[][] = []
  for (const quote of quotes) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (
      run !== undefined &&
      before !== undefined &&
      before.article === quote.article &&
      quote.line - before.line === 1
    )
      run.push(quote)
    else runs.push([quote])
  }
  return runs.map(cite)
}

function cite(run: readonly Quote[]): string {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return ''
  const text = run.map(quote => quote.text).join(' ')
  return `${first.article}, ${nameLines({ first: first.line, last: last.line })}: “${text}”`
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
