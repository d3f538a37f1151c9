import { UNANSWERED, type Unanswered } from '../../../triage/handOver/outcome.ts'
import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { shownDay } from '../shell/dates.ts'
import { type Html, html } from '../shell/html.ts'
import { filterGroups, type GroupFilter } from './readUnanswered.ts'
import { countedReasons, REASONS } from './unansweredWords.ts'

/** What the list shows, as its address says it. */
export type ListView = GroupFilter & {
  /** whether the smallest groups are shown one by one */
  readonly small: boolean
}

const BASE = '/desk/unanswered'

export function readView(query: URLSearchParams): ListView {
  const why = query.get('why')
  return {
    why: UNANSWERED.find(known => known === why) ?? null,
    words: (query.get('q') ?? '').slice(0, 200).trim(),
    aside: query.get('aside') === 'show',
    small: query.get('small') === 'show'
  }
}

/** An address with the same view, some of it changed. '' when nothing is filtered */
export function addressOf(view: Partial<ListView>, group = ''): string {
  const query = new URLSearchParams({
    ...(view.why == null ? {} : { why: view.why }),
    ...(view.words === undefined || view.words === '' ? {} : { q: view.words }),
    ...(view.aside === true ? { aside: 'show' } : {}),
    ...(view.small === true ? { small: 'show' } : {})
  }).toString()
  const path = group === '' ? BASE : `${BASE}/${encodeURIComponent(group)}`
  return query === '' ? path : `${path}?${query}`
}

/** The filters above the list. */
export function renderFilters(groups: readonly UnansweredGroup[], view: ListView): Html {
  const counted = groups.filter(group => group.setAside === view.aside)
  const all = counted.reduce((sum, { told }) => sum + told.length, 0)
  const aside = groups.filter(({ setAside }) => setAside).length
  return html`<div class="filters">
<nav class="seg" aria-label="Why">
${pick('All', all, view, null)}
${UNANSWERED.map(why => pick(REASONS[why][0], sumOf(counted, why), view, why))}
</nav>
${(aside > 0 || view.aside) && renderAside(view, aside)}
<a href="/desk/articles/new">Write another article</a>
<form method="get" action="${BASE}" role="search"><label class="hidden" for="q">Search the groups</label>
${view.why !== null && html`<input type="hidden" name="why" value="${view.why}">`}
${view.aside && html`<input type="hidden" name="aside" value="show">`}
<input type="search" id="q" name="q" maxlength="200" placeholder="Event, source, words"
 value="${view.words}"><button>Search</button></form>
</div>`
}

function renderAside(view: ListView, groups: number): Html {
  if (view.aside)
    return html`<a href="${addressOf({ ...view, aside: false })}">Back to what is ours</a>`
  return html`<a href="${addressOf({ ...view, aside: true })}">Not ours: ${groups}</a>`
}

function pick(name: string, count: number, view: ListView, why: Unanswered | null): Html {
  const here = view.why === why && html` aria-current="true"`
  return html`<a href="${addressOf({ ...view, why })}"${here}>${name} <span class="num">${count}</span></a>`
}

function sumOf(groups: readonly UnansweredGroup[], why: Unanswered): number {
  return groups.reduce((sum, { counts }) => sum + counts[why], 0)
}

/** Groups that are shown however small they are, and conversations of a small one. */
const MIN_SHOWN = 12
const MAX_SMALL = 2
/** Groups of one page; the largest are what is worth an article. */
const MAX_SHOWN = 200

/** The list of the groups that the view leaves. `open`: the id of the one beside it. */
export function renderList(
  groups: readonly UnansweredGroup[],
  view: ListView,
  open: string | null
): Html {
  const shown = filterGroups(groups, view)
  if (shown.length === 0) return renderNone(groups, view)
  const isSmall = shown.map(
    (group, at) => at >= MIN_SHOWN && group.told.length <= MAX_SMALL && group.id !== open
  )
  const large = view.small ? shown : shown.filter((_, at) => isSmall[at] !== true)
  const small = view.small ? [] : shown.filter((_, at) => isSmall[at] === true)
  const left = large.length - MAX_SHOWN
  return html`<nav class="panel groups" aria-label="Groups, largest first">
<ol>
${large.slice(0, MAX_SHOWN).map(group => renderRow(group, view, open))}
${small.length > 0 && renderSmall(small, view)}
${left > 0 && html`<li class="rest">${left} more groups: search for words of them.</li>`}
</ol>
</nav>`
}

function renderRow(group: UnansweredGroup, view: ListView, open: string | null): Html {
  const here = group.id === open && html` aria-current="page"`
  return html`<li><a href="${addressOf(view, group.id)}"${here}><span class="n">${group.told.length}</span>
<span><span class="t">${group.title}</span><span class="u">${countedReasons(group)}</span></span>
${renderBars(group.days)}<span class="when"><span class="hidden">last </span>${shownDay(group.last)}</span></a></li>
`
}

const BAR_HEIGHT = 22
const BAR_STEP = 3

/** 30 days as bars, the highest as high as there is room; the list says the same in numbers. */
function renderBars(days: readonly number[]): Html {
  const most = Math.max(4, ...days)
  const path = days
    .map((count, at) =>
      count === 0 ? '' : `M${at * BAR_STEP + 1.5} 23v-${round((count / most) * BAR_HEIGHT)}`
    )
    .join('')
  return html`<svg class="spark" viewBox="0 0 90 24" aria-hidden="true"><line x1="0" x2="90"
 y1="23.5" y2="23.5"/><path d="${path}"/></svg>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function renderSmall(small: readonly UnansweredGroup[], view: ListView): Html {
  const sum = small.reduce((total, { told }) => total + told.length, 0)
  return html`<li><a href="${addressOf({ ...view, small: true })}"><span class="n soft">${sum}</span>
<span><span class="t">${small.length} smaller groups</span><span class="u">one or two conversations each</span></span>
<span class="none"></span><span class="when">Show</span></a></li>`
}

function renderNone(groups: readonly UnansweredGroup[], view: ListView): Html {
  const isFiltered = view.why !== null || view.words !== ''
  if (isFiltered)
    return html`<div class="empty apart"><h2>No group is like that</h2>
<p>${view.words === '' ? 'Nothing ended that way.' : html`Nothing here says “${view.words}”.`}</p>
<p><a href="${addressOf({ aside: view.aside })}">Show all</a></p></div>`
  if (view.aside)
    return html`<div class="empty apart"><h2>Nothing is set aside</h2>
<p>What you press “Not ours” for stands here.</p></div>`
  return html`<div class="empty apart"><h2>Nothing is unanswered</h2>
<p>In the last 30 days every conversation ended with help, or is still going on. ${
    groups.length > 0 && 'What is not yours is set aside.'
  }</p></div>`
}
