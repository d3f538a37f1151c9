import { SHOWN_BY_PROGRAM, SHOWN_BY_SOURCE, type ShownBy } from './catalog/shownBy.ts'
import { productNamed } from './products.ts'

/** What of an event can show a product. */
export type EventSlots = { readonly source: string | null; readonly description: string | null }

/** A description names its service or program early; the rest is data of one machine. */
const MAX_DESCRIPTION_LENGTH = 2_000

/**
 * The families of products that an event's source, service or program shows; which Windows runs is
 * never shown. MSExchangeIS → ['Exchange']; Service Control Manager, 'The SMS_BOOTSTRAP service
 * terminated' → ['Systems Management Server']; Netlogon → []
 */
export function productsShownBy({ source, description }: EventSlots): readonly string[] {
  const bySource = familiesIn(SHOWN_BY_SOURCE, (source ?? '').replace(/[\s_-]+/g, ''))
  const text = (description ?? '').slice(0, MAX_DESCRIPTION_LENGTH)
  return [...new Set([...bySource, ...familiesIn(SHOWN_BY_PROGRAM, text)])]
}

/** Whether an event shows one of these products. */
export function isShownBy(event: EventSlots, products: readonly string[]): boolean {
  const shown = productsShownBy(event)
  return products.some(product => shown.includes(productNamed(product).family))
}

function familiesIn(rows: readonly ShownBy[], text: string): readonly string[] {
  if (text === '') return []
  return rows.filter(({ said }) => said.test(text)).map(({ family }) => family)
}
