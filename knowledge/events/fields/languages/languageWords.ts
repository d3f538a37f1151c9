import type { Level } from '../../event.ts'

/**
 * A field that a label names. `other` labels a part of an event that is not kept; `boundary` opens
 * an event.
 */
export type Field =
  | 'type'
  | 'level'
  | 'source'
  | 'log'
  | 'category'
  | 'id'
  | 'instance'
  | 'date'
  | 'time'
  | 'datetime'
  | 'user'
  | 'computer'
  | 'description'
  | 'keywords'
  | 'data'
  | 'other'

/** What Windows calls the parts of an event in one language. */
export type LanguageWords = {
  /** 'en', 'de' ... */
  readonly language: string
  /**
   * how its dates go: the order, and the mark between the numbers that only this order is written
   * with; null: both orders are in use
   */
  readonly dates: { readonly order: 'dmy' | 'ymd'; readonly mark: string } | null
  /** words that label this field wherever they stand */
  readonly strong: { readonly [field in Field]?: readonly string[] }
  /** words that label this field only beside others */
  readonly weak: { readonly [field in Field]?: readonly string[] }
  readonly levels: { readonly [level in Level]: readonly string[] }
}
