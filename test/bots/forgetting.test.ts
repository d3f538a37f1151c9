import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { Activity } from '../../bots/activity.ts'
import { type Bot, createBot } from '../../bots/createBot.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { createStore } from '../../storage/createStore.ts'
import { openLateArrivals } from '../../storage/lateArrivals.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import type { Store } from '../../storage/store.ts'

const knowledge = openKnowledge(new URL('../../knowledge/articles/texts', import.meta.url).pathname)

function message(id: string, text: string, more: object = {}): Activity {
  return {
    type: 'message',
    id,
    channelId: 'test',
    serviceUrl: 'http://channel.test',
    text,
    conversation: { id: 'c' },
    from: { id: 'ana' },
    recipient: { id: 'bot' },
    ...more
  } as Activity
}

describe('who wants to be forgotten', () => {
  let dataDir: string
  let store: Store
  let bot: Bot
  let sent: Activity[]
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-forgetting-'))
    sent = []
    await start()
  })
  afterEach(async () => {
    await bot.stop()
    await store.close()
  })

  async function start(broken: Partial<Store> = {}): Promise<void> {
    store = createStore(await openDatabase({ storageUrl: 'sqlite:', dataDir }))
    bot = createBot({
      knowledge,
      store: { ...store, ...broken },
      late: openLateArrivals(join(dataDir, 'late')),
      post: async activity => {
        if (activity.type === 'message') sent.push(activity)
        return undefined
      },
      log: { warn: () => undefined }
    })
  }
  function holds(word: string): boolean {
    return readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .some(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1').includes(word))
  }
  async function until(isTrue: () => boolean): Promise<void> {
    for (let tries = 0; !isTrue() && tries < 500; tries += 1) await wait(20)
    assert.ok(isTrue())
  }

  it('is told that it is deleted once it is in no file any more', async () => {
    await bot.hear(message('1', 'pop3 hangs on QXLON7'))
    assert.equal(holds('QXLON7'), true)
    await bot.hear(message('2', 'forget me'))
    assert.match(sent.at(-1)?.text ?? '', /^It's deleted/)
    assert.equal(holds('QXLON7'), false)
  })

  it('is told that it is being deleted while somebody reads the file, and then it is', async function () {
    this.timeout(30_000)
    await bot.hear(message('1', 'pop3 hangs on QXLON7'))
    const reader = new DatabaseSync(join(dataDir, 'triage.sqlite'), { readOnly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM arrivals').get()
    await bot.hear(message('2', 'forget me'))
    await until(() => sent.length === 2)
    assert.match(sent.at(-1)?.text ?? '', /^It's being deleted/)
    reader.exec('COMMIT')
    reader.close()
    await until(() => !holds('QXLON7'))
    await bot.hear(message('3', 'forget me'))
    assert.match(sent.at(-1)?.text ?? '', /^It's deleted/)
  })

  it('is answered after a restart, too, when the service ended in between', async () => {
    await bot.hear(message('1', 'pop3 hangs on QXLON7'))
    let commits = 0
    await bot.stop()
    await store.close()
    await start({
      commit: async (key, progress) => {
        commits += 1
        if (commits > 1) throw new Error('the process ends here')
        return await store.commit(key, progress)
      }
    })
    void bot.hear(message('2', 'forget me')).catch(() => undefined)
    await until(() => commits >= 2)
    await bot.stop()
    await store.close()
    await start()
    bot.start()
    await until(() => sent.length === 2)
    assert.match(sent.at(-1)?.text ?? '', /^It's deleted/)
    assert.equal(holds('QXLON7'), false)
  })

  it('leaves no file of what came late, readable or not; those of others stay', async () => {
    const late = join(dataDir, 'late')
    mkdirSync(late, { recursive: true })
    const before = new Date(Date.now() - 3_600_000)
    function lay(name: string, said: Activity, cut = 0): void {
      const text = JSON.stringify(said)
      writeFileSync(join(late, name), text.slice(0, text.length - cut))
      utimesSync(join(late, name), before, before)
    }
    lay('1.json.unreadable', message('1', 'QXLON7'), 3)
    lay('2.json.part', message('2', 'QXLON7'), 1)
    lay('3.json.unreadable', message('3', 'NWBOX', { from: { id: 'ben' } }), 3)
    lay('4.json.unreadable', message('4', 'NWBOX', { conversation: { id: 'd' } }), 3)
    await bot.hear(message('5', 'forget me'))
    assert.deepEqual(readdirSync(late).toSorted(), ['3.json.unreadable', '4.json.unreadable'])
  })
})
