import type { Browser, Page } from 'playwright-core'
import { PEOPLE_SETTINGS, siteStage } from './stages.ts'

/** Who opens the desk, each with a key of their own. */
const KEYS: Readonly<Record<string, string>> = {
  Ana: 'the-key-that-ana-signs-in-with',
  Ben: 'the-key-that-ben-signs-in-with',
  Jonas: 'the-key-that-jonas-signs-in-with'
}

/** Of a service that is started with these, people can answer at the desk. */
export const DESK_SETTINGS = {
  ...PEOPLE_SETTINGS,
  DESK_KEY: Object.entries(KEYS)
    .map(([name, key]) => `${name}=${key}`)
    .join(',')
}

type Answer = {
  readonly from?: string
  readonly text?: string
  readonly private?: boolean
  readonly state?: string
  readonly outcome?: string
  readonly to?: string
}

/** The pages of those who are signed in at the desk, by name. */
export type Pages = Map<string, Page>

/** The person in the site's chat, through the official client; the helpdesk at the desk's pages. */
export async function deskStage(
  url: string,
  browser: Browser,
  pages: Pages
): ReturnType<typeof siteStage> {
  const site = await siteStage(url, async (number, body) => {
    const answer = body as Answer
    const page = await signedIn(url, browser, pages, answer.from ?? '')
    await page.goto(`${url}/desk/cases/${number}`)
    await play(page, answer)
  })
  return site
}

async function signedIn(url: string, browser: Browser, pages: Pages, name: string): Promise<Page> {
  const known = pages.get(name)
  if (known !== undefined) return known
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${url}/desk`)
  await page.getByLabel('Key').fill(KEYS[name] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Cases' }).waitFor()
  pages.set(name, page)
  return page
}

/** What the helpdesk does with a case, as it is done on its page. */
async function play(page: Page, { text = '', state, outcome, to, ...answer }: Answer) {
  if (text !== '') {
    await page.getByLabel(answer.private === true ? 'Private note' : 'Reply to').check()
    await page.getByLabel('Your words').fill(text)
    await sent(page, answer.private === true ? 'Save private note' : 'Send to')
  }
  if (state === 'closed') {
    await page.locator('summary', { hasText: 'Close' }).click()
    await page.locator(`input[name=outcome][value=${outcome ?? 'solved'}]`).check()
    await sent(page, 'Close case')
  }
  if (to === 'assistant') {
    await page.locator('summary', { hasText: 'Give back' }).click()
    await page.locator('input[name=to][value=assistant]').check()
    await sent(page, 'Give back')
  }
}

/** Pressed, and the page that comes of it is there. */
async function sent(page: Page, button: string): Promise<void> {
  await Promise.all([
    page.waitForResponse(answer => answer.request().method() === 'POST'),
    page.getByRole('button', { name: button }).click()
  ])
  await page.waitForLoadState()
}
