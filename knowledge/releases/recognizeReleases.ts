import { isOperatingSystem, productNamed } from './products.ts'
import { recognizeEdition } from './recognizeEdition.ts'
import { recognizeLevels, type LevelMention } from './recognizeLevels.ts'
import type { Release } from './release.ts'
import { BUILDS, LEVEL_BUILDS, SPOKEN } from './spokenProducts.ts'

/** A product or a level somebody names, in the order of the text. */
export type ReleaseMention = Release & { readonly prerelease: boolean; readonly start: number }

type Named = { readonly product: string; readonly version: string | null; readonly start: number; readonly end: number; readonly servicePack: number | null }

const LONGEST = 8_000
const NOT_HERE = /\b(?:i don'?t know which|not sure (?:if|which)|which version of|what version of|if any|instead of|rather than|upgraded? from|migrat\w+ from|moved? from|no longer|not(?: on| running)?|isn'?t|used to be|can(?:not|'t) (?:go|move|upgrade) to|(?:want|plan(?:ning)?|going|hope|like) to (?:go|move|upgrade|migrate)(?: it)? to)[ ]{0,2}(?:an? |the |ms |microsoft )?$/i

/**
 * Every product and service pack said in free words, banners and builds; a level belongs to the product it stands beside.
 * 'Exchange 2000 SP3 on w2k sp2' → Exchange 2000 SP3, Windows 2000 SP2; 'SP2' → product null, SP2
 */
export const recognizeReleases = (text: string): readonly ReleaseMention[] => {
  const words = normalise(text.slice(0, LONGEST))
  const products = rightedByBuilds(nameProducts(words), words)
  const levels = recognizeLevels(words)
  const owners = levels.map(level => ownerOf(level, products, levels, words))
  const named = products.filter(({ product }) => product !== 'another system').map(product => mention(words, product, levels.filter((_, index) => owners[index] === product), products))
  const bare = levels.filter((level, index) => owners[index] === null && level.servicePack !== null)
    .map(({ servicePack, prerelease, start }) => ({ product: null, edition: null, version: null, servicePack, prerelease, start }))
  return [...named, ...bare].sort((a, b) => a.start - b.start)
}

const normalise = (text: string): string =>
  text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\((?:r|tm)\)|[®™]/gi, ' ').replace(/[ \t\u00A0]+/g, ' ')

const nameProducts = (words: string): readonly Named[] => {
  const found: Named[] = []
  for (const { said, name } of SPOKEN) {
    for (const match of words.matchAll(said)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (match[0] === '' || found.some(other => start < other.end && other.start < end)) continue
      if (NOT_HERE.test(words.slice(Math.max(0, start - 50), start))) continue
      found.push({ product: typeof name === 'string' ? name : name(match), version: /\bnt ?5/i.test(match[0]) ? '5.0' : null, start, end, servicePack: null })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A build is surer than the name beside it: 'Windows 2000 Version 5.1 (Build 2600' is Windows XP. */
const rightedByBuilds = (named: readonly Named[], words: string): readonly Named[] => {
  const builds = BUILDS.flatMap(({ said, name, version }) => [...words.matchAll(said)].map(match => (
    { product: name, version: version.endsWith('x') ? match[0] : version, start: match.index, end: match.index + match[0].length, servicePack: null })))
  const levels = LEVEL_BUILDS.flatMap(({ said, product, servicePack }) => [...words.matchAll(said)].map(match => ({ product, servicePack, start: match.index })))
  const others = named.filter(one => !builds.some(build => isOperatingSystem(one.product) && Math.abs(build.start - one.start) < 80))
  const joined = builds.map(build => {
    const beside = named.find(one => one.product === build.product && Math.abs(build.start - one.start) < 80)
    return { ...build, start: Math.min(build.start, beside?.start ?? build.start) }
  })
  return [...others, ...distinct(joined)].sort((a, b) => a.start - b.start)
    .map(one => ({ ...one, servicePack: levels.find(level => level.product === one.product)?.servicePack ?? null }))
}

const distinct = (named: readonly Named[]): readonly Named[] =>
  named.filter((one, index) => named.findIndex(other => other.product === one.product) === index)

/** The product before a level when nothing else took it, or the one it is said to be of. */
const ownerOf = (level: LevelMention, products: readonly Named[], levels: readonly LevelMention[], words: string): Named | null => {
  const before = products.findLast(product => product.start <= level.start)
  const after = products.find(product => product.start >= level.end)
  const saidOf = after !== undefined && /^ (?:of|for|on) (?:the |ms |microsoft )?$/i.test(words.slice(level.end, after.start))
  const gap = before === undefined ? '' : words.slice(before.end, level.start)
  const taken = before === undefined || levels.some(other => other !== level && other.start > before.start && other.end <= level.start)
  if (before !== undefined && !taken && !(saidOf && gap.length > 14) && gap.length < 160 && mayHave(before)) return before
  if (after !== undefined && (saidOf || /^[ ,:+&/-]{0,3}(?:of |for |on )?$/i.test(words.slice(level.end, after.start)) && !/^ ?[+&]/.test(words.slice(level.end)))) return after
  const systems = products.filter(product => isOperatingSystem(product.product))
  if (before !== undefined && taken && gap.length < 60 && !/[,;/]| or | and /.test(gap)) return before
  return taken && before !== undefined && levels.length > 1 ? before : systems.length === 1 && before !== undefined && !mayHave(before) ? systems[0] ?? null : null
}

const mayHave = ({ product }: Named): boolean => product !== 'another system' && !/^(?:Delphi|Apache|Oracle|Lotus)/.test(product)

const mention = (words: string, one: Named, levels: readonly LevelMention[], products: readonly Named[]): ReleaseMention => {
  const next = products.find(product => product.start > one.start && product.start >= one.end)?.start ?? words.length
  const [level] = levels
  const conflicting = new Set(levels.map(({ servicePack }) => servicePack)).size > 1
  return {
    product: one.product,
    edition: productNamed(one.product).kind === 'system' ? recognizeEdition(words.slice(one.start, Math.min(next, one.end + 60))) : null,
    version: one.version,
    servicePack: conflicting ? null : level === undefined ? one.servicePack : level.servicePack,
    prerelease: level?.prerelease ?? false,
    start: one.start
  }
}
