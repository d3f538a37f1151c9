import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { createBot } from '../../bots/createBot.ts'
import { createServer } from '../../channels/server.ts'
import { readConfig } from '../../config/readConfig.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { notLate } from '../parts/services/notLate.ts'
import { startPostgres } from '../parts/services/postgres.ts'
import { startService } from '../parts/services/service.ts'
import { startProxy } from '../parts/services/tcpProxy.ts'

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

describe('a database that hangs, as behind a network that drops everything', () => {
  it('/readyz and the metrics say so within seconds, doors that read say 503, and all is well again', async () => {
    const postgres = await startPostgres({ safe: false })
    const proxy = await startProxy(postgres.port)
    const address = (await postgres.newDatabase()).replace(`:${postgres.port}`, `:${proxy.port}`)
    const key = 'a key for the cases'.replaceAll(' ', '-')
    const service = await startService({
      STORAGE_URL: address,
      STORAGE_CONNECTIONS: '2',
      CASES_KEY: key
    })
    async function ask(path: string) {
      const answer = await fetch(service.url + path, {
        headers: { authorization: `Bearer ${key}` },
        // Prometheus and whoever probes wait no longer
        signal: AbortSignal.timeout(10_000)
      })
      return { status: answer.status, said: await answer.text() }
    }
    assert.equal((await ask('/readyz')).status, 200)
    proxy.stall()
    const [ready, metrics, alive] = await Promise.all(['/readyz', '/metrics', '/healthz'].map(ask))
    assert.deepEqual([ready?.status, metrics?.status, alive?.status], [503, 200, 200])
    assert.match(metrics?.said ?? '', /^kb_triage_store_up 0$/m)
    assert.doesNotMatch(metrics?.said ?? '', /^kb_triage_(?:replies_waiting|cases_open)/m)
    const read = await ask('/api/cases')
    assert.deepEqual([read.status, /cannot be read right now/.test(read.said)], [503, true])
    proxy.flow()
    while ((await ask('/readyz')).status !== 200) await wait(100)
    assert.equal((await ask('/api/cases')).status, 200)
    await service.stop()
    proxy.stop()
    await postgres.stop()
  })
})
