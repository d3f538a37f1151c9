import type { Knowledge, Stock } from '../../../knowledge/articles/knowledge.ts'
import { type Told, whatCameOf } from '../../../triage/outcomes/countArticles.ts'
import { renderFigure } from '../numbers/plotParts.ts'
import { type Html, html, type Shown } from '../shell/html.ts'
import type { Answer, DeskRoute, Tab } from '../shell/route.ts'
import type { ReadOutcomes } from '../unanswered/readOutcomes.ts'
import { failingFigure, productsFigure, yearsFigure } from './stockFigures.ts'

export type StockParts = {
  readonly readOutcomes: ReadOutcomes
  readonly knowledge: Pick<Knowledge, 'article' | 'stock'>
}

/** Articles of the helpdesk's own that are listed. */
const MAX_NEVER_GIVEN = 100

export const stockTab: Tab = {
  id: 'stock',
  title: 'Articles',
  address: '/desk/articles',
  key: 'a'
}

/** What articles there are, and what came of them. */
export function stockRoutes(parts: StockParts): readonly DeskRoute[] {
  return [{ method: 'get', path: '/desk/articles', answer: async () => await page(parts) }]
}

async function page({ readOutcomes, knowledge }: StockParts): Promise<Answer> {
  const titleOf = (id: string) => knowledge.article(id)?.title ?? null
  const stock = knowledge.stock()
  const outcomes = (await readOutcomes()).map(({ outcome }) => outcome)
  const told = whatCameOf(outcomes, stock.own)
  const shown = [productsFigure(stock), yearsFigure(stock), failingFigure(told, titleOf)]
  return {
    kind: 'page',
    title: 'Articles',
    tab: 'stock',
    main: html`<div class="head"><h1>Articles</h1>
<p class="soft">${summary(stock, told)}</p>
<p class="push"><a class="button" href="/desk/articles/new">Write an article</a></p></div>
${stock.uncounted.map(uncounted)}
<div class="plots">
${shown.map(renderFigure)}
${neverGiven(stock, told)}
</div>`
  }
}

function summary({ total, own }: Stock, { conversations, given }: Told): string {
  const inThem = `${given} given in the ${many(conversations, 'conversation')} of the last half year`
  return `${many(total, 'article')}, ${own.length} of your own; ${inThem}.`
}

/** The sentence about an index whose articles nobody counted. */
function uncounted(source: string): Html {
  return html`<p class="told"><span class="tag late">Not counted</span>
<code>${source}</code> was made before articles were counted: those in it are in the number of all,
and in nothing else here. Import it again: <code>npm run knowledge -- import</code>.</p>`
}

function neverGiven({ own }: Stock, told: Told): Html {
  const listed = told.neverGiven.slice(0, MAX_NEVER_GIVEN)
  const more = told.neverGiven.length - listed.length
  return html`<section class="panel plot" aria-labelledby="never"><h2 id="never">Never given</h2>
<p class="soft">${neverWords(own.length, told)}</p>
<ul class="listed">${listed.map(
    ({ id, title }) =>
      html`<li><a href="/articles/${encodeURIComponent(id)}">${id}</a> ${title}</li>`
  )}${more > 0 && html`<li class="soft">and ${more} more</li>`}</ul></section>`
}

function neverWords(own: number, { neverGiven: { length } }: Told): Shown {
  if (own === 0) return 'There is no article of your own yet.'
  if (length === 0) return 'Each of your own was the answer at least once.'
  return 'Your own that were never the answer: nobody asked, or nothing leads to them.'
}

/** '1 article', '2 articles' */
function many(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
