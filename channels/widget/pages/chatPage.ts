import { MAX_EVENT_FILE_BYTES } from '../../../knowledge/events/text/eventFile.ts'
import { EXAMPLE_EVENT } from '../../../triage/wording/exampleEvent.ts'
import { escapeHtml } from '../../http/escapeHtml.ts'
import { chatWords } from '../chatWords.ts'
import type { ChatWords } from '../words/chatWordsOf.ts'
import type { ChatLook } from './chatLook.ts'
import { head } from './head.ts'
import { ICONS } from './icons.ts'

/** What goes into the page itself, so that its first words need no second request. */
export type ChatParts = {
  /** of this response only */
  readonly nonce: string
  readonly css: string
  /** the script of the shell */
  readonly shell: string
}

/** The chat itself, to be shown in a frame: readable and ready to write in before Web Chat is there. */
export function chatPage(look: ChatLook, { nonce, css, shell }: ChatParts): string {
  const words = chatWords(look.language)
  const title = look.title ?? words.title
  const told = { ...words, title, example: EXAMPLE_EVENT, maxFileBytes: MAX_EVENT_FILE_BYTES }
  const brand = look.color === null ? '' : `:root{--kb-brand:${look.color}}`
  return `${head({ title, nonce, css: css + brand, language: look.language, theme: look.theme })}
<body class="is-new">
<header class="head"><span class="mark" aria-hidden="true">${ICONS.bubble}</span>
<div class="who"><h1 id="title">${escapeHtml(title)}</h1>
<p id="subtitle">${escapeHtml(look.greeting ?? words.subtitle)}</p></div>
<div class="tools">
<button id="more" type="button" popovertarget="menu" aria-label="${escapeHtml(words.menu)}">${ICONS.dots}</button>
<button id="close" type="button" hidden aria-label="${escapeHtml(words.close)}">${ICONS.cross}</button></div>
${menu(words)}</header>
<p id="status" role="status"></p>
<main>${welcome(words)}
<div id="shell"><ul id="said"></ul>
<form id="plain"><div><textarea rows="1" aria-label="${escapeHtml(words.placeholder)}"
placeholder="${escapeHtml(words.placeholder)}"></textarea>
<button aria-label="${escapeHtml(words.send)}">${ICONS.send}</button></div></form></div>
<div id="chat"></div>
<ul id="files"></ul><p id="remarks" role="status"></p>
<div id="peek"><div><h1>${escapeHtml(title)}</h1><button type="button"></button></div>
<button type="button" aria-label="${escapeHtml(words.dismiss)}">${ICONS.cross}</button></div>
${away(words, look.fallback)}</main>
<script type="application/json" id="words">${json(told)}</script>
<script nonce="${nonce}">${shell}</script>
<link rel="stylesheet" href="/chat.css">
<script nonce="${nonce}" id="webchat" async src="/webchat-4.18.1.js"></script>
<script nonce="${nonce}" type="module" src="/chat/chat.js"></script>
</body>
</html>
`
}

function menu(words: ChatWords): string {
  function entry(id: string, text: string): string {
    return `<li><button id="${id}" type="button">${escapeHtml(text)}</button></li>`
  }
  return `<ul id="menu" popover>${entry('new', words.newChat)}
${entry('earlier', words.earlierChat)}${entry('download', words.download)}
${entry('size', words.larger)}${entry('sound', words.soundOn)}
<li><a href="/privacy" target="_blank" rel="noopener">${escapeHtml(words.privacy)}</a></li>
${entry('end', words.end)}</ul>`
}

function welcome(words: ChatWords): string {
  const steps = words.copySteps.map(step => `<li>${escapeHtml(step)}</li>`).join('')
  return `<div id="welcome"><section><h2>${escapeHtml(words.welcomeHead)}</h2>
<p>${escapeHtml(words.welcomeText)}</p>
<div id="starters">
<button id="paste" type="button" aria-expanded="false" aria-controls="steps">${escapeHtml(words.startPaste)}</button>
<ol id="steps" hidden>${steps}</ol>
<button id="mail" type="button">${escapeHtml(words.startMail)}</button>
<button id="example" type="button">${escapeHtml(words.startExample)}</button></div></section>
<p class="quiet"><a href="/privacy" target="_blank" rel="noopener">${escapeHtml(words.privacy)}</a></p></div>`
}

/** What is shown when the service does not answer: a way to try again, and other ways to people. */
function away(words: ChatWords, fallback: readonly string[]): string {
  return `<section id="away" role="alert" hidden><h2>${escapeHtml(words.awayTitle)}</h2>
<p>${escapeHtml(fallback.length === 0 ? words.awayAlone : words.awayText)}</p>
<button id="retry" type="button">${escapeHtml(words.retry)}</button>
<ul>${fallback.map(way => `<li>${contact(way)}</li>`).join('')}</ul></section>`
}

/** An address, a number or a page as a link; anything else as it is. */
function contact(way: string): string {
  const shown = escapeHtml(way)
  if (/^https?:\/\//.test(way))
    return `<a href="${shown}" target="_blank" rel="noopener">${shown}</a>`
  if (/^[^\s@:]+@[^\s@:]+$/.test(way)) return `<a href="mailto:${shown}">${shown}</a>`
  if (/^[\d+() -]{3,40}$/.test(way))
    return `<a href="tel:${way.replace(/[^\d+]/g, '')}">${shown}</a>`
  return `<span>${shown}</span>`
}

/** JSON that cannot end the element it stands in. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
