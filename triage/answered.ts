import { channel } from 'node:diagnostics_channel'
import type { Step } from './answer.ts'

/** What one answer was, without a word of what was said: for counters. */
export type Answered = {
  readonly path: string
  readonly step: Step['kind'] | 'aside' | 'not-understood'
  readonly because: string
}

/** Told of every answer; costs nothing while nobody listens. */
export const ANSWERED = channel('kb-triage:answered')

export function tellAnswered(path: string, step: Step | null, understood = true): void {
  if (!ANSWERED.hasSubscribers) return
  const answered: Answered = {
    path,
    step: step?.kind ?? (understood ? 'aside' : 'not-understood'),
    because: step?.kind === 'hand-over' ? step.because : ''
  }
  ANSWERED.publish(answered)
}
