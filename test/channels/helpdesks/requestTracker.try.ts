import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, startClient } from '../../parts/channels/directLineClient.ts'
import { EVENT } from '../../parts/services/caseOf.ts'
import {
  type RequestTracker,
  startRequestTracker
} from '../../parts/services/helpdesks/requestTracker.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const LOOKS_MS = 3_000
const GIVEN_UP_MS = 30_000

/** `npm run try:rt`: the whole way through a real Request Tracker 5; asked for by name, since it is installed for it. */
describe('a case as a ticket in a real Request Tracker', function () {
  this.timeout(300_000)
  let tracker: RequestTracker
  let service: InProcess
  let client: Client
  before(async () => {
    tracker = await startRequestTracker()
    service = await startInProcess({
      HELPDESK: 'rt',
      HELPDESK_URL: tracker.url,
      HELPDESK_TOKEN: tracker.token,
      HELPDESK_PLACE: 'General',
      HELPDESK_REQUESTER: 'visitors@help.example'
    })
    client = await startClient(service.url)
  })
  after(async () => {
    client.end()
    await service.stop()
    await tracker.stop()
  })

  type Ticket = Readonly<Record<string, unknown>>
  const ticket = async () => (await tracker.asAna('GET', '/ticket/1')) as Ticket
  const written = async () =>
    JSON.stringify(await tracker.asAna('GET', '/ticket/1/attachments?fields=Content&per_page=100'))
  async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
    const end = Date.now() + GIVEN_UP_MS
    while (!(await holds())) {
      assert.ok(Date.now() < end, `not within ${GIVEN_UP_MS / 1_000} s: ${what}`)
      await wait(200)
    }
  }
  const heard = async (words: string) =>
    await until(words, () => client.heard().some(({ text }) => text.includes(words)))

  it('is opened in the queue, for who asks', async () => {
    await client.say(EVENT)
    await client.say('windows 2000 sp4')
    await client.say('talk to a person')
    await until('the ticket', async () => await ticket().then(Boolean, () => false))
    const { Subject, Requestor } = await ticket()
    assert.equal(Subject, '[Case 1001] Event 2086 (MSExchangeCluster) on MAIL01')
    assert.match(JSON.stringify(Requestor), /visitors@help\.example/)
    assert.match(await written(), /service pack: 4/)
  })
  it('gets what the person says; what a colleague answers comes into the chat, once, notes do not', async () => {
    await client.say('it began after the <b>new</b> switch, süß')
    await until('the words', async () => (await written()).includes('<b>new</b> switch, süß'))
    const note = { Content: 'the old rack, again', ContentType: 'text/plain' }
    await tracker.asAna('POST', '/ticket/1/comment', note)
    const answer = { Content: 'Which port is it on?', ContentType: 'text/plain' }
    await tracker.asAna('POST', '/ticket/1/correspond', answer)
    await heard('Which port is it on?')
    await wait(LOOKS_MS)
    const shown = client.heard().map(({ text }) => text)
    assert.equal(shown.filter(text => text.includes('Which port is it on?')).length, 1)
    assert.match(shown.join('\n'), /Ana Ruiz/)
    assert.doesNotMatch(shown.join('\n'), /old rack/)
  })
  it('is closed there, and opened again when the person goes on', async () => {
    await tracker.asAna('PUT', '/ticket/1', { Status: 'resolved' })
    await heard('has closed case 1001')
    await client.say('it hangs again since noon')
    await until('it is open', async () => (await ticket()).Status === 'open')
    await wait(LOOKS_MS)
    assert.equal((await service.cases.read(1001))?.kept.state, 'open')
  })
  it('is closed when the person closes the case', async () => {
    await client.say('close my case')
    await until('it is resolved', async () => (await ticket()).Status === 'resolved')
  })
})
