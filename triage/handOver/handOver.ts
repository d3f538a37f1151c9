import type { WindowsEvent } from '../../knowledge/events/event.ts'
import type { Facts } from '../answer.ts'

/** An article that was looked at, and what came of it. */
export type Considered = {
  readonly article: string
  readonly title: string | null
  readonly why: string
}

/** What people need to go on with a case without asking again. Plain JSON. */
export type HandedCase = {
  readonly events: readonly WindowsEvent[]
  /** the person's own description */
  readonly words: string
  readonly facts: Facts
  readonly ruledOut: readonly Considered[]
  /** may still be the one */
  readonly open: readonly Considered[]
}

/** One line of the conversation. `at` in milliseconds since 1970. */
export type Line = {
  readonly who: 'person' | 'assistant'
  readonly at: number
  readonly text: string
}

/** Who asks, as far as the channel knows them. */
export type Person = {
  readonly id: string
  readonly name: string
  /** the object id and the tenant in Entra */
  readonly aadObjectId?: string
  readonly tenant?: string
  readonly email?: string
  /** the id that the site has for them, where its own token says who it is */
  readonly siteUser?: string
}

/** Where a case comes from, as the channel needs it to be answered. */
export type Origin = {
  readonly channel: string
  readonly person: Person
  /** opaque: a channel's own way back to the conversation */
  readonly reference: unknown
}

export type Filing = {
  /** the same key in one conversation is the same case */
  readonly key: string
  readonly at: number
  readonly origin: Origin
  readonly case: HandedCase
  readonly transcript: readonly Line[]
}

/** What the person says of a case that people have, word for word. */
export type Addition = {
  readonly key: string
  readonly at: number
  readonly number: number
  readonly text: string
  /** the names of files that came along */
  readonly files: readonly string[]
  /** something said before, now in these words */
  readonly edited: boolean
  readonly person: Person
  /** as they are known when it is said */
  readonly facts: Facts
  /** the state that the case is in from now on; null: as before */
  readonly state: 'open' | 'closed' | null
  /** how it ended, where the person says so */
  readonly outcome: 'solved' | null
  /** the person goes back to the assistant */
  readonly to: 'assistant' | null
}

/** Whether anybody is told of a case, and whether an answer can come back into the chat. */
export type Reach = { readonly told: boolean; readonly answers: boolean }

/** Takes cases to people. Kept before it returns. */
export type HandOver = {
  readonly reach: Reach
  /** the number people call the case by */
  readonly open: (filing: Filing) => Promise<number>
  readonly add: (addition: Addition) => Promise<void>
}
