import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core'
import { startService } from '../services/service.ts'
import { startBrowser } from './chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  readonly troubles: readonly string[]
}
export type Site = {
  /** what the service answers at a path */
  readonly ask: (path: string, key: string) => Promise<string>
  /** Kills the service and starts it again on its port and its folder. */
  readonly restart: (signal: NodeJS.Signals, meanwhile: () => Promise<void>) => Promise<void>
  /** Opens the site's page with these `data-` attributes on its line. */
  readonly visit: (attributes: string, context?: BrowserContext) => Promise<Visit>
  readonly browse: (options?: BrowserContextOptions) => Promise<BrowserContext>
  readonly stop: () => Promise<void>
}

/**
 * Another site, with a strict content policy of its own, that embeds the chat of a running service.
 */
export async function startSite(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
  let service = await startService(settings)
  let attributes = ''
  const site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${service.url}; frame-src ${service.url}`
    )
    response.end(
      `<!doctype html><html lang="en"><title>A site</title><main><h1>A site</h1><p>Its own ` +
        `text.</p></main><script async src="${service.url}/widget.js" ${attributes}></script>`
    )
  })
  await new Promise<void>(resolve => site.listen(0, 'localhost', resolve))
  const browser = await startBrowser()
  const browse: Site['browse'] = async options =>
    await browser.newContext({ viewport: { width: 1000, height: 760 }, ...options })
  return {
    browse,
    ask: async (path, key) => {
      const headers = { authorization: `Bearer ${key}` }
      return await (await fetch(`${service.url}${path}`, { headers })).text()
    },
    restart: async (signal, meanwhile) => {
      const { dataDir, url } = service
      await service.stop(signal)
      await meanwhile()
      service = await startService({ ...settings, DATA_DIR: dataDir, PORT: new URL(url).port })
    },
    visit: async (given, context) => {
      attributes = given
      const own = context ?? (await browse())
      const page = await own.newPage()
      const troubles: string[] = []
      page.on('pageerror', error => troubles.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error' && !/ERR_CONNECTION_REFUSED|WebSocket/.test(message.text()))
          troubles.push(message.text())
      })
      await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`)
      return { page, context: own, troubles }
    },
    stop: async () => {
      await browser.close()
      site.closeAllConnections()
      site.close()
      await service.stop()
    }
  }
}

export async function openChat(page: Page, label = 'Ask for help'): Promise<Frame> {
  await page.getByRole('button', { name: label }).click()
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
  if (frame === null || frame === undefined) throw new Error('no chat was opened')
  await sendBox(frame).waitFor()
  return frame
}
export function sendBox(frame: Frame): Locator {
  return frame.locator('[data-id="webchat-sendbox-input"]')
}
export async function say(frame: Frame, words: string): Promise<void> {
  await sendBox(frame).fill(words)
  await sendBox(frame).press('Enter')
}
export async function press(frame: Frame, choice: string): Promise<void> {
  return await frame.locator('button.ac-pushButton', { hasText: choice }).last().click()
}
/**
 * Web Chat keeps a hidden copy of each message for screen readers: only the transcript's own is
 * looked at.
 */
export function shown(frame: Frame, words: string | RegExp): Locator {
  return frame
    .locator('.webchat__basic-transcript article, .webchat__basic-transcript__activity')
    .getByText(words)
}
/** What axe finds against WCAG 2.2 AA and good practice, one line each. */
export async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE)
  return await frame.evaluate(async rules => {
    const { axe: checker, document: page } = globalThis as unknown as {
      document: unknown
      axe: {
        run: (
          place: unknown,
          options: object
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const found = await checker.run(page, { runOnly: rules })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
  }, RULES)
}
