import type { CaseOutcome, CaseState, CaseStore, Entry, KeptCase } from '../../storage/cases.ts'
import type { EntryContent } from './caseMessage.ts'

/** What somebody of the helpdesk says to a person, notes, or does with the case. */
export type Reply = {
  readonly text: string
  readonly name: string
  readonly isPrivate: boolean
  readonly state: CaseState | null
  readonly outcome?: CaseOutcome | undefined
  readonly to?: 'assistant' | undefined
}

/**
 * Keeps a reply under its key and brings it into the chat. Null when there is no such case; a key
 * that is known has no effect.
 */
export type ReplyToCase = (
  number: number,
  key: string,
  reply: Reply
) => Promise<{ readonly state: CaseState } | null>

export function replyToCase({
  cases,
  targets,
  wake,
  answer
}: {
  readonly cases: CaseStore
  readonly targets: readonly string[]
  readonly wake: () => void
  /** brings a reply into the chat that the case came from; the same entry twice has one effect */
  readonly answer: (kept: KeptCase, entry: Entry) => Promise<void>
}): ReplyToCase {
  return async (number, key, { text, name, isPrivate, state, outcome, to }) => {
    const asks = {
      ...(state === null ? {} : { state }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(to === undefined ? {} : { to })
    }
    const content: EntryContent = { text, from: { name }, ...asks }
    const added = await cases.add(
      { number, key, kind: isPrivate ? 'note' : 'reply', at: Date.now(), content },
      state === null ? null : { to: state, by: turnedBy(name, outcome), ...withOutcome(outcome) },
      targets
    )
    if (added === null) return null
    wake()
    const found = await cases.read(number)
    const entry = found?.entries.find(one => one.key === key)
    // also when it was known: whoever kept it may have ended before it was in the chat
    if (found !== null && entry !== undefined) await answer(found.kept, entry)
    return { state: added.state }
  }
}

function turnedBy(name: string, outcome: CaseOutcome | undefined): EntryContent {
  return { from: { name }, ...withOutcome(outcome) }
}

function withOutcome(outcome: CaseOutcome | undefined): { readonly outcome?: CaseOutcome } {
  return outcome === undefined ? {} : { outcome }
}
