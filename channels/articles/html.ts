import { escapeHtml } from '../http/escapeHtml.ts'

const HOME =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 ' +
  '20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-1A1.5 1.5 0 0 1 4 14.5zM8 8.5h8M8 11.8h5"/></svg>'
const GLASS =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="11" cy="11" r="6.5"/>' +
  '<path d="M16 16l4.5 4.5"/></svg>'

export type PageParts = {
  readonly title: string
  /** HTML between the header and the end */
  readonly main: string
  /** what was searched for */
  readonly words: string
  readonly css: string
  /** whether copying and printing are offered, by a script of the service's own */
  readonly hasTools: boolean
  /** the address that search engines may list it under; null: they may not */
  readonly indexedAt: string | null
  /** used for one response only */
  readonly nonce: string
}

/** A page about articles, all of which can be read without a script. */
export function articlesPage(parts: PageParts): string {
  const { title, main, words, hasTools, css, nonce } = parts
  return `<!doctype html>
<html lang="en" data-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${forSearchEngines(parts)}
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style nonce="${nonce}">${css}</style>
</head>
<body class="kbpage">
<header class="top"><div><a class="home" href="/">${HOME}Helpdesk</a>
<form class="find" role="search" action="/articles"><label class="sr" for="q">Search the articles</label>
<input id="q" name="q" type="search" maxlength="500" placeholder="Words or article number" value="${escapeHtml(words)}">
<button aria-label="Search">${GLASS}</button></form></div></header>
${main}
${hasTools ? `<script src="/articles.js" nonce="${nonce}" defer></script>` : ''}
</body>
</html>
`
}

function forSearchEngines({ indexedAt }: PageParts): string {
  if (indexedAt === null) return '<meta name="robots" content="noindex">'
  return `<meta name="robots" content="all">\n<link rel="canonical" href="${escapeHtml(indexedAt)}">`
}
