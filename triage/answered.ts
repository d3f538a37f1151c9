import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Step } from './answer.ts'

/** What one answer was, without a word of what was said: for counters. */
export type Answered = {
  readonly path: string
  readonly step: Step['kind'] | 'aside' | 'not-understood'
  readonly because: string
  /** the article that it names, if it names one */
  readonly article: string | null
  /** why, in lines for the log; it decides once more. null where nothing was decided */
  readonly why: Why | null
}

/** Tells why an answer is what it is, without a word of what was said. */
export type Why = (knowledge: Knowledge) => readonly string[]

/** Characters of a text that is decided on once more in the thread that answers. */
const MAX_EXPLAINED_LENGTH = 4_096

/** Why, for a text of so many characters: of a long one, which a worker read, only that it is. */
export function whyOf(length: number, why: Why): Why {
  if (length <= MAX_EXPLAINED_LENGTH) return why
  return () => [`${length} characters: too long to decide once more; see "npm run explain"`]
}

type Listener = (answered: Answered) => void

const LISTENERS = new Set<Listener>()

/** Calls `listener` with every answer from now on, until the function that comes back is called. */
export function onAnswered(listener: Listener): () => void {
  LISTENERS.add(listener)
  return () => LISTENERS.delete(listener)
}

type EndListener = (ended: string) => void

const END_LISTENERS = new Set<EndListener>()

/** The same for every end that a problem comes to: solved, handed to people, left ... */
export function onEnded(listener: EndListener): () => void {
  END_LISTENERS.add(listener)
  return () => END_LISTENERS.delete(listener)
}

export function tellEnded(ended: string): void {
  for (const listener of END_LISTENERS) listener(ended)
}

/** `understood`: whether a turn that decided nothing was. */
export function tellAnswered(
  path: string,
  step: Step | null,
  { understood = true, why }: { readonly understood?: boolean; readonly why: Why }
): void {
  const answered: Answered = {
    path,
    step: step?.kind ?? (understood ? 'aside' : 'not-understood'),
    because: step?.kind === 'hand-over' ? step.because : '',
    article: step !== null && 'article' in step ? step.article : null,
    why: step === null ? null : why
  }
  for (const listener of LISTENERS) listener(answered)
}
