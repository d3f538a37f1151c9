import { type Html, html } from './html.ts'
import type { Tab } from './route.ts'

export type Layout = {
  readonly title: string
  readonly main: Html
  readonly className?: string | undefined
  /** the addresses of the style sheet and the script */
  readonly style: string
  readonly script: string
}

/** The bar at the top: the parts of the desk, and who is here. */
export type Bar = {
  readonly tabs: readonly (Tab & { readonly waiting: number | null })[]
  /** the id of the tab that is open; null: none */
  readonly open: string | null
  readonly name: string
  /** the hidden fields of its form */
  readonly token: Html
  /** whether there is something to sign out of */
  readonly hasKey: boolean
}

/** A page for who is not in yet. */
export function barePage({ title, main, style, script }: Omit<Layout, 'className'>): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – KB Triage desk</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
<script src="${script}" defer></script>
</head>
<body>
${main}
</body>
</html>
`.text
}

/** A page of the desk, with the bar above it. */
export function deskPage(page: Layout, bar: Bar): string {
  const { main, className } = page
  return barePage({
    ...page,
    main: html`<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="/desk">${MARK}KB Triage</a>
<nav class="tabs" aria-label="Desk">${bar.tabs.map(tab => tabLink(tab, bar.open))}</nav>
${whoAmI(bar)}
</header>
<p class="hidden" id="news" role="status"></p>
<main id="main"${className !== undefined && html` class="${className}"`}>
${main}
</main>`
  })
}

/** The sign of the desk. */
export const MARK = html`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2"
 aria-hidden="true"><rect x="2" y="3" width="16" height="14" rx="2.5"/><path d="M6 8h8M6 12h4"/></svg>`

function tabLink(
  { id, title, address, key, count, waiting }: Bar['tabs'][number],
  open: Bar['open']
): Html {
  const here = id === open && html` aria-current="page"`
  return html`<a href="${address}" data-go="${key}"${here}>${title}${
    waiting !== null &&
    html` <span class="count" id="count-${id}"><span class="hidden">${count?.words}: </span>${waiting}</span>`
  }</a>`
}

function whoAmI({ name, token, hasKey }: Bar): Html {
  if (!hasKey)
    return html`<div class="who-am-i"><a href="/desk/login">${name === '' ? 'Say who you are' : name}</a></div>`
  return html`<div class="who-am-i"><span>${name}</span>
<form method="post" action="/desk/logout">${token}<button>Sign out</button></form></div>`
}
