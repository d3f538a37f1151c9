import { type Html, html } from '../shell/html.ts'
import type { CannedReply } from './cannedReplies.ts'
import { capital } from './shownCase.ts'

export type ReplyForm = {
  readonly number: number
  readonly token: Html
  readonly firstName: string
  readonly door: string
  readonly isClosed: boolean
  readonly canned: readonly CannedReply[]
  /** what is in the box */
  readonly text: string
  readonly isNote: boolean
  /** what was wrong with what was sent, or '' */
  readonly problem: string
}

/** The box below the conversation: words for the person, or a note for the helpdesk alone. */
export function renderReplyForm(form: ReplyForm): Html {
  const { number, token, firstName, door, isClosed, canned, text, isNote, problem } = form
  const reads = `${capital(firstName)} reads this: ${door}.${isClosed ? ' It opens the case again.' : ''}`
  return html`<form class="reply" id="reply" method="post" action="/desk/cases/${number}/replies">${token}
${problem !== '' && html`<p class="wrong" role="alert" id="wrong">${problem}</p>`}
<div class="bar"><fieldset class="as"><legend class="hidden">What you are writing</legend>
<label class="pick"><input type="radio" name="as" value="reply"${
    !isNote && html` checked`
  }> Reply to ${firstName}</label>
<label class="pick"><input type="radio" name="as" value="note"${isNote && html` checked`}> Private note</label>
</fieldset>${canned.length > 0 && renderCanned(canned)}</div>
<label class="hidden" for="text">Your words</label>
<textarea id="text" name="text" rows="3" maxlength="20000"${
    problem !== '' && html` aria-invalid="true" aria-errormessage="wrong"`
  }>
${text}</textarea>
<div class="bar"><span class="publicly">${reads}</span><span class="privately">Only the helpdesk will see this.</span>
<span class="send"><button class="primary send-reply" name="do" value="reply">Send to ${firstName}
 <kbd class="key">Ctrl ↵</kbd></button><button class="save-note" name="do" value="note">Save private note
 <kbd class="key">Ctrl ↵</kbd></button></span></div></form>`
}

/** With a script they fill the box at once; without one the page comes back with it filled. */
function renderCanned(canned: readonly CannedReply[]): Html {
  return html`<div class="canned" role="group" aria-label="Canned replies">${canned.map(
    ({ title, text }, at) =>
      html`<button class="quiet" name="insert" value="${at}" data-text="${text}">${title}</button>`
  )}</div>`
}
