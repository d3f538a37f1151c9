import assert from 'node:assert/strict'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { chatDoor } from '../parts/channels/chatDoor.ts'
import { startClient } from '../parts/channels/directLineClient.ts'
import { type Service, startService } from '../parts/services/service.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

describe('two replicas with one PostgreSQL', function () {
  this.timeout(120_000)
  let one: Service
  let other: Service
  before(async () => {
    const storageUrl = await (await sharedPostgres()).newDatabase()
    async function start(): Promise<Service> {
      return await startService({ STORAGE_URL: storageUrl })
    }
    ;[one, other] = await Promise.all([start(), start()])
  })
  after(async () => {
    await one.stop()
    await other.stop()
  })

  async function say(
    { url }: Service,
    { token, conversation }: { token: string; conversation: string },
    text: string
  ): Promise<void> {
    const answer = await fetch(`${url}/directline/conversations/${conversation}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text })
    })
    assert.equal(answer.status, 200)
  }

  it('are one chat: what is said on one is answered on the socket of the other, in order, each once', async () => {
    const client = await startClient(one.url)
    const before = client.heard().length
    for (const [index, text] of ['pop3 hangs', 'Windows 2000', 'SP2'].entries()) {
      await say(index % 2 === 0 ? other : one, client, text)
      for (
        let waited = 0;
        client.heard().length < before + index + 1 && waited < 20_000;
        waited += 10
      )
        await wait(10)
    }
    const replies = client
      .heard()
      .slice(before)
      .map(({ text }) => text)
    assert.equal(replies.length, 3)
    assert.match(replies[1] ?? '', /service pack/i)
    assert.match(replies[2] ?? '', /Service Pack 3/)
    client.end()
  })

  it('lead to one list of machines, whichever is asked for it', async () => {
    const door = chatDoor(one.url)
    const begun = await door.open()
    const list = Array.from({ length: 20 }, (_, at) => `MAIL${at + 10},Windows 2000,SP${at % 5}`)
    await door.say(begun, `pop3 hangs\n\nServer,OS,SP\n${list.join('\n')}`)
    const shown = JSON.stringify(await door.said(begun))
    const [path] = /\/machines\.csv\?of=[\w.-]+/.exec(shown) ?? []
    for (const { url } of [other, one]) {
      const answer = await fetch(`${url}${path}`)
      assert.match(await answer.text(), /MAIL29,Windows 2000,,,SP4,has it,/)
    }
  })

  it('go on for each other: a conversation begun on one is resumed on the other', async () => {
    const client = await startClient(one.url)
    await client.say('pop3 hangs on windows 2000')
    const resumed = await client.resume(other.url)
    assert.match((await resumed.say('SP2')).text, /Service Pack 3/)
    resumed.end()
  })

  it('end a chat for each other: its socket on the other is closed, and its token opens nothing', async () => {
    const { call, open, say: speak } = chatDoor(one.url)
    const begun = await open()
    await speak(begun, 'pop3 hangs')
    const socket = new WebSocket(
      begun.streamUrl.replace(one.url.replace('http', 'ws'), other.url.replace('http', 'ws'))
    )
    await once(socket, 'message')
    const closed = once(socket, 'close')
    assert.equal((await call('POST', '/tokens/end', begun.resume)).status, 200)
    assert.equal((await closed)[0], 1008)
    const read = await chatDoor(other.url).call(
      'GET',
      `/conversations/${begun.conversationId}/activities`,
      begun.token
    )
    assert.equal(read.status, 403)
  })
})
