import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { CaseStore, KeptCase } from '../../../storage/cases.ts'
import { NO_NAME } from '../../../triage/handOver/caseWording.ts'
import { BodyRefused } from '../../http/readBody.ts'
import { wholeNumber } from '../../rest/page.ts'
import type { Answer, DeskRoute, Tab, Visit } from '../shell/route.ts'
import { readCannedReplies } from './cannedReplies.ts'
import { createCaseForms, type FormParts, isNoteIn, notThere } from './caseForms.ts'
import { type CasePage, casePage } from './casePage.ts'
import { askedIn, bandsOf, DAY_MS, filterOf } from './filters.ts'
import { listPage } from './listPage.ts'
import { holderName, shownCase } from './shownCase.ts'
import { createTimes, type Times } from './times.ts'

export type CasesParts = FormParts & {
  readonly knowledge: Pick<Knowledge, 'article'>
  /** the file of canned replies, '' for none */
  readonly cannedFile: string
  /** the zone of the times, '' for the one of this machine */
  readonly timeZone: string
}

export function casesTab({ cases }: { readonly cases: CaseStore }): Tab {
  return {
    id: 'cases',
    title: 'Cases',
    address: '/desk',
    key: 'c',
    count: {
      words: 'waiting for us',
      read: async () => (await cases.deskCounts(NO_NAME, Date.now())).waiting
    }
  }
}

/** The cases: who waits, one of them, and what can be done with it. */
export function casesRoutes(parts: CasesParts): readonly DeskRoute[] {
  const times = createTimes(parts.timeZone)
  const forms = createCaseForms(parts)
  async function kept(visit: Visit): Promise<KeptCase> {
    return (await readCase(parts, numberIn(visit.params.number))).kept
  }
  async function show(visit: Visit, draft?: CasePage['draft'], status = 200): Promise<Answer> {
    return await showCase(parts, times, { visit, draft, status })
  }
  return [
    { method: 'get', path: '/desk', answer: async visit => await showList(parts, times, visit) },
    { method: 'get', path: '/desk/cases/:number', answer: async visit => await show(visit) },
    {
      method: 'post',
      path: '/desk/cases/take',
      answer: async visit => {
        const number = numberIn(visit.form.get('case'))
        if (await forms.take(visit, number)) return { kind: 'go', to: `/desk/cases/${number}` }
        const { holder } = (await readCase(parts, number)).kept
        throw new BodyRefused(409, `${holder ?? 'Nobody'} has case ${number} by now.`)
      }
    },
    {
      method: 'post',
      path: '/desk/cases/:number/replies',
      answer: async visit => {
        const text = visit.form.get('text') ?? ''
        const isNote = isNoteIn(visit.form)
        const chosen = visit.form.get('insert')
        if (chosen !== null)
          return await show(visit, { text: withCanned(text, chosen, parts), isNote, problem: '' })
        try {
          await forms.say(visit, await kept(visit))
        } catch (error) {
          if (!(error instanceof BodyRefused) || error.status === 404) throw error
          return await show(visit, { text, isNote, problem: error.message }, error.status)
        }
        return backTo(visit)
      }
    },
    ...(['give-back', 'close', 'reopen'] as const).map(
      (what): DeskRoute => ({
        method: 'post',
        path: `/desk/cases/:number/${what}`,
        answer: async visit => {
          const form = what === 'give-back' ? forms.giveBack : forms[what]
          await form(visit, await kept(visit))
          return backTo(visit)
        }
      })
    )
  ]
}

function backTo({ params }: Visit): Answer {
  return { kind: 'go', to: `/desk/cases/${numberIn(params.number)}` }
}

/** Cases of a band at once: alone, and among others. */
const BAND_LIMIT = 50
const RAIL_LIMIT = 30

async function showList({ cases }: CasesParts, times: Times, visit: Visit): Promise<Answer> {
  const asked = askedIn(visit.query)
  const now = Date.now()
  const filter = filterOf(asked, visit.viewer, now)
  const page = { from: asked.from, limit: BAND_LIMIT }
  const bands = bandsOf(asked).map(async band => ({
    band,
    part: await cases.band(band, filter, page)
  }))
  const main = listPage({
    visit,
    asked,
    counts: await cases.deskCounts(holderName(visit.viewer), now - asked.days * DAY_MS),
    bands: await Promise.all(bands),
    limit: BAND_LIMIT,
    times,
    now
  })
  return { kind: 'page', title: 'Cases', tab: 'cases', main }
}

type Shown = {
  readonly visit: Visit
  readonly draft: CasePage['draft']
  readonly status: number
}

async function showCase(
  parts: CasesParts,
  times: Times,
  { visit, draft, status }: Shown
): Promise<Answer> {
  const { cases, knowledge, cannedFile } = parts
  const number = numberIn(visit.params.number)
  const { kept, entries } = await readCase(parts, number)
  const now = Date.now()
  const all = { closedSince: now }
  const waiting = await cases.band('waiting', all, { from: 0, limit: RAIL_LIMIT })
  const answered = await cases.band('answered', all, { from: 0, limit: RAIL_LIMIT })
  const main = casePage({
    visit,
    kept,
    entries,
    knowledge,
    others: [...waiting.rows, ...answered.rows],
    undelivered: await cases.undelivered(number),
    canned: readCannedReplies(cannedFile),
    times,
    now,
    ...(draft === undefined ? {} : { draft })
  })
  const title = `${number}: ${shownCase(kept).title}`
  return { kind: 'page', title, tab: 'cases', main, className: 'desk', status }
}

async function readCase({ cases }: Pick<CasesParts, 'cases'>, number: number) {
  const found = await cases.read(number)
  if (found === null) throw notThere()
  return found
}

function numberIn(text: string | null | undefined): number {
  const number = wholeNumber(text ?? '')
  if (number === null) throw notThere()
  return number
}

function withCanned(text: string, chosen: string, { cannedFile }: CasesParts): string {
  const canned = readCannedReplies(cannedFile)[Number(chosen)]?.text ?? ''
  return [text.trim(), canned].filter(part => part !== '').join('\n\n')
}
