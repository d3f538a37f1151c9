import { isOperatingSystem, productNamed } from '../products.ts'
import { letterOf, type Release } from '../release.ts'
import { BUILDS, LEVEL_BUILDS } from './builds.ts'
import { recognizeEdition } from './recognizeEdition.ts'
import { type LevelMention, recognizeLevels } from './recognizeLevels.ts'
import { SPOKEN } from './spokenProducts.ts'

/** A product or a level somebody names, in the order of the text. */
export type ReleaseMention = Release & { readonly prerelease: boolean; readonly start: number }

type Named = {
  readonly product: string
  readonly version: string | null
  readonly start: number
  readonly end: number
  readonly servicePack: number | null
}

const LONGEST = 8_000
const CLIENTS =
  /\b(?:clients?|work ?stations?|pcs?|laptops?|desktops?)(?: (?:are|is|run|runs|have|has|with|on|all|still|which))*[ ]{0,2}$/i
const SUITE = /^Small Business Server/
const WAS = /\b(?:was|were|used to (?:be|run|have)|had|ran)[ ]{0,2}$/i
const IS_NOW = /^.{0,40}\bnow\b/is
/** 'SP4 + IE6': a program beside a level is not what the level is of. */
const ADDED = /\bsp ?\d[a-c]? ?\+ ?$/i
const OWN_LEVEL = /^[ ,(]{0,2}(?:sp|service)/i
/** Letters between a name and its build. */
const BESIDE = 80
const NOT_HERE =
  /\b(?:i don'?t know which|not sure (?:if|which)|which version of|what version of|if any|instead of|rather than|upgraded? from|migrat\w+ from|moved? from|no longer|not(?: on| running)?|isn'?t|used to be|can(?:not|'t) (?:go|move|upgrade) to|(?:want|plan(?:ning)?|going|hope|like) to (?:go|move|upgrade|migrate)(?: it)? to)[ ]{0,2}(?:an? |the |ms |microsoft )?$/i

/**
 * Every product and service pack said in free words, banners and builds; a level belongs to the product it stands beside.
 * 'Exchange 2000 SP3 on w2k sp2' → Exchange 2000 SP3, Windows 2000 SP2; 'SP2' → product null, SP2
 */
export function recognizeReleases(text: string): readonly ReleaseMention[] {
  const words = normalise(text.slice(0, LONGEST))
  const products = rightedByBuilds(nameProducts(words), words)
  const levels = recognizeLevels(words)
  const owners = levels.map(level => ownerOf(level, products, levels, words))
  const named = products
    .filter(({ product }) => product !== 'another system')
    .map(product =>
      mention(
        words,
        product,
        levels.filter((_, index) => owners[index] === product),
        products
      )
    )
  const bare = levels
    .filter((level, index) => owners[index] === null && level.servicePack !== null)
    .map(({ servicePack, letter, prerelease, start }) => ({
      product: null,
      edition: null,
      version: null,
      servicePack,
      ...letterOf({ letter }),
      prerelease,
      start
    }))
  return [...ofTheServer(named, words), ...bare].sort((a, b) => a.start - b.start)
}

/** Beside the server's system those of its clients do not count, nor the suite that holds it. */
function ofTheServer(named: readonly ReleaseMention[], words: string): readonly ReleaseMention[] {
  const systems = named.filter(({ product }) => product !== null && isOperatingSystem(product))
  const clients = systems.filter(({ start }) =>
    CLIENTS.test(words.slice(Math.max(0, start - 40), start))
  )
  const suites = systems.filter(
    ({ product }) =>
      SUITE.test(product ?? '') &&
      systems.some(other => !SUITE.test(other.product ?? '') && sameTime(product, other.product))
  )
  return named.filter(
    one => !(clients.length < systems.length && clients.includes(one)) && !suites.includes(one)
  )
}

function sameTime(suite: string | null, system: string | null): boolean {
  return (
    Math.floor(productNamed(suite ?? '').order / 100) ===
    Math.floor(productNamed(system ?? '').order / 100)
  )
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/_(?=s(?:p|erv))/gi, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/\((?:r|tm)\)|[®™]/gi, ' ')
    .replace(/[ \t\u00A0]+/g, ' ')
}

function nameProducts(words: string): readonly Named[] {
  const found: Named[] = []
  for (const { said, name } of SPOKEN) {
    for (const match of words.matchAll(said)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (match[0] === '' || found.some(other => start < other.end && other.start < end)) continue
      const before = words.slice(Math.max(0, start - 50), start)
      if (NOT_HERE.test(before) || (WAS.test(before) && IS_NOW.test(words.slice(end)))) continue
      const product = typeof name === 'string' ? name : name(match)
      if (
        productNamed(product).kind === 'application' &&
        ADDED.test(before) &&
        !OWN_LEVEL.test(words.slice(end))
      )
        continue
      found.push({
        product,
        version: /\bnt ?5/i.test(match[0]) ? '5.0' : null,
        start,
        end,
        servicePack: null
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A build is surer than the name beside it: 'Windows 2000 Version 5.1 (Build 2600' is Windows XP; one of the products that share the build stays. */
function rightedByBuilds(named: readonly Named[], words: string): readonly Named[] {
  const builds = BUILDS.flatMap(({ said, name, may, version }) =>
    [...words.matchAll(said)].map(match => ({
      name,
      may,
      version: version ?? match[0],
      start: match.index,
      end: match.index + match[0].length
    }))
  )
  function beside(build: { start: number }, one: Named): boolean {
    return Math.abs(build.start - one.start) < BESIDE
  }
  const joined = builds.map(({ name, may, ...build }): Named => {
    const one = named.find(other => may.includes(other.product) && beside(build, other))
    return {
      ...build,
      product: one?.product ?? name,
      start: Math.min(build.start, one?.start ?? build.start),
      servicePack: levelOf(one?.product ?? name, name, words)
    }
  })
  const others = named.filter(
    one =>
      !builds.some(
        build =>
          beside(build, one) &&
          (isOperatingSystem(one.product)
            ? isOperatingSystem(build.name)
            : build.may.includes(one.product))
      )
  )
  return [...others, ...distinct(joined)].sort((a, b) => a.start - b.start)
}

/** The service pack that a build of the product tells, if any. */
function levelOf(product: string, shared: string, words: string): number | null {
  for (const { said, product: of, last, build, servicePack } of LEVEL_BUILDS) {
    if (of !== product && of !== shared) continue
    if ([...words.matchAll(said)].some(match => (last ? Number(match[1]) >= build : true)))
      return servicePack
  }
  return null
}

function distinct(named: readonly Named[]): readonly Named[] {
  return named.filter(
    (one, index) => named.findIndex(other => other.product === one.product) === index
  )
}

/** The product before a level when nothing else took it, or the one it is said to be of. */
function ownerOf(
  level: LevelMention,
  products: readonly Named[],
  levels: readonly LevelMention[],
  words: string
): Named | null {
  const before =
    products.findLast(product => product.start <= level.start && mayHave(product)) ??
    products.findLast(product => product.start <= level.start)
  const after = products.find(product => product.start >= level.end)
  const saidOf =
    after !== undefined &&
    /^ (?:of|for|on) (?:the |ms |microsoft )?$/i.test(words.slice(level.end, after.start))
  const gap = before === undefined ? '' : words.slice(before.end, level.start)
  const taken =
    before === undefined ||
    levels.some(other => other !== level && other.start > before.start && other.end <= level.start)
  if (
    before !== undefined &&
    !taken &&
    !(saidOf && gap.replace(FILLING, '').length > 14) &&
    gap.length < 160 &&
    mayHave(before)
  )
    return before
  if (
    after !== undefined &&
    (saidOf ||
      (/^[ ,:+&/-]{0,3}(?:of |for |on )?$/i.test(words.slice(level.end, after.start)) &&
        !/^ ?[+&]/.test(words.slice(level.end))))
  )
    return after
  const systems = products.filter(product => isOperatingSystem(product.product))
  if (before !== undefined && taken && gap.length < 60 && !/[,;/]| or | and /.test(gap))
    return before
  return taken && before !== undefined && levels.length > 1
    ? before
    : systems.length === 1 && before !== undefined && !mayHave(before)
      ? (systems[0] ?? null)
      : null
}

const FILLING = /\b(?:enterprise|standard|server|edition|with|and|the|its)\b|[ ,]+/gi

function mayHave({ product }: Named): boolean {
  return productNamed(product).servicePacks > 0
}

function mention(
  words: string,
  one: Named,
  levels: readonly LevelMention[],
  products: readonly Named[]
): ReleaseMention {
  const next =
    products.find(product => product.start > one.start && product.start >= one.end)?.start ??
    words.length
  const [level] = levels
  const conflicting = new Set(levels.map(({ servicePack }) => servicePack)).size > 1
  return {
    product: one.product,
    edition:
      productNamed(one.product).kind === 'system'
        ? recognizeEdition(words.slice(one.start, Math.min(next, one.end + 60)))
        : null,
    version: one.version,
    servicePack: conflicting ? null : level === undefined ? one.servicePack : level.servicePack,
    ...(conflicting || level === undefined ? {} : letterOf(level)),
    prerelease: level?.prerelease ?? false,
    start: one.start
  }
}
