import { toColleague } from './chatStates.ts'
import { DARK, LIGHT, PHONE, type Stage, type State, type View } from './state.ts'

const VIEWS: readonly View[] = [LIGHT, DARK, PHONE]

/** A page of the desk, once somebody was answered there. */
function desk(name: string, views: readonly View[], go: (stage: Stage) => Promise<void>): State {
  return {
    name: `desk-${name}`,
    views,
    play: async stage => {
      await toColleague(stage)
      await go(stage)
    }
  }
}

async function visit({ page, service }: Stage, path: string): Promise<void> {
  await page.goto(`${service.url}/desk${path}`)
}

/** What people of the helpdesk see. */
export const DESK_STATES: readonly State[] = [
  desk('cases', VIEWS, async stage => await visit(stage, '')),
  desk('case', VIEWS, async stage => {
    await visit(stage, '')
    await stage.page.locator('a[href*="/desk/cases/"]').first().click()
  }),
  desk('unanswered', VIEWS, async stage => await visit(stage, '/unanswered')),
  desk('numbers', VIEWS, async stage => await visit(stage, '/numbers')),
  desk('articles', [LIGHT], async stage => await visit(stage, '/articles'))
]
