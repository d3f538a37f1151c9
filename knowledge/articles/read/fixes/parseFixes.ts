import { lastNotAfter } from '../../../lastNotAfter.ts'
import { includesFix } from '../../../releases/includesFix.ts'
import { isKnown, productNamed } from '../../../releases/products.ts'
import { isServicedWith } from '../../../releases/suites.ts'
import { findProducts } from '../../../releases/written/findProducts.ts'
import { LATEST, type Level, type NamedLevel } from '../../../releases/written/namedLevel.ts'
import { parseFixKeyword } from '../../../releases/written/parseFixKeyword.ts'
import { readLevels } from '../../../releases/written/readLevels.ts'
import type { AppliesTo, Fix, Section } from '../../article.ts'
import { sentencesOf } from '../sentences.ts'
import { FIX_HINT } from './correctionWords.ts'
import { type FixContext, productsOfLevel } from './fixProducts.ts'
import { linesOf, type Statement, statementsOf } from './fixSentences.ts'
import { fixesOfKeywords, type KeywordLevel } from './keywordFixes.ts'

/**
 * Everything an article says about where its problem is corrected, in the text and in its keywords.
 */
export function parseFixes(
  lines: readonly string[],
  sections: readonly Section[],
  keywords: readonly string[],
  appliesTo: readonly AppliesTo[]
): readonly Fix[] {
  const levels = keywords.flatMap(keyword => keywordLevel(keyword))
  const context: FixContext = {
    products: productsOf(appliesTo),
    scoped: [],
    keywords: levels.map(({ level }) => level)
  }
  const isList = keywords.some(keyword => LIST_KEYWORD.test(keyword))
  const stated = readSections(lines, isList ? sections.filter(isStatus) : sections, context)
  return distinct([...stated, ...fixesOfKeywords(lines, levels, stated, context.products)])
}

/** Articles that list what a service pack corrects are about none of it. */
const LIST_KEYWORD = /^kb(?:fixlist|buglist|readme)$/i

function isStatus({ name }: Section): boolean {
  return name === 'STATUS'
}

function keywordLevel(keyword: string): readonly KeywordLevel[] {
  const level = parseFixKeyword(keyword)
  if (level === undefined) return []
  return [{ keyword, level }]
}

/** The products an article is about, then those it only runs on. */
function productsOf(appliesTo: readonly AppliesTo[]): readonly string[] {
  const roles = ['product', 'platform'] as const
  return [
    ...new Set(
      roles.flatMap(role =>
        appliesTo.filter(item => item.role === role).flatMap(item => item.products)
      )
    )
  ]
}

/** Sections that say where the problem is corrected, and those that may do so in passing. */
const SETTLING = ['STATUS', 'RESOLUTION', '']
const PASSING = ['CAUSE', 'SUMMARY', 'WORKAROUND', 'MORE INFORMATION', 'SYMPTOMS']
const NAMED_LEVELS: readonly Level['kind'][] = ['service-pack', 'rollup', 'version']
/** A line that cites another article: its title tells nothing of this one. */
const CITING = /^\s*(?:[-*]\s+)?(?:\d{1,3}[.)]? )?\(?(?:Q\d{5,6}|ARTICLE-ID|TITLE\s{0,4}:)/

/** What other sections say in passing counts only where STATUS and RESOLUTION name no level. */
function readSections(
  lines: readonly string[],
  sections: readonly Section[],
  context: FixContext
): readonly Fix[] {
  const own = lines.map(line => (CITING.test(line) ? '' : line))
  const readAll = (names: readonly string[]): readonly Fix[] =>
    sections
      .filter(({ name }) => names.includes(name))
      .flatMap(section => readSection(own, section, context))
  const settled = readAll(SETTLING)
  const named = settled.filter(({ kind }) => NAMED_LEVELS.includes(kind))
  const inPassing = readAll(PASSING).filter(
    ({ product }) => !named.some(fix => isServicedWith(fix.product, product))
  )
  return [...settled, ...inPassing]
}

function readSection(
  lines: readonly string[],
  section: Section,
  context: FixContext
): readonly Fix[] {
  const settles = SETTLING.includes(section.name)
  const sentences = sentencesOf(lines, section.lines, FIX_HINT)
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1]?.text ?? ''
    const statements = statementsOf({ sentence, next, settles })
    if (statements.length === 0) return []
    const part = lastNotAfter(section.parts, sentence.lineOf(0), ({ line }) => line)
    const scope = part?.name ?? null
    const scoped = scope === null ? [] : scopeOf(scope, context.products)
    return statements.flatMap(statement => readStatement(statement, { ...context, scoped }, scope))
  })
}

