import { escapeHtml } from '../../http/escapeHtml.ts'
import { EXAMPLES } from './examples.ts'
import { head } from './head.ts'

const TITLE = 'Northwind Helpdesk'

/** What a page of the service's own is made of. */
export type SiteParts = {
  /** of this response only */
  readonly nonce: string
  readonly css: string
}

/** A sample helpdesk page with the chat embedded and three examples to try it with. */
export function samplePage({ nonce, css }: SiteParts): string {
  return `${head({ title: TITLE, nonce, css })}
<body class="site">
${siteHeader('/')}
<main>
<h1>Is a server giving you trouble?</h1>
<p class="lead">Paste the event from Event Viewer into the chat, or say what’s going wrong. You’ll get the fix a
Microsoft article names, with the line it comes from.</p>
<h2 id="try">Try one of these</h2>
<ul class="examples" aria-labelledby="try">${EXAMPLES.map(example).join('')}</ul>
<dl><div><dt>Helpdesk hours</dt><dd>Monday to Friday, 8:00 to 18:00</dd></div>
<div><dt>Phone</dt><dd>555-0100</dd></div>
<div><dt>E-mail</dt><dd>helpdesk@northwind.example</dd></div></dl>
<p class="note">This is a sample page of KB Triage. <a href="/developers">Put the chat on your own site</a>,
or <a href="/docs">ask over HTTP</a>.</p>
</main>
<script nonce="${nonce}" async src="/widget.js" data-theme="auto"
data-fallback="555-0100, helpdesk@northwind.example"></script>
<script nonce="${nonce}">
for (const button of document.querySelectorAll('[data-say]'))
  button.addEventListener('click', () => KbTriage.open(button.dataset.say))
</script>
</body>
</html>
`
}

function example({ name, words }: { readonly name: string; readonly words: string }): string {
  const shown = escapeHtml(words)
  return `<li><button type="button" data-say="${shown}"><b>${name}</b><span>${shown}</span></button></li>`
}

/** The bar above the pages that the service shows by itself. */
export function siteHeader(here: string): string {
  const links = [
    ['/', 'Helpdesk'],
    ['/articles', 'Articles'],
    ['/developers', 'For developers'],
    ['/docs', 'HTTP interface']
  ] as const
  return `<header><nav aria-label="Pages"><b>${TITLE}</b>${links
    .map(([path, name]) => {
      const current = path === here ? ' aria-current="page"' : ''
      return `<a href="${path}"${current}>${name}</a>`
    })
    .join('')}</nav></header>`
}
