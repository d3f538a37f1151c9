import assert from 'node:assert/strict'
import { hostname } from 'node:os'
import { startClient } from '../parts/channels/directLineClient.ts'
import { startService } from '../parts/services/service.ts'

type TurnLine = {
  readonly msg: string
  readonly time: string
  readonly request?: string
  readonly door: string
  readonly type?: string
  readonly conversation?: string
  readonly activity?: string
  readonly step: string
  readonly article?: string
  readonly ms: number
  readonly replica: string
}

function turnsIn(logged: string): readonly TurnLine[] {
  return logged
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as TurnLine)
    .filter(({ msg }) => msg === 'turn')
}

describe('a line for each turn', () => {
  it('tells door, conversation, activity, step, article, time and replica, and no word', async () => {
    const service = await startService({ LOG_LEVEL: 'trace' })
    await fetch(`${service.url}/kb/QXLON7`)
    const clients = [await startClient(service.url), await startClient(service.url)]
    for (const client of clients) {
      await client.say('pop3 hangs on QXLON7, quentin says')
      await client.say('windows 2000 sp2')
      client.end()
    }
    await service.stop()
    const lines = turnsIn(service.logged()).filter(({ type }) => type === 'message')
    assert.deepEqual(
      lines.map(({ door, step, article, replica }) => [door, step, article, replica]),
      clients.flatMap(() => [
        ['directline', 'ask', undefined, hostname()],
        ['directline', 'recommend', 'Q303283', hostname()]
      ])
    )
    const conversations = lines.map(({ conversation }) => conversation)
    assert.equal(new Set(conversations).size, 2)
    assert.equal(new Set(lines.map(one => `${one.conversation} ${one.activity}`)).size, 4)
    for (const { conversation, request, ms, time } of lines) {
      assert.match(conversation ?? '', /^[\da-f]{16}$/)
      assert.match(request ?? '', /^[\da-f]{32}$/)
      assert.ok(ms > 0 && ms < 10_000 && !Number.isNaN(Date.parse(time)))
    }
    // of the words that the log could have of an article, POP3 is one
    assert.doesNotMatch(service.logged(), /QXLON7|quentin/i)
    for (const { conversation } of clients)
      assert.doesNotMatch(service.logged(), new RegExp(conversation))
  })

  it('is there for a question of another assistant, too', async () => {
    const service = await startService()
    const answer = await fetch(`${service.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream'
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'triage', arguments: { text: 'pop3 hangs on QXLON7' } }
      })
    })
    await answer.text()
    await service.stop()
    assert.deepEqual(
      turnsIn(service.logged()).map(({ door, step, request }) => [door, step, request]),
      [['mcp', 'ask', answer.headers.get('x-request-id')]]
    )
    assert.doesNotMatch(service.logged(), /QXLON7/)
  })

  it('bears the id of its request: the trace of the caller, what a proxy calls it, or a new one', async () => {
    const service = await startService()
    const trace = 'a1'.repeat(16)
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const answers = []
    for (const headers of [
      { traceparent: `00-${trace}-${'b'.repeat(16)}-01` },
      { 'x-request-id': uuid },
      { 'x-request-id': 'pop3 on QXLON7' },
      {}
    ] as readonly Record<string, string>[])
      answers.push(
        await fetch(`${service.url}/api/triage`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain', ...headers },
          body: 'pop3 hangs'
        })
      )
    const refused = await fetch(`${service.url}/api/triage`, { method: 'POST', body: '' })
    await service.stop()
    const ids = answers.map(({ headers }) => headers.get('x-request-id'))
    assert.deepEqual(ids.slice(0, 2), [trace, uuid.replaceAll('-', '')])
    assert.match(refused.headers.get('x-request-id') ?? '', /^[\da-f]{32}$/)
    assert.deepEqual(
      turnsIn(service.logged()).map(({ request, door }) => [door, request]),
      ids.map(id => ['rest', id])
    )
    assert.doesNotMatch(service.logged(), /QXLON7/)
  })
})
