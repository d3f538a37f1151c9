import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createServer, type Server } from 'restify'
import { addWidget } from '../../../channels/widget/widget.ts'

type Answer = { readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }

describe('Web Chat, which lies compressed on disk', () => {
  let server: Server

  before(async () => {
    server = createServer()
    addWidget(server, [], () => '', null)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  after(() => server.close())

  async function fetchScript(accepted: string): Promise<Answer> {
    const { port } = server.address() as AddressInfo
    const headers = { 'accept-encoding': accepted }
    const request = get({ port, path: '/webchat-4.18.1.js', headers })
    const [response] = await once(request, 'response')
    return { headers: response.headers, bytes: await buffer(response) }
  }

  it('comes as the browser prefers, and is the same script each time', async () => {
    const [brotli, gzip, plain] = await Promise.all(
      ['gzip, deflate, br', 'gzip, deflate', 'identity'].map(fetchScript)
    )
    assert.deepEqual(
      [brotli, gzip, plain].map(answer => answer?.headers['content-encoding']),
      ['br', 'gzip', undefined]
    )
    const script = plain?.bytes ?? Buffer.alloc(0)
    assert.ok(script.length > 3_000_000 && script.includes('WebChat'))
    assert.ok(brotliDecompressSync(brotli?.bytes ?? '').equals(script))
    assert.ok(gunzipSync(gzip?.bytes ?? '').equals(script))
  })
})
