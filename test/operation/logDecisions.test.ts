import assert from 'node:assert/strict'
import { startClient } from '../parts/channels/directLineClient.ts'
import { startService } from '../parts/services/service.ts'

const STALL = 'the imap4 virtual server of quentin on QXLON7 stopped responding'
const EVENT = `Event Source: letters of quentin
Event ID: 1
Description: It went wrong.

`

describe('why an answer is what it is, in the log', () => {
  for (const [level, isTold] of [
    ['debug', true],
    ['info', false]
  ] as const)
    it(`is ${isTold ? '' : 'not '}told at level ${level}, without a word of what was said`, async () => {
      const service = await startService({ LOG_LEVEL: level })
      const client = await startClient(service.url)
      await client.say(STALL)
      client.end()
      for (const body of [STALL.replace('imap4', 'pop3'), EVENT, EVENT.repeat(100)])
        await fetch(`${service.url}/api/triage`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body
        })
      await service.stop()
      const decided = service
        .logged()
        .split('\n')
        .filter(line => line.includes('"msg":"decided"'))
        .map(line => JSON.parse(line) as { path: string; why: readonly string[] })
      assert.deepEqual(
        decided.map(({ path }) => path),
        isTold ? ['directline', 'rest', 'rest', 'rest'] : []
      )
      for (const { why } of decided) assert.doesNotMatch(why.join('\n'), /QXLON7|quentin/i)
      if (isTold) isExplained(decided.map(({ why }) => why.join('\n')))
    })
})

function isExplained([
  inChat = '',
  overRest = '',
  ofEvent = '',
  ofLong = ''
]: readonly string[]): void {
  for (const why of [inChat, overRest])
    assert.match(why, /\(named from 0\.\d+\) Q\d+[^]*decided: ask about product:? Q\d+/)
  assert.match(ofEvent, /by event 1 \(with its source\):/)
  assert.match(ofLong, /^\d+ characters: too long to decide once more/)
}
