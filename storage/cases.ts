/**
 * The vocabulary of the cases that were handed to people, and of what still has to reach somebody.
 * No code here.
 */

/** Whatever the caller keeps with a record: plain JSON. */
export type Content = Readonly<Record<string, unknown>>

export type KeptCase = {
  /** what people call it by */
  readonly number: number
  readonly conversation: string
  readonly state: 'open' | 'closed'
  /** milliseconds since 1970 */
  readonly opened: number
  readonly changed: number
  readonly content: Content
}

/** What came to a case after it was opened: from the person who asks, or from the helpdesk. */
export type Entry = {
  readonly number: number
  /** the same key is taken once */
  readonly key: string
  readonly kind: 'addition' | 'reply'
  readonly at: number
  readonly content: Content
}

/** Something that has to reach somebody: a case (`entry` null) or an entry of it. */
export type Post = {
  readonly id: number
  readonly target: string
  readonly number: number
  readonly entry: string | null
  /** attempts made before this one */
  readonly tries: number
  /** milliseconds since 1970 of its first attempt's due time */
  readonly created: number
}

/** How an attempt ended. */
export type Outcome =
  | { readonly kind: 'sent'; readonly at: number }
  | { readonly kind: 'again'; readonly due: number; readonly problem: string }
  | { readonly kind: 'given-up'; readonly at: number; readonly problem: string }

export type CaseStore = {
  /** opens a case, or finds the one that was opened under this key; each target gets it once */
  readonly open: (filing: {
    readonly key: string
    readonly conversation: string
    readonly at: number
    readonly content: Content
    readonly targets: readonly string[]
  }) => Promise<number>
  /** false when there is no such case; an entry whose key is known has no second effect */
  readonly add: (
    entry: Entry,
    state: KeptCase['state'],
    targets: readonly string[]
  ) => Promise<boolean>
  readonly read: (
    number: number
  ) => Promise<{ readonly kept: KeptCase; readonly entries: readonly Entry[] } | null>
  /** the newest first, those with a number below `below` */
  readonly list: (page: {
    readonly below: number
    readonly limit: number
    readonly state: KeptCase['state'] | null
  }) => Promise<readonly KeptCase[]>
  /**
   * takes what is due; nobody else gets it before `until`. What belongs to one case reaches a
   * target in order.
   */
  readonly claim: (now: number, until: number, limit: number) => Promise<readonly Post[]>
  readonly settle: (id: number, outcome: Outcome) => Promise<void>
  /** lets what was given up be tried again; the number of posts */
  readonly revive: (now: number) => Promise<number>
  readonly count: () => Promise<{
    readonly open: number
    readonly waiting: number
    readonly givenUp: number
    readonly oldest: number | null
  }>
}
