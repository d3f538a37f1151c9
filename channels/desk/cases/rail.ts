import type { DeskRow } from '../../../storage/cases.ts'
import { type Html, html } from '../shell/html.ts'
import { factsNow, initialsOf, shownCase } from './shownCase.ts'
import type { Times } from './times.ts'
import { renderWaiting } from './waiting.ts'

/** The open cases beside the one that is open. */
export function renderRail(
  rows: readonly DeskRow[],
  open: number,
  when: { readonly times: Times; readonly now: number }
): Html {
  const waiting = rows.filter(row => row.waiting !== null)
  const answered = rows.filter(row => row.waiting === null)
  return html`<nav class="rail" aria-label="Cases" tabindex="0">
<form class="find" method="get" action="/desk" role="search"><label class="hidden" for="find">Search cases</label>
<input type="search" id="find" name="q" maxlength="200" placeholder="Search"><button>Go</button></form>
<div id="rail" data-live>${part('Waiting for us', waiting)}${part('Waiting for them', answered)}</div></nav>`

  function part(title: string, shown: readonly DeskRow[]): Html | null {
    if (shown.length === 0) return null
    return html`<h2 class="band">${title} <span class="count">${shown.length}</span></h2>
<ol>${shown.map(row => renderRow(row, open, when))}</ol>`
  }
}

function renderRow(
  row: DeskRow,
  open: number,
  { times, now }: { readonly times: Times; readonly now: number }
): Html {
  const { title, person } = shownCase(row, factsNow(row, row.lastAddition))
  return html`<li><a href="/desk/cases/${row.number}"${row.number === open && html` aria-current="page"`}>
<span class="t">${title}</span><span class="u">${row.number} · ${person}</span>
<span class="r">${renderWaiting(row, times, now)}${renderHolder(row.holder)}</span></a></li>`
}

function renderHolder(holder: string | null): Html {
  if (holder === null)
    return html`<span class="ini none"><span class="hidden">with nobody</span></span>`
  return html`<span class="ini"><span class="hidden">with ${holder}</span>
<span aria-hidden="true">${initialsOf(holder)}</span></span>`
}
