import type { Unanswered } from '../../../triage/handOver/outcome.ts'
import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import type { ToldOutcome } from '../../../triage/outcomes/toldOutcome.ts'
import { shownDay, shownMoment } from '../shell/dates.ts'
import { doorName } from '../shell/doors.ts'
import { type Html, html } from '../shell/html.ts'
import { addressOf, type ListView } from './groupList.ts'
import type { HelpdeskAnswer } from './readUnanswered.ts'
import { maskedWords, plural, REASONS, toldEvent } from './unansweredWords.ts'

/** An article that came close, and why it was found. */
export type NearArticle = {
  readonly id: string
  readonly title: string
  readonly score: number
  readonly why: string
}

export type GroupView = {
  readonly group: UnansweredGroup
  readonly answers: readonly HelpdeskAnswer[]
  readonly near: readonly NearArticle[]
  /** the own article that did not help and can be rewritten; null: none */
  readonly rewrites: string | null
  readonly view: ListView
  readonly token: Html
}

/** Conversations that are shown at once. */
const MAX_SHOWN = 5

/** One group: what can be done, what was said, what the helpdesk answered, what came close. */
export function renderGroup(parts: GroupView): Html {
  const { group, answers, near, view } = parts
  const [shown, more] = [group.told.slice(0, MAX_SHOWN), group.told.slice(MAX_SHOWN)]
  return html`<article class="panel">
<a class="back" href="${addressOf(view)}">All groups</a>
<header class="group-head">
<div><h1>${group.title}</h1><p>${summaryOf(group)}</p></div>
${renderDeeds(parts)}
</header>
<section class="block"><h2>What people said</h2>
<ul class="said">${shown.map(renderSaid)}</ul>
${
  more.length > 0 &&
  html`<details class="more"><summary>${plural(more.length, 'more conversation')}</summary>
<ul class="said">${more.map(renderSaid)}</ul></details>`
}
</section>
${
  answers.length > 0 &&
  html`<section class="block"><h2>What the helpdesk answered</h2>${answers.map(renderAnswer)}</section>`
}
${near.length > 0 && renderNear(near)}
</article>`
}

function summaryOf({ told, first, last }: UnansweredGroup): string {
  const filed = told.filter(({ outcome }) => outcome.case !== null)
  const solved = filed.filter(({ outcome }) => outcome.ended === 'solved').length
  const span =
    told.length === 1
      ? `on ${shownMoment(last)}`
      : `since ${shownDay(first)}, last ${shownMoment(last)}`
  const became =
    filed.length === 0
      ? ''
      : ` ${filed.length} became ${filed.length === 1 ? 'a case' : 'cases'}; ${solved} solved there.`
  return `${plural(told.length, 'conversation')} ${span}.${became}`
}

function renderDeeds({ group, rewrites, token }: GroupView): Html {
  const at = addressOf({}, group.id)
  const write = rewrites === null ? 'Write the article' : `Rewrite ${rewrites}`
  const to =
    rewrites === null
      ? `${at}/article`
      : `/desk/articles/${encodeURIComponent(rewrites)}?group=${encodeURIComponent(group.id)}`
  return html`<div class="do">
<a class="button primary" data-key="w" href="${to}">${write} <kbd class="key">W</kbd></a>
<a class="button" data-key="m" href="${at}/test" download>Make it a test <kbd class="key">M</kbd></a>
<form method="post" action="${at}/aside">${token}
<button data-key="x" name="aside" value="${group.setAside ? 'no' : 'yes'}">${
    group.setAside ? 'It is ours' : 'Not ours'
  } <kbd class="key">X</kbd></button></form>
</div>`
}

function renderSaid({ number, outcome }: ToldOutcome): Html {
  const { opened, door, unanswered, given, events, asked, comment = null } = outcome
  const [event] = events
  return html`<li><div class="line"><span>${shownMoment(opened)}</span><span>${doorName(door)}</span>
<span class="tag soon">${reasonOf(unanswered, given)}</span>
<a class="fix-fact" href="/desk/conversations/${number}">Whole conversation</a></div>
${event !== undefined && html`<p class="words">${toldEvent(event)}</p>`}
${asked !== '' && html`<p class="words">${maskedWords(asked)}</p>`}
${comment !== null && html`<p class="words soft">With the thumb: ${maskedWords(comment)}</p>`}</li>`
}

function reasonOf(unanswered: Unanswered | null, given: string | null): string {
  if (unanswered === null) return ''
  const [, reason] = REASONS[unanswered]
  return unanswered === 'not-solved' && given !== null ? `${reason} after ${given}` : reason
}

function renderAnswer({ case: number, name, text, isSolved, at }: HelpdeskAnswer): Html {
  const ended = isSolved ? `solved, answered on ${shownDay(at)}` : `answered on ${shownDay(at)}`
  return html`<p class="hint"><a href="/desk/cases/${number}">Case
${number}</a>${name !== '' && `, ${name}`}, ${ended}</p>
<p class="answer">${maskedWords(text)}</p>`
}

function renderNear(near: readonly NearArticle[]): Html {
  return html`<section class="block"><h2>Nearest articles now</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Nearest articles"><table>
<thead><tr><th scope="col">Article</th><th scope="col">Score</th><th scope="col">Found by</th></tr></thead>
<tbody>${near.map(
    ({
      id,
      title,
      score,
      why
    }) => html`<tr><td><a class="fix-fact" href="/articles/${encodeURIComponent(id)}">${id}</a> ${title}</td>
<td class="num">${score.toFixed(2)}</td><td>${why}</td></tr>`
  )}</tbody></table></div></section>`
}
