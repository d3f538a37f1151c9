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

export type OutcomePage = {
  readonly below: number
  readonly limit: number
  readonly ended: string | null
  readonly changedSince?: number
}

export type OutcomeStore = {
  /** the newest first: those with a number below `below`, changed at `changedSince` or later */
  readonly list: (page: OutcomePage) => Promise<readonly NumberedOutcome[]>
}