/** The products a sub-heading names, each with its version; 'Scenario 1' is none. */
function scopeOf(name: string, listed: readonly string[]): readonly string[] {
  return findProducts(name)
    .map(({ product }) => product)
    .filter(product => /\d|XP|Edition/.test(product))
    .filter(product => listed.includes(product) || isKnown(product))
}

function readStatement(
  statement: Statement,
  context: FixContext,
  scope: string | null
): readonly Fix[] {
  return levelsOf(statement).flatMap(level =>
    productsOfLevel(level, context)
      .filter(product => level.kind !== 'version' || isLaterVersion(product, level, context))
      .map(product => fixOf(level, { product, statement, scope }))
  )
}

const HOTFIX: NamedLevel = {
  ...LATEST,
  kind: 'hotfix',
  family: null,
  product: null,
  version: null,
  at: 0,
  end: 1
}
/** What is installed is a level: 'install the Windows 95 driver' is no version. */
const INSTALLED: readonly Level['kind'][] = ['service-pack', 'latest-service-pack']

function levelsOf({ kind, object }: Statement): readonly NamedLevel[] {
  if (kind === 'supported') return [HOTFIX]
  const levels = readLevels(object).filter(level => !isOfUnknown(level, object))
  if (kind === 'latest') return levels.filter(level => level.kind === 'latest-service-pack')
  if (kind === 'install') return levels.filter(level => INSTALLED.includes(level.kind))
  return levels
}

const UNKNOWN_OWNER = /\b(?!(?:Microsoft|US|U\.S\.?|English|The)\s)[A-Z][\w.]*\w\s+$/

/** 'fixed in Heron SP4': a level of the name before it, which is none that is known. */
function isOfUnknown({ kind, family, at }: NamedLevel, object: string): boolean {
  return kind === 'service-pack' && family === null && UNKNOWN_OWNER.test(object.slice(0, at))
}

/**
 * A version corrects what an earlier one of its family has, which the article must list. What an
 * article about programs says of Windows is kept, too: 'corrected in Windows 98'.
 */
function isLaterVersion(product: string, level: NamedLevel, { products }: FixContext): boolean {
  const isUnnamed = level.product === null && level.version === null
  if (isUnnamed || products.length === 0) return true
  const { family, kind } = productNamed(product)
  const listed = products.map(productNamed).filter(other => other.family === family)
  if (listed.length === 0) return kind === 'system'
  return listed.some(
    other => isEarlier(other.name, product) || product.startsWith(`${other.name} `)
  )
}

function isEarlier(installed: string, version: string): boolean {
  const release = { product: installed, edition: null, version: null, servicePack: null }
  return includesFix(release, { product: version, servicePack: null, version }) === false
}

function fixOf(
  level: NamedLevel,
  told: {
    readonly product: string
    readonly statement: Statement
    readonly scope: string | null
  }
): Fix {
  const { kind, servicePack, letter, called } = level
  const { product, statement, scope } = told
  const isNamedVersion = kind === 'version' && (level.product !== null || level.version !== null)
  const stated = { kind, product, servicePack, letter, called, from: 'text' as const, scope }
  const version = isNamedVersion ? product : null
  if (statement.kind === 'supported') {
    const { first } = statement
    return { ...stated, version, line: first, lines: { first, last: first } }
  }
  const last = level.end - 1
  return { ...stated, version, line: statement.lineOf(last), lines: linesOf(statement, last) }
}

function distinct(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(
    (fix, index) =>
      fix.product !== '' && fixes.findIndex(other => isSameLevel(other, fix)) === index
  )
}

const COMPARED = ['kind', 'product', 'servicePack', 'letter', 'version'] as const

function isSameLevel(one: Fix, other: Fix): boolean {
  return COMPARED.every(field => one[field] === other[field])
}
