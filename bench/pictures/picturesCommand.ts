/**
 * `npm run pictures [-- STATE...]`: pictures of what people see, each in light, in the dark, on a
 * phone or at 400 %, into `artefacts/pictures` (`PICTURES` names another folder), with a page of
 * all of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../../test/parts/channels/chromium.ts'
import { KEY, reply, SECRET } from '../../test/parts/services/helpdeskSystem.ts'
import { type Service, startService } from '../../test/parts/services/service.ts'
import { folderWith } from '../../test/parts/written/writtenArticles.ts'
import { ARTICLE_STATES } from './articleStates.ts'
import { CHAT_STATES } from './chatStates.ts'
import { DESK_STATES } from './deskStates.ts'
import { LANGUAGE_STATES } from './languageStates.ts'
import { PICTURED_ARTICLES } from './picturedArticles.ts'
import type { State, View } from './state.ts'
import { TEAMS_STATES } from './teams/teamsStates.ts'
import { TERMINAL_STATES } from './terminalStates.ts'

/** What there are pictures of: each part of the product adds a list of its own. */
const STATES: readonly State[] = [
  ...CHAT_STATES,
  ...LANGUAGE_STATES,
  ...ARTICLE_STATES,
  ...DESK_STATES,
  ...TERMINAL_STATES,
  ...TEAMS_STATES
]

/** Milliseconds in which what moves comes to rest. */
const REST_MS = 900
/** Pictures taken at a time: most of each is waiting. */
const LANES = 3
const folder =
  process.env.PICTURES ?? fileURLToPath(new URL('../../artefacts/pictures/', import.meta.url))
const articles = fileURLToPath(new URL('../../knowledge/articles/texts', import.meta.url))

type Shot = { readonly state: State; readonly view: View; readonly name: string }

/** Takes one picture; a state that cannot be reached is said, and shown as far as it came. */
async function take(
  browser: Browser,
  service: Service,
  { state, view, name }: Shot
): Promise<void> {
  const context = await browser.newContext(view.options)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const answerCase = async (number: number, text: string) =>
    void (await reply(service, number, { text, from: 'Ana Ruiz' }))
  await state
    .play({ page, service, name, answerCase })
    .catch((error: unknown) => console.error(`${name}: ${String(error).split('\n')[0]}`))
  // nothing looks as if the pointer were on it
  await page.mouse.move(1, 1)
  if (state.isStill !== true) await page.waitForTimeout(REST_MS)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
}

/** All pictures on one page, and a picture of that page. */
async function writeSheet(browser: Browser, taken: readonly Shot[]): Promise<void> {
  const pictures = taken.map(({ name }) => `<img src="${name}.png" alt="${name}" title="${name}">`)
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><title>Pictures</title><style>img{height:340px;max-width:780px;' +
      'object-fit:cover;object-position:right top;margin:4px;border:1px solid}</style>' +
      pictures.join('\n')
  )
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  await sheet.goto(`file://${folder}/index.html`)
  await sheet.screenshot({ path: `${folder}/all.png`, fullPage: true })
}

const wanted = process.argv.slice(2)
/** Whether a state is named, or the part of the product that it is of: `teams` of 'teams-welcome'. */
function isWanted({ name }: State): boolean {
  return wanted.length === 0 || wanted.some(one => name === one || name.startsWith(`${one}-`))
}
const shots = STATES.filter(isWanted).flatMap(state =>
  state.views.map(view => ({ state, view, name: `${state.name}-${view.name}` }))
)
mkdirSync(folder, { recursive: true })
const running = await startService({
  CASES_KEY: KEY,
  HANDOVER_SECRET: SECRET,
  RATE_LIMIT: '0',
  KNOWLEDGE: `${articles},${folderWith(PICTURED_ARTICLES)}`
})
const camera = await startBrowser()
const left = [...shots]
async function takeNext(): Promise<void> {
  for (let shot = left.shift(); shot !== undefined; shot = left.shift())
    await take(camera, running, shot)
}
await Promise.all(Array.from({ length: LANES }, takeNext))
await writeSheet(camera, shots)
await camera.close()
await running.stop()
console.log(`${shots.length} pictures of ${STATES.length} states in ${folder}`)
