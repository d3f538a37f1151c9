import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import { belowOf, doubtOf, letterOf, type Release } from '../../knowledge/releases/release.ts'
import type { Facts } from '../answer.ts'
import { releasesOf } from './facts.ts'

/**
 * What the caller states outright counts before what the text says; the level goes with its
 * product.
 */
export function mergeFacts(read: Facts, stated: Facts): Facts {
  const sameProduct = stated.product === null || stated.product === read.product
  return {
    product: stated.product ?? read.product,
    edition: sameProduct ? (stated.edition ?? read.edition) : other(stated.edition, read.edition),
    version: sameProduct ? (stated.version ?? read.version) : other(stated.version, read.version),
    ...levelOf(stated, sameProduct ? read : null),
    article: stated.article,
    symptom: stated.symptom,
    unknown: stated.unknown,
    ruledOut: stated.ruledOut,
    nearby: stated.nearby,
    others: onceEach([...stated.others, ...releasesOf(read)]).filter(
      ({ product }) =>
        product !== (stated.product ?? read.product) && !isReplaced(product, stated.product)
    )
  }
}

/** The level stated, else the one that was read of the same product. */
function levelOf(
  stated: Facts,
  read: Facts | null
): Pick<Facts, 'servicePack' | 'letter' | 'below' | 'isDoubtful'> {
  const isStated = stated.servicePack !== null || stated.below !== undefined
  const known = isStated ? stated : read
  if (known === null) return { servicePack: null }
  const { servicePack } = known
  return { servicePack, ...letterOf(known), ...belowOf(known), ...doubtOf(known) }
}

/** Of another product than the text tells, what equals the text's was left from the last answer. */
function other(stated: string | null, read: string | null): string | null {
  if (stated === read) return null
  return stated
}

/** The Windows of the text gives way to the one that is stated. */
function isReplaced(product: string | null, stated: string | null): boolean {
  return (
    product !== null && stated !== null && isOperatingSystem(product) && isOperatingSystem(stated)
  )
}

/** The first of each product. */
function onceEach(releases: readonly Release[]): readonly Release[] {
  return releases.filter(
    ({ product }, place) =>
      product !== null && releases.findIndex(one => one.product === product) === place
  )
}
