import type { Family } from './writtenFamilies.ts'

/** A level as it is told: its number, its letter, what its maker calls it. */
export type Level = {
  readonly kind: 'service-pack' | 'latest-service-pack' | 'version' | 'hotfix' | 'rollup'
  readonly servicePack: number | null
  readonly letter: string
  readonly called: 'Service Pack' | 'Service Release'
}

/** A level a phrase names: 'SNA Server 4.0 Service Pack 3'. Places are UTF-16 offsets. */
export type NamedLevel = Level & {
  /** the product without its version, 'SNA Server'; null when only a level is named */
  readonly family: string | null
  /** the canonical product, 'SNA Server 4.0'; null when no version is named */
  readonly product: string | null
  /** the version as it is written, also when no product is named */
  readonly version: string | null
  readonly at: number
  /** the end of its last word */
  readonly end: number
}

/** A product of a phrase on the way to its level. */
export type LevelItem = {
  family: Family | null
  version: string | null
  terminal: boolean
  level: Level | null
  at: number
  end: number
}

/** The newest service pack, whichever that is. */
export const LATEST: Level = {
  kind: 'latest-service-pack',
  servicePack: null,
  letter: '',
  called: 'Service Pack'
}

/** A version of a product. */
export const VERSION: Level = { ...LATEST, kind: 'version' }
