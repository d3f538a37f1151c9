import type { OutcomeRecord } from './outcomeRecord.ts'

/** A stored activity: plain JSON, of which the store itself reads only these fields. */
export type Kept = {
  readonly id?: string
  readonly type?: string
  readonly text?: string
  readonly from?: unknown
  readonly timestamp?: unknown
}

export type Arrival = { readonly number: number; readonly id: string; readonly activity: Kept }

/** The current state of a conversation: its record, and the waiting arrivals in order. */
export type Line = {
  readonly record: unknown
  readonly version: number
  readonly waiting: readonly Arrival[]
}

/** What arrives, not kept yet, and the counts of its conversation that it was numbered by. */
export type NewArrival = {
  readonly id: string
  readonly before: { readonly arrived: number; readonly shown: number }
  /** its number in the site's chat, and what that shows of it; null: it was not said there */
  readonly shown: number | null
  readonly show: Kept | null
  readonly at: number
}

/** A conversation in which nobody waits, with what arrives in line, as far as this process sees. */
export type Opening = {
  readonly line: Line
  readonly arrival: NewArrival
  /** characters of the record as JSON */
  readonly recordLength: number
}

/** The outcome of playing arrivals; saved in full over the version that was read, or not at all. */
export type Progress = {
  readonly version: number
  readonly record: unknown
  readonly played: readonly { readonly number: number; readonly answer: unknown }[]
  /** replies to be sent to a channel, in order */
  readonly unsent: readonly Kept[]
  /** replies to be shown in the site's chat, in order */
  readonly shown: readonly Kept[]
  /** whether everything kept of the conversation is to go first, and who asked for that */
  readonly forget: false | Forgetting
  /** what became of the problems that were told, as far as it is known now */
  readonly outcomes?: readonly OutcomeRecord[]
  /** what was played without being kept before: it is kept by the same write */
  readonly arrival?: NewArrival
  /** whether this process wants the right to send the replies */
  readonly claim?: boolean
  /** the number of the last reply that is known to be sent, where that is not recorded yet */
  readonly sent?: number | undefined
}

/** Who wants to be forgotten, by the id that the channel has for them. */
export type Forgetting = {
  readonly person: string
  readonly channel: string
  readonly conversation: string
}

/**
 * The result of saving progress: the replies that this process may send now; none if earlier ones
 * are still waiting.
 */
export type Written = {
  readonly claimed: readonly Unsent[]
  /** whether what was to be forgotten is in no file any more; else it is as soon as possible */
  readonly isErased: boolean
}

export type Unsent = {
  readonly number: number
  readonly activity: Kept
  readonly tries: number
  readonly due: number
}

/** The number of the last reply of a conversation that was sent. */
export type SentNote = { readonly key: string; readonly number: number }

/** Keys that begin, and end, so. */
export type KeyRange = { readonly start: string; readonly end?: string }

/**
 * Stores conversations by their key; several processes may share it. Times are milliseconds since
 * 1970.
 */
export type Store = {
  /**
   * Puts an activity at the end of its conversation's line, once for each id; `show` is what the
   * site's chat shows of it, if it was said there. Resolves to its number there.
   */
  readonly accept: (
    key: string,
    id: string,
    activity: Kept,
    show: Kept | null
  ) => Promise<{ readonly shown: number | null }>
  readonly read: (key: string) => Promise<Line>
  /**
   * The conversation for what arrives now, which is not kept yet; null when it arrived before, or
   * others wait.
   */
  readonly open: (
    key: string,
    id: string,
    activity: Kept,
    show: Kept | null
  ) => Promise<Opening | null>
  /** the records of other conversations whose keys are in a range: a few, the newest first */
  readonly beside: (key: string, range: KeyRange) => Promise<readonly unknown[]>
  /**
   * Null if somebody else wrote since `read` or `open`; on disk when it resolves. `written` is told
   * as soon as nothing but a power cut can undo it.
   */
  readonly commit: (
    key: string,
    progress: Progress,
    written?: (claimed: readonly Unsent[]) => void
  ) => Promise<Written | null>
  /**
   * Notes on the disk that an arrival that was left undone is tried once more; returns how often
   * that was.
   */
  readonly tried: (key: string, number: number) => Promise<number>
  /** the answer to an activity, or undefined */
  readonly answer: (key: string, id: string) => Promise<unknown>
  /** everything accepted so far is on disk when this resolves */
  readonly settle: () => Promise<void>

  /**
   * The replies to send, if this process gets the right to send for the conversation; otherwise
   * none.
   */
  readonly claim: (key: string) => Promise<readonly Unsent[]>
  /**
   * Records up to which reply each conversation's were sent; returns the conversations with more to
   * send. For the others the right to send is given back.
   */
  readonly sent: (notes: readonly SentNote[]) => Promise<readonly string[]>
  /** milliseconds to wait between two such records, so that many share one */
  readonly sentPause: number
  /** how many replies no channel has taken yet, and since when the oldest waits */
  readonly countReplies: () => Promise<{ readonly waiting: number; readonly oldest: number | null }>
  /** Records that a reply has to be tried again, and gives the right to send back. */
  readonly postpone: (key: string, number: number, due: number) => Promise<void>
  /**
   * keys of conversations where an arrival has been waiting, or a reply due, for longer than `age`
   */
  readonly unfinished: (age: number) => Promise<readonly string[]>

  /**
   * Whether the ticket of that turn still leads back into a conversation of the site's chat; from
   * then on no earlier one does.
   */
  readonly useTicket: (key: string, turn: number) => Promise<boolean>
  /** From now on no ticket leads back into it, and what it shows has an end. */
  readonly endTickets: (key: string) => Promise<void>
  readonly isTicketEnded: (key: string) => Promise<boolean>
  /** Shows something in the site's chat that is not a reply; returns its number there. */
  readonly show: (key: string, activity: Kept) => Promise<number>
  /** what the site's chat shows after that number, oldest first */
  readonly shownAfter: (
    key: string,
    number: number
  ) => Promise<{ readonly activities: readonly Kept[]; readonly last: number }>
  /**
   * Called with the key of a conversation whenever there may be more to show, whichever process
   * wrote it; or with something that is only shown now and not stored.
   */
  readonly onShown: (hear: (key: string, passing: Kept | null) => void) => void
  readonly showPassing: (key: string, activity: Kept) => void

  /** a secret of 32 bytes, the same for all processes */
  readonly secret: (name: string) => Promise<Uint8Array>
  /** Deletes some of the conversations without a message since then; returns how many. */
  readonly prune: (before: number) => Promise<number>
  /** how far something got, such as when it was last done; null if it was never noted */
  readonly mark: (name: string) => Promise<number | null>
  readonly noteMark: (name: string, value: number) => Promise<void>
  /** gives the room of what was removed back to the machine */
  readonly shrink: () => Promise<void>
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}
