import assert from 'node:assert/strict'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { hasPgBouncer, type PgBouncer, startPgBouncer } from '../parts/services/pgBouncer.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

describe('PostgreSQL behind PgBouncer', () => {
  let bouncer: PgBouncer | undefined
  async function openBehind(mode: 'session' | 'transaction') {
    const postgres = await sharedPostgres()
    bouncer = await startPgBouncer(mode, postgres.port)
    const storageUrl = bouncer.before(await postgres.newDatabase())
    return await openDatabase({ storageUrl, dataDir: '' })
  }
  before(function () {
    if (!hasPgBouncer()) this.skip()
  })
  afterEach(async () => await bouncer?.stop())

  it('is a store whose processes tell each other, with pool_mode = session', async () => {
    const database = await openBehind('session')
    const store = createStore(database)
    const told = new Promise<string>(resolve => store.onShown(key => resolve(key)))
    await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const said = { type: 'message', text: `${at}` }
        await store.accept(`test/${at % 3}`, `m${at}`, said, said)
      })
    )
    assert.match(await told, /^test\/[012]$/)
    assert.equal((await store.read('test/0')).waiting.length, 4)
    await database.close()
  })

  it('is refused with what to set, when connections are handed on after each transaction', async () => {
    await assert.rejects(openBehind('transaction'), /set pool_mode = session there\.$/)
  })
})
