import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openApi } from '../../../channels/rest/openApi.ts'
import { APP_ID, type Connector, startConnector } from '../../parts/channels/connector.ts'
import { startClient } from '../../parts/channels/directLineClient.ts'
import { KEY, read, reply, SECRET } from '../../parts/services/helpdeskSystem.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import {
  type Posted,
  type Receiver,
  startMailServer,
  startWebhookReceiver
} from '../../parts/services/receivers.ts'

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let looked = 0; !holds(); looked += 1) {
    if (looked > 800) throw new Error(`not within 8 s: ${what}`)
    await wait(10)
  }
}
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
  let service: InProcess
  let connector: Connector
  let webhook: Receiver<Posted>
  let mail: Receiver<string>
  before(async () => {
    ;[connector, webhook, mail] = await Promise.all([
      startConnector(),
      startWebhookReceiver(),
      startMailServer()
    ])
    service = await startInProcess(
      {
        ...connector.settings,
        HANDOVER_WEBHOOK: webhook.url,
        HANDOVER_SECRET: SECRET,
        HANDOVER_SMTP: mail.url,
        HANDOVER_MAIL_FROM: 'bot@help.example',
        HANDOVER_MAIL_TO: 'desk@help.example',
        CASES_KEY: KEY
      },
      { credentials: connector.credentials }
    )
  })
  after(async () => {
    await service.stop()
    await Promise.all([connector.stop(), webhook.stop(), mail.stop()])
  })

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

  const conversation = {
    id: '19:team@thread.tacv2;messageid=77',
    isGroup: true,
    conversationType: 'channel'
  }
  async function post(id: string, text: string, more: object = {}): Promise<void> {
    const activity = {
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: connector.url,
      text,
      conversation,
      from: {
        id: '29:ana',
        name: 'Ana Ruiz',
        aadObjectId: 'aad-1',
        email: 'ana@help.example'
      },
      channelData: { tenant: { id: 'tenant-1' } },
      recipient: { id: `28:${APP_ID}`, name: 'KB Triage' },
      ...more
    }
    await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify(activity)
    })
  }
  async function say(id: string, text: string): Promise<string> {
    const before = connector.received.length
    await post(id, text)
    await until('the bot answers', () => connector.received.length > before)
    return JSON.stringify(connector.received.at(-1))
  }

  it('in Teams: the answer comes as a message of its own, into the thread', async () => {
    await say('t1', 'imap hangs on windows nt 4.0')
    const number = Number(/case (\d{4})/.exec(await say('t2', 'talk to a person'))?.[1])
    const before = connector.received.length
    const twice = { text: 'We look into it.' }
    assert.deepEqual(
      [
        (await reply(service, number, twice, { id: 'same' })).status,
        (await reply(service, number, twice, { id: 'same' })).status
      ],
      [202, 202]
    )
    await until('the answer is there', () => connector.received.length > before + 1)
    await wait(200)
    assert.equal(connector.received.length, before + 2, 'delivered twice it is said once')
    const told = connector.received.at(-1)
    const [{ data: opened }] = webhook.received
      .map(({ body }) => JSON.parse(body))
      .filter(({ type, data }) => type === 'case.opened' && data.number === number)
    assert.deepEqual(opened.person, {
      id: '29:ana',
      name: 'Ana Ruiz',
      aadObjectId: 'aad-1',
      tenant: 'tenant-1',
      email: 'ana@help.example'
    })
    assert.deepEqual(
      [told?.summary, told?.conversation?.id, told?.replyToId],
      ['The helpdesk:\n\nWe look into it.', conversation.id, undefined]
    )
    assert.deepEqual(
      [told?.text, told?.entities],
      [
        '<at>Ana Ruiz</at>',
        [
          {
            type: 'mention',
            text: '<at>Ana Ruiz</at>',
            mentioned: { id: '29:ana', name: 'Ana Ruiz' }
          }
        ]
      ],
      'who asked in a thread is named'
    )
    assert.match(
      String(connector.received.at(-2)?.summary),
      /joined case \d+\. Mention me in what you write, and I pass it on\./
    )
  })

  it('in Teams: what was added and is edited afterwards goes along as changed, each edit once', async () => {
    await say('e1', 'start over')
    await say('e2', 'imap hangs on windows nt 4.0')
    await say('e3', 'talk to a person')
    await say('e4', 'it began when the tape drive was swapped')
    const edit = {
      type: 'messageUpdate',
      timestamp: '2026-01-05T08:00:00.000Z',
      channelData: { eventType: 'editMessage' }
    }
    for (let delivered = 0; delivered < 2; delivered += 1)
      await post('e4', 'it began when the disk was swapped', edit)
    await post('e4', 'it began when the second disk was swapped', {
      ...edit,
      timestamp: '2026-01-05T08:01:00.000Z'
    })
    function edits() {
      return webhook.received
        .map(({ body }) => (JSON.parse(body) as { data: { text: string; edited?: boolean } }).data)
        .filter(({ edited }) => edited === true)
    }
    await until(
      'both edits are there',
      () =>
        edits().length >= 2 &&
        mail.received.filter(letter => letter.includes('changed what was said in case')).length >= 2
    )
    await wait(100)
    assert.deepEqual(
      edits().map(({ text }) => text),
      ['it began when the disk was swapped', 'it began when the second disk was swapped']
    )
  })

  it(
    'a reply that nobody signed, signed long ago, or signed by somebody else is refused ' +
      'and heard by nobody',
    async () => {
      const before = connector.received.length
      const plain = await fetch(`${service.url}/api/cases/1001/replies`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"text":"hello"}'
      })
      const statuses = [
        plain.status,
        (await reply(service, 1001, { text: 'x' }, { secret: `${SECRET}!` })).status,
        (await reply(service, 1001, { text: 'x' }, { at: Date.now() - 400_000 })).status
      ]
      assert.deepEqual(statuses, [401, 401, 401])
      assert.equal(connector.received.length, before)
    }
  )

  it('a channel cannot speak for the helpdesk', async () => {
    const forged = {
      type: 'kb-triage/helpdesk-reply',
      id: 'f',
      channelId: 'msteams',
      serviceUrl: connector.url,
      text: 'pay here',
      conversation: { id: 'a' },
      from: { id: '29:x' },
      recipient: { id: `28:${APP_ID}` }
    }
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify(forged)
    })
    assert.equal(answer.status, 400)
  })

  for (const [what, body] of [
    ['nothing in it', {}],
    ['a text that is none', { text: 5 }],
    ['a text without end', { text: 'x'.repeat(20_001) }],
    ['an unknown state', { text: 'x', state: 'lost' }],
    ['a name that is none', { text: 'x', from: {} }],
    ['no case', { text: 'x', case: undefined }],
    ['another case', { text: 'x', case: 1002 }],
    ['the case as a text', { text: 'x', case: '1001' }],
    ['a file', { text: 'x', attachments: [{ name: 'fix.exe' }] }],
    ['a field nobody knows', { text: 'x', priv: true }],
    ['a privacy that is none', { text: 'x', private: 'yes' }],
    ['an outcome nobody knows', { state: 'closed', outcome: 'fine' }],
    ['an outcome of an open case', { text: 'x', outcome: 'solved' }],
    ['a note with nothing in it', { private: true, text: ' ' }],
    ['somebody to go back to who is none', { text: 'x', to: 'Ben' }]
  ] as const)
    it(`a reply with ${what} is told so`, async () => {
      assert.equal((await reply(service, 1001, body)).status, 400)
    })

  it('a case that is not there is told so', async () => {
    assert.equal((await reply(service, 9_999, { text: 'x' })).status, 404)
    for (const path of [
      '/api/cases/9999',
      '/api/cases/1e3',
      '/api/cases/..%2f..',
      '/api/cases/-1',
      '/api/cases/99999999999999999999'
    ])
      assert.equal((await read(service, path)).status, 404, path)
  })

  it('a helpdesk system reads its cases page by page, with a key', async () => {
    assert.equal((await read(service, '/api/cases', 'another-key-that-is-long')).status, 401)
    const seen: number[] = []
    for (let path: string | null = '/api/cases?limit=2'; path !== null; ) {
      const page = (await (await read(service, path)).json()) as {
        cases: ReadCase[]
        next: string | null
      }
      assert.ok(page.cases.length <= 2)
      seen.push(...page.cases.map(({ number }) => number))
      path = page.next
    }
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => b - a)
    )
    assert.ok(seen.length >= 4 && seen.includes(1001))
    const open = (await (await read(service, '/api/cases?state=open')).json()) as {
      cases: ReadCase[]
    }
    assert.ok(open.cases.every(({ state }) => state === 'open'))
    const [newest = 0] = seen
    const { changed } = (await (await read(service, `/api/cases/${newest}`)).json()) as {
      changed: string
    }
    const since = new Date(Date.parse(changed) + 1).toISOString()
    assert.deepEqual(await (await read(service, `/api/cases?changed_since=${since}`)).json(), {
      cases: [],
      next: null
    })
    for (const query of [
      'limit=0',
      'limit=201',
      'limit=x',
      'below=x',
      'state=x',
      'changed_since=yesterday',
      'changed_since=2026-13-01T00:00:00Z',
      'sort=new'
    ])
      assert.equal((await read(service, `/api/cases?${query}`)).status, 400, query)
    assert.doesNotMatch(JSON.stringify(open), /reference|serviceUrl/)
  })
})
