import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { createHelpdesk } from '../../../channels/helpdesks/createHelpdesk.ts'
import { VENDORS } from '../../../channels/helpdesks/vendors.ts'
import { localTimes } from '../../../channels/mail/letters/localTimes.ts'
import { readConfig } from '../../../config/readConfig.ts'
import { openCases } from '../../../storage/openCases.ts'
import { openDatabase } from '../../../storage/openDatabase.ts'
import { type Client, startClient } from '../../parts/channels/directLineClient.ts'
import { caseOf, EVENT } from '../../parts/services/caseOf.ts'
import { until } from '../../parts/services/helpdesk.ts'
import type { HelpdeskUnderTest } from '../../parts/services/helpdesks/helpdeskUnderTest.ts'
import { STAND_INS } from '../../parts/services/helpdesks/standIns.ts'
import type { StandIn } from '../../parts/services/helpdesks/ticketSystem.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const SECRET = 'the secret of their webhook'
/** Time for some looks at what was written: they are a tenth of a second apart. */
const LOOKS_MS = 500

for (const helpdesk of STAND_INS)
  describe(`a case as a ticket in ${helpdesk.name}`, function () {
    this.timeout(60_000)
    let standIn: StandIn
    let service: InProcess
    let client: Client
    before(async () => {
      standIn = await helpdesk.start()
      service = await startInProcess({
        HELPDESK: helpdesk.name,
        HELPDESK_URL: standIn.url,
        HELPDESK_WEBHOOK_SECRET: SECRET,
        ...helpdesk.settings
      })
      client = await startClient(service.url)
    })
    after(async () => {
      client.end()
      await service.stop()
      await standIn.stop()
    })
    const ticket = () => standIn.system.tickets[0] ?? assert.fail('there is no ticket')
    async function heard(words: string): Promise<void> {
      await until(words, () => client.heard().some(({ text }) => text.includes(words)))
    }

    it('is opened with the case, for who asks', async () => {
      await client.say(EVENT)
      await client.say('windows 2000 sp4')
      await client.say('talk to a person')
      await until('the ticket', () => standIn.system.tickets.length === 1)
      const { subject, text, requester, external } = ticket()
      assert.match(`${subject} ${external}`, /1001/)
      await until('its words', () => /Event 2086/.test(textOfTicket(standIn)))
      if (text !== '') assert.match(text, /Case 1001[\s\S]*Event 2086[\s\S]*service pack: 4/)
      assert.equal(requester, helpdesk.settings.HELPDESK_REQUESTER ?? '')
    })

    it('gets what the person says, word for word and once', async () => {
      await client.say('It began after the <b>new</b> switch & "rack" 7')
      await until('the addition', () =>
        ticket().messages.some(({ text }) =>
          text.includes('after the <b>new</b> switch & "rack" 7')
        )
      )
      assert.equal(ticket().messages.filter(({ text }) => text.includes('rack" 7')).length, 1)
    })

    it('answers into the chat under the name of who answers, once; notes stay there', async () => {
      const agent = { by: 'agent', name: 'Ana Ruiz' } as const
      standIn.system.say(ticket().id, { ...agent, text: 'the old rack, again', isPrivate: true })
      standIn.system.say(ticket().id, { ...agent, text: 'Which port is it on?', isPrivate: false })
      if (helpdesk.call !== undefined) await callIn(service, helpdesk, standIn)
      await heard('Which port is it on?')
      await wait(LOOKS_MS)
      const shown = client.heard().map(({ text }) => text)
      assert.equal(shown.filter(text => text.includes('Which port is it on?')).length, 1)
      assert.match(shown.join('\n'), /Ana Ruiz/)
      assert.doesNotMatch(shown.join('\n'), /old rack/)
      assert.equal(shown.filter(text => text.includes('rack" 7')).length, 0)
    })

    it('closes the case, and is opened again when the person goes on', async () => {
      standIn.system.turn(ticket().id, 'closed')
      await heard('has closed case 1001')
      await client.say('it hangs again since noon')
      await until('it is open', () => ticket().state === 'open')
      await until('the words', () =>
        ticket().messages.some(({ text }) => text.includes('it hangs again since noon'))
      )
      await wait(LOOKS_MS)
      assert.equal((await service.cases.read(1001))?.kept.state, 'open')
    })

    it('is closed when the person closes the case, and that comes back to nobody', async () => {
      const before = client.heard().length
      await client.say('close my case')
      await until('it is closed', () => ticket().state === 'closed')
      await wait(LOOKS_MS)
      assert.equal(client.heard().length, before + 1)
    })

    it('is told that the person asked to be forgotten', async () => {
      await client.say('forget me')
      await client.say('yes')
      await until('the note', () =>
        ticket().messages.some(({ text, isPrivate }) => isPrivate && text.includes('forgotten'))
      )
    })
  })

