/** The types of cases handed to people, and of what still has to reach somebody. No code here. */

/** Whatever the caller keeps with a record, as plain JSON. */
export type Content = Readonly<Record<string, unknown>>

export type KeptCase = {
  /** the number people know it by */
  readonly number: number
  readonly conversation: string
  readonly state: CaseState
  /** how it ended; null while it is open, or when nobody said */
  readonly outcome: CaseOutcome | null
  /** milliseconds since 1970 */
  readonly opened: number
  readonly changed: number
  /** whose it is at the desk; null: nobody's */
  readonly holder: string | null
  /** since when the person waits for the helpdesk; null: they do not */
  readonly waiting: number | null
  readonly content: Content
}

export type CaseState = 'open' | 'closed'
export type CaseOutcome = 'solved' | 'not-solved' | 'duplicate'

/**
 * What came to a case after it was opened: an addition of the person who asks, a reply of the
 * helpdesk or a note it keeps to itself, that the case was closed or opened again, or that somebody
 * took it or gave it back.
 */
export type Entry = NewEntry & { readonly id: number }
export type NewEntry = {
  readonly number: number
  /** the same key is accepted only once */
  readonly key: string
  readonly kind: 'addition' | 'reply' | 'note' | 'closed' | 'reopened' | 'moved'
  readonly at: number
  readonly content: Content
  /** what is kept of the case itself from now on; absent: what was */
  readonly amended?: Content
}

/** The state that a case is in from an entry on, and what is kept of who brought it there. */
export type Turn = {
  readonly to: CaseState
  readonly outcome?: CaseOutcome
  readonly by: Content
}

/** What an entry came to: nothing where its key was known. */
export type Added = { readonly isNew: boolean; readonly state: CaseState }

/**
 * Something that has to reach somebody: a case (`entry` null), an entry of it, or that the case is
 * deleted, with the little that is still known of it then.
 */
export type Post = {
  readonly id: number
  readonly target: string
  readonly number: number
  readonly entry: string | null
  readonly deleted: Deleted | null
  /** attempts made before this one */
  readonly tries: number
  /** when its first attempt was due, in milliseconds since 1970 */
  readonly created: number
}

/** What is left to tell of a case when its person was forgotten; it goes when it is told. */
export type Deleted = {
  readonly channel: string
  readonly person: string
  readonly opened: number
  readonly at: number
  /** its tickets, by the names of the helpdesk systems */
  readonly tickets?: Readonly<Record<string, string>>
}

/** A case's ticket in a helpdesk system. `closed`: the closing of it that was taken last. */
export type CaseTicket = {
  readonly number: number
  readonly target: string
  readonly ticket: string
  readonly closed: string | null
}

export type CaseTickets = {
  readonly ticketOf: (
    number: number,
    target: string
  ) => Promise<Pick<CaseTicket, 'ticket' | 'closed'> | null>
  readonly noteTicket: (ticket: CaseTicket) => Promise<void>
  readonly caseOfTicket: (target: string, ticket: string) => Promise<number | null>
  /** those of open cases, those first that something came to last */
  readonly openTickets: (target: string, limit: number) => Promise<readonly string[]>
}

/** Which targets' posts: only these, or all but these. */
export type TargetChoice = { readonly only: string } | { readonly except: readonly string[] }

/** How an attempt ended. */
export type Outcome =
  | { readonly kind: 'sent'; readonly at: number }
  | { readonly kind: 'again'; readonly due: number; readonly problem: string }
  | { readonly kind: 'given-up'; readonly at: number; readonly problem: string }

/** Who has a case from now on, if it is still with whoever had it. */
export type Move = Pick<NewEntry, 'number' | 'key' | 'at' | 'content'> & {
  readonly holder: string | null
  readonly was: string | null
}

/** The part of the cases that the desk shows. */
export type DeskBand = 'waiting' | 'answered' | 'closed'

/** Which cases of a band: all of these hold. */
export type DeskFilter = {
  /** null: nobody's; left out: anybody's */
  readonly holder?: string | null
  /** of one channel */
  readonly channel?: string
  /** a number, or words that occur in the case or in what came to it */
  readonly words?: string
  /** of the closed ones, those changed since then; milliseconds since 1970 */
  readonly closedSince: number
}

/** A case with the last that was said in it, and the last that the person said. */
export type DeskRow = KeptCase & {
  readonly last: Entry | null
  readonly lastAddition: Entry | null
}

export type DeskPart = {
  readonly rows: readonly DeskRow[]
  /** how many there are in the whole band */
  readonly total: number
}

/** How many cases wait where; `longest`: since when the first of them waits. */
export type DeskCounts = {
  readonly open: number
  readonly waiting: number
  readonly waitingWithNobody: number
  readonly nobodys: number
  readonly mine: number
  readonly closed: number
  readonly longest: number | null
}

export type CaseStore = CaseTickets & {
  /** opens a case, or finds the one already opened under this key; each target gets it once */
  readonly open: (filing: {
    readonly key: string
    readonly conversation: string
    /** who may have it deleted */
    readonly person: string
    readonly at: number
    readonly content: Content
    readonly targets: readonly string[]
  }) => Promise<number>
  /**
   * Null when there is no such case. An entry whose key is known has no effect at all. What the
   * person adds, and each change of the state, goes to the targets.
   */
  readonly add: (
    entry: NewEntry,
    turn: Turn | null,
    targets: readonly string[]
  ) => Promise<Added | null>
  /** the holder that the case has then; null: there is no such case */
  readonly move: (move: Move) => Promise<{ readonly holder: string | null } | null>
  /**
   * a part of what the desk shows, each with what the person or the helpdesk said last; who waits
   * longest first, of the closed ones the newest
   */
  readonly band: (
    band: DeskBand,
    filter: DeskFilter,
    page: { readonly from: number; readonly limit: number }
  ) => Promise<DeskPart>
  readonly deskCounts: (holder: string, closedSince: number) => Promise<DeskCounts>
  /** what did not reach anybody, with its problem */
  readonly undelivered: (
    number: number
  ) => Promise<
    readonly { readonly target: string; readonly tries: number; readonly problem: string }[]
  >
  /** called with the number of a case that changed, whichever process changed it */
  readonly onChanged: (hear: (number: number) => void) => void
  readonly read: (
    number: number
  ) => Promise<{ readonly kept: KeptCase; readonly entries: readonly Entry[] } | null>
  /** the newest first: those with a number below `below`, changed at `changedSince` or later */
  readonly list: (page: {
    readonly below: number
    readonly limit: number
    readonly state: CaseState | null
    readonly changedSince?: number
  }) => Promise<readonly KeptCase[]>
  /**
   * takes what is due; nobody else gets it before `until`. A target receives the posts of one case
   * in order.
   */
  readonly claim: (
    now: number,
    until: number,
    limit: number,
    targets?: TargetChoice
  ) => Promise<readonly Post[]>
  readonly settle: (id: number, outcome: Outcome) => Promise<void>
  /** puts posts that were given up back in the queue; returns how many */
  readonly revive: (now: number) => Promise<number>
  readonly count: () => Promise<{
    readonly open: number
    readonly waiting: number
    readonly givenUp: number
    readonly oldest: number | null
  }>
}
