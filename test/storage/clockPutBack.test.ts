import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createStore } from '../../storage/createStore.ts'
import type { Database } from '../../storage/database.ts'
import { openLateArrivals } from '../../storage/lateArrivals.ts'
import { openCases } from '../../storage/openCases.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { chatDoor } from '../parts/channels/chatDoor.ts'
import { type Posted, type Receiver, startWebhookReceiver } from '../parts/services/receivers.ts'
import { type Service, startService } from '../parts/services/service.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

const DAY_MS = 86_400_000
const AHEAD_MS = 400 * DAY_MS
const { now } = Date

/** What is done while the clock is more than a year ahead; then it is right again. */
async function ahead<T>(work: () => Promise<T>): Promise<T> {
  Date.now = () => now() + AHEAD_MS
  try {
    return await work()
  } finally {
    Date.now = now
  }
}
async function memory(): Promise<Database> {
  return await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
}
async function postgres(): Promise<Database> {
  return await openDatabase({
    storageUrl: await (await sharedPostgres()).newDatabase(),
    dataDir: ''
  })
}

describe('a clock that was ahead and is put back', () => {
  for (const [name, open] of [
    ['SQLite', memory],
    ['PostgreSQL', postgres]
  ] as const) {
    describe(name, () => {
      let database: Database
      before(async () => {
        database = await open()
      })
      after(async () => await database.close())

      it('takes up what arrived meanwhile', async () => {
        const store = createStore(database)
        await ahead(async () => await store.accept('test/a', 'a', { type: 'message' }, null))
        assert.deepEqual(await store.unfinished(60_000), ['test/a'])
      })

      it('sends a reply whose sender ended meanwhile, and one put off meanwhile', async () => {
        const store = createStore(database)
        const other = createStore({ ...database, self: database.self + 1 })
        await ahead(async () => {
          await other.accept('test/b', 'b', { type: 'message' }, null)
          const { version, waiting } = await other.read('test/b')
          const played = waiting.map(({ number }) => ({ number, answer: undefined }))
          const unsent = [{ type: 'message', text: 'r' }]
          await other.commit('test/b', {
            ...{ version, record: {}, played, unsent, shown: [], forget: false },
            claim: true
          })
          await other.postpone('test/b', 1, Date.now() + 5_000)
        })
        assert.ok((await store.unfinished(0)).includes('test/b'))
        assert.deepEqual(
          (await store.claim('test/b')).map(({ activity, due }) => [activity.text, due]),
          [['r', 0]]
        )
      })

      it('tells the helpdesk of a case that was put off meanwhile', async () => {
        const cases = openCases(database)
        const at = now() + AHEAD_MS
        const content = { words: 'pop3 hangs' }
        const filed = { key: 'a', conversation: 'test/c', person: 'ana', at, content }
        await cases.open({ ...filed, targets: ['webhook'] })
        await cases.claim(at, at + 60_000, 1)
        assert.equal((await cases.claim(now(), now() + 60_000, 1)).length, 1)
        assert.equal((await cases.claim(now(), now() + 60_000, 1)).length, 0)
      })
    })
  }

  it('plays what was kept on the disk meanwhile', async () => {
    const late = openLateArrivals(mkdtempSync(join(tmpdir(), 'kb-triage-late-')))
    const said = { type: 'message', channelId: 'test', conversation: { id: 'a' } }
    await ahead(async () => await late.keep(said))
    await late.keep({ ...said, text: 'just now' })
    const { waiting } = await late.left(60_000)
    assert.deepEqual(
      waiting.map(({ activity }) => activity.text),
      [undefined]
    )
  })

  describe('beside a running service', () => {
    const shift = join(mkdtempSync(join(tmpdir(), 'kb-triage-clock-')), 'shift')
    let service: Service
    let helpdesk: Receiver<Posted>
    function putClock(ms: number): void {
      writeFileSync(shift, String(ms))
    }
    before(async () => {
      putClock(0)
      helpdesk = await startWebhookReceiver()
      service = await startService({
        CLOCK_SHIFT: shift,
        NODE_OPTIONS: `--import ${new URL('../parts/services/shiftedClock.js', import.meta.url)}`,
        HANDOVER_WEBHOOK: helpdesk.url,
        HANDOVER_SECRET: 'x'.repeat(40),
        SITE_ONLY: 'true'
      })
    })
    after(async () => {
      await service.stop()
      await helpdesk.stop()
    })

    it('lets people go on, and a case that was refused meanwhile reaches the helpdesk', async () => {
      const door = chatDoor(service.url)
      putClock(AHEAD_MS)
      helpdesk.answers.push(503)
      const chat = await door.open()
      assert.equal((await door.say(chat, 'I want to talk to a person')).status, 200)
      for (let tries = 0; helpdesk.answers.length > 0 && tries < 600; tries += 1) await wait(50)
      putClock(0)
      const { status } = await door.say(await door.open(), 'pop3 hangs')
      assert.equal(status, 200)
      for (let tries = 0; helpdesk.received.length === 0 && tries < 600; tries += 1) await wait(50)
      assert.match(helpdesk.received[0]?.body ?? '', /I want to talk to a person/)
    })
  })
})
