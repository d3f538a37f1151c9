import type { Article, LineRange } from '../../../knowledge/articles/article.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import { fixFor } from '../../decide/advise.ts'
import type { Decision } from '../../decide/decide.ts'
import { quoteFix, quoteLines, quoteSection } from '../../tell/quotes.ts'
import { passagesOf, quoteEach } from './passages.ts'

/** Sections that tell of a fix, the most telling first. */
const SECTIONS = ['RESOLUTION', 'WORKAROUND', 'STATUS', 'CAUSE', 'MORE INFORMATION']
/** Sentences that answer one question. */
const MAX_SENTENCES = 3
/** Lines that are shown of a table at once. */
const MAX_ROWS = 10

const TELLS = new RegExp(
  String.raw`\b${oneOf(
    'no (?:known |current )?(?:resolution|fix|solution|work ?around)',
    'supported (?:hot)?fix',
    '(?:fix|patch|update|hotfix|version) (?:is|are) (?:now |also )?available',
    inSequence(
      '(?:has been|was|is|were|been|first) ',
      '(?:corrected|fixed|resolved) (?:in|by|with)'
    ),
    'by design',
    'due to a (?:bug|defect)',
    'confirmed (?:this|that|it)',
    'known (?:issue|problem|bug)',
    'researching this',
    'working to (?:resolve|correct|fix)'
  )}\b`,
  'i'
)

/** What an article says of a fix, or that it is a bug, or meant so; []: nothing. */
export function toldOfFix(article: Article, { facts }: Decision): readonly Quote[] {
  const fix = fixFor(article, facts.product)
  if (fix !== undefined) return quoteFix(article, fix)
  const passages = passagesOf(article).filter(({ text }) => TELLS.test(text))
  const told = SECTIONS.flatMap(name => passages.filter(({ section }) => section === name))
  if (told.length > 0) return quoteEach(article, told.slice(0, MAX_SENTENCES))
  const status = article.sections.find(({ name }) => name === 'STATUS')
  return status === undefined ? [] : quoteSection(article, status.lines)
}

/** The head of a table of files: its columns are far from each other. */
const FILES = new RegExp(
  inSequence(
    String.raw`^\s*\|?\s*(?:date|version|size|file ?name|component)\b`,
    String.raw`.*(?:\s{2,}|\|)\s*(?:date|time|version|size|file ?name|platform)\b`
  ),
  'i'
)
const RULE = /^[-=+|\s]*$/

/** The table of the files that a fix brings; []: the article has none. */
export function filesOfFix(article: Article): readonly Quote[] {
  const head = article.lines.findIndex(line => FILES.test(line)) + 1
  if (head === 0) return []
  const range: LineRange = { first: head, last: head + endOf(article.lines.slice(head)) }
  return quoteLines(article, range)
    .filter(({ text }) => !RULE.test(text))
    .slice(0, MAX_ROWS)
}

/** How many lines of a table follow its head, a rule and a blank line below it among them. */
function endOf(lines: readonly string[]): number {
  const rows = lines.findIndex((line, at) => at > 1 && line.trim() === '')
  return rows < 0 ? Math.min(lines.length, MAX_ROWS) : rows
}
