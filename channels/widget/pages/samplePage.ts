import type { Language } from '../../../triage/language.ts'
import { EXAMPLE_EVENT } from '../../../triage/wording/exampleEvent.ts'
import { escapeHtml } from '../../http/escapeHtml.ts'
import { head } from './head.ts'
import { SITE_WORDS, type SiteWords } from './siteWords.ts'

const TITLE = 'Northwind Helpdesk'

/** What a page of the service's own is made of. */
export type SiteParts = {
  /** of this response only */
  readonly nonce: string
  readonly css: string
}

/** A sample helpdesk page with the chat embedded and three examples to try it with. */
export function samplePage({ nonce, css }: SiteParts, language: Language): string {
  const words = SITE_WORDS[language]
  return `${head({ title: TITLE, nonce, css, language })}
<body class="site">
${siteHeader('/', language)}
<main>
<h1>${escapeHtml(words.title)}</h1>
<p class="lead">${escapeHtml(words.lead)}</p>
<h2 id="try">${escapeHtml(words.tryOne)}</h2>
<ul class="examples" aria-labelledby="try">${words.examples.map(example).join('')}</ul>
<dl><div><dt>${escapeHtml(words.hours[0])}</dt><dd>${escapeHtml(words.hours[1])}</dd></div>
<div><dt>${escapeHtml(words.phone)}</dt><dd>555-0100</dd></div>
<div><dt>${escapeHtml(words.mail)}</dt><dd>helpdesk@northwind.example</dd></div></dl>
<p class="note">${words.note(linkTo('/developers'), linkTo('/docs'))}</p>
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

function example({ name, words }: SiteWords['examples'][number]): string {
  const shown = escapeHtml(words ?? EXAMPLE_EVENT)
  const language = words === null ? ' lang="en"' : ''
  return (
    `<li><button type="button" data-say="${shown}"><b>${escapeHtml(name)}</b>` +
    `<span${language}>${shown}</span></button></li>`
  )
}

function linkTo(path: string): (words: string) => string {
  return words => `<a href="${path}">${escapeHtml(words)}</a>`
}

/** The bar above the pages that the service shows by itself. */
export function siteHeader(here: string, language: Language = 'en'): string {
  const { pages, navigation } = SITE_WORDS[language]
  const links = ['/', '/articles', '/developers', '/docs'].map((path, place) => {
    const current = path === here ? ' aria-current="page"' : ''
    return `<a href="${path}"${current}>${escapeHtml(pages[place] ?? '')}</a>`
  })
  return `<header><nav aria-label="${escapeHtml(navigation)}"><b>${TITLE}</b>${links.join('')}</nav></header>`
}
