import type { Article, Remark } from '../article.ts'

/** Rules whose breach leaves nothing to read. */
export const UNREADABLE_RULES: readonly string[] = ['header', 'helpdesk-article']
/** A folder of so many articles is an archive. */
const MIN_ARCHIVE_ARTICLES = 1_000

/**
 * The rules whose breach keeps a folder of so many articles from being opened: what one put
 * together by hand lacks is put right, an archive is as it is.
 */
export function fatalRules(articles: number): readonly string[] {
  if (articles < MIN_ARCHIVE_ARTICLES) return [...UNREADABLE_RULES, 'title', 'applies-to']
  return UNREADABLE_RULES
}

const APPLIES_TO = /information in this article applies to:?\s*$/i

type Rule = {
  readonly rule: string
  readonly broken: (article: Article, headed: boolean) => boolean
  readonly line: (article: Article) => number
  readonly found: string
  readonly remedy: string
}

const RULES: readonly Rule[] = [
  {
    rule: 'header',
    broken: (_, headed) => !headed,
    line: () => 1,
    found: 'no line "DOCUMENT:Qnnnnnn  dd-MON-yyyy  [category]"',
    remedy: 'begin the file with that line'
  },
  {
    rule: 'title',
    broken: article => article.title === '',
    line: () => 2,
    found: 'no title',
    remedy: 'write "TITLE   :" and the title on the second line'
  },
  {
    rule: 'applies-to',
    broken: article =>
      article.appliesTo.length === 0 && article.lines.some(text => APPLIES_TO.test(text)),
    line: article => lineWith(article, APPLIES_TO) + 2,
    found: 'no product under "applies to"',
    remedy: 'list each product on a line of its own behind " - "'
  },
  {
    rule: 'no-applies-to',
    broken: article =>
      article.appliesTo.length === 0 && !article.lines.some(text => APPLIES_TO.test(text)),
    line: () => 1,
    found: 'no list of products',
    remedy: 'add "The information in this article applies to:" with the products below it'
  },
  {
    rule: 'body',
    broken: article => !article.sections.some(section => section.lines.last >= section.lines.first),
    line: article => article.lines.length,
    found: 'no text under any heading',
    remedy: 'write at least one section, its heading with a line of = of the same length below it'
  },
  {
    rule: 'unknown-product',
    broken: article =>
      article.appliesTo.length > 0 && article.appliesTo.every(item => item.products.length === 0),
    line: article => article.appliesTo[0]?.line ?? 1,
    found: 'no product known by name',
    remedy: 'write the product with its version, as in "Microsoft Windows NT Server version 4.0"'
  },
  {
    rule: 'empty-section',
    broken: article => article.sections.some(section => section.lines.last < section.lines.first),
    line: article =>
      article.sections.find(section => section.lines.last < section.lines.first)?.line ?? 1,
    found: 'a heading without text',
    remedy: 'write the text or leave the heading out'
  },
  {
    rule: 'no-heading',
    broken: article => article.sections.every(section => section.name === ''),
    line: article => article.sections[0]?.lines.first ?? 1,
    found: 'text without a heading',
    remedy: 'put a heading such as SYMPTOMS above it'
  },
  {
    rule: 'event-without-description',
    broken: article =>
      article.events.some(event => event.description === null && event.source === null),
    line: article =>
      article.events.find(event => event.description === null && event.source === null)?.lines
        .first ?? 1,
    found: 'an event number without source and description',
    remedy: 'quote the event as Event Viewer shows it'
  },
  {
    rule: 'fix-without-product',
    broken: article => article.fixes.some(fix => fix.product === ''),
    line: article => article.fixes.find(fix => fix.product === '')?.line ?? 1,
    found: 'a fix of no product',
    remedy: 'name the product and its service pack in one sentence'
  }
]

const ALL_RULES = RULES.map(({ rule }) => rule)

/** What is odd about an article, a remark for each rule that it breaks. */
export function remarksOn(
  article: Article,
  headed: boolean,
  file: string,
  rules: readonly string[] = ALL_RULES
): readonly Remark[] {
  return RULES.filter(({ rule, broken }) => rules.includes(rule) && broken(article, headed)).map(
    ({ rule, line, found, remedy }) => ({ rule, file, line: line(article), found, remedy })
  )
}

/** Of these rules, those that hold for Markdown, too: the others are about the text format. */
const MARKDOWN_RULES: readonly string[] = [
  'unknown-product',
  'empty-section',
  'event-without-description',
  'fix-without-product'
]

/** What is odd about an article of the helpdesk's own that can be used as it is. */
export function markdownRemarks(article: Article, file: string): readonly Remark[] {
  return remarksOn(article, true, file, MARKDOWN_RULES)
}

/** 'Q100000.txt:12 no product under "applies to"; list each product ...' */
export function describeRemark({ file, line, found, remedy }: Remark): string {
  return `${file}:${line} ${found}; ${remedy}`
}

function lineWith(article: Article, words: RegExp): number {
  return article.lines.findIndex(text => words.test(text)) + 1 || 1
}
