import { productNamed } from '../../../releases/products.ts'
import { findProducts } from '../../../releases/written/findProducts.ts'
import type { NamedLevel } from '../../../releases/written/namedLevel.ts'
import { type FixKeyword, parseFixKeyword } from '../../../releases/written/parseFixKeyword.ts'
import { readLevels } from '../../../releases/written/readLevels.ts'
import type { AppliesTo, Fix, Section } from '../../article.ts'
import { lastNotAfter } from '../lastNotAfter.ts'
import { sentencesOf } from '../sentences.ts'
import { type Context, productsOfLevel } from './fixProducts.ts'
import { linesOf, type Statement, statementsOf } from './fixSentences.ts'

const SETTLING = /^(?:STATUS|RESOLUTION|)$/
const STATING = /^(?:STATUS|RESOLUTION|CAUSE|SUMMARY|WORKAROUND|MORE INFORMATION|SYMPTOMS|)$/
/** A line that cites another article: its title tells nothing of this one. */
const CITING = /^\s*(?:[-*]\s+)?(?:\d{1,3}[.)]? )?\(?(?:Q\d{5,6}|ARTICLE-ID|TITLE\s{0,4}:)/
/** Articles that list what a service pack corrects are about none of it. */
const LIST_KEYWORD = /^kb(?:fixlist|buglist|readme)$/i
const HOTFIX: NamedLevel = {
  kind: 'hotfix',
  family: null,
  product: null,
  version: null,
  servicePack: null,
  letter: '',
  called: 'Service Pack',
  at: 0,
  end: 1
}

/** Everything an article says about where its problem is corrected, in the text and in its keywords. */
export function parseFixes(
  lines: readonly string[],
  sections: readonly Section[],
  keywords: readonly string[],
  appliesTo: readonly AppliesTo[]
): readonly Fix[] {
  const levels = keywords.flatMap(keyword => {
    const level = parseFixKeyword(keyword)
    return level === undefined ? [] : [{ keyword, level }]
  })
  const products = productsOf(appliesTo)
  const own = lines.map(line => (CITING.test(line) ? '' : line))
  const list = keywords.some(keyword => LIST_KEYWORD.test(keyword))
  const said = sections
    .filter(({ name }) => STATING.test(name) && !(list && name !== 'STATUS'))
    .flatMap(section =>
      readSection(own, section, {
        products,
        scoped: [],
        keywords: levels.map(({ level }) => level)
      })
    )
  return distinct([
    ...said,
    ...levels
      .filter(({ level }) => !isSaid(level, said, products))
      .map(({ keyword, level }) => fromKeyword(lines, keyword, level))
  ])
}

function productsOf(appliesTo: readonly AppliesTo[]): readonly string[] {
  return [
    ...new Set(
      [
        ...appliesTo.filter(({ role }) => role === 'product'),
        ...appliesTo.filter(({ role }) => role === 'platform')
      ].flatMap(item => item.products)
    )
  ]
}

/** Without one of these words a paragraph states no fix. */
const HINT =
  /correct|fix|resolv|longer|address|eliminat|solve|obtain|la(?:te|s)?st|upgrade|includ|repair|patch|not (?:occur|exist)/i

function readSection(lines: readonly string[], section: Section, context: Context): readonly Fix[] {
  const settles = SETTLING.test(section.name)
  return sentencesOf(lines, section.lines, HINT).flatMap(sentence => {
    const statements = statementsOf(sentence, settles)
    if (statements.length === 0) return []
    const part = lastNotAfter(section.parts, sentence.lineOf(0), ({ line }) => line)
    return readStatements(
      statements,
      { ...context, scoped: part === undefined ? [] : scopeOf(part.name) },
      part?.name ?? null
    )
  })
}

/** The products a sub-heading names, each with its version. */
function scopeOf(name: string): readonly string[] {
  return findProducts(name)
    .map(({ product }) => product)
    .filter(product => /\d|XP|Edition/.test(product))
}

function readStatements(
  statements: readonly Statement[],
  context: Context,
  scope: string | null
): readonly Fix[] {
  return statements.flatMap(statement =>
    levelsOf(statement).flatMap(level =>
      productsOfLevel(level, context)
        .filter(
          product =>
            level.kind !== 'version' || level.version === null || isNews(product, context.products)
        )
        .map(product => fixOf(level, product, statement, scope))
    )
  )
}

/** 'corrected in version 1.0a' of what the article is about tells a version only when an earlier one is listed too. */
function isNews(product: string, products: readonly string[]): boolean {
  const { family, order } = productNamed(product)
  return (
    !products.includes(product) ||
    products.some(other => {
      const one = productNamed(other)
      return one.family === family && one.order < order
    })
  )
}

/** What is only obtained is a level or a hotfix: 'install the Windows 95 driver' is no version. */
function levelsOf(statement: Statement): readonly NamedLevel[] {
  if (statement.kind === 'supported') return [HOTFIX]
  const levels = readLevels(statement.object)
  return statement.kind === 'obtain'
    ? levels.filter(({ kind }) => kind === 'latest-service-pack' || kind === 'service-pack')
    : levels
}

function fixOf(
  { kind, servicePack, letter, called, version, end, ...level }: NamedLevel,
  product: string,
  statement: Statement,
  scope: string | null
): Fix {
  return {
    kind,
    product,
    servicePack,
    letter,
    called,
    version: kind === 'version' && (level.product !== null || version !== null) ? product : null,
    line: statement.kind === 'supported' ? statement.first : statement.lineOf(end - 1),
    lines:
      statement.kind === 'supported'
        ? { first: statement.first, last: statement.first }
        : linesOf(statement, end - 1),
    from: 'text',
    scope
  }
}

/** What a keyword repeats of the text; the keywords of NT 4.0 are those of its Terminal Server Edition too. */
function isSaid(
  { product, servicePack, kind }: FixKeyword,
  said: readonly Fix[],
  products: readonly string[]
): boolean {
  const family = product.replace(/ [\d.]+\w?$/, '')
  if (kind === 'version')
    return (
      products.includes(product) ||
      said.some(fix => fix.product.startsWith(family) || fix.kind === 'service-pack')
    )
  if (kind === 'hotfix') return said.some(fix => fix.product === product)
  return said.some(
    fix =>
      fix.kind === 'service-pack' &&
      (fix.product === product ||
        (fix.product.startsWith(product) && fix.servicePack === servicePack))
  )
}

function fromKeyword(
  lines: readonly string[],
  keyword: string,
  { kind, product, servicePack, letter }: FixKeyword
): Fix {
  const line = lines.findLastIndex(text => text.toLowerCase().includes(keyword.toLowerCase())) + 1
  const level =
    kind === 'service-pack' ? { servicePack, letter } : { servicePack: null, letter: '' }
  return {
    kind,
    product,
    ...level,
    called: 'Service Pack',
    version: kind === 'version' ? product : null,
    line,
    lines: { first: line, last: line },
    from: 'keyword',
    scope: null
  }
}

function distinct(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(
    (fix, index) =>
      fix.product !== '' &&
      fixes.findIndex(
        other =>
          other.kind === fix.kind &&
          other.product === fix.product &&
          other.servicePack === fix.servicePack &&
          other.letter === fix.letter &&
          other.version === fix.version
      ) === index
  )
}
