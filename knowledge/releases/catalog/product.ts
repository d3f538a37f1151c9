/** What is known of a product, and how the rows of the catalog are written. */

export type ProductKind = 'system' | 'bundled' | 'server' | 'application'

export type Product = {
  /** the name as people say it, 'Windows 2000' */
  readonly name: string
  /** products of one family replace each other */
  readonly family: string
  /** its place in time within its family, NaN when the name has no version */
  readonly order: number
  readonly kind: ProductKind
  /** how many service packs it ever had */
  readonly servicePacks: number
  /** the systems a bundled product is part of */
  readonly hosts: readonly string[]
  /** the products that a suite installs; empty for what is no suite */
  readonly contains: readonly string[]
  /** the year it was first sold, NaN when not known */
  readonly released: number
  /**
   * `order` of the oldest and of the newest Windows it ran on by its maker's word, NaN when not
   * known
   */
  readonly runsOn: { readonly oldest: number; readonly newest: number }
}

type Row = Pick<Product, 'name' | 'family' | 'order' | 'kind'> & Partial<Product>

const UNKNOWN_SYSTEMS = { oldest: Number.NaN, newest: Number.NaN }

/** A row with what it does not say left open. */
export function product(row: Row): Product {
  return {
    servicePacks: 0,
    hosts: [],
    contains: [],
    released: Number.NaN,
    runsOn: UNKNOWN_SYSTEMS,
    ...row
  }
}
