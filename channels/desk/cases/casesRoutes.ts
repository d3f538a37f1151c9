import type { CaseStore } from '../../../storage/cases.ts'
import { caseSubject } from '../../handOver/caseText.ts'
import { html } from '../shell/html.ts'
import type { DeskRoute, Tab } from '../shell/route.ts'

export type CasesParts = { readonly cases: CaseStore }

export function casesTab({ cases }: CasesParts): Tab {
  return {
    id: 'cases',
    title: 'Cases',
    address: '/desk',
    key: 'c',
    count: { words: 'open', read: async () => (await cases.count()).open }
  }
}

/** The list of cases. */
export function casesRoutes({ cases }: CasesParts): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/desk',
      answer: async () => {
        const listed = await cases.list({
          below: Number.MAX_SAFE_INTEGER,
          limit: 50,
          state: null
        })
        return {
          kind: 'page',
          title: 'Cases',
          tab: 'cases',
          main: html`<div class="head"><h1>Cases</h1></div>
<ol class="sheet">${listed.map(kept => html`<li class="case">${caseSubject(kept)}</li>`)}</ol>`
        }
      }
    }
  ]
}
