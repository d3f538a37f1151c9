import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { triage } from '../../parts/channels/askTriage.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const EVENT = 'Event Source: ESE\nEvent ID: 455\nDescription: it failed\n\n'
const LONG_BYTES = 900_000
/** More than fit beside each other. */
const MANY = 90

describe('bodies that never end', () => {
  let service: InProcess
  const sockets: Socket[] = []
  before(async () => {
    service = await startInProcess({ RATE_LIMIT: '0' })
  })
  after(async () => {
    for (const socket of sockets) socket.destroy()
    await service.stop()
  })

  for (const [what, path, type, start] of [
    ['pastes', '/api/triage', 'text/plain', ''],
    [
      'uploads',
      '/directline/conversations/CHAT/upload?userId=u',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.log"\r\n\r\n'
    ]
  ] as const)
    it(`many ${what}: those that take longest are told to come again, whoever comes is served`, async () => {
      const { token, conversationId } = (await (
        await fetch(`${service.url}/directline/tokens/generate`, { method: 'POST' })
      ).json()) as { token: string; conversationId: string }
      const answers: Promise<string>[] = []
      for (let number = 0; number < MANY; number += 1) {
        const socket = connect(Number(new URL(service.url).port), '127.0.0.1')
        sockets.push(socket)
        answers.push(text(socket))
        await new Promise(resolve =>
          socket.write(
            `POST ${path.replace('CHAT', conversationId)} HTTP/1.1\r\nhost: x\r\nconnection: close` +
              `\r\ncontent-type: ${type}\r\nauthorization: Bearer ${token}` +
              `\r\ncontent-length: ${LONG_BYTES + 1_000}\r\n\r\n${start}${'a'.repeat(LONG_BYTES)}`,
            resolve
          )
        )
      }
      const first = await Promise.race(answers)
      assert.match(first, /^HTTP\/1\.1 408 /)
      assert.match(first, /retry-after: 5/i)
      assert.match(first, /This took too long while others were sending\. Send it again\./)
      assert.equal((await triage(service.url, EVENT.repeat(10_000))).status, 200)
      for (const socket of sockets) socket.destroy()
      sockets.length = 0
    })
  it('a body in pieces of one byte: it is asked for in one piece', async () => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1')
    sockets.push(socket)
    const answer = text(socket)
    socket.write(
      'POST /api/triage HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: text/plain' +
        `\r\ntransfer-encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(20_000)}0\r\n\r\n`
    )
    assert.match(await answer, /^HTTP\/1\.1 400 [^]*too many small pieces\. Send it in one\./)
  })
})
