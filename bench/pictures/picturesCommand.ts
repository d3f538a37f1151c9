/**
 * `npm run pictures [-- STATE...]`: pictures of what people see, each in light, in the dark, on a
 * phone and at 400 %, into `artefacts/pictures` (`PICTURES` names another folder), with a page of
 * all of them. `KNOWLEDGE` names articles, as for the service.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../../test/parts/channels/chromium.ts'
import { KEY, reply, SECRET } from '../../test/parts/services/helpdeskSystem.ts'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { CHAT_STATES } from './chatStates.ts'
import type { State, View } from './state.ts'
import { TEAMS_STATES } from './teams/teamsStates.ts'

/** What there are pictures of: each part of the product adds a list of its own. */
const STATES: readonly State[] = [...CHAT_STATES, ...TEAMS_STATES]

/** Milliseconds in which what moves comes to rest. */
const REST_MS = 900
const folder =
  process.env.PICTURES ?? fileURLToPath(new URL('../../artefacts/pictures/', import.meta.url))

/** Ana answers the newest case. */
async function answerCase({ url }: Service, text: string): Promise<void> {
  const headers = { authorization: `Bearer ${KEY}` }
  const { cases } = (await (await fetch(`${url}/api/cases`, { headers })).json()) as {
    readonly cases: readonly { readonly number: number }[]
  }
  await reply({ url }, cases[0]?.number ?? 0, { text, from: 'Ana Ruiz' })
}

/** Takes one picture; a state that cannot be reached is said, and shown as far as it came. */
async function take(browser: Browser, service: Service, state: State, view: View): Promise<string> {
  const name = `${state.name}-${view.name}`
  const context = await browser.newContext(view.options)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await state
    .play({ page, service, name, answerCase: async text => await answerCase(service, text) })
    .catch((error: unknown) => console.error(`${name}: ${String(error).split('\n')[0]}`))
  if (state.isStill !== true) await page.waitForTimeout(REST_MS)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
  return name
}

const wanted = process.argv.slice(2)
/** Whether a state is named, or the part of the product that it is of: `teams` of 'teams-welcome'. */
function isWanted({ name }: State): boolean {
  return wanted.some(one => name === one || name.startsWith(`${one}-`))
}
mkdirSync(folder, { recursive: true })
const { KNOWLEDGE } = process.env
const running = await startService({
  CASES_KEY: KEY,
  HANDOVER_SECRET: SECRET,
  RATE_LIMIT: '0',
  ...(KNOWLEDGE === undefined ? {} : { KNOWLEDGE })
})
const camera = await startBrowser()
const taken: string[] = []
for (const state of STATES)
  if (wanted.length === 0 || isWanted(state))
    for (const view of state.views) taken.push(await take(camera, running, state, view))
const STYLE =
  'img{height:340px;max-width:780px;object-fit:cover;' +
  'object-position:right top;margin:4px;border:1px solid}'
const images = taken.map(name => `<img src="${name}.png" alt="${name}" title="${name}">`)
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><title>Pictures</title><style>${STYLE}</style>${images.join('\n')}`
)
const sheet = await camera.newPage({ viewport: { width: 1600, height: 900 } })
await sheet.goto(`file://${folder}/index.html`)
await sheet.screenshot({ path: `${folder}/all.png`, fullPage: true })
await camera.close()
await running.stop()
console.log(`${taken.length} pictures in ${folder}`)
