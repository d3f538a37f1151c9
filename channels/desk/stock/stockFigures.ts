import type { Counted, Stock } from '../../../knowledge/articles/knowledge.ts'
import type { Told } from '../../../triage/outcomes/countArticles.ts'
import { at, type Figure, PLOT_WIDTH } from '../numbers/plotParts.ts'
import { type Html, html, type Shown } from '../shell/html.ts'

/** Bars that are shown of each, and rows of the table behind; the command tells all. */
const MAX_BARS = 10
const MAX_ROWS = 200

export function productsFigure({ products }: Stock): Figure {
  return {
    id: 'products',
    title: 'By product',
    caption:
      products.length === 0
        ? 'No article names a product that is known.'
        : `${first(products, 'products')}; an article may name several.`,
    plot: renderBars(products),
    table: { columns: ['Product', 'Articles'], rows: products.slice(0, MAX_ROWS) }
  }
}

export function yearsFigure({ years }: Stock): Figure {
  const named = years.map(([year, count]) => [year || 'no date', count] as const)
  return {
    id: 'years',
    title: 'By year',
    caption: named.length === 0 ? 'Nothing was counted.' : 'When they were last changed.',
    plot: renderBars(named),
    table: { columns: ['Year', 'Articles'], rows: named.slice(0, MAX_ROWS) }
  }
}

/** The articles after which people said that it is still broken. */
export function failingFigure({ failing }: Told, titleOf: (id: string) => string | null): Figure {
  return {
    id: 'failing',
    title: 'Did not help',
    caption:
      failing.length === 0
        ? 'Nobody said of an article that it did not help.'
        : 'How often each was followed by “still broken”.',
    plot: html`<ul class="listed">${failing
      .slice(0, MAX_BARS)
      .map(
        ({ article, shown, notSolved }) =>
          html`<li>${articleLink(article, titleOf(article))} <span class="soft">${notSolved} of ${shown}</span></li>`
      )}</ul>`,
    table: {
      columns: ['Article', 'Given', 'Solved', 'Still broken'],
      rows: failing
        .slice(0, MAX_ROWS)
        .map(({ article, shown, solved, notSolved }) => [article, shown, solved, notSolved])
    }
  }
}

function articleLink(article: string, title: string | null): Shown {
  if (title === null) return `${article} is not there any more`
  return html`<a href="/articles/${encodeURIComponent(article)}">${article}</a> ${title}`
}

/** 'The first 10 of 312 products' */
function first({ length }: readonly Counted[], name: string): string {
  return length > MAX_BARS ? `The first ${MAX_BARS} of ${length} ${name}` : `All ${name}`
}

function renderBars(counts: readonly Counted[]): Html {
  const most = Math.max(1, ...counts.map(([, count]) => count))
  return html`<div class="barlist">${counts.slice(0, MAX_BARS).map(
    ([name, count]) =>
      html`<div class="barline"><span class="t">${name}</span><span></span><span class="v">${count}</span>
<svg viewBox="0 0 ${PLOT_WIDTH} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="f1" x="0"
 width="${at((count / most) * PLOT_WIDTH)}" height="10"/></svg></div>`
  )}</div>`
}
