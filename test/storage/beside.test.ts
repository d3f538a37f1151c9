import assert from 'node:assert/strict'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import type { Store } from '../../storage/store.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

let groups = 0

for (const [name, open] of [
  ['SQLite', async () => await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })],
  [
    'PostgreSQL',
    async () =>
      await openDatabase({ storageUrl: await (await sharedPostgres()).newDatabase(), dataDir: '' })
  ]
] as const)
  describe(`the records beside one: ${name}`, () => {
    let store: Store
    before(async () => {
      store = createStore(await open())
    })
    after(async () => await store.close())

    async function keep(key: string, record: unknown): Promise<void> {
      await store.accept(key, 'a', { type: 'message' }, null)
      const { version, waiting } = await store.read(key)
      const played = waiting.map(({ number }) => ({ number, answer: undefined }))
      await store.commit(key, { version, record, played, unsent: [], shown: [], forget: false })
    }

    it('are those of the same group, whatever stands in the names, and few', async () => {
      groups += 1
      const start = `msteams/19:g${groups}@thread;id=1/`
      for (const who of ['29:me', '29:Ana-_', '29:äö', '0', '~'])
        await keep(`${start}${who}`, { who })
      for (const other of [`${start.slice(0, -1)}0`, `${start.slice(0, -1)}`, `x${start}29:x`])
        await keep(other, { who: 'nobody of the group' })
      await keep(start.toUpperCase(), { who: 'nobody either' })
      const found = (await store.beside(`${start}29:me`, { start })) as { who: string }[]
      assert.deepEqual(found.map(({ who }) => who).sort(), ['0', '29:Ana-_', '29:äö', '~'])
      const mine = { start: start.slice(0, -5), end: '/29:Ana-_' }
      await keep(`${start}29:AnaX-_`, { who: 'one who is called nearly so' })
      assert.deepEqual(await store.beside('', mine), [{ who: '29:Ana-_' }])
      for (let more = 0; more < 30; more += 1) await keep(`${start}${more}`, { who: more })
      assert.equal((await store.beside(`${start}29:me`, { start })).length, 12)
    })
  })
