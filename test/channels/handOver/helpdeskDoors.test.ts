import assert from 'node:assert/strict'
import type { Connector } from '../../parts/channels/connector.ts'
import { startClient } from '../../parts/channels/directLineClient.ts'
import { type Helpdesk, startHelpdesk } from '../../parts/services/helpdesk.ts'
import { read, reply, SECRET } from '../../parts/services/helpdeskSystem.ts'
import type { InProcess } from '../../parts/services/inProcess.ts'

type ReadCase = {
  number: number
  state: string
  channel: string
  words: string
  facts: { servicePack: number }
  transcript: { who: string; text: string }[]
  entries: { kind: string; text: string }[]
}
describe('the doors of a helpdesk', () => {
  let helpdesk: Helpdesk
  let service: InProcess
  let connector: Connector
  before(async () => {
    helpdesk = await startHelpdesk()
    ;({ service, connector } = helpdesk)
    // four people ask for a person
    for (const product of ['nt 4.0', '2000', 'xp', '2003']) {
      const client = await startClient(service.url)
      await client.say(`imap hangs on windows ${product}`)
      await client.say('talk to a person')
      client.end()
    }
  })
  after(async () => await helpdesk.stop())

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
