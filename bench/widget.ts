/**
 * `npm run bench:widget`: 10,000 numbered messages of the service and 500 of the visitor in a real
 * browser, while the network goes away, the service is killed and started again, and the page is
 * loaded again. Counts what the chat shows: each once, in order. Then what the page costs before
 * and after opening, and how long a slow phone takes to open it.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launcher } from '../channels/widget/assets.ts'
import { startBrowser } from '../test/parts/channels/chromium.ts'
import { type Opening, openOnSlowPhone } from './parts/slowPhone.ts'

const CONVERSATIONS = Number(process.env.CONVERSATIONS ?? 100)
/**
 * Web Chat shows some 20 messages a second when a long conversation is loaded again: shorter ones
 * keep the run short.
 */
const MESSAGES = 100
const CHUNK = 20
const OWN = 5
/** Times that the chat is opened on a slow phone. */
const OPENINGS = 7

type Service = { readonly child: ChildProcess; readonly url: string }
type Count = { readonly lost: number; readonly doubled: number; readonly disordered: number }

async function start(folder: string, port = '0'): Promise<Service> {
  const child = fork(fileURLToPath(new URL('./parts/floodServer.ts', import.meta.url)), [
    port,
    folder
  ])
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { child, url }
}
async function show(
  { child }: Service,
  conversation: string,
  first: number,
  last: number
): Promise<void> {
  child.send({ conversation, first, last })
  await once(child, 'message')
}

async function conversationOf(page: Page): Promise<string> {
  const ticket = await page.evaluate(() => localStorage.getItem('kb-triage-resume') ?? '')
  return (
    JSON.parse(Buffer.from(ticket.split('.')[1] ?? '', 'base64url').toString()) as {
      conversation: string
    }
  ).conversation
}
async function say(page: Page, words: string): Promise<void> {
  const box = page.locator('[data-id="webchat-sendbox-input"]')
  await box.fill(words)
  await box.press('Enter')
}
async function numbers(page: Page, kind: string): Promise<readonly number[]> {
  const texts = await page
    .locator('.webchat__basic-transcript__activity .webchat__text-content')
    .allInnerTexts()
  return texts
    .flatMap(text => new RegExp(`^${kind} (\\d+)\\.`).exec(text.trim())?.[1] ?? [])
    .map(Number)
}
function count(found: readonly number[], wanted: number): Count {
  return {
    lost: Array.from({ length: wanted }, (_, at) => at + 1).filter(
      number => !found.includes(number)
    ).length,
    doubled: found.length - new Set(found).size,
    disordered: found.filter((number, at) => at > 0 && number < (found[at - 1] ?? 0)).length
  }
}

/**
 * Between chunks: the network goes and comes, the service dies and comes back, the page is loaded
 * again.
 */
async function disturb(
  chunk: number,
  { page, context }: { readonly page: Page; readonly context: BrowserContext },
  service: Service,
  folder: string
): Promise<Service> {
  if (chunk === 1) await context.setOffline(true)
  if (chunk === 2) await context.setOffline(false)
  if (chunk === 3) {
    service.child.kill('SIGKILL')
    await once(service.child, 'exit')
    return await start(folder, new URL(service.url).port)
  }
  if (chunk === 4) await page.reload()
  return service
}

async function play(
  browser: Browser,
  first: Service,
  folder: string
): Promise<{ readonly service: Service; readonly shown: Count; readonly own: Count }> {
  let service = first
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${service.url}/chat`)
  await page.locator('[data-id="webchat-sendbox-input"]').waitFor()
  const conversation = await conversationOf(page)
  for (let chunk = 0; chunk * CHUNK < MESSAGES; chunk += 1) {
    service = await disturb(chunk, { page, context }, service, folder)
    await page.locator('[data-id="webchat-sendbox-input"]').waitFor()
    const flooding = show(service, conversation, chunk * CHUNK + 1, (chunk + 1) * CHUNK)
    await say(page, `mine ${chunk + 1}.`)
    await flooding
  }
  const end = Date.now() + 60_000
  while (
    Date.now() < end &&
    ((await numbers(page, 'numbered')).length < MESSAGES ||
      (await numbers(page, 'mine')).length < OWN)
  )
    await page.waitForTimeout(500)
  const result = {
    service,
    shown: count(await numbers(page, 'numbered'), MESSAGES),
    own: count(await numbers(page, 'mine'), OWN)
  }
  await context.close()
  return result
}

async function countMessages(browser: Browser, begun: Service, folder: string): Promise<Service> {
  let service = begun
  const total = {
    shown: { lost: 0, doubled: 0, disordered: 0 },
    own: { lost: 0, doubled: 0, disordered: 0 }
  }
  for (let round = 0; round < CONVERSATIONS; round += 1) {
    const { shown, own, ...rest } = await play(browser, service, folder)
    service = rest.service
    for (const [kind, counted] of [
      ['shown', shown],
      ['own', own]
    ] as const)
      for (const what of ['lost', 'doubled', 'disordered'] as const)
        total[kind][what] += counted[what]
  }
  console.log(
    `${CONVERSATIONS * MESSAGES} messages of the service: ${total.shown.lost} lost, ` +
      `${total.shown.doubled} doubled, ${total.shown.disordered} out of order`
  )
  console.log(
    `${CONVERSATIONS * OWN} messages of the visitor:    ${total.own.lost} lost, ` +
      `${total.own.doubled} doubled, ${total.own.disordered} out of order`
  )
  return service
}

type Loaded = { readonly url: string; readonly bytes: number }

function sizeOf(list: readonly Loaded[]): string {
  const bytes = list.reduce((sum, one) => sum + one.bytes, 0)
  return `${list.length} requests, ${(bytes / 1024).toFixed(0)} KB`
}

async function countBytes(browser: Browser, { url }: Service): Promise<void> {
  const page = await browser.newPage()
  const loaded: Loaded[] = []
  page.on('requestfinished', async request => {
    loaded.push({
      url: request.url(),
      bytes: (await request.sizes().catch(() => ({ responseBodySize: 0 }))).responseBodySize
    })
  })
  await page.goto(url)
  await page.getByRole('button', { name: 'Ask for help' }).waitFor()
  await page.waitForTimeout(500)
  const before = loaded.length
  await page.getByRole('button', { name: 'Ask for help' }).click()
  await page.frameLocator('iframe').locator('[data-id="webchat-sendbox-input"]').waitFor()
  await page.waitForTimeout(500)
  console.log(
    `the sample page before the chat is opened: ${sizeOf(loaded.slice(0, before))}` +
      `; opening it: ${sizeOf(loaded.slice(before))}`
  )
  console.log(`launcher: ${gzipSync(launcher(), { level: 9 }).length} bytes gzip`)
  await page.close()
}

async function countTime(browser: Browser, { url }: Service): Promise<void> {
  const openings: Opening[] = []
  for (let round = 0; round < OPENINGS; round += 1)
    openings.push(await openOnSlowPhone(browser, url))
  for (const what of ['firstWords', 'wholeChat'] as const) {
    const times = openings.map(opening => opening[what]).sort((one, other) => one - other)
    console.log(
      `a slow phone, ${what}: median ${times[Math.floor(OPENINGS / 2)]?.toFixed(0)} ms, ` +
        `slowest ${times.at(-1)?.toFixed(0)} ms after the click`
    )
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-widget-'))
const visitors = await startBrowser()
const running = await countMessages(visitors, await start(dataDir), dataDir)
await countBytes(visitors, running)
await countTime(visitors, running)
await visitors.close()
running.child.kill()
rmSync(dataDir, { recursive: true, force: true })
