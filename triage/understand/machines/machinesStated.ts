import type { Machine } from '../../../knowledge/machines/machine.ts'
import { isOperatingSystem } from '../../../knowledge/releases/products.ts'
import { letterOf, type Release } from '../../../knowledge/releases/release.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { subjectsOf } from './aboutThisMachine.ts'
import { productsOf, statementsOf } from './affectedStatements.ts'
import { machinesNamed } from './machinesNamed.ts'
import { statedInTurn } from './statedInTurn.ts'

/** Longer texts tell a story; lists are read as such. */
const MAX_LENGTH = 1_500
/** One machine is the one that the text is about. */
const MIN_MACHINES = 2
/** 'SP2 on MAIL01': the machine behind what runs there */
const PLACED = /\b(?:on|at|for) (?:the |our )?([\w.-]{2,40})\W*$/i
/** 'all three are on SP2 but MAIL03 has SP4', 'both run w2k sp3' */
const ALL_OF_THEM = /^\W{0,4}(?:(?:and|but|while) )?(?:all|both|they|each|every one)\b/i
/** 'but MAIL03', 'except for MAIL03' */
const BUT = /\b(?:but|except(?: for)?|apart from|other than|not) ([a-z][\w-]{1,40})/gi
/** 'MAIL03: unknown', 'MAIL03 is not known' */
const UNKNOWN = /\b(?:unknown|not (?:known|sure)|no idea|(?:do not|don't) know)\b/i

/**
 * The machines that sentences name with what runs on each; [] for fewer than two.
 * 'MAIL01 is W2K SP2, MAIL02 is SP4' → both Windows 2000, where no other product is named;
 * 'MAIL01, MAIL02 and MAIL03 hang. All are on SP2 but MAIL03' → the last one open
 * `known`: machines listed before, in capital letters; of these one is enough
 */
export function machinesStated(words: string, known: readonly string[] = []): readonly Machine[] {
  if (words.length > MAX_LENGTH || words.includes('?')) return []
  const named = [...new Set([...machinesNamed(words), ...knownIn(words, known)])]
  const readings = [statedInTurn(words, known), statedIn(statementsOf(words), named)]
  const told = readings.find(reading => tellsEnough(reading, known))
  if (told === undefined) return []
  const [only, ...others] = productsOf(statementsOf(words)).filter(isOperatingSystem)
  const shared = others.length === 0 ? (only ?? null) : null
  return [...told].map(([computer, releases]) => ({
    computer,
    releases: releases.map(one => (one.product === null ? { ...one, product: shared } : one))
  }))
}

/** Whether it is said of several what they run, or of one that was listed before. */
function tellsEnough(
  reading: ReadonlyMap<string, readonly Release[]>,
  known: readonly string[]
): boolean {
  const told = [...reading.values()].filter(releases => releases.length > 0).length
  const areListed = [...reading.keys()].every(name => known.includes(name))
  return told >= (areListed ? 1 : MIN_MACHINES)
}

function knownIn(words: string, known: readonly string[]): readonly string[] {
  const capital = words.toUpperCase()
  return known.filter(name => capital.includes(name))
}

/** What each machine is said to run; one that is left out of all, or said to be unknown, is open. */
function statedIn(
  statements: readonly string[],
  named: readonly string[]
): ReadonlyMap<string, readonly Release[]> {
  const told = new Map<string, readonly Release[]>()
  const leftOut = [...statements.join('').matchAll(BUT)].map(([, name = '']) => name.toUpperCase())
  let waiting: readonly string[] = []
  for (const statement of statements) {
    const releases = releasesIn(statement)
    const alone = nameAlone(statement)
    // 'MAIL01, MAIL02 and MAIL03 are SP2': the names in front of the last comma
    if (alone !== undefined) waiting = [...waiting, alone]
    else {
      const subjects = [...waiting, ...machinesOf(statement, named, leftOut)]
      const isTold = releases.length > 0 || UNKNOWN.test(statement)
      for (const machine of isTold ? subjects : []) told.set(machine, releases)
      waiting = []
    }
  }
  const open = leftOut.filter(machine => named.includes(machine) && !told.has(machine))
  return new Map([...told, ...open.map(machine => [machine, []] as const)])
}

function machinesOf(
  statement: string,
  named: readonly string[],
  leftOut: readonly string[]
): readonly string[] {
  if (ALL_OF_THEM.test(statement)) return named.filter(machine => !leftOut.includes(machine))
  const subjects = subjectsOf(statement)
  if (subjects.length > 0) return subjects
  const placed = PLACED.exec(statement)?.[1]?.toUpperCase()
  return named.filter(machine => machine === placed)
}

/** The machine that a statement names and says nothing of. */
function nameAlone(statement: string): string | undefined {
  const name = statement
    .trim()
    .replace(/[.,;]+$/, '')
    .toUpperCase()
  return machinesNamed(statement).find(machine => machine === name)
}

/** What a statement says that runs, its names of machines left out: 'NT4SRV is SP3' → SP3 */
function releasesIn(statement: string): readonly Release[] {
  const words = machinesNamed(statement).reduce(
    (left, name) => left.replace(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'gi'), 'this box'),
    statement
  )
  return recognizeReleases(words)
    .filter(({ prerelease, servicePack }) => !prerelease && servicePack !== null)
    .map(({ product, edition, version, servicePack, ...rest }) => ({
      product,
      edition,
      version,
      servicePack,
      ...letterOf(rest)
    }))
}
