import { type Html, html, type Shown } from '../shell/html.ts'

/** The plots are 300 wide and 168 high whatever their width on the page; words stand beside them. */
export const PLOT_WIDTH = 300
export const PLOT_HEIGHT = 168

export type Figure = {
  readonly id: string
  readonly title: string
  readonly caption: Shown
  readonly plot: Html
  readonly table: TableParts
}

export type TableParts = {
  readonly columns: readonly string[]
  /** the first cell of each row is its heading */
  readonly rows: readonly (readonly (string | number)[])[]
}

/** A picture with what it says, and the same numbers as a table behind it. */
export function renderFigure({ id, title, caption, plot, table }: Figure): Html {
  return html`<figure class="panel plot"><h2 id="${id}">${title}</h2>
<figcaption>${caption}</figcaption>
${plot}
<details class="behind"><summary>The numbers as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}: the numbers">${renderTable(table)}</div></details>
</figure>`
}

function renderTable({ columns, rows }: TableParts): Html {
  const [first = '', ...others] = columns
  return html`<table><thead><tr><th scope="col">${first}</th>${others.map(
    name => html`<th scope="col" class="end">${name}</th>`
  )}</tr></thead>
<tbody>${rows.map(
    ([heading, ...cells]) =>
      html`<tr><th scope="row">${heading}</th>${cells.map(cell => html`<td class="end">${cell}</td>`)}</tr>
`
  )}</tbody></table>`
}

/** What a fill means: a square of it and the words. */
export function renderLegend(entries: readonly (readonly [fill: string, words: string])[]): Html {
  return html`<ul class="legend">${entries.map(
    ([fill, words]) =>
      html`<li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="${fill}" x=".5" y=".5" width="13"
 height="13" rx="2"/></svg>${words}</li>`
  )}</ul>`
}

/** Fourths of a plot's height are such numbers, or ten times one of them, and so on. */
const ROUND = [1, 2, 3, 4, 5, 6, 8, 10]

/** A height at or above a number whose fourths are round: 3 → 4, 23 → 24, 41 → 80, 140 → 160 */
export function roundCeiling(value: number): number {
  const fourth = Math.max(1, value / 4)
  const power = 10 ** Math.floor(Math.log10(fourth))
  return 4 * power * (ROUND.find(factor => factor * power >= fourth) ?? 10)
}

/** A place in the plot, short enough for an address of every point. */
export function at(value: number): number {
  return Math.round(value * 10) / 10
}

/** 0.823 → '82%' */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
