import assert from 'node:assert/strict'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

describe('/api/messages without a registration', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess({})
  })
  after(async () => {
    await service.stop()
  })

  async function post(
    headers: Readonly<Record<string, string>>,
    more: object = {}
  ): Promise<number> {
    return (
      await fetch(`${service.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          type: 'event',
          id: 'e1',
          channelId: 'emulator',
          serviceUrl: 'http://127.0.0.1:1',
          from: { id: 'a' },
          recipient: { id: 'b' },
          conversation: { id: 'c' },
          ...more
        })
      })
    ).status
  }

  it('this machine is answered', async () => assert.equal(await post({}), 200))
  for (const name of [
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-real-ip',
    'x-client-ip',
    'cf-connecting-ip',
    'forwarded',
    'via'
  ]) {
    it(`what a proxy passed on is not: ${name}`, async () =>
      assert.equal(await post({ [name]: '127.0.0.1' }), 403))
  }
  it('a page of another site is not', async () =>
    assert.equal(await post({ origin: 'https://evil.test' }), 403))
  it('an answer is sent to this machine only', async () => {
    for (const serviceUrl of [
      'https://evil.test',
      'http://169.254.169.254/',
      'http://127.0.0.1.evil.test',
      'file:///etc/passwd',
      'urn:kb-triage:direct-line'
    ])
      assert.equal(await post({}, { serviceUrl }), 400, serviceUrl)
  })
})
