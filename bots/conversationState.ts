/**
 * What is remembered of a conversation between turns: plain JSON in one record, saved in one write.
 */
export type ConversationState = {
  /**
   * the active dialogs with their state, the one that is speaking first, as the Bot Framework
   * stores them
   */
  readonly dialog: {
    readonly dialogStack: readonly { readonly id: string; readonly state: unknown }[]
  }
  readonly welcomed: boolean
  /** whether somebody was told here that a group has to mention the bot; absent: not */
  readonly toldToMention?: boolean
  /** the last button that was pressed */
  readonly press: Press | null
  /** the answers offered by the last reply */
  readonly offered: readonly string[]
}

/**
 * A pressed button: its words, the message with the card (if the channel tells), and when it
 * arrived, in milliseconds since 1970.
 */
export type Press = { readonly words: string; readonly card: string | null; readonly at: number }

export const NOTHING_REMEMBERED: ConversationState = {
  dialog: { dialogStack: [] },
  welcomed: false,
  press: null,
  offered: []
}
