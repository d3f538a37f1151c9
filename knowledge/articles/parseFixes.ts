import { findProducts } from '../releases/findProducts.ts'
import { parseFixKeyword, type FixKeyword } from '../releases/parseFixKeyword.ts'
import { productNamed } from '../releases/products.ts'
import { readLevels, type NamedLevel } from '../releases/readLevels.ts'
import type { AppliesTo, Fix, Section } from './article.ts'
import { productsOfLevel, type Context } from './fixProducts.ts'
import { linesOf, statementsOf, type Statement } from './fixSentences.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

const SETTLING = /^(?:STATUS|RESOLUTION|)$/
const STATING = /^(?:STATUS|RESOLUTION|CAUSE|SUMMARY|WORKAROUND|MORE INFORMATION|SYMPTOMS|)$/
/** Articles that list what a service pack corrects are about none of it. */
const LIST_KEYWORD = /^kb(?:fixlist|buglist|readme)$/i
const HOTFIX: NamedLevel = { kind: 'hotfix', family: null, product: null, version: null, servicePack: null, letter: '', called: 'Service Pack', at: 0 }

/** Everything an article says about where its problem is corrected, in the text and in its keywords. */
export const parseFixes = (lines: readonly string[], sections: readonly Section[], keywords: readonly string[], appliesTo: readonly AppliesTo[]): readonly Fix[] => {
  const levels = keywords.flatMap(keyword => { const level = parseFixKeyword(keyword); return level === undefined ? [] : [{ keyword, level }] })
  const products = productsOf(appliesTo)
  const list = keywords.some(keyword => LIST_KEYWORD.test(keyword))
  const said = sections.filter(({ name }) => STATING.test(name) && !(list && name !== 'STATUS'))
    .flatMap(section => readSection(lines, section, { products, scoped: [], keywords: levels.map(({ level }) => level) }))
  return distinct([...said, ...levels.filter(({ level }) => !isSaid(level, said, products)).map(({ keyword, level }) => fromKeyword(lines, keyword, level))])
}

const productsOf = (appliesTo: readonly AppliesTo[]): readonly string[] =>
  [...new Set([...appliesTo.filter(({ role }) => role === 'product'), ...appliesTo.filter(({ role }) => role === 'platform')].flatMap(item => item.products))]

const readSection = (lines: readonly string[], section: Section, context: Context): readonly Fix[] => {
  const scopes = section.parts.map(part => ({ part, products: /[a-z]/i.test(part.name) ? findProducts(part.name).map(({ product }) => product).filter(product => /\d|XP|Edition/.test(product)) : [] }))
  return sentencesOf(lines, section.lines).flatMap(sentence => {
    const under = scopes.findLast(({ part }) => part.line <= sentence.lineOf(0))
    return readSentence(sentence, SETTLING.test(section.name), { ...context, scoped: under?.products ?? [] }, under?.part.name ?? null)
  })
}

const readSentence = (sentence: Sentence, settles: boolean, context: Context, scope: string | null): readonly Fix[] =>
  statementsOf(sentence, settles).flatMap(statement => levelsOf(statement).flatMap(level =>
    productsOfLevel(level, context).filter(product => level.kind !== 'version' || level.version === null || isNews(product, context.products)).map(product => fixOf(level, product, statement, scope))))

/** 'corrected in version 1.0a' of what the article is about tells a version only when an earlier one is listed too. */
const isNews = (product: string, products: readonly string[]): boolean => {
  const { family, order } = productNamed(product)
  return !products.includes(product) || products.some(other => { const one = productNamed(other); return one.family === family && one.order < order })
}

/** What is only obtained is a level or a hotfix: 'install the Windows 95 driver' is no version. */
const levelsOf = (statement: Statement): readonly NamedLevel[] => {
  if (statement.kind === 'supported') return [HOTFIX]
  const levels = readLevels(statement.object)
  return statement.kind === 'obtain' ? levels.filter(({ kind }) => kind === 'latest-service-pack' || kind === 'service-pack') : levels
}

const fixOf = ({ kind, servicePack, letter, called, version, at, ...level }: NamedLevel, product: string, statement: Statement, scope: string | null): Fix => ({
  kind, product, servicePack, letter, called, version: kind === 'version' && (level.product !== null || version !== null) ? product : null,
  line: statement.kind === 'supported' ? statement.first : statement.lineOf(at), lines: statement.kind === 'supported' ? { first: statement.first, last: statement.first } : linesOf(statement, at), from: 'text', scope
})

/** What a keyword repeats of the text; the keywords of NT 4.0 are those of its Terminal Server Edition too. */
const isSaid = ({ product, servicePack, kind }: FixKeyword, said: readonly Fix[], products: readonly string[]): boolean => {
  const family = product.replace(/ [\d.]+\w?$/, '')
  if (kind === 'version') return products.includes(product) || said.some(fix => fix.product.startsWith(family) || fix.kind === 'service-pack')
  if (kind === 'hotfix') return said.some(fix => fix.product === product)
  return said.some(fix => fix.kind === 'service-pack' && (fix.product === product || (fix.product.startsWith(product) && fix.servicePack === servicePack)))
}

const fromKeyword = (lines: readonly string[], keyword: string, { kind, product, servicePack, letter }: FixKeyword): Fix => {
  const line = lines.findLastIndex(text => text.toLowerCase().includes(keyword.toLowerCase())) + 1
  const level = kind === 'service-pack' ? { servicePack, letter } : { servicePack: null, letter: '' }
  return { kind, product, ...level, called: 'Service Pack', version: kind === 'version' ? product : null, line, lines: { first: line, last: line }, from: 'keyword', scope: null }
}

const distinct = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.filter((fix, index) => fix.product !== '' && fixes.findIndex(other => other.kind === fix.kind && other.product === fix.product && other.servicePack === fix.servicePack && other.letter === fix.letter && other.version === fix.version) === index)
