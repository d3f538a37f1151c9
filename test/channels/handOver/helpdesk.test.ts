import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openApi } from '../../../channels/rest/openApi.ts'
import { startClient } from '../../parts/channels/directLineClient.ts'
import { type Helpdesk, startHelpdesk, until } from '../../parts/services/helpdesk.ts'
import { read, reply } from '../../parts/services/helpdeskSystem.ts'
import type { InProcess } from '../../parts/services/inProcess.ts'
import type { Posted, Receiver } from '../../parts/services/receivers.ts'

/** What a value has other than the interface describes. */
function faultsOf(
  schema: keyof typeof openApi.components.schemas,
  value: unknown
): readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'https://here/', components: openApi.components })
  const valid = ajv.compile({ $ref: `https://here/#/components/schemas/${schema}` })
  if (valid(value)) return []
  return valid.errors ?? []
}
type ReadCase = {
  number: number
  state: string
  channel: string
  words: string
  facts: { servicePack: number }
  transcript: { who: string; text: string }[]
  entries: { kind: string; text: string }[]
}
describe('a person in the chat and a person at the helpdesk', () => {
  let helpdesk: Helpdesk
  let service: InProcess
  let webhook: Receiver<Posted>
  let mail: Receiver<string>
  before(async () => {
    helpdesk = await startHelpdesk()
    ;({ service, webhook, mail } = helpdesk)
  })
  after(async () => await helpdesk.stop())

  it('on the site: asked for, numbered, added to, answered, closed', async () => {
    const client = await startClient(service.url)
    await client.say('pop3 hangs on windows 2000 sp4')
    const filed = await client.say('talk to a person')
    const number = Number(/case (\d{4})/.exec(filed.text)?.[1])
    assert.match(
      filed.text,
      /I've saved this as case \d{4}, with everything so far\. .*\n\nThey'll reply here\./
    )
    await until('both got it', () => webhook.received.length === 1 && mail.received.length === 1)

    assert.match(
      (await client.say('what was the case number again?')).text,
      new RegExp(`^It's still case ${number}\\.`)
    )
    assert.match(
      (await client.say('the server was moved to another rack on Sunday')).text,
      /^Added to the case\./
    )
    await until(
      'both got the addition',
      () => webhook.received.length === 3 && mail.received.length === 3
    )
    assert.deepEqual(
      JSON.parse(webhook.received[2]?.body ?? '').data.text,
      'the server was moved to another rack on Sunday'
    )

    const before = client.heard().length
    assert.equal(
      (await reply(service, number, { text: 'Which switch is it on now?', from: 'Ana' })).status,
      202
    )
    await until('the reply is in the chat', () => client.heard().length === before + 2)
    assert.deepEqual(
      client
        .heard()
        .slice(-2)
        .map(({ text }) => text),
      [
        `Ana joined case ${number}. What you write now goes to Ana.`,
        'Ana, helpdesk:\n\nWhich switch is it on now?'
      ]
    )

    assert.equal(
      (await client.say('the switch number is 4711 and it is in the basement')).text,
      'Sent to Ana.'
    )
    await until('the answer is with them', () => webhook.received.length === 4)
    assert.equal((await reply(service, number, { state: 'closed' })).status, 202)
    await until('the end is told', () =>
      (client.heard().at(-1)?.text ?? '').includes(`has closed case ${number}`)
    )

    const kept = (await (await read(service, `/api/cases/${number}`)).json()) as ReadCase
    assert.deepEqual(faultsOf('Case', kept), [])
    for (const { body } of webhook.received)
      assert.deepEqual(
        faultsOf(JSON.parse(body).type === 'case.opened' ? 'Case' : 'Added', JSON.parse(body).data),
        []
      )
    assert.deepEqual(
      [kept.state, kept.channel, kept.facts.servicePack],
      ['closed', 'directline', 4]
    )
    assert.deepEqual(
      kept.entries.map(({ kind }) => kind),
      ['addition', 'addition', 'reply', 'addition', 'closed']
    )
    assert.ok(
      kept.transcript.some(
        ({ who, text }) => who === 'person' && text === 'pop3 hangs on windows 2000 sp4'
      )
    )
    client.end()
  })

  it('a private note is kept and never shown; what is not private is shown once for each id', async () => {
    const client = await startClient(service.url)
    await client.say('pop3 hangs on windows 2000 sp4')
    const number = Number(/case (\d{4})/.exec((await client.say('talk to a person')).text)?.[1])
    const before = client.heard().length
    const note = { text: 'sounds like the old switch again', from: 'Ana', private: true }
    assert.equal((await reply(service, number, note)).status, 202)
    const close = { state: 'closed', from: 'Ana', outcome: 'duplicate' }
    assert.equal((await reply(service, number, close, { id: 'close' })).status, 202)
    await until('the end is told', () => client.heard().length > before)
    const reopened = await reply(service, number, { text: 'One more thing.', from: 'Ana' })
    assert.deepEqual(await reopened.json(), { number, state: 'open' })
    assert.deepEqual(
      await (await reply(service, number, close, { id: 'close' })).json(),
      { number, state: 'open' },
      'what was taken before closes nothing again'
    )
    await until('it is said', () => JSON.stringify(client.heard()).includes('One more thing.'))
    await wait(100)
    assert.doesNotMatch(JSON.stringify(client.heard()), /old switch/)
    assert.equal(JSON.stringify(client.heard()).split(`closed case ${number}`).length, 2)
    const kept = (await (await read(service, `/api/cases/${number}`)).json()) as ReadCase
    assert.deepEqual(
      kept.entries.map(({ kind }) => kind),
      ['note', 'closed', 'reopened', 'reply']
    )
    assert.equal(kept.state, 'open')
    client.end()
  })

  it('who is forgotten is forgotten by the helpdesk, too', async () => {
    const client = await startClient(service.url)
    await client.say('pop3 hangs on windows 2000 sp4')
    const number = Number(/case (\d{4})/.exec((await client.say('talk to a person')).text)?.[1])
    function told() {
      return webhook.received
        .map(({ body }) => JSON.parse(body))
        .filter(({ data }) => data.number === number)
    }
    await until('they have it', () => told().length === 1)
    await client.say('forget me')
    await until('it is told', () => told().length === 2)
    const [opened, deleted] = told()
    assert.deepEqual([opened.schema, opened.type], [1, 'case.opened'])
    assert.deepEqual([deleted.schema, deleted.type], [1, 'case.deleted'])
    assert.equal(deleted.data.person.id, opened.data.person.id)
    assert.deepEqual(faultsOf('Deleted', deleted.data), [])
    assert.equal((await reply(service, number, { text: 'hello?' })).status, 404)
    assert.equal((await read(service, `/api/cases/${number}`)).status, 404)
    await until('by mail, too', () =>
      mail.received.some(letter => letter.includes(`Re: [Case ${number}] Deleted`))
    )
    client.end()
  })

  it('asked for twice it is the same case; a new problem is another one', async () => {
    const client = await startClient(service.url)
    await client.say('pop3 hangs on windows 2000 sp4')
    const first = /case (\d{4})/.exec((await client.say('talk to a person')).text)?.[1]
    assert.match(
      (await client.say('can I talk to a person')).text,
      new RegExp(`still case ${first}`)
    )
    await client.say('start over')
    await client.say('imap hangs on windows nt 4.0')
    assert.notEqual(/case (\d{4})/.exec((await client.say('talk to a person')).text)?.[1], first)
    client.end()
  })
  it('accepted after no article fits, by yes', async () => {
    const client = await startClient(service.url)
    await client.say('event 7031 from the spooler')
    assert.match((await client.say('yes')).text, /case \d{4}/)
    client.end()
  })
})
