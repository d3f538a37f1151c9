/** What became of a problem: plain JSON, of which the store reads only this. */
export type OutcomeRecord = {
  /** names the problem within its conversation */
  readonly key: string
  /** milliseconds since 1970 */
  readonly opened: number
  readonly changed: number
  readonly ended: string
}

export type NumberedOutcome = { readonly number: number; readonly content: OutcomeRecord }

/** One of many that are counted or grouped; `setAside`: whether the helpdesk wants none of it. */
export type CountedOutcome = NumberedOutcome & { readonly setAside: boolean }

/** How many outcomes there are, when one changed last, and which of them are set aside. */
export type OutcomesStamp = {
  readonly count: number
  readonly changed: number
  readonly setAside: string
}

export type OutcomePage = {
  readonly below: number
  readonly limit: number
  readonly ended: string | null
  readonly changedSince?: number
}

export type OutcomeStore = {
  /** the newest first: those with a number below `below`, changed at `changedSince` or later */
  readonly list: (page: OutcomePage) => Promise<readonly NumberedOutcome[]>
  /** all that changed since then (milliseconds since 1970), the oldest first */
  readonly since: (at: number) => Promise<readonly CountedOutcome[]>
  /** of all that changed since then; what was made of them holds until it changes */
  readonly stamp: (at: number) => Promise<OutcomesStamp>
  /** Sets outcomes aside from `at` on, or takes them back (null). */
  readonly setAside: (numbers: readonly number[], at: number | null) => Promise<void>
  /** what is remembered of the conversation of an outcome, as the last turn left it; or null */
  readonly remembered: (number: number) => Promise<unknown>
}
