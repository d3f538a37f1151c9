import type { RecognizedMessage } from '../understand/recognizeMessage.ts'

/** What a case is about: the events pasted and what the person said of it. */
export type Problem = Pick<RecognizedMessage, 'events' | 'rest' | 'intent' | 'symptom'> & {
  /** the newest words of `rest` and those before them, where it was told in several messages */
  readonly told?: { readonly newest: string; readonly earlier: string }
  /** the articles that were offered, where nothing but what runs was told since; absent: all */
  readonly among?: readonly string[]
  /** the machines that a question is about, where it is not that of the events */
  readonly askedOf?: readonly string[]
}
