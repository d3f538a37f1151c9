import { type Html, html } from './html.ts'
import { MARK } from './layout.ts'

export type LoginPage = {
  /** whether a key is asked for; else only a name */
  readonly needsKey: boolean
  /** the address to go on to */
  readonly to: string
  readonly name: string
  /** what was wrong with what was sent, or '' */
  readonly problem: string
  /** which field it was wrong with */
  readonly wrong?: 'key' | 'name'
  readonly token: Html | null
}

/** What stands in the body of the page that asks who it is. */
export function loginPage(page: LoginPage): Html {
  const { needsKey, to, problem, token } = page
  return html`<main class="door" id="main" data-door="${needsKey ? to : ''}"><div>
<span class="brand">${MARK}KB Triage desk</span>
<form method="post" action="/desk/login">
<h1>${needsKey ? 'Sign in to the desk' : 'Who is at the desk?'}</h1>
${problem !== '' && html`<p class="wrong" role="alert" id="wrong">${problem}</p>`}
${token}<input type="hidden" name="to" value="${to}">
${needsKey && keyField(page)}
${nameField(page)}
<button class="primary">${needsKey ? 'Sign in' : 'Go to the desk'}</button>
</form>
${needsKey && html`<p class="hint">You’re signed out after 8 hours without a click.</p>`}
</div></main>`
}

function keyField({ wrong }: LoginPage): Html {
  return html`<div class="field"><label for="key">Key</label>
<input type="password" id="key" name="key" autocomplete="current-password" required autofocus
 maxlength="500"${isWrong(wrong, 'key')} aria-describedby="key-hint">
<p class="hint" id="key-hint">Whoever runs the service set it as DESK_KEY.</p></div>`
}

function nameField({ needsKey, name, wrong }: LoginPage): Html {
  const hint = needsKey
    ? 'People see it beside your replies. Leave it empty if the key is yours alone; it carries your name.'
    : 'People see it beside your replies.'
  return html`<div class="field"><label for="name">Your name</label>
<input type="text" id="name" name="name" autocomplete="name" maxlength="80"
${isWrong(wrong, 'name')} aria-describedby="name-hint" value="${name}">
<p class="hint" id="name-hint">${hint}</p></div>`
}

function isWrong(wrong: LoginPage['wrong'], field: LoginPage['wrong']): Html | null {
  return wrong === field ? html` aria-invalid="true" aria-errormessage="wrong"` : null
}
