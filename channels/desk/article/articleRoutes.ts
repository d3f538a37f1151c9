import { setTimeout as wait } from 'node:timers/promises'
import type { Remark } from '../../../knowledge/articles/article.ts'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { parseArticle } from '../../../knowledge/articles/read/parseArticle.ts'
import type { CaseStore } from '../../../storage/cases.ts'
import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { BodyRefused } from '../../http/readBody.ts'
import type { Answer, DeskRoute, Visit } from '../shell/route.ts'
import { findGroup, type ReadGroups, readAnswers } from '../unanswered/readUnanswered.ts'
import { draftArticle, emptyArticle } from './draftArticle.ts'
import { type EditorParts, isFatal, renderEditor } from './editorPage.ts'
import type { OwnArticles, Saved } from './ownArticles.ts'
import { tryArticle } from './tryArticle.ts'

export type ArticleParts = {
  readonly readGroups: ReadGroups
  readonly cases: Pick<CaseStore, 'read'>
  readonly knowledge: Knowledge
  readonly own: OwnArticles
}

/** Writing an article: from a group, or one that is there. */
export function articleRoutes(parts: ArticleParts): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/desk/unanswered/:group/article',
      answer: async visit => await begin(parts, visit)
    },
    {
      method: 'get',
      path: '/desk/articles/new',
      answer: async ({ token }) => beginEmpty(parts, token)
    },
    {
      method: 'get',
      path: '/desk/articles/:id',
      answer: async visit => await edit(parts, visit)
    },
    { method: 'post', path: '/desk/articles', answer: async visit => await take(parts, visit) }
  ]
}

const NO_GROUP = 'There is no such group any more: go back to the list and open another.'

async function begin(parts: ArticleParts, { params, token }: Visit): Promise<Answer> {
  const group = await groupNamed(parts, params.group ?? '')
  if (group === null) throw new BodyRefused(404, NO_GROUP)
  const id = parts.own.nextId()
  const answers = await readAnswers(parts.cases, group)
  const text = draftArticle({ id, group, answers, now: Date.now() })
  return page(parts, { id, text, stamp: '', group, isLive: false, done: null, fault: null, token })
}

function beginEmpty(parts: ArticleParts, token: EditorParts['token']): Answer {
  const id = parts.own.nextId()
  const text = emptyArticle(id, Date.now())
  const shown = { id, text, stamp: '', group: null, isLive: false, done: null, fault: null }
  return page(parts, { ...shown, token })
}

async function edit(parts: ArticleParts, { params, query, token }: Visit): Promise<Answer> {
  const found = parts.own.read((params.id ?? '').toUpperCase())
  if (found === null) throw new BodyRefused(404, 'There is no article of your own by that name.')
  const done = query.get('saved') === null ? null : 'It is live: the next person who asks gets it.'
  const group = await groupNamed(parts, query.get('group') ?? '')
  return page(parts, { ...found, group, isLive: true, done, fault: null, token })
}

/** A form of the editor: check it, save it, take it back, or give it as a file. */
async function take(parts: ArticleParts, { form, token }: Visit): Promise<Answer> {
  const text = textIn(form)
  const was = form.get('was') ?? ''
  const stamp = form.get('stamp') ?? ''
  const { article, remarks } = parseArticle(text, `${was === '' ? parts.own.nextId() : was}.md`)
  const id = article.id === '' ? was : article.id
  const group = await groupNamed(parts, form.get('group') ?? '')
  const shown = { id, text, stamp, group, isLive: was !== '', done: null, fault: null, token }
  switch (form.get('do')) {
    case 'file':
      return { kind: 'file', name: `${id || 'article'}.md`, type: 'text/markdown', body: text }
    case 'remove':
      return takenBack(parts, shown, parts.own.remove(was, stamp))
    case 'live':
      return await saved(parts, { ...shown, was, isSound: !remarks.some(isFatal) })
    default:
      return page(parts, shown)
  }
}

/** A browser sends each end of a line as two characters. */
function textIn(form: URLSearchParams): string {
  return `${(form.get('markdown') ?? '').replace(/\r\n?/g, '\n').trimEnd()}\n`
}

type Shown = Omit<EditorParts, 'remarks' | 'trial'>

async function saved(
  parts: ArticleParts,
  { was, isSound, ...shown }: Shown & { readonly was: string; readonly isSound: boolean }
): Promise<Answer> {
  if (!isSound) return page(parts, { ...shown, fault: 'Mend what the check says first.' }, 400)
  // an article under another name is another article
  const stamp = was === shown.id ? shown.stamp : ''
  const outcome = parts.own.write(shown.id, shown.text, stamp)
  if (outcome !== 'saved')
    return page(parts, { ...shown, fault: faultOf(parts.own, shown.id, outcome) }, 409)
  await untilLive(parts.knowledge, shown.id, shown.text)
  const query = new URLSearchParams({
    saved: 'yes',
    ...(shown.group === null ? {} : { group: shown.group.id })
  })
  return { kind: 'go', to: `/desk/articles/${encodeURIComponent(shown.id)}?${query}` }
}

function faultOf(own: OwnArticles, id: string, outcome: Saved): string {
  if (outcome === 'changed')
    return (
      `There is another ${id} by now, or somebody changed it: choose another id, or load the ` +
      'page again and put in what you wrote.'
    )
  return own.fault() ?? 'The folder of articles did not take it: is the disk full?'
}

function takenBack(parts: ArticleParts, shown: Shown, outcome: Saved): Answer {
  if (outcome !== 'saved')
    return page(parts, { ...shown, fault: faultOf(parts.own, shown.id, outcome) }, 409)
  const done = 'It is taken back; the text is still here, and can go live again.'
  return page(parts, { ...shown, stamp: '', isLive: false, done })
}

function page(parts: ArticleParts, shown: Shown, status = 200): Answer {
  const { article, remarks } = parseArticle(shown.text, `${shown.id}.md`)
  const isTried = shown.isLive && shown.group !== null && parts.knowledge.has(shown.id)
  const trial =
    isTried && shown.group !== null ? tryArticle(parts.knowledge, article, shown.group) : null
  return {
    kind: 'page',
    title: shown.isLive ? shown.id : `Write ${shown.id}`,
    tab: 'unanswered',
    status,
    main: renderEditor({
      ...shown,
      trial,
      fault: shown.fault ?? (shown.isLive ? null : parts.own.fault()),
      remarks: inOrder(remarks)
    })
  }
}

/** What keeps it from going live first, then line by line. */
function inOrder(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted((a, b) => Number(isFatal(b)) - Number(isFatal(a)) || a.line - b.line)
}

async function groupNamed(
  { readGroups }: ArticleParts,
  id: string
): Promise<UnansweredGroup | null> {
  return id === '' ? null : (findGroup(await readGroups(), id) ?? null)
}

/** Milliseconds that a saved article is waited for, and between two looks. */
const MAX_WAIT_MS = 3_000
const LOOK_MS = 50

/** Waits until the saved text counts, so that the page says what is true. */
async function untilLive(knowledge: Knowledge, id: string, text: string): Promise<void> {
  const end = performance.now() + MAX_WAIT_MS
  while (performance.now() < end && knowledge.article(id)?.lines.join('\n') !== text)
    await wait(LOOK_MS)
}
