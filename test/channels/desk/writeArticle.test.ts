import assert from 'node:assert/strict'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../../parts/channels/chromium.ts'
import { openChat, press, say, shown, violations } from '../../parts/channels/site.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import { type Service, startService } from '../../parts/services/service.ts'
import { PEOPLE_SETTINGS, siteStage } from '../../parts/transcripts/stages.ts'

const SHIPPED = new URL('../../../knowledge/articles/texts/Q303283.txt', import.meta.url).pathname
const ASKED = `Event Type: Error
Event Source: Plover Label Spooler
Event ID: 6120
Computer: LABEL07
Description: The label queue is locked by a job of LABEL07 that has no owner.`
const REMEDY = 'Delete the job without an owner in the queue, then start the spooler again.'

describe('what the helpdesk answered in a case', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess(PEOPLE_SETTINGS)
  })
  after(async () => {
    await service.stop()
  })

  it('stands beside what people said, and in the article that is begun with it', async () => {
    const stage = await siteStage(service.url)
    await stage.say(ASKED, 'said')
    await stage.say('talk to a person', 'said')
    await stage.reply(1001, { text: `On LABEL07: ${REMEDY}`, from: 'Ana' })
    await stage.reply(1001, { state: 'closed', outcome: 'solved' })
    stage.end()
    const group = `${service.url}/desk/unanswered/event-6120-plover-label-spooler`
    const page = await (await fetch(group)).text()
    assert.match(page, /1 became a case; 1 solved there/)
    assert.match(page, /Ana, solved, answered on/)
    const article = await (await fetch(`${group}/article`)).text()
    assert.match(article, new RegExp(`# Resolution\n\nOn the machine: ${REMEDY}`))
    const number = /conversations\/(\d+)/.exec(page)?.[1]
    const conversation = await (await fetch(`${service.url}/desk/conversations/${number}`)).text()
    assert.match(conversation, /<span>Person<\/span>[\s\S]+<span>Assistant<\/span>/)
    for (const each of [page, article, conversation]) assert.doesNotMatch(each, /LABEL07/)
  })
})

describe('from a question without an article to its answer', function () {
  this.timeout(120_000)
  let own: string
  let service: Service
  let browser: Browser

  before(async () => {
    own = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
    copyFileSync(SHIPPED, join(own, 'Q303283.txt'))
    service = await startService({ KNOWLEDGE: own })
    browser = await startBrowser()
  })
  after(async () => {
    await browser?.close()
    await service?.stop()
    rmSync(own, { recursive: true, force: true })
  })

  async function open(path: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${service.url}${path}`)
    return page
  }
  async function figure(name: string): Promise<string> {
    const page = await open('/desk/numbers')
    const text = await page.locator('.figures > div', { hasText: name }).textContent()
    await page.context().close()
    return (text ?? '').replace(/\s+/g, ' ')
  }

  it('is written at the desk, is live, and is counted as solved', async () => {
    const chat = await openChat(await open('/'))
    await say(chat, ASKED)
    await shown(chat, "couldn't find an article").first().waitFor()

    const desk = await open('/desk/unanswered')
    await desk.getByRole('link', { name: 'Event 6120 (Plover Label Spooler)' }).click()
    assert.equal(await desk.locator('h1').textContent(), 'Event 6120 (Plover Label Spooler)')
    assert.doesNotMatch((await desk.locator('main').textContent()) ?? '', /LABEL07/)
    await desk.getByRole('link', { name: 'Write the article' }).click()
    const text = await desk.locator('textarea').inputValue()
    assert.match(text, /^id: HD-1$/m)
    assert.match(text, /source: Plover Label Spooler/)
    assert.match(text, /The label queue is locked by a job of the machine/)
    assert.match((await desk.locator('.remarks').textContent()) ?? '', /A heading without text/)

    await desk
      .locator('textarea')
      .fill(text.replace('# Resolution\n', `# Resolution\n\n${REMEDY}\n`))
    await desk.getByRole('button', { name: 'Save and go live' }).click()
    await desk.getByText('It is live').waitFor()
    assert.match((await desk.locator('.tried').textContent()) ?? '', /1\s*would get HD-1/)
    assert.match(readFileSync(join(own, 'HD-1.md'), 'utf8'), /Delete the job/)
    assert.deepEqual(await violations(desk.mainFrame()), [])

    const again = await openChat(await open('/'))
    await say(again, ASKED)
    await shown(again, REMEDY).first().waitFor()
    await press(again, "I'll try it")
    await press(again, 'It solved it')
    await again.getByText(/^Good/).first().waitFor()
    assert.match(await figure('Solved, of 1 who told us'), /1\s*100%/)
    assert.match(await figure('No article'), /^No article\s*1/)

    await desk.getByRole('button', { name: 'Take it back' }).click()
    await desk.getByText('It is taken back').waitFor()
    assert.equal(existsSync(join(own, 'HD-1.md')), false)
  })
})
