import { inSequence, oneOf } from '../language/words/oneOf.ts'
import { memoizeRecent } from '../memoizeRecent.ts'
import { isOperatingSystem } from '../releases/products.ts'
import { type Level, letterOf, type Release } from '../releases/release.ts'
import { recognizeProductAnswer } from '../releases/said/recognizeProductAnswer.ts'
import { recognizeReleases } from '../releases/said/recognizeReleases.ts'
import { recognizeServicePackAnswer } from '../releases/said/recognizeServicePackAnswer.ts'
import type { RowFields } from './listedRow.ts'

/** Characters of a cell; longer ones are no name of a product. */
const MAX_CELL_LENGTH = 200
/** Many machines run few things. */
const MAX_REMEMBERED = 500

/**
 * What a row of an inventory says that its machine runs; [] where nobody can tell.
 * { product: 'Microsoft Windows 2000 Server', ownLevel: 'Service Pack 4' } → Windows 2000 SP4;
 * without words in `ownLevel` → Windows 2000 without a service pack; { build: '2195' } → Windows 2000
 */
export const releasesOfRow = memoizeRecent(readRow, keyOf, MAX_REMEMBERED)

const FIELDS = ['product', 'edition', 'level', 'ownLevel', 'version', 'build'] as const

function keyOf(row: RowFields): string {
  return FIELDS.map(field => row[field] ?? '\u0001').join('\u0000')
}

function readRow(row: RowFields): readonly Release[] {
  const named = productsIn(cellOf(row.product), cellOf(row.edition))
  const versions = recognizeReleases(versionOf(row)).map(releaseOf)
  const products = named.length > 0 || cellOf(row.product) !== '' ? named : versions
  const [first, ...others] = windowsFirst(products)
  if (first === undefined) return looseLevel(row)
  const version = versions.find(({ product }) => product === first.product)
  const told = { ...first, version: first.version ?? version?.version ?? null }
  return [withLevel(told, levelsOf(row, told, version)), ...others]
}

/** What a row says only a level of, of whatever runs there. */
function looseLevel(row: RowFields): readonly Release[] {
  const level = cellOf(row.product) === '' ? levelIn(cellOf(row.level || row.ownLevel), '') : null
  if (level === null) return []
  return [{ product: null, edition: null, version: null, ...level }]
}

function productsIn(product: string, edition: string): readonly Release[] {
  const plain = product.replaceAll(/\((?:r|tm)\)|[®™]/gi, ' ').replaceAll(/ {2,}/g, ' ')
  const said = recognizeReleases(`${plain} ${edition}`.trim()).filter(one => one.product !== null)
  if (said.length > 0) return said.map(releaseOf)
  const answer = plain === '' ? null : recognizeProductAnswer(plain)
  return answer === null || answer.product === null ? [] : [answer]
}

/** The Windows leads: the level of a row beside several products is that of Windows. */
function windowsFirst(products: readonly Release[]): readonly Release[] {
  const isWindows = ({ product }: Release) => product !== null && isOperatingSystem(product)
  return [...products.filter(isWindows), ...products.filter(one => !isWindows(one))]
}

function releaseOf({ product, edition, version, servicePack, ...rest }: Release): Release {
  return { product, edition, version, servicePack, ...letterOf(rest) }
}

/** '5.2 (3790)' of Active Directory → '5.2.3790'; a build alone is named as one. */
function versionOf({ version, build }: RowFields): string {
  const said = cellOf(version).replace(/^(\d{1,2}\.\d{1,2}) \((\d{4,5})\)$/, '$1.$2')
  const number = cellOf(build)
  if (said === '' && number === '') return ''
  return said === '' ? `build ${number}` : said
}

/** The levels that the cells of a row state, each where it is stated. */
function levelsOf(
  row: RowFields,
  told: Release,
  version: Release | undefined
): readonly (Level | null)[] {
  const product = told.product ?? ''
  return [
    levelOfRelease(told),
    levelIn(cellOf(row.level), product),
    levelByWindows(row, product),
    version === undefined ? null : (levelOfRelease(version) ?? levelOfSystemInfo(row))
  ]
}

function levelOfRelease({ servicePack, letter }: Release): Level | null {
  if (servicePack === null) return null
  return { servicePack, ...letterOf({ letter }) }
}

/** What Windows writes of its own level: nothing where none is installed. */
function levelByWindows({ ownLevel }: RowFields, product: string): Level | null {
  const cell = cellOf(ownLevel)
  if (cell !== '') return levelIn(cell, product)
  return ownLevel !== undefined && isOperatingSystem(product) ? { servicePack: 0 } : null
}

/** '5.0.2195 N/A Build 2195', in every language: what has a service pack says so in between. */
function levelOfSystemInfo({ version }: RowFields): Level | null {
  const isWhole = /^\d{1,2}\.\d{1,2}\.\d{4,5} \S.{0,40} build \d{4,5}$/i.test(cellOf(version))
  return isWhole ? { servicePack: 0 } : null
}

const PACK = oneOf(String.raw`s\.?p\.?`, 'service ?packs?')
/** A cell that says a level and no more: '4', 'SP6a', 'Service Pack 3, v.2195', 'SP4 + rollup' */
const BARE_LEVEL = new RegExp(
  inSequence(
    String.raw`^\W*(?:${PACK})?\W*\d{1,2}[a-z]?`,
    String.raw`(?:[\W_]+${oneOf('rollup', 'srp', 'ur', 'v', 'rc', 'beta', 'build')}[\W\d]*){0,2}\W*$`
  ),
  'i'
)
const NONE = new RegExp(
  `^${oneOf('none', 'no', `no ${PACK}`, 'rtm', 'gold', 'kein(?:e|s)?', 'aucun', 'ninguno', 'nessuno', 'geen')}$`,
  'i'
)

/** The level in a cell, where it is that of `product`: 'SQL SP4' beside Windows 2000 is none. */
function levelIn(cell: string, product: string): Level | null {
  if (NONE.test(cell)) return { servicePack: 0 }
  if (BARE_LEVEL.test(cell)) return recognizeServicePackAnswer(cell)
  if (cell === '' || product === '') return null
  const own = recognizeReleases(`${product}, ${cell}`).find(one => one.product === product)
  return own === undefined ? null : levelOfRelease(own)
}

/** A release with its level, where all cells that state one agree. */
function withLevel(release: Release, levels: readonly (Level | null)[]): Release {
  const { product, edition, version } = release
  const stated = levels.filter(level => level !== null)
  const [first] = stated
  const areAtOdds = stated.some(({ servicePack }) => servicePack !== first?.servicePack)
  if (first === undefined || areAtOdds) return { product, edition, version, servicePack: null }
  const letter = stated.find(level => level.letter !== undefined)?.letter
  return { product, edition, version, servicePack: first.servicePack, ...letterOf({ letter }) }
}

function cellOf(cell: string | undefined): string {
  return (cell ?? '').slice(0, MAX_CELL_LENGTH).replaceAll(/\s+/g, ' ').trim()
}
