import { labelNamed } from '../fields/labels.ts'
import type { SaidField } from '../fields/readEvent.ts'
import { FIELD_NAMES, knownName, normalizeName } from '../layouts/fieldNames.ts'

/** A field that a line of a card may fill; a date and a clock may stand on lines of their own. */
export type CardField = SaidField | 'type' | 'date' | 'clock'

/** How sure a name is of its field: what products call it comes first, a bare "Id" last. */
export const WEAK_RANK = 20
export const BARE_RANK = 30

const BY_LABEL: Readonly<Record<string, CardField>> = {
  datetime: 'time',
  date: 'date',
  time: 'clock',
  instance: 'id'
}

const BY_PRODUCT: ReadonlyMap<string, { readonly field: CardField; readonly rank: number }> =
  new Map(
    Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
      field === 'keywords'
        ? []
        : names.map((name, rank) => [name, { field: field as CardField, rank }])
    )
  )

export type Meaning = {
  readonly field: CardField | null
  readonly rank: number
  readonly isStrange: boolean
}

/** What a number is called that may be anything's. */
const BARE_NAME = /^(?:id|number|no|nr|nummer)[.]{0,20}$/i

/** What a name means: by the table of products first, then by the words of the languages. */
export function meaningOf(name: string): Meaning {
  if (BARE_NAME.test(name)) return { field: 'id', rank: BARE_RANK, isStrange: false }
  const label = labelNamed(name)
  const isOfViewer = label !== null && label.field in BY_LABEL
  const known = isOfViewer ? null : knownName(normalizeName(name))
  const product = known === null ? undefined : BY_PRODUCT.get(known)
  if (product !== undefined) return { ...product, isStrange: label === null }
  if (label === null || ['other', 'data', 'keywords'].includes(label.field))
    return { field: null, rank: 0, isStrange: label === null && known === null }
  const field = BY_LABEL[label.field] ?? (label.field as CardField)
  return { field, rank: label.strong ? 0 : WEAK_RANK, isStrange: false }
}
