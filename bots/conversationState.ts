/** What is remembered of a conversation between turns: plain JSON, in one record with one write. */
export type ConversationState = {
  /**
   * the dialogs under way with their own state, the one that speaks first: as the Bot Framework
   * keeps them
   */
  readonly dialog: {
    readonly dialogStack: readonly { readonly id: string; readonly state: unknown }[]
  }
  readonly welcomed: boolean
  /** the last answer that was pressed */
  readonly press: Press | null
  /** the answers that the last reply offered */
  readonly offered: readonly string[]
}

/**
 * An answer pressed on a card: its words, the message that the card is in where the channel tells
 * it, and when it arrived, in milliseconds since 1970.
 */
export type Press = { readonly words: string; readonly card: string | null; readonly at: number }

export const NOTHING_REMEMBERED: ConversationState = {
  dialog: { dialogStack: [] },
  welcomed: false,
  press: null,
  offered: []
}
