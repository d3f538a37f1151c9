import type { Question } from '../answer.ts'
import type { Cue } from '../understand/cues/cueOf.ts'
import type { Case } from './case.ts'

/** A file that came along and could not be read. */
export type UnreadFile = {
  readonly kind: 'picture' | 'event-log' | 'file'
  readonly name: string | null
}

/** What arrived: the text, and whether something that is no text came with it. */
export type IncomingMessage = {
  /** what was typed or pasted; '' for none */
  readonly text: string
  /** whether a picture, a file or the like came with it that was not read as text */
  readonly attachment: boolean
  /** what of it has a name or a kind to speak of */
  readonly unread?: readonly UnreadFile[]
  /** whether the person was away for so long that they are welcomed back */
  readonly returned: boolean
  /** the language that the channel is set to, as a BCP 47 tag; absent: it does not say */
  readonly locale?: string
}

/** What was told in place of something else, each in the person's own words. */
export type Swap = { readonly before: string; readonly now: string }

/** One of several events that were pasted at once, and the case that they were pasted in. */
export type EventWanted = {
  readonly pasted: Case
  /** its place among them; null: the one that was not spoken of */
  readonly at: number | null
}

/** What a message does to a case. */
export type Move =
  | {
      readonly kind:
        | 'nothing'
        | 'attachment'
        | 'restart'
        | 'person'
        | 'another'
        | 'solved'
        | 'not-solved'
        | 'yes'
        | 'no'
        | 'declined'
        | 'paste'
        | 'answer'
        | 'conflict'
        | 'help'
        | 'thanks'
        | 'greeting'
        | 'goodbye'
        | 'same'
        | 'describe'
        | 'unclear'
        | 'add'
        | 'upset'
        | 'digress'
        | 'question'
        | 'tell-more'
        | 'drop'
        | 'go-on'
        | 'of-the-case'
        | 'adopt'
        | 'no-such-level'
        | Exclude<Cue, 'dont-know' | 'never-mind'>
    }
  | { readonly kind: 'show'; readonly article: string | null }
  /** the problem to go back to, null: there is only one */
  | { readonly kind: 'back'; readonly to: Case | null }
  /** the problem that waits to take up; without words the first */
  | { readonly kind: 'next-problem'; readonly words?: string }
  /** another event of those that were pasted at once */
  | ({ readonly kind: 'event' } & EventWanted)
  /** what was offered is not it, and what is told in its place */
  | { readonly kind: 'reject-and-tell'; readonly told: string }
  /** the source or the text of the event that was only mentioned */
  | { readonly kind: 'tell-event'; readonly source: string | null; readonly text: string | null }
  /** one word of what was told for another: 'excel, not word' */
  | ({ readonly kind: 'swap' } & Swap)
  /** the problem that waits and need not be taken up */
  | { readonly kind: 'forget'; readonly words: string }
  | { readonly kind: 'change'; readonly about: Question }
  /** what was read of the event is wrong */
  | { readonly kind: 'retell'; readonly about: 'event' | 'machine' }
  /** the right name of the machine that an event is of */
  | { readonly kind: 'rename-machine'; readonly machine: string }
  | { readonly kind: 'pick'; readonly article: string | null }
  /** one of the titles offered is not it */
  | { readonly kind: 'reject-one'; readonly article: string }
  /** a problem that is named as if it had been told */
  | { readonly kind: 'name-problem'; readonly name: string }
  | { readonly kind: 'symptom'; readonly symptom: string; readonly choice: string }
