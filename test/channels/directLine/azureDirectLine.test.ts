import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { type AzureDirectLine, startAzureDirectLine } from '../../parts/channels/azureDirectLine.ts'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { type Connector, startConnector } from '../../parts/channels/connector.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const SECRET = 'the-secret-of-the-direct-line-channel'

describe("the site chat by way of Azure's Direct Line", function () {
  this.timeout(60_000)
  let azure: AzureDirectLine
  let connector: Connector
  let service: InProcess
  let browser: Browser
  let page: Page
  const seen: string[] = []

  before(async () => {
    azure = await startAzureDirectLine(SECRET, () => service.url)
    connector = await startConnector()
    service = await startInProcess(
      { ...connector.settings, DIRECT_LINE_SECRET: SECRET, DIRECT_LINE_URL: azure.url },
      { credentials: connector.credentials }
    )
    browser = await startBrowser()
    page = await browser.newPage()
    page.on('request', request =>
      seen.push(`${request.url()} ${JSON.stringify(request.headers())}`)
    )
    page.on(
      'response',
      response =>
        void response.text().then(
          text => seen.push(text),
          () => undefined
        )
    )
  })
  after(async () => {
    await browser.close()
    await service.stop()
    await azure.stop()
    await connector.stop()
  })

  function shown(words: string) {
    return page.locator('.webchat__basic-transcript').getByText(words).first()
  }

  it('the same page talks to Azure with a token; the secret does not leave the server', async () => {
    await page.goto(`${service.url}/chat`)
    const box = page.getByRole('textbox', { name: /message/i })
    await box.fill('our POP3 virtual server hangs')
    await box.press('Enter')
    await shown('Which Windows').waitFor()
    assert.equal(azure.asked.length, 1)
    const [, body = ''] =
      /^POST \/v3\/directline\/tokens\/generate (.*)$/.exec(azure.asked[0] ?? '') ?? []
    const { user, trustedOrigins } = JSON.parse(body) as {
      user: { id: string }
      trustedOrigins: string[]
    }
    assert.match(user.id, /^dl_[0-9a-f-]{36}$/)
    assert.deepEqual(trustedOrigins, [service.url])
    assert.ok(seen.some(line => line.startsWith(`${azure.url}/conversations`)))
    assert.ok(!seen.some(line => line.includes(SECRET)))
  })

  it('a page that is loaded again goes on in the same conversation', async () => {
    await page.reload()
    await shown('Which Windows').waitFor()
    assert.match(azure.asked[1] ?? '', /^GET \/v3\/directline\/conversations\/[\w-]+ $/)
  })

  it('a chat that was ended on its computer is not taken up again', async () => {
    const ticket = await page.evaluate(() => localStorage.getItem('kb-triage-resume'))
    async function ask(what: string): Promise<number> {
      const answer = await fetch(`${service.url}/directline/tokens/${what}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ticket ?? ''}` }
      })
      return answer.status
    }
    assert.deepEqual([await ask('resume'), await ask('end'), await ask('resume')], [200, 200, 403])
  })

  it('a ticket that is none takes up nothing, and Azure is not asked', async () => {
    const before = azure.asked.length
    const answer = await fetch(`${service.url}/directline/tokens/resume`, {
      method: 'POST',
      headers: { authorization: 'Bearer nonsense' }
    })
    assert.equal(answer.status, 403)
    assert.equal(azure.asked.length, before)
  })

  it('Azure that does not answer, or not as it should: 503 and when to come back', async () => {
    for (const DIRECT_LINE_URL of ['http://127.0.0.1:1/v3/directline', connector.url]) {
      const alone = await startInProcess(
        { ...connector.settings, DIRECT_LINE_SECRET: SECRET, DIRECT_LINE_URL },
        { credentials: connector.credentials }
      )
      const answer = await fetch(`${alone.url}/directline/tokens/generate`, { method: 'POST' })
      await alone.stop()
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '30'])
      assert.doesNotMatch(await answer.text(), new RegExp(SECRET))
    }
  })
})
