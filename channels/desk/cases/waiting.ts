import type { CaseOutcome, KeptCase } from '../../../storage/cases.ts'
import { type Html, html } from '../shell/html.ts'
import { CLOCK, TICK, WARNING } from './icons.ts'
import { type Times, urgencyOf } from './times.ts'

export const OUTCOME_WORDS: Readonly<Record<CaseOutcome, string>> = {
  solved: 'Solved',
  'not-solved': 'Not solved',
  duplicate: 'Duplicate'
}

/** How long somebody waits for whom, or how a case ended. */
export function renderWaiting(kept: KeptCase, times: Times, now: number): Html {
  const { state, outcome, waiting, changed } = kept
  if (state === 'closed')
    return outcome === 'solved'
      ? html`<span class="wait good">${TICK}Solved</span>`
      : html`<span class="wait quiet-wait">${outcome === null ? 'Closed' : OUTCOME_WORDS[outcome]}</span>`
  if (waiting === null)
    return html`<span class="wait quiet-wait">${times.since(changed, now)}</span>`
  const since = times.since(waiting, now)
  switch (urgencyOf(waiting, now)) {
    case 'late':
      return html`<span class="wait late">${WARNING}<span class="hidden">Late: </span>${since}</span>`
    case 'soon':
      return html`<span class="wait soon">${CLOCK}<span class="hidden">Over an hour: </span>${since}</span>`
    case 'calm':
      return html`<span class="wait">${CLOCK}${since}</span>`
  }
}
