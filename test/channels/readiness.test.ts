import assert from 'node:assert/strict'
import { pino } from 'pino'
import { createBot } from '../../bots/createBot.ts'
import { createServer } from '../../channels/server.ts'
import { readConfig } from '../../config/readConfig.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { notLate } from '../parts/services/notLate.ts'

describe('/readyz', () => {
  it('is 503 while the database or the articles are away, and 200 again afterwards', async () => {
    const isAway = { store: false, articles: false }
    function refuse(name: keyof typeof isAway): void {
      if (isAway[name]) throw new Error('away')
    }
    const whole = openKnowledge(new URL('../../knowledge/articles/texts', import.meta.url).pathname)
    const knowledge = { ...whole, check: () => refuse('articles') }
    const kept = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
    const store = { ...kept, check: async () => refuse('store') }
    const log = pino({ level: 'silent' })
    const { server } = createServer({
      config: readConfig({ PORT: '0' }),
      knowledge,
      log,
      store,
      secret: new Uint8Array(32),
      openBot: post => createBot({ knowledge, store, post, late: notLate, log })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${server.address().port}`
    for (const [storeIsAway, articles, status, said] of [
      [false, false, 200, /"ready"/],
      [true, false, 503, /database does not answer/],
      [false, true, 503, /articles cannot be read/],
      [false, false, 200, /"ready"/]
    ] as const) {
      Object.assign(isAway, { store: storeIsAway, articles })
      const answer = await fetch(`${url}/readyz`)
      assert.equal(answer.status, status)
      assert.match(await answer.text(), said)
      assert.equal((await fetch(`${url}/healthz`)).status, 200)
    }
    server.server.closeAllConnections()
    server.close()
    await kept.close()
  })
})
