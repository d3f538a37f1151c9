import type { DayCounts, Numbers, Place } from '../../../triage/outcomes/countOutcomes.ts'
import { shareOf } from '../../../triage/outcomes/countOutcomes.ts'
import { shownDay, shownWeekday } from '../shell/dates.ts'
import { type Html, html } from '../shell/html.ts'
import {
  at,
  type Figure,
  PLOT_HEIGHT,
  PLOT_WIDTH,
  percent,
  renderLegend,
  roundCeiling
} from './plotParts.ts'

/** From the bottom up, each with its fill, in words. */
const STACK: readonly (readonly [place: Place, fill: string, words: string])[] = [
  ['answered', 'f1', 'answered'],
  ['left', 'f2', 'left at a question'],
  ['none', 'f0', 'no help'],
  ['handed', 'f3', 'handed over']
]
/** Lines across a plot. */
const GRID = [0.25, 0.5, 0.75, 1]
/** The part of a day's width left free on each side of its bar. */
const GAP = 0.12
/** Days named below a plot: of a week all, of a month or more so many, equally far apart. */
const WEEK = 7
const NAMED_DAYS = 5

/** How conversations ended, a bar for each day. */
export function endsFigure({ days, now }: Numbers): Figure {
  const most = days.reduce((high, day) => (day.conversations > high.conversations ? day : high))
  const ceiling = roundCeiling(most.conversations)
  const caption =
    most.conversations === 0
      ? 'Nothing was told in this time.'
      : `Most on ${shownWeekday(most.day)}: ${most.conversations}. Every conversation is counted once.`
  const legend = STACK.map(
    ([place, fill, words]) => [fill, `${capital(words)} ${now.places[place]}`] as const
  )
  return {
    id: 'ends',
    title: 'How conversations ended, per day',
    caption,
    plot: html`${renderLegend(legend)}${renderAxes(
      GRID.map(share => String(at(share * ceiling))),
      days,
      html`<svg role="img" aria-labelledby="ends" viewBox="0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}"
 preserveAspectRatio="none">
${PATTERNS}${renderGrid()}${days.map((day, place) => renderBar(day, { place, of: days.length, ceiling }))}</svg>`
    )}`,
    table: {
      columns: ['Day', ...STACK.map(([, , words]) => capital(words)), 'All'],
      rows: days.map(day => [
        shownDay(day.day),
        ...STACK.map(([place]) => day.places[place]),
        day.conversations
      ])
    }
  }
}

/** Fills of the whole page that differ in more than their colour. */
const PATTERNS = html`<defs>
<pattern id="stripes" width="8" height="4" patternUnits="userSpaceOnUse"><rect class="f3back" width="8"
 height="4"/><path class="f3line" d="M0 1h8"/></pattern>
<pattern id="bands" width="8" height="5" patternUnits="userSpaceOnUse"><rect class="f3back" width="8"
 height="5"/><path class="f4line" d="M0 1.5h8"/></pattern></defs>`

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

type BarPlace = { readonly place: number; readonly of: number; readonly ceiling: number }

function renderBar(day: DayCounts, { place, of, ceiling }: BarPlace): Html {
  const width = PLOT_WIDTH / of
  let top = PLOT_HEIGHT
  const parts = STACK.map(([name, fill]) => {
    const height = (day.places[name] / ceiling) * PLOT_HEIGHT
    top -= height
    if (height === 0) return null
    return html`<rect class="${fill}" x="${at((place + GAP) * width)}" width="${at((1 - 2 * GAP) * width)}"
 y="${at(top)}" height="${at(height)}"/>`
  })
  const words = STACK.map(([name, , said]) => `${day.places[name]} ${said}`).join(', ')
  return html`<g><title>${shownDay(day.day)}: ${words}</title>${parts}</g>`
}

function renderGrid(): Html {
  return html`${GRID.map(share => {
    const y = at(PLOT_HEIGHT * (1 - share))
    return html`<line class="grid" x1="0" x2="${PLOT_WIDTH}" y1="${y}" y2="${y}"/>`
  })}<line class="base" x1="0" x2="${PLOT_WIDTH}" y1="${PLOT_HEIGHT}" y2="${PLOT_HEIGHT}"/>`
}

/** A plot with the numbers of its lines beside it and days below it. `lines`: from the bottom. */
function renderAxes(lines: readonly string[], days: readonly DayCounts[], plot: Html): Html {
  const every = days.length <= WEEK ? 1 : Math.ceil(days.length / NAMED_DAYS)
  const named = days.filter((_, place) => place % every === 0)
  return html`<div class="axes"><div class="y" aria-hidden="true">${lines
    .toReversed()
    .map(line => html`<span>${line}</span>`)}<span>0</span></div>
<div class="plotbox">${plot}</div>
<div class="x" aria-hidden="true">${named.map(({ day }) => html`<span>${shownDay(day)}</span>`)}</div></div>`
}

/** The share of solved over the week up to each day. */
export function shareFigure({ days, now, before }: Numbers): Figure {
  const [share, earlier] = [shareOf(now), shareOf(before)]
  const legend = [
    share === null ? 'Nobody told us yet' : `This period, ${percent(share)}`,
    ...(earlier === null ? [] : [`The period before, ${percent(earlier)}`])
  ]
  return {
    id: 'share',
    title: 'Solved share',
    caption: 'Of those who told us, over the seven days up to each day.',
    plot: html`<ul class="legend">${legend.map(
      (words, place) =>
        html`<li><svg viewBox="0 0 14 14" aria-hidden="true"><path class="line${1 - place}"
 d="M0 7h14"/></svg>${words}</li>`
    )}</ul>${renderAxes(
      GRID.map(percent),
      days,
      html`<svg role="img" aria-labelledby="share" viewBox="0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}"
 preserveAspectRatio="none">
${renderGrid()}${earlier !== null && html`<path class="line0" d="M0 ${heightOf(earlier)}H${PLOT_WIDTH}"/>`}
<path class="line1" d="${lineOf(days)}"/></svg>`
    )}`,
    table: {
      columns: ['Day', 'Solved', 'Still broken', 'Share of the week'],
      rows: days.map(({ day, solved, notSolved, solvedShare }) => [
        shownDay(day),
        solved,
        notSolved,
        solvedShare === null ? 'too few' : percent(solvedShare)
      ])
    }
  }
}

function heightOf(share: number): number {
  return at(PLOT_HEIGHT * (1 - share))
}

/** A line through the days that have a share; it breaks where too few told us. */
function lineOf(days: readonly DayCounts[]): string {
  const width = PLOT_WIDTH / days.length
  return days
    .map(({ solvedShare }, place) => {
      if (solvedShare === null) return ''
      const isBegin = days[place - 1]?.solvedShare == null
      const point = `${at((place + 0.5) * width)} ${heightOf(solvedShare)}`
      // a day alone is a dot: a line without a length, with round ends
      return isBegin ? `M${point}h0` : `L${point}`
    })
    .join('')
}
