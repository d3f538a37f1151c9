import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Entry } from '../../../test/parts/teams/teamsChat.ts'
import { TEAMS_PLAYS } from '../../../test/parts/teams/teamsPlays.ts'
import { openTeamsStage, type TeamsStage } from '../../../test/parts/teams/teamsStage.ts'
import { DARK, LIGHT, type State, type View } from '../state.ts'

const RENDERER = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'))
const DRAW = fileURLToPath(new URL('./drawTeams.js', import.meta.url))
const MAX_HEIGHT = 1_800

const PHONE: View = { name: 'phone', options: { viewport: { width: 390, height: 700 } } }
const CONTRAST: View = {
  name: 'contrast',
  options: { viewport: { width: 1280, height: 800 }, contrast: 'more' }
}

/** What each play came to: it is played once, and drawn for each view. */
const played = new Map<string, Promise<readonly Entry[]>>()

/** What people see in Teams, drawn from what the bot really sent. */
export const TEAMS_STATES: readonly State[] = Object.entries(TEAMS_PLAYS).map(([name, play]) => ({
  name: `teams-${name}`,
  views: [LIGHT, DARK, CONTRAST, PHONE],
  isStill: true,
  play: async ({ page }) => {
    const entries = played.get(name) ?? playAlone(play)
    played.set(name, entries)
    await draw(page, await entries)
  }
}))

async function playAlone(
  play: (stage: TeamsStage) => Promise<readonly Entry[]>
): Promise<readonly Entry[]> {
  const stage = await openTeamsStage()
  try {
    return await play(stage)
  } finally {
    await stage.stop()
  }
}

async function draw(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.goto('about:blank')
  await page.addScriptTag({ path: RENDERER })
  await page.addScriptTag({ path: DRAW })
  await page.evaluate(`drawTeams(${JSON.stringify(entries)})`)
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
  const { width = 0 } = page.viewportSize() ?? {}
  await page.setViewportSize({ width, height: Math.min(height, MAX_HEIGHT) })
}
