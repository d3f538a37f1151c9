import type { ArticleCounts, Numbers } from '../../../triage/outcomes/countOutcomes.ts'
import { doorName } from '../shell/doors.ts'
import { type Html, html } from '../shell/html.ts'
import { at, type Figure, PLOT_WIDTH, percent, renderLegend } from './plotParts.ts'

/** Articles and doors that are shown as bars; the table has all of them. */
const MAX_BARS = 8
/** Below this share an article is marked: most of those who told us were not helped. */
const LOW_SHARE = 0.5

export type TitleOf = (id: string) => string

/** The articles given most often, and what people said of them. */
export function articlesFigure({ articles }: Numbers, titleOf: TitleOf): Figure {
  const most = Math.max(1, ...articles.map(({ shown }) => shown))
  const bars = articles.slice(0, MAX_BARS)
  return {
    id: 'articles',
    title: 'Top articles',
    caption:
      bars.length === 0
        ? 'No article was the answer in this time.'
        : 'How often each was the answer, and what people said of it.',
    plot: html`${renderLegend([
      ['f1', 'Solved'],
      ['f0', 'Said nothing'],
      ['f4', 'Still broken']
    ])}<div class="barlist">
<div class="barline cols"><span></span><span class="v">Shown</span><span class="v">Solved</span></div>
${bars.map(article => renderArticle(article, most, titleOf))}</div>`,
    table: {
      columns: ['Article', 'Shown', 'Solved', 'Still broken', 'Solved share'],
      rows: articles.map(({ article, shown, solved, notSolved }) => [
        article,
        shown,
        solved,
        notSolved,
        shareWords(solved, notSolved)
      ])
    }
  }
}

function shareWords(solved: number, notSolved: number): string {
  return solved + notSolved === 0 ? 'nobody told' : percent(solved / (solved + notSolved))
}

function renderArticle(
  { article, shown, solved, notSolved }: ArticleCounts,
  most: number,
  titleOf: TitleOf
): Html {
  const scale = PLOT_WIDTH / most
  const silent = Math.max(0, shown - solved - notSolved)
  const isLow = solved + notSolved > 0 && solved / (solved + notSolved) < LOW_SHARE
  return html`<div class="barline"><span class="t"><a
 href="/articles/${encodeURIComponent(article)}">${article}</a> ${titleOf(article)}</span>
<span class="v">${shown}</span><span class="v${isLow && ' low'}">${shareWords(solved, notSolved)}</span>
<svg viewBox="0 0 ${PLOT_WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${renderParts(
    [
      ['f1', solved],
      ['f0', silent],
      ['f4', notSolved]
    ],
    scale
  )}</svg></div>`
}

function renderParts(
  parts: readonly (readonly [fill: string, count: number])[],
  scale: number
): Html {
  let x = 0
  return html`${parts.map(([fill, count]) => {
    const from = x
    x += count * scale
    if (count === 0) return null
    return html`<rect class="${fill}" x="${at(from)}" width="${at(Math.max(0.5, count * scale - 1))}" height="10"/>`
  })}`
}

/** Conversations by the door that people came in by. */
export function doorsFigure({ doors }: Numbers): Figure {
  return {
    id: 'doors',
    title: 'By door',
    caption: doors.length === 0 ? 'Nobody came in by any door.' : 'Where people asked.',
    plot: renderBars(doors.map(([door, count]) => [doorName(door), count])),
    table: {
      columns: ['Door', 'Conversations'],
      rows: doors.map(([door, count]) => [doorName(door), count])
    }
  }
}

const QUESTIONS = ['None', 'One', 'Two', 'Three', 'More']

/** Questions that people answered until they had their advice. */
export function questionsFigure({ questions }: Numbers): Figure {
  const rows = questions.map((count, place) => [QUESTIONS[place] ?? '', count] as const)
  return {
    id: 'questions',
    title: 'Questions until the advice',
    caption: 'What people were asked before they got an article.',
    plot: renderBars(rows),
    table: { columns: ['Questions', 'Conversations'], rows }
  }
}

function renderBars(rows: readonly (readonly [name: string, count: number])[]): Html {
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return html`<div class="barlist">${rows.slice(0, MAX_BARS).map(
    ([name, count]) =>
      html`<div class="barline named"><span>${name}</span>
<svg viewBox="0 0 ${PLOT_WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${
        count > 0 &&
        html`<rect class="f1" x="0" width="${at((count / most) * PLOT_WIDTH)}" height="10"/>`
      }</svg><span class="v">${count}</span></div>`
  )}</div>`
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** Shades of an hour's count, from none to the most. */
const SHADES = 5
const CELL_WIDTH = 10
const CELL_HEIGHT = 20

/** When people write: a square for each hour of the week. */
export function hoursFigure({ hours }: Numbers): Figure {
  const most = Math.max(1, ...hours.flat())
  const squares = hours.map((row, day) =>
    row.map(
      (count, hour) =>
        html`<rect class="h${Math.ceil((count / most) * SHADES)}" x="${hour * CELL_WIDTH}"
 y="${day * CELL_HEIGHT}" width="${CELL_WIDTH}" height="${CELL_HEIGHT}">
<title>${DAYS[day]}, ${hour} h: ${count}</title></rect>`
    )
  )
  return {
    id: 'hours',
    title: 'When people write',
    caption: `Conversations by hour of the week, in local time; the darkest square is ${most}.`,
    plot: html`<div class="heat"><div class="days" aria-hidden="true">${DAYS.map(
      day => html`<span>${day}</span>`
    )}</div>
<svg role="img" aria-labelledby="hours" viewBox="0 0 ${24 * CELL_WIDTH} ${7 * CELL_HEIGHT}"
 preserveAspectRatio="none">${squares}</svg>
<div class="x" aria-hidden="true">${[0, 6, 12, 18].map(hour => html`<span>${hour}</span>`)}</div></div>`,
    table: {
      columns: ['Day', ...Array.from({ length: 24 }, (_, hour) => String(hour))],
      rows: hours.map((row, day) => [DAYS[day] ?? '', ...row])
    }
  }
}
