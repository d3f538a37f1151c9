import assert from 'node:assert/strict'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { startPostgres } from '../parts/services/postgres.ts'

describe('a PostgreSQL that ends', () => {
  it(
    'takes nobody with it: what is asked meanwhile fails, what is asked afterwards works, ' +
      'notifications included',
    async () => {
      const postgres = await startPostgres({ safe: false })
      const store = createStore(
        await openDatabase({ storageUrl: await postgres.newDatabase(), dataDir: '' })
      )
      async function accept(id: string): Promise<boolean> {
        return await store.accept('a/b', id, { type: 'message', text: id }, null).then(
          () => true,
          () => false
        )
      }
      let ended = false
      const busy = Promise.all(
        Array.from({ length: 12 }, async (_, index) => {
          for (let turn = 0; !ended; turn += 1) await accept(`${index}-${turn}`)
        })
      )
      await postgres.kill()
      assert.equal(await accept('away'), false)
      await assert.rejects(store.check(), { name: 'PostgresFailed' })
      await postgres.start()
      while (!(await accept('back'))) await new Promise(resolve => setTimeout(resolve, 20))
      ended = true
      await busy
      const told = new Promise(resolve => store.onShown(resolve))
      await store.show('a/b', { type: 'message', text: 'x' })
      assert.equal(await told, 'a/b')
      await store.close()
      await postgres.stop()
    }
  )
})
