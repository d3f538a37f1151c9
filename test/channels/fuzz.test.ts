import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Connector, startConnector } from '../parts/channels/connector.ts'
import { fuzzService } from '../parts/hostile/fuzzService.ts'
import { type InProcess, startInProcess } from '../parts/services/inProcess.ts'

const UNLIMITED = { RATE_LIMIT: '0', CONVERSATION_LIMIT: '0' }

describe('fuzzed requests over all routes', function () {
  this.timeout(60_000)
  let connector: Connector
  /** where the bot answers without a registration: nobody there asks for a token */
  let anybody: Server
  before(async () => {
    connector = await startConnector()
    anybody = createServer((_, response) => {
      response.end('{"id":"1"}')
    })
    await new Promise<void>(resolve => anybody.listen(0, '127.0.0.1', resolve))
  })
  after(async () => {
    await connector.stop()
    anybody.closeAllConnections()
    anybody.close()
  })

  for (const [what, env, seed] of [
    ['without a registration', false, 1],
    ['with one', true, 2]
  ] as const) {
    it(`${what}: no crash, no hang, no 5xx, no word of the inside`, async () => {
      const service: InProcess = await startInProcess(
        { ...(env ? connector.settings : {}), ...UNLIMITED },
        { credentials: connector.credentials }
      )
      const { conversationId, token } = (await (
        await fetch(`${service.url}/directline/tokens/generate`, { method: 'POST' })
      ).json()) as { conversationId: string; token: string }
      const { faults, answered } = await fuzzService(
        service.url,
        {
          conversation: conversationId,
          tokens: [token, token, await connector.sign(), 'x'],
          serviceUrl: env
            ? connector.url
            : `http://127.0.0.1:${(anybody.address() as AddressInfo).port}`
        },
        700,
        seed
      )
      assert.deepEqual(faults, [])
      // strangers at the door are told of, and nothing else is
      assert.deepEqual(
        service.logged.filter(line => !line.includes('"a caller is refused"')),
        []
      )
      assert.ok(answered > 600)
      assert.equal((await fetch(`${service.url}/readyz`)).status, 200)
      await service.stop()
    })
  }
})
