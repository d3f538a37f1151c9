import assert from 'node:assert/strict'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

describe('the tables', () => {
  it('are made once by many replicas that start at the same moment', async () => {
    const storageUrl = await (await sharedPostgres()).newDatabase()
    const opened = await Promise.all(
      Array.from({ length: 6 }, async () => await openDatabase({ storageUrl, dataDir: '' }))
    )
    await createStore(opened[0] as (typeof opened)[0]).accept(
      'a/b',
      'm',
      { type: 'message', text: 'x' },
      null
    )
    assert.equal((await createStore(opened[5] as (typeof opened)[0]).read('a/b')).waiting.length, 1)
    for (const database of opened) await database.close()
  })
})
