import { findProducts } from '../releases/findProducts.ts'
import { parseFixKeyword } from '../releases/parseFixKeyword.ts'
import type { AppliesTo, Fix, Section } from './article.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

/** The verb of a sentence that says where a problem is corrected. */
const CORRECTED = /\b(?:(?:(?:was|were|is|are|been|be) (?:first |also |already |since )?(?:corrected|fixed|resolved|addressed|eliminated))|no longer (?:occurs?|exists?|appears?|a problem)|(?:corrected|fixed|resolved) )(?: in| by| with| as of| beginning with| starting with)\b/i
const NOT_YET = /\b(?:will be|scheduled|not been|has not|have not|is not|next (?:release|version|service pack)|being considered|planned)\b/i
const BY_UPGRADE = /\bto (?:resolve|work around|correct|eliminate|fix) (?:this|these) (?:problems?|issues?|behaviou?r),? (?:upgrade|update|install|apply) /i
const OBTAIN_LATEST = /\b(?:obtain|install|apply|get|upgrade to) the (?:latest|most recent) (?:u\.?s\.? )?service pack\b/i
const SUPPORTED_FIX = /\b(?:supported (?:fix|hotfix|feature)|fix) (?:that [^.]{0,80})?is (?:now )?available\b|\bto obtain (?:the|this) (?:fix|hotfix)\b|\bcontact Microsoft (?:Product Support|Technical Support)[^.]{0,120}\bobtain the (?:fix|hotfix)\b/i
const NO_LEVEL = { servicePack: null, letter: '', called: 'Service Pack', version: null } as const
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }
/** One level of an object: a product phrase, then its service pack. */
const LEVEL = /\b(?:service pack|servcie pack|servicepack|sp)(?: service pack)?[ -]?(\d{1,2}|one|two|three|four|five|six)[a-z]?(?:\.0)?(?:\/\d{1,2}[a-z]?)?\b/gi
const LATEST = /\b(?:latest|most recent)\b[^.]{0,60}\bservice packs?\b|\bu\.?s\.? service packs?\b(?! \d)/i
const AFTER_PACK = /hotfix rollup|rollup package|post-sp|\bHRP\b/i

/** Everything an article says about where its problem is corrected, in the text and in its keywords. */
export const parseFixes = (lines: readonly string[], sections: readonly Section[], keywords: readonly string[], appliesTo: readonly AppliesTo[]): readonly Fix[] => {
  const said = sections.filter(({ name }) => name === '' || /^(?:STATUS|RESOLUTION|CAUSE|SUMMARY|WORKAROUND|MORE INFORMATION)$/.test(name))
    .flatMap(section => readSection(lines, section, appliesTo))
  const named = keywords.flatMap(keyword => fromKeyword(lines, keyword))
  return distinct([...said, ...named.filter(fix => !said.some(other => other.kind === 'service-pack' && other.product === fix.product))])
}

const readSection = (lines: readonly string[], section: Section, appliesTo: readonly AppliesTo[]): readonly Fix[] =>
  sentencesOf(lines, section.lines).flatMap(sentence => {
    const scope = section.parts.findLast(part => part.line <= sentence.lineOf(0))?.name ?? null
    return readSentence(sentence, section.name, scope, appliesTo)
  })

const readSentence = (sentence: Sentence, section: string, scope: string | null, appliesTo: readonly AppliesTo[]): readonly Fix[] => {
  const { text } = sentence
  const verb = CORRECTED.exec(text)
  const settles = section === 'STATUS' || section === 'RESOLUTION' || section === ''
  if (verb !== null && !NOT_YET.test(text.slice(Math.max(0, verb.index - 30), verb.index + verb[0].length + 30)) && (settles || /\b(?:problem|issue|bug|behaviou?r|this|it)\b/i.test(text.slice(0, verb.index + 4)))) {
    return readObject(sentence, verb.index + verb[0].length, scope, appliesTo)
  }
  const upgrade = settles ? BY_UPGRADE.exec(text) : null
  if (upgrade !== null) return readObject(sentence, upgrade.index + upgrade[0].length, scope, appliesTo)
  if (settles && OBTAIN_LATEST.test(text)) return readObject(sentence, text.search(OBTAIN_LATEST), scope, appliesTo)
  return settles && SUPPORTED_FIX.test(text) ? [{ kind: 'hotfix', product: productAt(text, scope, appliesTo), ...NO_LEVEL, line: sentence.lineOf(0), from: 'text', scope }] : []
}

