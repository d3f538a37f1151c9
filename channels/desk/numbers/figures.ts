import { type Counts, type Numbers, shareOf } from '../../../triage/outcomes/countOutcomes.ts'
import { type Html, html, type Shown } from '../shell/html.ts'
import { percent } from './plotParts.ts'

const MINUTE_MS = 60_000

/** The five figures, each with how it was in the period before. */
export function renderFigures({ now, before, days }: Numbers): Html {
  const told = now.solved + now.notSolved
  const aDay = Math.round((now.conversations / days.length) * 10) / 10
  return html`<dl class="figures">
${figure('Conversations', now.conversations, null, [
  changeOf(now.conversations, before.conversations),
  `${aDay} a day`
])}
${figure('Answered', now.places.answered, part(now, 'answered'), [
  moved(part(now, 'answered'), part(before, 'answered'), 'up'),
  `${now.places.left} left at a question`
])}
${figure(`Solved, of ${told} who told us`, now.solved, shareOf(now), [
  moved(shareOf(now), shareOf(before), 'up'),
  `${now.notSolved} still broken`
])}
${figure('Handed to a person', now.places.handed, part(now, 'handed'), [
  moved(part(now, 'handed'), part(before, 'handed'), 'down'),
  now.firstAnswer === null
    ? `${now.solvedByPeople} solved there`
    : `${now.solvedByPeople} solved there; first reply after ${waited(now.firstAnswer)}`
])}
${figure('No article', now.noArticle, shareIn(now, now.noArticle), [
  moved(shareIn(now, now.noArticle), shareIn(before, before.noArticle), 'down'),
  html`<a href="/desk/unanswered?why=no-article">See them</a>`
])}
</dl>`
}

function figure(name: string, count: number, share: number | null, more: readonly Shown[]): Html {
  return html`<div><dt>${name}</dt><dd>${count}${share !== null && html` <small>${percent(share)}</small>`}</dd>
${more.map(line => html`<dd class="change">${line}</dd>`)}</div>`
}

function part(counts: Counts, place: keyof Counts['places']): number | null {
  return shareIn(counts, counts.places[place])
}

function shareIn({ conversations }: Counts, count: number): number | null {
  return conversations === 0 ? null : count / conversations
}

function changeOf(now: number, before: number): string {
  if (before === 0) return 'nothing kept from before'
  if (now === before) return 'as many as before'
  return now > before ? `${now - before} more than before` : `${before - now} fewer than before`
}

/** 'up from 60%', in green where that is the right way; '' where there is nothing to compare. */
function moved(now: number | null, before: number | null, right: 'up' | 'down'): Shown {
  if (now === null || before === null) return 'nothing to compare with'
  const [shown, was] = [percent(now), percent(before)]
  if (shown === was) return `as before, ${was}`
  const way = now > before ? 'up' : 'down'
  return html`<span class="${way === right ? 'better' : 'worse'}">${way} from ${was}</span>`
}

/** '11 min', '3 h' */
function waited(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS)
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`
}
