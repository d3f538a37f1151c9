import type { Advisory } from './advisories.ts'

/** A lockfile of npm, version 3: the packages by the folder they are in. */
export type Lockfile = {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>
}

export type Affected = {
  readonly folder: string
  readonly version: string
  readonly shipped: boolean
  readonly advisory: Advisory
}

/**
 * The packages of a lockfile that an advisory is about; `shipped` are those a service runs with.
 */
export function findAffected(
  { packages }: Lockfile,
  advisories: readonly Advisory[]
): readonly Affected[] {
  return Object.entries(packages).flatMap(([folder, { version, dev }]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (version === undefined || folder === '') return []
    return advisories
      .filter(advisory => advisory.name === name && isWithin(version, advisory.affected))
      .map(advisory => ({ folder, version, shipped: dev !== true, advisory }))
  })
}

/** '1.6.0' is within '<0.28.0 || >=1.0.0 <1.6.1'. A pre-release counts as its release. */
export function isWithin(version: string, ranges: string): boolean {
  return ranges.split('||').some(range =>
    range
      .trim()
      .split(' ')
      .every(bound => {
        const [, sign = '', limit = ''] = /^(<|>=)(.+)$/.exec(bound) ?? []
        if (sign === '<') return compare(version, limit) < 0
        return compare(version, limit) >= 0
      })
  )
}

function compare(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)]
  return (
    left
      .map((number, index) => number - (right[index] ?? 0))
      .find(difference => difference !== 0) ?? 0
  )
}

function numbersOf(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number)
}
