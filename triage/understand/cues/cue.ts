import type { Phrase } from './phrase.ts'

/** What people say of the conversation itself, whatever the case is about. */
export type Cue =
  | 'wait'
  | 'recap'
  | 'refuse'
  | 'will-try'
  | 'did-it-help'
  | 'never-mind'
  | 'dont-know'
  | 'wrong'
  | 'not-solved'
  | 'robot'
  | 'hurry'
  | 'explain'
  | 'next'
  | 'latest'
  | 'all-of-them'
  | 'undo'
  | 'apology'
  | 'reject'
  | 'asked-before'
  | 'more'
  | 'ok'

export type CuePhrase = Phrase & { readonly cue: Cue }
