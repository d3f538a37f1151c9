import assert from 'node:assert/strict'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { type Client, startClient } from '../../parts/channels/directLineClient.ts'
import { violations } from '../../parts/channels/site.ts'
import { until } from '../../parts/services/helpdesk.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const KEYS = { Ana: 'a-key-of-ana-alone', Ben: 'a-key-of-ben-alone' }
const EVENT = `Event Type: Error
Event Source: MSExchangeCluster
Event Category: None
Event ID: 2086
Computer: MAIL01
Description: Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the virtual server state.`

describe('cases at the desk, in a browser', () => {
  let service: InProcess
  let browser: Browser
  before(async () => {
    const env = { DESK_KEY: `Ana Ruiz=${KEYS.Ana},Ben Okafor=${KEYS.Ben}` }
    ;[service, browser] = await Promise.all([startInProcess(env), startBrowser()])
  })
  after(async () => {
    await browser.close()
    await service.stop()
  })

  const opened: BrowserContext[] = []
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close()
  })
  async function signIn(who: keyof typeof KEYS, script = true): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: script })
    opened.push(context)
    const page = await context.newPage()
    await page.goto(`${service.url}/desk`)
    await page.getByLabel('Key').fill(KEYS[who])
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Cases' }).waitFor()
    return page
  }
  /** Somebody in the site's chat who asks for a person; the number of their case. */
  async function askForPerson(
    ...words: readonly string[]
  ): Promise<{ client: Client; number: number }> {
    const client = await startClient(service.url)
    for (const text of words) await client.say(text)
    const filed = await client.say('talk to a person')
    return { client, number: Number(/case (\d{4})/.exec(filed.text)?.[1]) }
  }
  async function heard(client: Client, words: string): Promise<void> {
    await until(words, () => client.heard().some(({ text }) => text.includes(words)))
  }
  function write(page: Page, as: 'Reply to' | 'Private note', words: string): Promise<void> {
    return page
      .getByLabel(as)
      .check()
      .then(async () => await page.getByLabel('Your words').fill(words))
  }

  async function faultsOf(page: Page, paths: readonly string[]): Promise<string[]> {
    const looks = (['light', 'dark'] as const).flatMap(colorScheme =>
      [1280, 390].flatMap(width => paths.map(path => ({ colorScheme, width, path })))
    )
    const faults: string[] = []
    for (const { colorScheme, width, path } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`${service.url}${path}`)
      const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
      const found = [
        ...(await violations(page.mainFrame())),
        ...(over > 0 ? [`${over} px too wide`] : [])
      ]
      faults.push(...found.map(fault => `${path} ${colorScheme} ${width}: ${fault}`))
    }
    return faults
  }

  it('a key that is none is said so, and nothing is shown', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${service.url}/desk`)
    await page.getByLabel('Key').fill('a-key-of-nobody-at-all')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').getByText('That key does not open the desk.').waitFor()
    await page.context().close()
  })

  it('is taken, answered into the chat, noted, closed, and opened again by the person', async () => {
    const { client, number } = await askForPerson(EVENT, 'windows 2000 sp4')
    const page = await signIn('Ana')
    await page.getByRole('button', { name: `Take case ${number}` }).click()
    await page.getByText('with Ana Ruiz (you)').waitFor()
    assert.match(
      (await page.locator('.side').textContent()) ?? '',
      /MAIL01[\s\S]*2086[\s\S]*Ruled out/
    )
    const quoted = page.getByRole('link', { name: /^line/ }).first()
    assert.match((await quoted.getAttribute('href')) ?? '', /^\/articles\/Q303283\?lines=.*#L\d+$/)

    await write(page, 'Private note', 'the customer must not read this')
    await page.getByRole('button', { name: 'Save private note' }).click()
    await page.locator('.say.private', { hasText: 'must not read this' }).waitFor()
    await write(page, 'Reply to', 'Hello, which switch is it on?')
    await page.keyboard.press('Control+Enter')
    await page.locator('.say.colleague', { hasText: 'which switch' }).waitFor()
    await heard(client, 'Hello, which switch is it on?')
    assert.equal(await page.getByLabel('Your words').inputValue(), '', 'what was sent is no draft')

    await client.say('on switch 7')
    await page.locator('.say.person', { hasText: 'on switch 7' }).waitFor()
    assert.equal(await page.locator('#news').textContent(), '1 new')

    await page.locator('summary', { hasText: 'Close' }).click()
    await page.getByLabel('Solved', { exact: true }).check()
    await page.getByRole('button', { name: `Close case ${number}` }).click()
    await page.getByText('Ana Ruiz closed the case as solved.').waitFor()
    await heard(client, 'has closed case')
    await client.say('it is back, the server hangs again')
    await page.getByText('The visitor opened the case again.').waitFor()
    await page.getByText('the server hangs again').waitFor()
    assert.ok(client.heard().every(({ text }) => !text.includes('must not read')))
  })

  it('shows a new case in the list by itself, and says so', async () => {
    const page = await signIn('Ana')
    await page.waitForTimeout(300)
    const { number } = await askForPerson('my printer on floor 3 prints only blank pages')
    await page.locator('.case', { hasText: String(number) }).waitFor()
    assert.equal(await page.locator('#news').textContent(), '1 new')
  })

  it('is taken by one of two, and taken over knowingly', async () => {
    const { number } = await askForPerson('the scanner in the hall makes noises')
    const [ana, ben] = [await signIn('Ana', false), await signIn('Ben', false)]
    for (const page of [ana, ben]) await page.goto(`${service.url}/desk/cases/${number}`)
    await ana.getByRole('button', { name: 'Take' }).click()
    await ben.getByRole('button', { name: 'Take' }).click()
    await ben.getByRole('alert').getByText(`Ana Ruiz has case ${number} by now.`).waitFor()
    await ben.goto(`${service.url}/desk/cases/${number}`)
    await ben.getByRole('button', { name: 'Take over' }).click()
    await ben.getByText('with Ben Okafor (you)').waitFor()
  })

  it('works without a script: canned replies, an empty reply, giving back to the assistant', async () => {
    const { client, number } = await askForPerson('the fax in the cellar is on fire')
    const page = await signIn('Ben', false)
    await page.goto(`${service.url}/desk/cases/${number}`)
    await page.getByRole('button', { name: 'Send to' }).click()
    await page.getByRole('alert').getByText('There are no words in it yet.').waitFor()
    await page.getByLabel('Your words').fill('Hello.')
    await page.getByRole('button', { name: 'I’m on it' }).click()
    assert.match(await page.getByLabel('Your words').inputValue(), /^Hello\.\n\nI have your case/)
    await page.getByRole('button', { name: 'Send to' }).click()
    await heard(client, 'I have your case')
    await page.getByText('with Ben Okafor (you)').waitFor()
    await page.locator('summary', { hasText: 'Give back' }).click()
    await page.getByLabel('To the assistant').check()
    await page.getByRole('button', { name: 'Give back' }).click()
    await heard(client, "You're back with the assistant.")
    await page.getByText('with nobody').first().waitFor()
  })

  it('keeps what is being written through a reload, and sends a form twice as one', async () => {
    const { client, number } = await askForPerson('the door bell rings by itself')
    const page = await signIn('Ana')
    await page.goto(`${service.url}/desk/cases/${number}`)
    await write(page, 'Private note', 'half a thou')
    await page.reload()
    assert.equal(await page.getByLabel('Your words').inputValue(), 'half a thou')
    assert.ok(await page.getByLabel('Private note').isChecked())
    await write(page, 'Reply to', 'only once')
    const body = await page.locator('.reply').evaluate(form => {
      const { FormData: Fields, URLSearchParams: Query } = globalThis as never as {
        FormData: new (form: unknown) => FormData
        URLSearchParams: new (fields: unknown) => URLSearchParams
      }
      return new Query(new Fields(form)).toString()
    })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    for (let sent = 0; sent < 2; sent += 1)
      await page.request.post(`${service.url}/desk/cases/${number}/replies`, {
        data: body,
        headers
      })
    await heard(client, 'only once')
    await page.goto(`${service.url}/desk/cases/${number}`)
    assert.equal(await page.locator('.say.colleague', { hasText: 'only once' }).count(), 1)
  })

  it('is worked by keys alone', async () => {
    const { number } = await askForPerson('the lamp over desk 12 flickers')
    const page = await signIn('Ana')
    const row = page.locator('.case', { hasText: String(number) }).locator('a')
    for (let pressed = 0; pressed < 20; pressed += 1) {
      await page.keyboard.press('j')
      if (await row.evaluate(link => link === link.ownerDocument.activeElement)) break
    }
    await page.keyboard.press('t')
    await page.getByText('with Ana Ruiz (you)').waitFor()
    await page.keyboard.press('n')
    await page.keyboard.type('noted')
    await page.keyboard.press('Control+Enter')
    await page.locator('.say.private', { hasText: 'noted' }).waitFor()
    await page.keyboard.press('e')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('details[open]').count(), 0)
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByRole('heading', { name: 'Cases', level: 1 }).waitFor()
  })

  it('has no fault that axe knows, light and dark, wide and narrow', async () => {
    const { number } = await askForPerson(EVENT, 'windows 2000 sp4')
    const page = await signIn('Ana')
    await page.goto(`${service.url}/desk/cases/${number}`)
    await write(page, 'Private note', 'a note')
    await page.keyboard.press('Control+Enter')
    await page.locator('.say.private').waitFor()
    await write(page, 'Reply to', 'an answer')
    await page.keyboard.press('Control+Enter')
    await page.locator('.say.colleague').waitFor()
    const faults = await faultsOf(page, [
      '/desk',
      `/desk/cases/${number}`,
      '/desk?q=nothing-has-this',
      '/desk/cases/9'
    ])
    await page.context().clearCookies()
    faults.push(...(await faultsOf(page, ['/desk/login'])))
    assert.deepEqual(faults, [])
  })
})
