import type { Step } from './answer.ts'

/** What one answer was, without a word of what was said: for counters. */
export type Answered = {
  readonly path: string
  readonly step: Step['kind'] | 'aside' | 'not-understood'
  readonly because: string
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

export function tellAnswered(path: string, step: Step | null, understood = true): void {
  const answered: Answered = {
    path,
    step: step?.kind ?? (understood ? 'aside' : 'not-understood'),
    because: step?.kind === 'hand-over' ? step.because : ''
  }
  for (const listener of LISTENERS) listener(answered)
}
