import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { EVENT } from '../../parts/services/caseOf.ts'
import { until } from '../../parts/services/helpdesk.ts'
import {
  createTicketSystem,
  type StandIn,
  startStandIn
} from '../../parts/services/helpdesks/ticketSystem.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const TOKEN = 'the token of the agent bot'
const SECRET = 'the secret of the agent bot'
const QUIET_MS = 400

type Sent = { readonly content: string; readonly private: boolean }

describe("the assistant as Chatwoot's agent bot", function () {
  this.timeout(30_000)
  let chatwoot: StandIn
  let service: InProcess
  const sent: Sent[] = []
  let status = 'pending'
  let last = 0
  before(async () => {
    chatwoot = await startStandIn(
      createTicketSystem(),
      {
        'POST /api/v1/accounts/3/conversations/567/messages': ({ body }) => {
          sent.push(body as unknown as Sent)
          return { id: sent.length }
        },
        'POST /api/v1/accounts/3/conversations/567/toggle_status': ({ body }) => {
          status = String(body.status)
          return { payload: { success: true } }
        }
      },
      header => header('api_access_token') === TOKEN
    )
    service = await startInProcess({
      CHATWOOT_URL: chatwoot.url,
      CHATWOOT_TOKEN: TOKEN,
      CHATWOOT_SECRET: SECRET
    })
  })
  after(async () => {
    await service.stop()
    await chatwoot.stop()
  })

  /** A call as Chatwoot makes it when somebody writes to the inbox. */
  async function write(content: string, more: object = {}, secret = SECRET): Promise<number> {
    last += 1
    const body = JSON.stringify({
      event: 'message_created',
      id: last,
      content,
      message_type: 'incoming',
      content_type: 'text',
      private: false,
      account: { id: 3, name: 'Help' },
      conversation: { id: 567, status },
      sender: { id: 89, name: 'Jo', email: 'jo@example.com' },
      ...more
    })
    const at = String(Math.floor(Date.now() / 1_000))
    const digest = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
    const headers = { 'x-chatwoot-signature': `sha256=${digest}`, 'x-chatwoot-timestamp': at }
    return (await fetch(`${service.url}/api/chatwoot`, { method: 'POST', headers, body })).status
  }
  /** What was said since it was looked at last. */
  async function said(): Promise<string> {
    await until('an answer', () => sent.some(message => !message.private))
    await wait(QUIET_MS)
    return sent
      .splice(0)
      .filter(message => !message.private)
      .map(({ content }) => content)
      .join('\n')
  }

  it('answers in the conversation, with the answers that are offered as a list', async () => {
    assert.equal(await write(EVENT), 200)
    assert.match(await said(), /Which Windows runs on MAIL01\?[\s\S]*\n- Windows 2000\n/)
    await write('windows 2000 sp2')
    assert.match(await said(), /^Install Windows 2000 Service Pack 3 or later/)
  })

  it('takes one message once', async () => {
    last -= 1
    await write('windows 2000 sp2')
    await wait(QUIET_MS)
    assert.deepEqual(sent.splice(0), [])
  })

  it('gives the conversation to an agent who is asked for, with what is known as a note', async () => {
    await write('talk to a person')
    await until('an agent has it', () => status === 'open')
    const note = sent.find(message => message.private)?.content ?? ''
    assert.match(note, /Jo .*asks for a person[\s\S]*Event 2086[\s\S]*service pack: 2/)
    assert.match(await said(), /1001/)
  })

  it('is silent while an agent has it', async () => {
    await write('it began after the new switch')
    await write('a note', { message_type: 'outgoing', private: true })
    await wait(QUIET_MS)
    assert.deepEqual(sent, [])
  })

  it('goes on when the agent gives it back', async () => {
    status = 'pending'
    await write('we run windows 2000 sp4 now')
    assert.match(await said(), /Service Pack 3/)
    await write('thanks, that is all')
    assert.doesNotMatch(await said(), /Sent to/)
  })

  it('says that files were not read', async () => {
    const file = { file_type: 'file', data_url: 'https://chat.example/rails/blobs/1/log%20one.bin' }
    await write('', { content: null, attachments: [file] })
    assert.notEqual(await said(), '')
  })

  it('refuses what Chatwoot did not sign, and what it cannot mean', async () => {
    assert.equal(await write('hello', {}, 'another secret'), 401)
    assert.equal(await write('hello', { account: {} }), 200)
    await wait(QUIET_MS)
    assert.deepEqual(sent, [])
  })
})
