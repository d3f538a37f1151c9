import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startClient } from '../parts/channels/directLineClient.ts'
import { startService } from '../parts/services/service.ts'

const EVENT = [
  'Event Type: Error',
  'Event Source: MSExchangeCluster',
  'Event ID: 2086',
  'Date: 3/1/2002',
  'Time: 9:12:44 AM',
  'User: QXCORP\\quentin',
  'Computer: QXLON7',
  'Description:',
  'Exchange POP3 Virtual Server Instance - (QXLON7): Failed to set the start bit in the ' +
    'metabase in order to start the protocol, check if any process in the system is dead.'
].join('\n')
const SECRET = /QXLON7|quentin|QXCORP|203\.0\.113\.77|S-1-5-21-111|quentin@qx\.example/i

function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}

describe('what people paste of themselves', () => {
  for (const [setting, kept] of [
    ['off', true],
    ['on', false]
  ] as const) {
    it(
      `is never in the log, and with MASK_STORED=${setting} ${kept ? 'is' : 'is not'}` +
        ` in the conversations that are kept`,
      async () => {
        const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-mask-'))
        const service = await startService({
          DATA_DIR: dataDir,
          MASK_STORED: setting,
          LOG_LEVEL: 'trace'
        })
        const client = await startClient(service.url)
        await client.say(EVENT)
        const reply = await client.say('Windows 2000')
        assert.match(reply.text, /service pack/i)
        await client.say(
          'QXLON7 answers on 203.0.113.77 for quentin@qx.example, S-1-5-21-111-222-333-1001'
        )
        assert.match((await client.say('SP2')).text, /Service Pack 3/)
        client.end()
        await service.stop()
        assert.doesNotMatch(service.logged(), SECRET)
        assert.equal(SECRET.test(everythingIn(dataDir)), kept)
      }
    )
  }
})