/** 'Windows NT 4.0 Service Pack 4.0 and Windows NT Server 4.0, Terminal Server Edition Service Pack 4': what follows the verb. */
const readObject = (sentence: Sentence, from: number, scope: string | null, appliesTo: readonly AppliesTo[]): readonly Fix[] => {
  const object = objectOf(sentence.text.slice(from))
  const line = (index: number): number => sentence.lineOf(from + index)
  const levels = [...object.matchAll(LEVEL)]
  if (AFTER_PACK.test(object)) return [{ kind: 'hotfix', product: productAt(object, scope, appliesTo), ...NO_LEVEL, line: line(0), from: 'text', scope }]
  if (levels.length > 0) return levels.flatMap((level, index) => {
    const before = object.slice(index === 0 ? 0 : (levels[index - 1]?.index ?? 0) + (levels[index - 1]?.[0].length ?? 0), level.index)
    const after = object.slice(level.index + level[0].length)
    const products = productsIn(before, after, scope, appliesTo)
    const number = NUMBERS[(level[1] ?? '').toLowerCase()] ?? Number(level[1])
    return products.map(product => ({ kind: 'service-pack' as const, product, ...NO_LEVEL, servicePack: number, line: line(level.index), from: 'text' as const, scope }))
  })
  const named = findProducts(object)
  if (LATEST.test(object) || OBTAIN_LATEST.test(object)) {
    const products = named.length > 0 ? named.map(({ product }) => product) : productsIn('', '', scope, appliesTo)
    return products.map(product => ({ kind: 'latest-service-pack', product, ...NO_LEVEL, line: line(0), from: 'text', scope }))
  }
  return named.filter(({ product }) => /\d|XP|Me$|Vista/.test(product))
    .map(({ product }) => ({ kind: 'version', product, ...NO_LEVEL, version: product, line: line(0), from: 'text', scope }))
}

const objectOf = (text: string): string => text.slice(0, 400).split(/(?:,? (?:but|please see|see the|for (?:more|additional|information)|which (?:is|can)|, however)\b|; |\bFor information\b|\bTo obtain\b)/i)[0] ?? ''

/** The products a level is of: those named before it, else behind 'for', else the sub-heading or the one product the article applies to. */
const productsIn = (before: string, after: string, scope: string | null, appliesTo: readonly AppliesTo[]): readonly string[] => {
  const named = findProducts(before.replace(/^[\s,]*(?:and(?: in)?|or)\b/i, '').trim())
  if (named.length > 0) return named.map(({ product }) => product)
  const behind = /^\s*(?:for|of) (.{3,80})/i.exec(after)
  const found = behind === null ? [] : findProducts(behind[1] ?? '')
  return found.length > 0 ? found.map(({ product }) => product) : onlyProduct(scope, appliesTo)
}

const productAt = (text: string, scope: string | null, appliesTo: readonly AppliesTo[]): string =>
  findProducts(text)[0]?.product ?? onlyProduct(scope, appliesTo)[0] ?? appliesTo.flatMap(({ products }) => products)[0] ?? ''

const onlyProduct = (scope: string | null, appliesTo: readonly AppliesTo[]): readonly string[] => {
  const scoped = scope === null ? [] : findProducts(scope)
  if (scoped.length > 0) return scoped.map(({ product }) => product)
  const products = [...new Set(appliesTo.flatMap(item => item.products))]
  return products.length === 1 ? products : []
}

const fromKeyword = (lines: readonly string[], keyword: string): readonly Fix[] => {
  const level = parseFixKeyword(keyword)
  if (level === undefined) return []
  const line = lines.findLastIndex(text => text.toLowerCase().includes(keyword.toLowerCase())) + 1
  return [level.pre
    ? { kind: 'hotfix', product: level.product, ...NO_LEVEL, line, from: 'keyword', scope: null }
    : { kind: 'service-pack', product: level.product, ...NO_LEVEL, servicePack: level.servicePack, line, from: 'keyword', scope: null }]
}

const distinct = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.filter((fix, index) => fix.product !== '' && fixes.findIndex(other => other.kind === fix.kind && other.product === fix.product && other.servicePack === fix.servicePack && other.version === fix.version) === index)
