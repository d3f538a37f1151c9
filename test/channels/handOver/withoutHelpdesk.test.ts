import assert from 'node:assert/strict'
import { startClient } from '../../parts/channels/directLineClient.ts'
import { read, reply } from '../../parts/services/helpdeskSystem.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

describe('where nobody is set up to be told', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess({})
  })
  after(async () => {
    await service.stop()
  })

  it('the assistant says so, and keeps the case', async () => {
    const client = await startClient(service.url)
    await client.say('pop3 hangs on windows 2000 sp4')
    assert.match(
      (await client.say('talk to a person')).text,
      /I've saved this as case 1001, .* Nobody has been notified yet, so please give the helpdesk that number\./
    )
    client.end()
  })
  it('cases and replies have no address', async () => {
    assert.equal((await read(service, '/api/cases')).status, 404)
    assert.equal((await reply(service, 1001, { text: 'x' })).status, 404)
  })
})

describe('on sites alone', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess({ SITE_ONLY: 'true', HOST: '0.0.0.0' })
  })
  after(async () => {
    await service.stop()
  })

  it('the chat answers, and nobody can speak as Teams', async () => {
    const client = await startClient(service.url)
    assert.match((await client.say('pop3 hangs')).text, /Which Windows/)
    client.end()
    const activity = {
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:1',
      text: 'x',
      conversation: { id: 'a' },
      from: { id: 'b' }
    }
    assert.equal(
      (
        await fetch(`${service.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity)
        })
      ).status,
      404
    )
  })
})
