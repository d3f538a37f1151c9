import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Activity } from 'botbuilder'
import { retryIn } from '../../../bots/pacing/retryIn.ts'
import { OWN_SERVICE } from '../../../bots/post.ts'
import { postReplies } from '../../../channels/teams/postReplies.ts'

type Asked = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

describe('posting replies to a channel', () => {
  let channel: Server
  let serviceUrl = ''
  let answer: (response: ServerResponse) => void
  const asked: Asked[] = []
  before(async () => {
    channel = createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      asked.push({
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(Buffer.concat(parts).toString())
      })
      answer(response)
    })
    await new Promise<void>(resolve => channel.listen(0, '127.0.0.1', resolve))
    serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`
  })
  after(() => {
    channel.closeAllConnections()
    channel.close()
  })
  beforeEach(() => {
    asked.length = 0
    answer = response => response.end('{"id":"shown-1"}')
  })

  function reply(more: object = {}): Activity {
    return {
      type: 'message',
      text: 'Grüße 💌',
      replyToId: 'm 1',
      serviceUrl,
      channelId: 'test',
      conversation: { id: '19:team@thread.tacv2;messageid=1' },
      from: { id: 'bot' },
      recipient: { id: 'person' },
      ...more
    } as Activity
  }
  const post = postReplies(
    async (conversation, { text }) => `${conversation} ${text}`,
    async () => 'Bearer ours'
  )
  async function refusal(): Promise<unknown> {
    return await post(reply()).then(
      () => assert.fail('it was taken'),
      (error: unknown) => error
    )
  }

  it(
    'a reply goes to what it answers, with the token of the bot; the id that the channel ' +
      'tells comes back',
    async () => {
      assert.equal(await post(reply()), 'shown-1')
      const [{ method, url, headers, body } = {} as Asked] = asked
      assert.deepEqual(
        [method, url, headers.authorization],
        [
          'POST',
          '/v3/conversations/19%3Ateam%40thread.tacv2%3Bmessageid%3D1/activities/m%201',
          'Bearer ours'
        ]
      )
      assert.deepEqual(body, reply())
    }
  )

  it('one that answers nothing goes to the conversation, one with an id changes what is shown under it', async () => {
    await post(reply({ replyToId: undefined, serviceUrl: `${serviceUrl}/amer/` }))
    await post(reply({ id: 'shown-1' }))
    assert.deepEqual(
      asked.map(({ method, url }) => `${method} ${url}`),
      [
        'POST /amer/v3/conversations/19%3Ateam%40thread.tacv2%3Bmessageid%3D1/activities',
        'PUT /v3/conversations/19%3Ateam%40thread.tacv2%3Bmessageid%3D1/activities/shown-1'
      ]
    )
  })

  it('many go over few connections', async () => {
    const ports = new Set<unknown>()
    channel.on('request', ({ socket }) => ports.add(socket.remotePort))
    for (let index = 0; index < 10; index += 1) await post(reply())
    assert.equal(ports.size, 1)
  })

  it('without a registration there is no token', async () => {
    await postReplies(
      async () => '',
      async () => null
    )(reply())
    assert.equal(asked[0]?.headers.authorization, undefined)
  })

  it('the site’s own chat is no network', async () => {
    assert.equal(
      await post(reply({ serviceUrl: OWN_SERVICE, conversation: { id: 'c' }, text: 'x' })),
      'c x'
    )
    assert.deepEqual(asked, [])
  })

  it('a channel that takes it and tells no id, or no JSON, or more than an id, has taken it', async () => {
    for (const body of ['', '{}', 'thank you', `{"id":"${'x'.repeat(100_000)}"}`]) {
      answer = response => response.end(body)
      assert.equal(await post(reply()), undefined)
    }
  })

  it('a refusal says whether and when to try again', async () => {
    const at = Date.now()
    answer = response => {
      response.statusCode = 429
      response.setHeader('retry-after', '7')
      response.end()
    }
    assert.ok((retryIn(await refusal(), 0, at) ?? 0) >= 7_000)
    answer = response => {
      response.statusCode = 404
      response.end('{}')
    }
    assert.equal(retryIn(await refusal(), 0, at), null)
    answer = response => response.destroy()
    assert.notEqual(retryIn(await refusal(), 0, at), null)
  })

  it('a token that was refused is fetched anew for the next reply, and only then', async () => {
    const wanted: boolean[] = []
    const posting = postReplies(
      async () => '',
      async isFreshWanted => {
        wanted.push(isFreshWanted)
        return 'Bearer t'
      }
    )
    for (const status of [200, 401, 200, 403, 200]) {
      answer = response => {
        response.statusCode = status
        response.end('{}')
      }
      await posting(reply()).catch(() => undefined)
    }
    assert.deepEqual(wanted, [false, false, true, false, true])
  })

  it('a redirect is not followed: the token is for nobody else', async () => {
    answer = response => {
      response.statusCode = 307
      response.setHeader('location', `${serviceUrl}/elsewhere`)
      response.end()
    }
    assert.equal(((await refusal()) as { statusCode: number }).statusCode, 307)
    assert.equal(asked.length, 1)
  })
})
