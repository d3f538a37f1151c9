import { NO_NAME } from './caseWording.ts'

/**
 * A conversation that is with people: whatever the person says goes into the case, word for word.
 * Plain JSON.
 */
export type WithPeople = {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** whether anybody of the helpdesk has answered: from then on the assistant is silent */
  readonly answered: boolean
  /** who of the helpdesk is there, by name, the last to speak last */
  readonly present: readonly string[]
  /** whether the person was asked if the closed case is solved, and has not said */
  readonly asked: boolean
}

/** What somebody of the helpdesk says to the person or does with the case, in one go. */
export type HelpdeskWords = {
  readonly number: number
  /** '' for a helpdesk that gives none */
  readonly name: string
  /** '' when nothing is said */
  readonly text: string
  readonly state: 'open' | 'closed' | null
  readonly to: 'assistant' | null
  /** how a case that is closed ended, where it is said */
  readonly outcome: 'solved' | 'not-solved' | 'duplicate' | null
}

/** What the person is shown of it. */
export type Shown =
  | { readonly kind: 'joined'; readonly name: string; readonly isFirst: boolean }
  | { readonly kind: 'said'; readonly name: string; readonly text: string }
  | { readonly kind: 'handed-back'; readonly left: readonly string[] }
  | {
      readonly kind: 'closed'
      readonly name: string
      readonly left: readonly string[]
      /** whether the person is asked if it is solved */
      readonly asks: boolean
    }

/** Names of who is there that are kept. */
const MAX_PRESENT = 5

/** The conversation from the moment on that its case has a number. */
export function opened(number: number): WithPeople {
  return { number, state: 'open', answered: false, present: [], asked: false }
}

/**
 * The conversation after what the helpdesk said, and what is shown of it in order; null: it is with
 * the assistant. Pure.
 */
export function hearHelpdesk(
  before: WithPeople | null,
  words: HelpdeskWords
): { readonly people: WithPeople | null; readonly shown: readonly Shown[] } {
  const name = words.name || NO_NAME
  const isSame = before?.number === words.number
  const known = isSame ? before : opened(words.number)
  const isSaid = words.text !== ''
  const ends = words.state === 'closed'
  const talking: WithPeople | null = isSaid
    ? { ...known, state: 'open', answered: true, present: withLast(known.present, name) }
    : before
  // who says a last word does not stay to be written to
  const isNew = isSaid && !ends && !known.present.includes(name)
  const said: Shown[] = [
    ...(isNew ? [{ kind: 'joined', name, isFirst: known.present.length === 0 } as const] : []),
    ...(isSaid ? [{ kind: 'said', name, text: words.text } as const] : [])
  ]
  if (ends) {
    // who went back to the assistant is told, and not asked in the middle of something else
    const people = isSame ? closed({ ...known, answered: known.answered || isSaid }) : before
    const end = { kind: 'closed', name, left: known.present, asks: isSame } as const
    return { people, shown: [...said, end] }
  }
  if (words.to === 'assistant' && talking !== null)
    return { people: null, shown: [...said, { kind: 'handed-back', left: talking.present }] }
  return { people: talking, shown: said }
}

function closed(people: WithPeople): WithPeople {
  return { ...people, state: 'closed', present: [], asked: true }
}

function withLast(present: readonly string[], name: string): readonly string[] {
  return [...present.filter(other => other !== name), name].slice(-MAX_PRESENT)
}
