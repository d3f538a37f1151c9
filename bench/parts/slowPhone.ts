import type { Browser } from 'playwright-core'

/** A phone of the middle class on a mobile network, as Lighthouse has it. */
const CPU_SLOWDOWN = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8
}

/** Milliseconds from the click, for a visitor who was never there before. */
export type Opening = {
  /** until the first words can be read and the box takes words */
  readonly firstWords: number
  /** until Web Chat has taken over */
  readonly wholeChat: number
}

/** Opens the chat of the page at `url` on a slow phone and takes the time. */
export async function openOnSlowPhone(browser: Browser, url: string): Promise<Opening> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  await page.goto(url)
  const button = page.getByRole('button', { name: 'Ask for help' })
  await button.waitFor()
  const clickedAt = performance.now()
  await button.tap()
  const frame = page.frameLocator('iframe')
  await frame.locator('#plain textarea').waitFor()
  const firstWords = performance.now() - clickedAt
  await frame.locator('[data-id="webchat-sendbox-input"]').waitFor({ timeout: 60_000 })
  const wholeChat = performance.now() - clickedAt
  await context.close()
  return { firstWords, wholeChat }
}
