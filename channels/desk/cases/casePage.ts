import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { CaseStore, DeskRow, Entry, KeptCase } from '../../../storage/cases.ts'
import { type Html, html } from '../shell/html.ts'
import type { Visit } from '../shell/route.ts'
import type { CannedReply } from './cannedReplies.ts'
import { renderKnown } from './known.ts'
import { renderRail } from './rail.ts'
import { renderReplyForm } from './replyForm.ts'
import { capital, factsNow, holderName, type ShownCase, shownCase } from './shownCase.ts'
import type { Times } from './times.ts'
import { renderTranscript } from './transcript.ts'
import { renderWaiting } from './waiting.ts'

export type CasePage = {
  readonly visit: Visit
  readonly kept: KeptCase
  readonly entries: readonly Entry[]
  readonly knowledge: Pick<Knowledge, 'article'>
  /** the open cases beside it, who waits longest first */
  readonly others: readonly DeskRow[]
  readonly undelivered: Awaited<ReturnType<CaseStore['undelivered']>>
  readonly canned: readonly CannedReply[]
  readonly times: Times
  readonly now: number
  /** what came back because it could not be sent, or is to be gone on with */
  readonly draft?: { readonly text: string; readonly isNote: boolean; readonly problem: string }
}

/** One case: the others beside it, what was said, and what is known. */
export function casePage(page: CasePage): Html {
  const { visit, kept, entries, knowledge, others, canned, times, now, draft } = page
  const shown = shownOf(page)
  const lastAddition = entries.findLast(({ kind }) => kind === 'addition')
  return html`${renderRail(others, kept.number, { times, now })}
<div class="talk"><a class="back" href="/desk">All cases</a>
<header class="case-head" id="case-head" data-live>${renderHead(page, shown)}</header>
<nav class="anchors" aria-label="On this page"><a href="#talk">Conversation</a><a href="#reply">Reply</a>
<a href="#known">What we know</a></nav>
<ol class="log" id="talk" aria-label="Conversation" tabindex="0" data-live data-news="new">
${renderTranscript({ kept, entries, times, now })}</ol>
${renderReplyForm({
  number: kept.number,
  token: visit.token,
  firstName: shown.firstName,
  door: shown.door,
  isClosed: kept.state === 'closed',
  canned,
  ...(draft ?? { text: '', isNote: false, problem: '' })
})}</div>
<aside class="side" id="known" aria-label="What we know" tabindex="0" data-live>
${renderKnown({ kept, facts: factsNow(kept, lastAddition), knowledge })}</aside>`
}

function shownOf({ kept, entries }: CasePage): ShownCase {
  return shownCase(
    kept,
    factsNow(
      kept,
      entries.findLast(({ kind }) => kind === 'addition')
    )
  )
}

function renderHead(page: CasePage, { title, person, door, release }: ShownCase): Html {
  const { kept, times, now, visit, undelivered } = page
  const isMine = kept.holder === holderName(visit.viewer)
  const withWhom = kept.holder === null ? 'with nobody' : `with ${kept.holder}`
  return html`<div class="row"><h1>${title}</h1><div class="actions">${renderActions(page)}</div></div>
<p class="meta"><span>Case ${kept.number}</span><span>${person}, ${door}</span>
${release !== '' && html`<span>${release}</span>`}<span>opened ${times.moment(kept.opened, now)}</span>
<span>${withWhom}${isMine && ' (you)'}</span>
<span>${kept.waiting !== null && 'waiting '}${renderWaiting(kept, times, now)}</span></p>
${undelivered.map(
  ({ target, tries, problem }) => html`<p class="also">Not delivered by ${target} after ${tries}
 ${tries === 1 ? 'try' : 'tries'}, and tried again: ${problem}. It is kept here.</p>`
)}`
}

function renderActions({ kept, visit }: CasePage): Html {
  const { number, holder, state } = kept
  if (state === 'closed')
    return html`<form method="post" action="/desk/cases/${number}/reopen">${visit.token}
<button>Open again</button></form>`
  if (holder === null) return html`${take(kept, visit, 'Take')}${close(kept, visit)}`
  const isMine = holder === holderName(visit.viewer)
  return html`${isMine ? giveBack(kept, visit) : take(kept, visit, 'Take over')}${close(kept, visit)}`
}

function take({ number, holder }: KeptCase, { token }: Visit, title: string): Html {
  return html`<form method="post" action="/desk/cases/take">${token}<input type="hidden" name="was"
 value="${holder ?? ''}"><button name="case" value="${number}" data-key="t">${title}
 <kbd class="key">T</kbd></button></form>`
}

function giveBack(kept: KeptCase, { token }: Visit): Html {
  const { number } = kept
  const { firstName } = shownCase(kept)
  return html`<details class="menu"><summary class="button" data-key="b">Give back <kbd class="key">B</kbd></summary>
<form class="sheet-menu" method="post" action="/desk/cases/${number}/give-back">${token}
<fieldset><legend>Give case ${number} back</legend>
<label class="pick"><input type="radio" name="to" value="desk" checked> To the desk: anybody can take it</label>
<label class="pick"><input type="radio" name="to" value="assistant"> To the assistant: ${firstName} is told</label>
</fieldset><button>Give back</button></form></details>`
}

function close(kept: KeptCase, { token }: Visit): Html {
  const { number } = kept
  return html`<details class="menu"><summary class="button" data-key="e">Close <kbd class="key">E</kbd></summary>
<form class="sheet-menu" method="post" action="/desk/cases/${number}/close">${token}
<fieldset><legend>How did it end?</legend>
<label class="pick"><input type="radio" name="outcome" value="solved" checked> Solved</label>
<label class="pick"><input type="radio" name="outcome" value="not-solved"> Not solved</label>
<label class="pick"><input type="radio" name="outcome" value="duplicate"> Duplicate of another case</label>
</fieldset><p class="hint">${capital(shownCase(kept).firstName)} is told, and asked once whether it’s solved.
 Words after that open the case again.</p>
<button class="primary">Close case ${number}</button></form></details>`
}
