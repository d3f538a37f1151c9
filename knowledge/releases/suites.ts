import { isOperatingSystem, PRODUCTS, productNamed } from './products.ts'
import { letterOf, type Release } from './release.ts'

/** Whether one product is installed by the other: ('Office 97', 'Word 97') → true */
export function isSuiteOf(suite: string, product: string): boolean {
  return productNamed(suite).contains.includes(product)
}

/** For each product the suites of the catalog that hold it. */
const SUITES: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(PRODUCTS.flatMap(({ contains }) => contains))].map(product => [
    product,
    PRODUCTS.filter(({ contains }) => contains.includes(product)).map(({ name }) => name)
  ])
)

/** The suites of the catalog that install a product: 'Word 97' → 'Office 97' */
export function suitesOf(product: string): readonly string[] {
  return SUITES.get(product) ?? []
}

/**
 * The Windows that a product tells by itself, because it is part of it or holds it; null when it
 * tells none or leaves several open.
 * 'Internet Information Services 5.0' → 'Windows 2000'
 * 'Small Business Server 2003' → 'Windows Server 2003'
 */
export function windowsOf(name: string): string | null {
  const { hosts, contains } = productNamed(name)
  const systems = [...hosts, ...contains].filter(isOperatingSystem).filter(isNoSuite)
  if (systems.length === 1) return systems[0] ?? null
  return null
}

function isNoSuite(name: string): boolean {
  return productNamed(name).contains.length === 0
}

/**
 * The releases said, and the Windows that they tell where none is said: its service pack stays
 * open.
 */
export function withImpliedWindows(releases: readonly Release[]): readonly Release[] {
  const isWindowsSaid = releases.some(
    ({ product }) => product !== null && isOperatingSystem(product) && isNoSuite(product)
  )
  if (isWindowsSaid) return releases
  const implied = new Set(releases.flatMap(({ product }) => windowsOf(product ?? '') ?? []))
  const windows = [...implied].map(product => ({
    product,
    edition: null,
    version: null,
    servicePack: null
  }))
  if (implied.size === 1) return [...releases, ...windows]
  return releases
}

/**
 * Each program with the level that its suite, or a part of it, is said to have: VB 5.0 beside 'VS97
 * SP1' is at SP1.
 */
export function withSuiteLevels(releases: readonly Release[]): readonly Release[] {
  return releases.map(release => {
    const suite = release.servicePack === null ? levelledSuiteOf(release, releases) : undefined
    if (suite === undefined) return release
    return { ...release, servicePack: suite.servicePack, ...letterOf(suite) }
  })
}

function levelledSuiteOf({ product }: Release, releases: readonly Release[]): Release | undefined {
  return releases.find(other => {
    const [one, suite] = [product ?? '', other.product ?? '']
    const isProgram = productNamed(one).kind === 'application'
    const isRelated = isSuiteOf(suite, one) || isSuiteOf(one, suite)
    return isProgram && isRelated && other.servicePack !== null
  })
}

const PROGRAM_SUITES = PRODUCTS.filter(
  ({ kind, contains }) => kind === 'application' && contains.length > 0
)

/**
 * Whether a service pack of one product is that of the other, too: the programs of a suite are
 * serviced together.
 * ('Visual Basic 6.0', 'Visual Studio 6.0') → true; ('Word 97', 'Excel 97') → true
 * ('Word 97', 'Word 2000') → false
 */
export function isServicedWith(one: string, other: string): boolean {
  if (one === other) return true
  return PROGRAM_SUITES.some(({ name, contains }) =>
    [one, other].every(product => product === name || contains.includes(product))
  )
}
