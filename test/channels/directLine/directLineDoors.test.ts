import assert from 'node:assert/strict'
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { WebSocket } from 'ws'
import { type ChatDoor, chatDoor, type Opened } from '../../parts/channels/chatDoor.ts'
import { seconds } from '../../parts/channels/connector.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const SECRET = new Uint8Array(32).fill(7)

describe('the doors of the site chat', () => {
  let service: InProcess
  let mine: Opened
  let others: Opened
  let call: ChatDoor['call']
  let open: ChatDoor['open']
  let say: ChatDoor['say']
  let said: ChatDoor['said']

  /** 'open', or the status the socket was refused with */
  async function follow(
    url: string,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<string> {
    return await new Promise(resolve => {
      const socket = new WebSocket(url, { headers })
      socket.on('open', () => {
        resolve('open')
        socket.terminate()
      })
      socket.on('unexpected-response', (request, response) => {
        resolve(String(response.statusCode))
        request.destroy()
      })
      socket.on('error', () => resolve('broken'))
    })
  }

  before(async () => {
    service = await startInProcess({ CONVERSATION_LIMIT: '30' }, { secret: SECRET })
    ;({ call, open, say, said } = chatDoor(service.url))
    mine = await open()
    others = await open()
  })
  after(async () => {
    await service.stop()
  })

  function claims(): JWTPayload {
    return {
      conversation: mine.conversationId,
      user: 'dl_somebody',
      iss: 'kb-triage',
      aud: 'chat',
      iat: seconds(-5),
      exp: seconds(600)
    }
  }
  async function sign(
    more: JWTPayload = {},
    secret: Uint8Array = SECRET,
    alg = 'HS256'
  ): Promise<string> {
    return await new SignJWT({ ...claims(), ...more }).setProtectedHeader({ alg }).sign(secret)
  }
  function encoded(value: object): string {
    return Buffer.from(JSON.stringify(value)).toString('base64url')
  }

  it('a token as it should be opens the conversation', async () => {
    assert.equal(
      (await call('GET', `/conversations/${mine.conversationId}/activities`, await sign())).status,
      200
    )
  })

  const FORGED: readonly (readonly [what: string, token: () => Promise<string | undefined>])[] = [
    ['no token', async () => undefined],
    ['nonsense', async () => 'nonsense'],
    ['three times nonsense', async () => 'a.b.c'],
    [
      'the secret of a Direct Line',
      async () => 'RCurR_XV9ZA.cwA.BKA.iaJrC8xpy8qbOF5xnR2vtCX7CZj0LdjAPGfiCpg4Fv0'
    ],
    ['no algorithm', async () => new UnsecuredJWT(claims()).encode()],
    ['another secret', async () => await sign({}, new Uint8Array(32).fill(1))],
    ['an empty secret', async () => await sign({}, new Uint8Array(32))],
    ['another algorithm of the same secret', async () => await sign({}, SECRET, 'HS512')],
    ['a broken signature', async () => `${(await sign()).slice(0, -6)}AAAAAA`],
    ['no signature', async () => `${(await sign()).split('.').slice(0, 2).join('.')}.`],
    [
      'another user under the signature of ours',
      async () => {
        const [head, , signature] = mine.token.split('.')
        return `${head}.${encoded({ ...claims(), user: 'dl_other' })}.${signature}`
      }
    ],
    ['a time over', async () => await sign({ exp: seconds(-1) })],
    ['a time to come', async () => await sign({ nbf: seconds(600) })],
    ['no end', async () => await sign({ exp: undefined })],
    ['another issuer', async () => await sign({ iss: 'somebody' })],
    ['no issuer', async () => await sign({ iss: undefined })],
    ['no use', async () => await sign({ aud: undefined })],
    ['no conversation', async () => await sign({ conversation: undefined })],
    [
      'a conversation that is a list',
      async () => await sign({ conversation: [mine.conversationId] })
    ],
    ['no user', async () => await sign({ user: undefined })],
    ['the token of the socket', async () => new URL(mine.streamUrl).searchParams.get('t') ?? ''],
    ['the token of the way back', async () => mine.resume],
    ['the token of another conversation', async () => others.token],
    [
      'a demand that is not known',
      async () => `${encoded({ alg: 'HS256', crit: ['x'], x: 1 })}.${encoded(claims())}.AAAA`
    ]
  ]
  for (const [what, token] of FORGED) {
    it(`${what}: cannot read, write, upload, come back or listen; nothing is said`, async () => {
      const forged = await token()
      const before = (await said(mine)).length
      const place = `/conversations/${mine.conversationId}`
      const answers = await Promise.all([
        call('GET', `${place}/activities`, forged),
        call('POST', `${place}/activities`, forged, {
          body: { type: 'message', text: 'forged' }
        }),
        call('GET', place, forged),
        call('POST', `${place}/upload?userId=dl_somebody`, forged, { body: {} })
      ])
      for (const { status } of answers) assert.ok(status === 401 || status === 403, String(status))
      assert.doesNotMatch(await answers[0].text(), /jose|jwt|signature| at /i)
      if (what !== 'the token of the way back')
        assert.equal((await call('POST', '/tokens/resume', forged)).status, 403)
      if (what !== 'the token of the socket')
        assert.equal(
          await follow(`${mine.streamUrl.split('&t=')[0] ?? ''}&t=${forged ?? ''}`),
          '403'
        )
      assert.equal((await said(mine)).length, before)
    })
  }

  it('a token that ran out is told apart, so that the page asks for a new one', async () => {
    assert.equal(
      (await call('POST', '/tokens/refresh', await sign({ exp: seconds(-1) }))).status,
      403
    )
    assert.equal((await call('POST', '/tokens/refresh', 'nonsense')).status, 401)
  })

  it('who came back goes on in the same conversation, as the same unguessable user', async () => {
    const back = (await (await call('POST', '/tokens/resume', mine.resume)).json()) as Opened
    assert.equal(back.conversationId, mine.conversationId)
    assert.equal((await say(back, 'pop3 hangs')).status, 200)
    const users = new Set(
      (await said(mine))
        .filter(({ from }) => (from as { role?: string }).role === 'user')
        .map(({ from }) => (from as { id: string }).id)
    )
    assert.equal(users.size, 1)
    assert.match([...users][0] ?? '', /^dl_[0-9a-f-]{36}$/)
  })

  it('a ticket that was renewed leads back, and none before it does once it was used', async () => {
    const begun = await open()
    await say(begun, 'pop3 hangs')
    async function backWith(ticket: string): Promise<{ status: number; resume: string }> {
      const answer = await call('POST', '/tokens/resume', ticket)
      const { resume = '' } = (await answer.json()) as Partial<Opened>
      return { status: answer.status, resume }
    }
    const first = await backWith(begun.resume)
    // an answer that was lost: the page comes with the same ticket again
    assert.equal((await backWith(begun.resume)).status, 200)
    assert.equal((await backWith(first.resume)).status, 200)
    assert.equal((await backWith(begun.resume)).status, 403)
  })

  it('a chat that was ended on its computer is not taken up again, by no ticket and no token', async () => {
    const begun = await open()
    await say(begun, 'pop3 hangs')
    assert.equal((await call('POST', '/tokens/end', begun.token)).status, 403)
    assert.equal((await call('POST', '/tokens/end', begun.resume)).status, 200)
    assert.equal((await call('POST', '/tokens/resume', begun.resume)).status, 403)
    assert.equal((await call('POST', '/tokens/refresh', begun.token)).status, 403)
    assert.equal((await call('POST', '/tokens/resume', mine.resume)).status, 200)
    const chat = `/conversations/${begun.conversationId}`
    for (const [method, path] of [
      ['GET', chat],
      ['GET', `${chat}/activities`],
      ['POST', `${chat}/activities`],
      ['POST', `${chat}/upload`],
      ['POST', '/conversations']
    ] as const)
      assert.equal((await call(method, path, begun.token)).status, 403, `${method} ${path}`)
    assert.equal(await follow(begun.streamUrl), '403')
    assert.equal(
      (await call('GET', `/conversations/${mine.conversationId}`, mine.token)).status,
      200
    )
  })

  it('what a page sends beside its words is not taken: sender, Markdown, addresses, foreign data', async () => {
    const sent = {
      type: 'message',
      text: '**hello** ![](http://evil.test/x.png)',
      textFormat: 'markdown',
      from: { id: 'somebody-else', role: 'bot' },
      serviceUrl: 'http://evil.test',
      recipient: { id: 'x' },
      conversation: { id: others.conversationId },
      replyToId: 'x',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: { body: [] },
          contentUrl: 'http://evil.test/card'
        },
        { contentType: '<script>' },
        null
      ],
      entities: [{ type: 'mention' }],
      suggestedActions: { actions: [] },
      value: { deep: { deeper: 1 } },
      channelData: { clientActivityID: 'mine', list: [1] }
    }
    assert.equal((await say(mine, sent)).status, 200)
    const shown = (await said(mine)).findLast(({ text }) => String(text).startsWith('**hello**'))
    assert.match(String(shown?.id), new RegExp(`^${mine.conversationId}\\|\\d{7}$`))
    assert.deepEqual(
      { ...shown, id: 0, timestamp: 0, from: 0 },
      {
        type: 'message',
        text: sent.text,
        textFormat: 'plain',
        channelData: { clientActivityID: 'mine' },
        attachments: [
          { contentType: 'application/vnd.microsoft.card.adaptive' },
          { contentType: 'application/octet-stream' },
          { contentType: 'application/octet-stream' }
        ],
        conversation: { id: mine.conversationId },
        channelId: 'directline',
        id: 0,
        timestamp: 0,
        from: 0
      }
    )
    assert.match((shown as { from: { id: string } }).from.id, /^dl_/)
  })

  it('a page of another site can do nothing', async () => {
    for (const path of ['/tokens/generate', '/tokens/resume', '/conversations'])
      assert.equal(
        (await call('POST', path, mine.token, { headers: { origin: 'https://evil.test' } })).status,
        403
      )
    assert.equal(await follow(mine.streamUrl, { origin: 'https://evil.test' }), '403')
    assert.equal(await follow(mine.streamUrl, { origin: service.url }), 'open')
  })

  it('an address that is none ends no process', async () => {
    for (const path of [
      '//',
      '//[',
      '/directline/conversations/%/stream?t=%',
      '/\\evil',
      '/directline/conversations/../../stream'
    ]) {
      assert.match(await follow(`${service.url.replace('http', 'ws')}${path}`), /403|broken/)
    }
    assert.equal((await fetch(`${service.url}/healthz`)).status, 200)
  })

  it('many sockets of one conversation are not held', async () => {
    const sockets = await Promise.all(
      Array.from(
        { length: 12 },
        async () =>
          await new Promise<WebSocket | null>(resolve => {
            const socket = new WebSocket(mine.streamUrl)
            socket.on('open', () => resolve(socket))
            socket.on('error', () => resolve(null))
          })
      )
    )
    const held = sockets.filter(socket => socket !== null)
    for (const socket of held) socket.terminate()
    assert.ok(held.length <= 8, String(held.length))
  })

  it('more messages than people write are held back, with when to go on', async () => {
    const hasty = await open()
    const statuses: number[] = []
    for (let number = 0; number < 31; number += 1)
      statuses.push((await say(hasty, { type: 'event', name: 'x' })).status)
    assert.deepEqual(
      [statuses.slice(0, 30).every(status => status === 200), statuses[30]],
      [true, 429]
    )
    const refused = await say(hasty, 'hello')
    assert.match(refused.headers.get('ratelimit') ?? '', /^"conversation";r=0;t=\d+$/)
    assert.match(refused.headers.get('retry-after') ?? '', /^[12]$/)
    assert.equal((await say(await open(), 'hello')).status, 200)
  })
})
