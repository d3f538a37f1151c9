import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { countOutcomes, dayBegin, type Numbers } from '../../../triage/outcomes/countOutcomes.ts'
import { outcomesCsv } from '../../../triage/outcomes/outcomesCsv.ts'
import { shownDate, shownDay } from '../shell/dates.ts'
import { doorName } from '../shell/doors.ts'
import { type Html, html } from '../shell/html.ts'
import type { Answer, DeskRoute, Tab } from '../shell/route.ts'
import type { ReadOutcomes } from '../unanswered/readOutcomes.ts'
import { endsFigure, shareFigure } from './dayPlots.ts'
import { renderFigures } from './figures.ts'
import { articlesFigure, doorsFigure, hoursFigure, questionsFigure } from './listPlots.ts'
import { renderFigure } from './plotParts.ts'

export type NumbersParts = {
  readonly readOutcomes: ReadOutcomes
  readonly knowledge: Pick<Knowledge, 'article'>
}

const PERIODS = [7, 30, 90]
const DEFAULT_DAYS = 30

export const numbersTab: Tab = {
  id: 'numbers',
  title: 'Numbers',
  address: '/desk/numbers',
  key: 'n'
}

/** Does it help, and is it getting better: the numbers of a period beside those before. */
export function numbersRoutes(parts: NumbersParts): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/desk/numbers',
      answer: async ({ query }) => await page(parts, readView(query))
    },
    {
      method: 'get',
      path: '/desk/numbers.csv',
      answer: async ({ query }) => await file(parts, readView(query))
    }
  ]
}

type View = { readonly days: number; readonly door: string }

function readView(query: URLSearchParams): View {
  const days = Number(query.get('days'))
  return {
    days: PERIODS.includes(days) ? days : DEFAULT_DAYS,
    door: (query.get('door') ?? '').slice(0, 40)
  }
}

async function page({ readOutcomes, knowledge }: NumbersParts, view: View): Promise<Answer> {
  const now = Date.now()
  const told = await readOutcomes()
  const numbers = countOutcomes(
    told.map(({ outcome }) => outcome),
    { now, ...view }
  )
  const titleOf = (id: string) => knowledge.article(id)?.title ?? ''
  const before = numbers.before.conversations > 0
  return {
    kind: 'page',
    title: 'Numbers',
    tab: 'numbers',
    main: html`<div class="head"><h1>Numbers</h1>
<p class="soft">${shownDay(dayBegin(now, view.days - 1))} to ${shownDate(now)}${
      before && `, compared with the ${view.days} days before`
    }. No names are kept here.</p></div>
${renderFilters(numbers, view)}
${renderFigures(numbers)}
<div class="plots">
${renderFigure(endsFigure(numbers))}${renderFigure(shareFigure(numbers))}
${renderFigure(articlesFigure(numbers, titleOf))}
<div class="stack">${[hoursFigure(numbers), doorsFigure(numbers), questionsFigure(numbers)].map(renderFigure)}</div>
</div>`
  }
}

function addressOf({ days, door }: View, path = '/desk/numbers'): string {
  return `${path}?${new URLSearchParams({ days: String(days), ...(door === '' ? {} : { door }) })}`
}

function renderFilters({ doors }: Numbers, view: View): Html {
  const known = doors.map(([door]) => door)
  const listed = view.door === '' || known.includes(view.door) ? known : [...known, view.door]
  return html`<div class="filters">
<nav class="seg" aria-label="Period">${PERIODS.map(
    days =>
      html`<a href="${addressOf({ ...view, days })}"${
        days === view.days && html` aria-current="true"`
      }>${days} days</a>`
  )}</nav>
<form method="get" action="/desk/numbers"><input type="hidden" name="days" value="${view.days}">
<label class="hidden" for="door">Door</label>
<select id="door" name="door"><option value="">Every door</option>${listed.map(
    door =>
      html`<option value="${door}"${door === view.door && html` selected`}>${doorName(door)}</option>`
  )}</select><button>Show</button>
<a class="button" href="${addressOf(view, '/desk/numbers.csv')}" download>Download CSV</a></form>
</div>`
}

async function file({ readOutcomes }: NumbersParts, view: View): Promise<Answer> {
  const now = Date.now()
  const from = dayBegin(now, view.days - 1)
  const told = (await readOutcomes()).filter(
    ({ outcome }) => outcome.opened >= from && (view.door === '' || outcome.door === view.door)
  )
  return {
    kind: 'file',
    name: `numbers-${view.days}-days.csv`,
    type: 'text/csv',
    body: outcomesCsv(told)
  }
}
