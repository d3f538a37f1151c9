import type { Outcome } from '../handOver/outcome.ts'

/** An outcome as it was kept. */
export type ToldOutcome = {
  readonly number: number
  /** whether the helpdesk said that it is not theirs to answer */
  readonly setAside: boolean
  readonly outcome: Outcome
}

export const DAY_MS = 86_400_000

/** An outcome read back, with what was added to the type since it was written. */
export function restoreOutcome(kept: Partial<Outcome>): Outcome {
  const { because = null, ended = 'left' } = kept
  const isOpen = ended !== 'solved' && because === 'no-article'
  return { ...NO_OUTCOME, unanswered: isOpen ? 'no-article' : null, ...kept }
}

const NO_OUTCOME: Outcome = {
  key: '',
  opened: 0,
  changed: 0,
  door: '',
  asked: '',
  events: [],
  product: null,
  step: null,
  because: null,
  article: null,
  given: null,
  unanswered: null,
  questions: 0,
  ended: 'left',
  case: null,
  closedAs: null,
  firstAnswer: null,
  handed: null
}
