import type { Deleted, Entry, KeptCase } from '../../storage/cases.ts'

/** Something that goes out. `id` is the same for every attempt. */
export type Delivery = CaseDelivery | DeletedDelivery

/** A case when it was opened (`entry` null), or what came to it. */
export type CaseDelivery = {
  readonly id: string
  readonly kept: KeptCase
  readonly entry: Entry | null
}

/** That a case is gone, and all that is left to say of it. */
export type DeletedDelivery = {
  readonly id: string
  readonly number: number
  readonly deleted: Deleted
}

/** Delivers to one target; throws if it did not arrive. */
export type Deliver = (delivery: Delivery) => Promise<void>

/**
 * A failed attempt, in words that reveal nothing of the case; `after`: milliseconds the other side
 * asks to wait.
 */
export class NotDelivered extends Error {
  readonly after: number
  constructor(problem: string, after = 0) {
    super(problem)
    this.after = after
  }
}
