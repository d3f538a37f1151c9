import type { DeskBand, DeskCounts, DeskPart, DeskRow } from '../../../storage/cases.ts'
import { doorName } from '../shell/doors.ts'
import { type Html, html } from '../shell/html.ts'
import type { Visit } from '../shell/route.ts'
import { type Asked, addressOf, PERIODS, type Show } from './filters.ts'
import { factsNow, holderName, lastWords, shownCase } from './shownCase.ts'
import { durationOf, type Times } from './times.ts'
import { renderWaiting } from './waiting.ts'

export type ShownBand = { readonly band: DeskBand; readonly part: DeskPart }

export type ListPage = {
  readonly visit: Visit
  readonly asked: Asked
  readonly counts: DeskCounts
  readonly bands: readonly ShownBand[]
  /** cases a band shows at once */
  readonly limit: number
  readonly times: Times
  readonly now: number
}

/** Who waits longest, and who has it. */
export function listPage(page: ListPage): Html {
  const { visit, bands } = page
  const found = bands.reduce((sum, { part }) => sum + part.total, 0)
  return html`<div class="head"><h1>Cases</h1>
<p class="soft" id="summary" data-live>${summary(page)}</p></div>
<div class="filters">${segments(page)}${searchForm(page)}</div>
<form id="take" method="post" action="/desk/cases/take" hidden>${visit.token}</form>
<div id="bands" data-live>${found === 0 ? nothing(page) : sheet(page)}</div>
<p class="keys"><span><kbd>J</kbd> <kbd>K</kbd> move</span><span><kbd>Enter</kbd> open</span>
<span><kbd>T</kbd> take</span><span><kbd>/</kbd> search</span>
<span><kbd>G</kbd> then <kbd>C</kbd> <kbd>U</kbd> <kbd>A</kbd> <kbd>N</kbd> go to the pages above</span>
<span><kbd>?</kbd> all keys, or turn them off</span></p>`
}

function summary({ counts, now }: ListPage): string {
  const { waiting, waitingWithNobody, longest } = counts
  if (waiting === 0 || longest === null) return 'Nobody waits for us.'
  const free = waitingWithNobody === 0 ? '' : `, ${waitingWithNobody} of them with nobody`
  const verb = waiting === 1 ? 'waits' : 'wait'
  return `${waiting} ${verb} for us${free}. Longest: ${durationOf(Math.max(60_000, now - longest))}.`
}

function segments({ asked, counts }: ListPage): Html {
  const shows: readonly (readonly [Show, string, number])[] = [
    ['all', 'All', counts.open + counts.closed],
    ['waiting', 'Waiting for us', counts.waiting],
    ['mine', 'Mine', counts.mine],
    ['nobody', 'Nobody’s', counts.nobodys]
  ]
  return html`<nav class="seg" id="segments" aria-label="Which cases" data-live>${shows.map(
    ([show, title, count]) =>
      html`<a href="${addressOf({ ...asked, show, from: 0 })}"${
        show === asked.show && html` aria-current="true"`
      }>${title} <span class="num">${count}</span></a>`
  )}</nav>`
}

const CHANNELS = ['msteams', 'directline', 'email', 'mcp'] as const

function searchForm({ asked }: ListPage): Html {
  const { show, words, door, days } = asked
  return html`<form method="get" action="/desk" role="search">
${show !== 'all' && html`<input type="hidden" name="show" value="${show}">`}
<label class="hidden" for="q">Search cases</label>
<input type="search" id="q" name="q" maxlength="200" placeholder="Number, machine, words" value="${words}">
<label class="hidden" for="door">Door</label>
<select id="door" name="door"><option value="">Every door</option>${CHANNELS.map(channel =>
    option(channel, doorName(channel), channel === door)
  )}</select>
<label class="hidden" for="days">Closed in</label>
<select id="days" name="days">${PERIODS.map(period =>
    option(String(period), `Closed: ${period} days`, period === days)
  )}</select>
<button>Search</button></form>`
}

function option(value: string, title: string, isChosen: boolean): Html {
  return html`<option value="${value}"${isChosen && html` selected`}>${title}</option>`
}

function nothing({ asked, counts }: ListPage): Html {
  if (asked.words !== '' || asked.door !== '')
    return html`<div class="empty panel-like"><h2>No case has that</h2>
<p>The search looks at numbers, machines, people and everything that was said in a case.</p>
<p><a href="${addressOf({ ...asked, words: '', door: '', from: 0 })}">Show them without the search</a></p></div>`
  if (counts.open + counts.closed > 0)
    return html`<div class="empty panel-like"><h2>None of these</h2>
<p>There are others: <a href="/desk">show all cases</a>.</p></div>`
  return html`<div class="empty panel-like"><h2>No case yet</h2>
<p>A case appears here when somebody asks the assistant for a person. You need not reload the page.</p></div>`
}

const TITLES: Readonly<Record<DeskBand, readonly [title: string, words: string]>> = {
  waiting: ['Waiting for us', 'longest first'],
  answered: ['Waiting for them', 'we asked, they have not answered yet'],
  closed: ['Closed', '']
}

function sheet(page: ListPage): Html {
  return html`<div class="sheet"><div class="case cols" aria-hidden="true"><span>Case</span>
<span>What, and the last words</span><span>Windows</span><span>Person</span><span>Waiting</span><span>With</span></div>
${page.bands.filter(({ part }) => part.total > 0).map(shown => renderBand(shown, page))}</div>`
}

function renderBand({ band, part }: ShownBand, page: ListPage): Html {
  const [title, words] = TITLES[band]
  const { asked, limit } = page
  const next = asked.from + limit
  const isWhole = next >= part.total
  return html`<h2 class="band" id="${band}">${title} <span class="count">${part.total}</span>
 <span class="soft">${band === 'closed' ? `last ${asked.days} days` : words}</span></h2>
<ol aria-labelledby="${band}">${part.rows.map(row => renderRow(row, page))}</ol>
${
  !isWhole &&
  html`<p class="more-of">
<a href="${moreAddress(band, asked, next)}">The next ${Math.min(limit, part.total - next)} of ${part.total}</a></p>`
}`
}

/** Of one band alone the next ones; of several, the whole band. */
function moreAddress(band: DeskBand, asked: Asked, next: number): string {
  if (asked.show === 'mine' || asked.show === 'nobody') return addressOf({ ...asked, from: next })
  return addressOf({ ...asked, show: band, from: next })
}

function renderRow(row: DeskRow, { times, now, visit }: ListPage): Html {
  const { title, release, person, door } = shownCase(row, factsNow(row, row.lastAddition))
  const { number, holder, state } = row
  const isMine = holder === holderName(visit.viewer)
  return html`<li class="case" data-id="${number}-${row.last?.id ?? 0}"><span class="no">${number}</span>
<div class="what"><a href="/desk/cases/${number}"><span class="title">${title}</span></a>
<span class="last">${lastWords(row, row.last)}</span></div>
<span class="win">${release || html`<span class="soft">not known</span>`}</span>
<div class="person">${person} <span>${door}</span></div>
${renderWaiting(row, times, now)}
<span class="has">${holder === null && state === 'open' ? takeButton(number) : holder}${
    isMine && html`<span class="hidden"> (you)</span>`
  }</span></li>`
}

function takeButton(number: number): Html {
  return html`<button form="take" name="case" value="${number}" aria-label="Take case ${number}">Take</button>`
}
