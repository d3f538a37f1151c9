import type { Machine } from '../../knowledge/machines/machine.ts'
import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Facts } from '../answer.ts'
import { NOTHING_KNOWN, releasesOf } from '../understand/facts.ts'
import { mergeFacts } from '../understand/mergeFacts.ts'
import { hasLevel, learnRelease } from '../understand/releases/learnRelease.ts'

/** What was told beside a list of machines. */
export type ToldBeside = {
  /** what the words say that runs */
  readonly said: Facts
  /** what the caller states, or the person answered */
  readonly stated: Facts
  /** whether that is of one machine, which has the trouble; else it is of all */
  readonly isOfOne: boolean
  /** whether a level without a product can only be that of one product */
  readonly isOneProduct: boolean
}

/** What is known of the machine in trouble: what was stated, then its own row, then the words. */
export function factsOfOwn(own: Machine | undefined, { said, stated }: ToldBeside): Facts {
  const read = own === undefined ? said : mergeFacts(said, rowFacts(own))
  return mergeFacts(read, stated)
}

/**
 * What is known of one of the others: its own row, which products are spoken of, and what was
 * answered for all. A level that was told of one machine is never that of another.
 */
export function factsOfMachine(machine: Machine, beside: ToldBeside): Facts {
  const { said, stated, isOfOne } = beside
  const { article, symptom, unknown, ruledOut, nearby } = stated
  const spokenOf = (isOfOne ? releasesOf(said).filter(isProgram) : releasesOf(said)).map(unlevelled)
  const row = mergeFacts(spokenOf.reduce(learnRelease, NOTHING_KNOWN), rowFacts(machine))
  const known = isOfOne ? row : withAnswer(row, beside)
  return { ...known, article, symptom, unknown: isOfOne ? [] : unknown, ruledOut, nearby }
}

/** What a row says by itself. */
export function rowFacts({ releases }: Machine): Facts {
  return releases.reduce(learnRelease, NOTHING_KNOWN)
}

/** What was answered for all of which it is not known. */
function withAnswer(row: Facts, { stated, isOneProduct }: ToldBeside): Facts {
  const answers = releasesOf(stated)
  const windows = answers.find(one => one.product !== null && isOperatingSystem(one.product))
  const known = row.product === null && windows !== undefined ? withProduct(row, windows) : row
  if (hasLevel(known) || known.product === null) return known
  const own = answers.find(
    one => one.product === known.product || (one.product === null && isOneProduct)
  )
  if (own === undefined || !hasLevel(own)) return known
  return learnRelease(known, { ...own, edition: null, version: null })
}

/** The product that was answered; the level of a row stays its own. */
function withProduct(row: Facts, windows: Release): Facts {
  return learnRelease(row, hasLevel(row) ? unlevelled(windows) : windows)
}

function unlevelled({ product, edition, version }: Release): Release {
  return { product, edition, version, servicePack: null }
}

function isProgram({ product }: Release): boolean {
  return product !== null && !isOperatingSystem(product)
}
