/** An activity as it is kept: plain JSON, of which the store itself reads only this. */
export type Kept = {
  readonly id?: string
  readonly type?: string
  readonly text?: string
  readonly from?: unknown
  readonly timestamp?: unknown
}

export type Arrival = { readonly number: number; readonly id: string; readonly activity: Kept }

/** A conversation as it stands: what is remembered of it, and who waits, in order of arrival. */
export type Line = {
  readonly record: unknown
  readonly version: number
  readonly waiting: readonly Arrival[]
}

/** What playing arrivals came to; written whole, over the version that was read, or not at all. */
export type Progress = {
  readonly version: number
  readonly record: unknown
  readonly played: readonly { readonly number: number; readonly answer: unknown }[]
  /** replies that a channel has to be given, in order */
  readonly unsent: readonly Kept[]
  /** replies that the site's chat shows, in order */
  readonly shown: readonly Kept[]
  /** whether everything kept of the conversation is to go first, and who asked for that */
  readonly forget: false | Forgetting
  /** whether this process wants to send the replies */
  readonly claim?: boolean
}

/** Who wants to be forgotten, by the id that the channel has for them. */
export type Forgetting = { readonly person: string; readonly channel: string }

/**
 * What a write of progress came to: the replies that this process sends now, none where others are
 * sent before them.
 */
export type Written = { readonly claimed: readonly Unsent[] }

export type Unsent = {
  readonly number: number
  readonly activity: Kept
  readonly tries: number
  readonly due: number
}

/**
 * Where conversations are kept, by their key; several processes may share it. Times are
 * milliseconds since 1970.
 */
export type Store = {
  /**
   * Puts an activity at the end of its conversation's line, once for each id; `show` is what the
   * site's chat shows of it, if that is where it was said, and its number there is told.
   */
  readonly accept: (
    key: string,
    id: string,
    activity: Kept,
    show: Kept | null
  ) => Promise<{ readonly shown: number | null }>
  readonly read: (key: string) => Promise<Line>
  /** null when somebody else wrote since `read`; on disk when it resolves */
  readonly commit: (key: string, progress: Progress) => Promise<Written | null>
  /** what an activity was answered with, or undefined */
  readonly answer: (key: string, id: string) => Promise<unknown>
  /** everything accepted so far is on disk when this resolves */
  readonly settle: () => Promise<void>

  /**
   * What is to be sent, if this process is the one that sends for the conversation now, else
   * nothing.
   */
  readonly claim: (key: string) => Promise<readonly Unsent[]>
  /**
   * Notes that a reply is sent; false when there is more to send, true when the claim is given
   * back.
   */
  readonly sent: (key: string, number: number) => Promise<boolean>
  /** Notes that a reply is to be tried again, and gives the claim back. */
  readonly postpone: (key: string, number: number, due: number) => Promise<void>
  /**
   * keys of conversations with somebody who waits, or a reply that is due, for longer than `age`
   */
  readonly unfinished: (age: number) => Promise<readonly string[]>

  /** Puts something in the site's chat that answers nobody; returns its number there. */
  readonly show: (key: string, activity: Kept) => Promise<number>
  /** what the site's chat shows after a number, oldest first */
  readonly shownAfter: (
    key: string,
    number: number
  ) => Promise<{ readonly activities: readonly Kept[]; readonly last: number }>
  /**
   * Called with the key of a conversation whenever there may be more to show, on whichever process
   * it came about; or with what is shown only now.
   */
  readonly onShown: (hear: (key: string, passing: Kept | null) => void) => void
  readonly showPassing: (key: string, activity: Kept) => void

  /** a secret of 32 bytes, the same for all */
  readonly secret: (name: string) => Promise<Uint8Array>
  /** Removes some of the conversations without a word since; returns how many. */
  readonly prune: (before: number) => Promise<number>
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}
