import type { Remark } from '../../../knowledge/articles/article.ts'
import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { type Html, html } from '../shell/html.ts'
import { plural } from '../unanswered/unansweredWords.ts'
import type { Trial } from './tryArticle.ts'

export type EditorParts = {
  readonly id: string
  readonly text: string
  /** of the file as it was when the editing began; '' for a new article */
  readonly stamp: string
  readonly remarks: readonly Remark[]
  /** the group that it is written for; null: none */
  readonly group: UnansweredGroup | null
  readonly isLive: boolean
  /** on the conversations of the group, once it is live */
  readonly trial: Trial | null
  /** why it was not saved, or cannot be */
  readonly fault: string | null
  /** what was done, in a sentence */
  readonly done: string | null
  readonly token: Html
}

/** An article as it is written: its text, what is odd in it, and who gets it. */
export function renderEditor(parts: EditorParts): Html {
  const { id, group, isLive, fault, done } = parts
  return html`<div class="head"><h1>${isLive ? `Article ${id}` : `New article ${id}`}</h1>
<p class="soft">${group === null ? ownWords(isLive) : groupLink(isLive, group)}</p></div>
${done !== null && html`<p class="told" role="status"><span class="tag good">Done</span> ${done}</p>`}
${
  fault !== null &&
  html`<p class="told" role="alert"><span class="tag late">Not saved</span> ${fault}
What you wrote is still here.</p>`
}
<form class="edit" method="post" action="/desk/articles">
${parts.token}<input type="hidden" name="stamp" value="${parts.stamp}">
<input type="hidden" name="was" value="${isLive ? id : ''}">
<input type="hidden" name="group" value="${group?.id ?? ''}">
${renderText(parts)}
<div class="stack">${renderRemarks(parts)}${renderTrial(parts)}</div>
</form>`
}

function ownWords(isLive: boolean): string {
  return isLive
    ? 'One of your own, live as it was saved last.'
    : 'Of your own, before anybody asks.'
}

function groupLink(isLive: boolean, { id, title, told }: UnansweredGroup): Html {
  return html`${isLive ? 'For' : 'Filled from'} <a href="/desk/unanswered/${encodeURIComponent(id)}">${title}</a>:
${plural(told.length, 'conversation')}.`
}

/** Lines below the text, so that there is room to go on. */
const SPARE_LINES = 4

function renderText({ id, text, remarks, isLive }: EditorParts): Html {
  const lines = text.split('\n').length + SPARE_LINES
  const odd = new Map(remarks.map(remark => [remark.line, isFatal(remark) ? 'bad' : 'odd']))
  const numbers = Array.from({ length: lines }, (_, at) => at + 1)
  return html`<section class="panel" aria-label="The article">
<div class="panel-head"><label for="md"><b>${id}.md</b></label>
<span class="hint">Markdown. Answers quote these lines word for word.</span></div>
<div class="editor"><ol aria-hidden="true">${numbers.map(
    line => html`<li id="L${line}"${odd.has(line) && html` class="${odd.get(line)}"`}>${line}</li>`
  )}</ol>
<textarea class="code" id="md" name="markdown" rows="${lines}" wrap="off" spellcheck="true"
 aria-describedby="remarks">
${text}</textarea></div>
<div class="panel-foot"><button class="primary" name="do" value="live" data-key="ctrl+s">Save and go live
<kbd class="key">Ctrl S</kbd></button>
<button name="do" value="check">Check again</button><button name="do" value="file">Download</button>
${isLive && html`<button class="quiet" name="do" value="remove">Take it back</button>`}
<span class="hint">Live within a second; it can be taken back.</span></div>
</section>`
}

/** Whether an article with this remark cannot be used. */
export function isFatal({ rule }: Remark): boolean {
  return rule === 'helpdesk-article'
}

function renderRemarks({ remarks }: EditorParts): Html {
  const fatal = remarks.filter(isFatal).length
  const state =
    fatal > 0 ? 'It cannot go live before the first is mended.' : 'It could go live as it is.'
  return html`<section class="panel"><div class="panel-head"><h2 id="remarks">Check</h2>
<span class="tag ${tagOf(remarks.length, fatal)}">${plural(remarks.length, 'remark')}</span>
<span class="hint">${state}</span></div>
<div class="block">${
    remarks.length === 0
      ? html`<p class="hint">Nothing is odd about it.</p>`
      : html`<ol class="remarks">${remarks.map(
          ({ line, found, remedy }) =>
            html`<li><a href="#L${line}">line ${line}</a><div><b>${sentence(found)}</b>${sentence(remedy)}</div></li>`
        )}</ol>`
  }</div></section>`
}

function tagOf(remarks: number, fatal: number): string {
  if (fatal > 0) return 'late'
  return remarks > 0 ? 'soon' : 'good'
}

/** 'no title' → 'No title.' */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function renderTrial({ id, trial }: EditorParts): Html {
  const title = trial === null ? 'Who gets it' : `Tried on ${plural(trial.tried, 'conversation')}`
  const head = html`<div class="panel-head"><h2>${title}</h2></div>`
  if (trial === null)
    return html`<section class="panel">${head}<div class="block"><p class="hint">Once it is live, the
conversations that had no answer are tried again, and what they would get stands here.</p></div></section>`
  const rows: readonly (readonly [number, string, string])[] = [
    [trial.given, 'good', `would get ${id}`],
    [trial.asked, 'soon', 'would be asked something first'],
    [trial.other, 'soon', 'would get another article'],
    [trial.none, 'late', 'would still get none']
  ]
  return html`<section class="panel">${head}<div class="block"><table class="facts tried"><tbody>${rows
    .filter(([count], at) => count > 0 || at === 0)
    .map(
      ([count, tag, words]) =>
        html`<tr><td><span class="tag ${count === 0 ? '' : tag}">${count}</span></td><td>${words}</td></tr>`
    )}</tbody></table></div></section>`
}
