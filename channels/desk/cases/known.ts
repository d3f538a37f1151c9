import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { WindowsEvent } from '../../../knowledge/events/event.ts'
import type { KeptCase } from '../../../storage/cases.ts'
import type { Facts, Quote } from '../../../triage/answer.ts'
import type { Considered } from '../../../triage/handOver/handOver.ts'
import { linesConsidered } from '../../../triage/handOver/linesConsidered.ts'
import { contentOf } from '../../handOver/caseMessage.ts'
import { factsRows } from '../../handOver/caseText.ts'
import { type Html, html } from '../shell/html.ts'
import { CROSS, TICK } from './icons.ts'
import { capital } from './shownCase.ts'

type Known = {
  readonly kept: KeptCase
  readonly facts: Facts
  readonly knowledge: Pick<Knowledge, 'article'>
}

/** What is known of a case: facts, events, and the articles with their own lines beside them. */
export function renderKnown(known: Known): Html {
  const { events, open, ruledOut } = contentOf(known.kept).case
  return html`${renderFacts(known, events)}${events.length > 0 && renderEvents(events)}
${renderArticles('Still possible', open, known)}${renderArticles('Ruled out', ruledOut, known)}`
}

function renderFacts({ facts }: Known, events: readonly WindowsEvent[]): Html {
  const machines = [...new Set(events.flatMap(({ computer }) => computer ?? []))]
  const rows = [
    ...(machines.length === 0 ? [] : [['machine', machines.join(', ')] as const]),
    ...factsRows({ facts })
  ]
  return html`<section><h2>Facts</h2>
${rows.length === 0 && html`<p class="hint">Nothing is known yet but the words.</p>`}
${
  rows.length > 0 &&
  html`<table class="facts"><tbody>${rows.map(
    ([name, value]) => html`<tr><th scope="row">${capital(name)}</th><td><b>${value}</b></td></tr>`
  )}</tbody></table>`
}</section>`
}

function renderEvents(events: readonly WindowsEvent[]): Html {
  return html`<section><h2>Events <span class="count">${events.length}</span></h2>
<table><thead><tr><th scope="col">Event</th><th scope="col">Source</th><th scope="col">Last</th>
<th scope="col" class="end">Times</th></tr></thead><tbody>${events.map(
    event => html`<tr><td><b>${event.id}</b> ${event.level}${
      event.description !== null &&
      html`<details class="more"><summary>Text</summary><pre class="event">${event.description}</pre></details>`
    }</td><td>${event.source}</td><td class="num">${event.time?.slice(0, 16).replace('T', ' ') ?? event.rawTime}</td>
<td class="end num">${event.count}</td></tr>`
  )}</tbody></table></section>`
}

function renderArticles(
  title: string,
  considered: readonly Considered[],
  known: Known
): Html | null {
  if (considered.length === 0) return null
  const isOut = title === 'Ruled out'
  return html`<section><h2>${title} <span class="count">${considered.length}</span></h2>
${considered.map(one => renderArticle(one, isOut, known))}</section>`
}

function renderArticle({ article, title, why }: Considered, isOut: boolean, known: Known): Html {
  const address = `/articles/${encodeURIComponent(article.toWellFormed())}`
  const lines = linesConsidered(known.knowledge, article, known.facts)
  return html`<div class="article"><h3><a href="${address}"><span>${article}</span> ${title}</a></h3>
${lines.length > 0 && renderQuote(address, lines)}
<p class="${isOut ? 'why' : 'settle'}">${isOut ? CROSS : TICK}<span>${why}</span></p></div>`
}

function renderQuote(address: string, lines: readonly Quote[]): Html {
  const first = lines[0]?.line ?? 1
  const last = lines.at(-1)?.line ?? first
  const name = first === last ? `line ${first}` : `lines ${first}–${last}`
  const quoted = first === last ? String(first) : `${first}-${last}`
  return html`<div class="quote"><a href="${address}?lines=${quoted}#L${first}">${name}</a>
<q cite="${address}#L${first}">${lines.map(({ text }) => text).join(' ')}</q></div>`
}
