import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { CaseStore } from '../../../storage/cases.ts'
import type { OutcomeStore } from '../../../storage/outcomeRecord.ts'
import { UNANSWERED_DAYS, type UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { textOfOutcome } from '../../../triage/outcomes/textOfOutcome.ts'
import { triage } from '../../../triage/triage.ts'
import { BodyRefused } from '../../http/readBody.ts'
import { type Html, html } from '../shell/html.ts'
import type { Answer, DeskRoute, Tab, Visit } from '../shell/route.ts'
import { renderConversation } from './conversationPage.ts'
import { addressOf, readView, renderFilters, renderList } from './groupList.ts'
import { type NearArticle, renderGroup } from './groupPane.ts'
import { groupTest } from './groupTest.ts'
import { findGroup, type ReadGroups, readAnswers } from './readUnanswered.ts'
import { plural } from './unansweredWords.ts'

export type UnansweredParts = {
  readonly outcomes: OutcomeStore
  readonly readGroups: ReadGroups
  readonly cases: Pick<CaseStore, 'read'>
  readonly knowledge: Knowledge
}

/** Milliseconds that the number in the bar of every page may be old: groups cost a tenth of a second. */
const BAR_AGE_MS = 10_000

export function unansweredTab({ readGroups }: Pick<UnansweredParts, 'readGroups'>): Tab {
  return {
    id: 'unanswered',
    title: 'Unanswered',
    address: '/desk/unanswered',
    key: 'u',
    count: { words: 'conversations', read: async () => countOf(await readGroups(BAR_AGE_MS)) }
  }
}

function countOf(groups: readonly UnansweredGroup[]): number {
  return groups.filter(({ setAside }) => !setAside).reduce((sum, { told }) => sum + told.length, 0)
}

/** What should be written next: the list of groups, one of them, and what can be done with it. */
export function unansweredRoutes(parts: UnansweredParts): readonly DeskRoute[] {
  const { outcomes, readGroups } = parts
  async function groupOf({ params }: Visit): Promise<UnansweredGroup> {
    const group = findGroup(await readGroups(), params.group ?? '')
    if (group === undefined) throw new BodyRefused(404, NO_GROUP)
    return group
  }
  return [
    { method: 'get', path: '/desk/unanswered', answer: async visit => await list(parts, visit) },
    {
      method: 'get',
      path: '/desk/unanswered/:group',
      answer: async visit => await list(parts, visit)
    },
    {
      method: 'post',
      path: '/desk/unanswered/:group/aside',
      answer: async visit => {
        const { id, told } = await groupOf(visit)
        const isAside = visit.form.get('aside') === 'yes'
        const numbers = told.map(({ number }) => number)
        await outcomes.setAside(numbers, isAside ? Date.now() : null)
        return { kind: 'go', to: isAside ? addressOf({}) : addressOf({}, id) }
      }
    },
    {
      method: 'get',
      path: '/desk/unanswered/:group/test',
      answer: async visit => {
        const group = await groupOf(visit)
        return {
          kind: 'file',
          name: `${group.id}.txt`,
          type: 'text/plain',
          body: groupTest(parts.knowledge, group)
        }
      }
    },
    {
      method: 'get',
      path: '/desk/conversations/:number',
      answer: async visit => await conversation(parts, Number(visit.params.number))
    }
  ]
}

const NO_GROUP =
  'There is no such group any more: its conversations are older than 30 days, or they were answered.'

const NO_CONVERSATION =
  'This conversation is not there any more: it is older than 30 days, or it was answered.'

async function list(parts: UnansweredParts, { query, params, token }: Visit): Promise<Answer> {
  const groups = await parts.readGroups()
  const view = readView(query)
  const group = params.group === undefined ? null : findGroup(groups, params.group)
  if (group === undefined) throw new BodyRefused(404, NO_GROUP)
  const shown = group === null ? view : { ...view, aside: group.setAside }
  const pane = group === null ? null : await groupPane(parts, group, { view: shown, token })
  return {
    kind: 'page',
    title: group?.title ?? 'Unanswered',
    tab: 'unanswered',
    ...(group === null ? {} : { className: 'opened' }),
    main: html`<div class="head">${heading(group === null)}<p class="soft">${plural(
      countOf(groups),
      'conversation'
    )} of the last ${UNANSWERED_DAYS} days that ended without help, by event or by nearest words.
Names and machines are masked.</p></div>
${renderFilters(groups, shown)}
<div class="two${pane === null && ' alone'}">${renderList(groups, shown, group?.id ?? null)}${pane}</div>
<p class="keys"><span><kbd>J</kbd> <kbd>K</kbd> move</span> <span><kbd>W</kbd> write the article</span>
<span><kbd>M</kbd> make it a test</span> <span><kbd>X</kbd> not ours</span></p>`
  }
}

/** A page has one heading of the first rank: the group's, where one is open. */
function heading(isList: boolean): Html {
  return isList ? html`<h1>Unanswered</h1>` : html`<p class="like-h1">Unanswered</p>`
}

async function groupPane(
  { cases, knowledge }: UnansweredParts,
  group: UnansweredGroup,
  shown: Pick<Parameters<typeof renderGroup>[0], 'view' | 'token'>
): Promise<Html> {
  const failed = group.failed === null ? undefined : knowledge.article(group.failed)
  return renderGroup({
    ...shown,
    group,
    answers: await readAnswers(cases, group),
    near: nearestNow(knowledge, group),
    rewrites: failed?.category === 'helpdesk' ? failed.id : null
  })
}

const MAX_NEAR = 3

/** The articles that come closest to the newest conversation, with what is there now. */
function nearestNow(knowledge: Knowledge, { told }: UnansweredGroup): readonly NearArticle[] {
  const [newest] = told
  if (newest === undefined) return []
  const { candidates } = triage(knowledge, textOfOutcome(newest.outcome))
  return candidates.slice(0, MAX_NEAR).map(({ article, title, score, because }) => ({
    id: article,
    title,
    score,
    why: because.join(', ')
  }))
}

async function conversation(
  { outcomes, readGroups }: UnansweredParts,
  number: number
): Promise<Answer> {
  const group = (await readGroups()).find(({ told }) => told.some(one => one.number === number))
  const found = group?.told.find(one => one.number === number)
  if (group === undefined || found === undefined) throw new BodyRefused(404, NO_CONVERSATION)
  return {
    kind: 'page',
    title: 'Conversation',
    tab: 'unanswered',
    main: renderConversation(found, await outcomes.remembered(number), addressOf({}, group.id))
  }
}