for (const helpdesk of STAND_INS)
  describe(`what is sent to ${helpdesk.name} twice`, () => {
    let standIn: StandIn
    beforeEach(async () => {
      standIn = await helpdesk.start()
    })
    afterEach(async () => await standIn.stop())

    it('opens one ticket and adds one message, though both answers were lost', async () => {
      const { deliver, opened, added } = await deliveries(helpdesk, standIn)
      standIn.loses.next = 1
      await assert.rejects(deliver(opened), /cannot be reached/)
      await deliver(opened)
      await deliver(opened)
      assert.equal(standIn.system.tickets.length, 1)
      standIn.loses.next = 1
      await assert.rejects(deliver(added), /cannot be reached/)
      await deliver(added)
      const { messages } = standIn.system.tickets[0] ?? { messages: [] }
      assert.equal(messages.filter(({ text }) => text.includes('the blue one')).length, 1)
    })

    it('is kept for later with a word that names no secret, when the token is wrong', async () => {
      const wrong = { ...helpdesk, settings: { ...helpdesk.settings, HELPDESK_TOKEN: 'expired' } }
      const { deliver, opened } = await deliveries(wrong, standIn)
      await assert.rejects(deliver(opened), { message: `${helpdesk.name} answered 401` })
      assert.equal(standIn.system.tickets.length, 0)
    })
  })

describe("the webhook of a helpdesk system's own", () => {
  for (const helpdesk of STAND_INS.filter(({ call }) => call !== undefined))
    it(`${helpdesk.name}: signed with another secret it is refused`, async () => {
      const standIn = await helpdesk.start()
      const service = await startInProcess({
        HELPDESK: helpdesk.name,
        HELPDESK_URL: standIn.url,
        HELPDESK_WEBHOOK_SECRET: SECRET,
        ...helpdesk.settings
      })
      const id = standIn.system.open({ subject: 'x', text: 'x', requester: '', external: '' })
      const { body, headers } = helpdesk.call?.(standIn.system.find(id), 'another secret') ?? {}
      const answer = await fetch(`${service.url}/api/helpdesk`, { method: 'POST', body, headers })
      assert.equal(answer.status, 401)
      await service.stop()
      await standIn.stop()
    })
})

function textOfTicket({ system }: StandIn): string {
  const [ticket] = system.tickets
  return [ticket?.text, ...(ticket?.messages.map(({ text }) => text) ?? [])].join('\n')
}

async function callIn(service: InProcess, helpdesk: HelpdeskUnderTest, standIn: StandIn) {
  const [ticket] = standIn.system.tickets
  if (ticket === undefined || helpdesk.call === undefined) return
  const { body, headers } = helpdesk.call(ticket, SECRET)
  const answer = await fetch(`${service.url}/api/helpdesk`, { method: 'POST', body, headers })
  assert.equal(answer.status, 202)
}

/** A case and an addition to it, on their way to a helpdesk. */
async function deliveries(helpdesk: HelpdeskUnderTest, standIn: StandIn) {
  const database = await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
  const cases = openCases(database)
  const { handOver } = readConfig({
    HELPDESK: helpdesk.name,
    HELPDESK_URL: standIn.url,
    ...helpdesk.settings
  })
  const settings = handOver.helpdesk ?? assert.fail('no helpdesk')
  const origin = { channel: 'msteams', person: { id: 'ana', name: 'Ana' }, reference: {} }
  const number = await cases.open({
    key: 'k',
    conversation: 'c',
    person: 'ana',
    at: 1_000,
    content: { origin, case: caseOf(EVENT), transcript: [] },
    targets: []
  })
  const from = { id: 'ana', name: 'Ana' }
  const content = { text: 'the blue one', from }
  await cases.add({ number, key: 'e', kind: 'addition', at: 2_000, content }, null, [])
  const { kept, entries } = (await cases.read(number)) ?? assert.fail('no case')
  const vendor = VENDORS[settings.name]
  const deliver = createHelpdesk({ vendor, settings, tickets: cases, times: localTimes('') })
  return {
    deliver,
    opened: { id: 'case-1001-1', kept, entry: null },
    added: { id: 'case-1001-2', kept, entry: entries[0] ?? null }
  }
}
