import assert from 'node:assert/strict'
import { createStore } from '../../storage/createStore.ts'
import type { Database } from '../../storage/database.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import type { OutcomeRecord, OutcomeStore } from '../../storage/outcomeRecord.ts'
import { openOutcomes } from '../../storage/outcomes.ts'
import type { Store } from '../../storage/store.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

const NOON = Date.UTC(2026, 0, 5, 12)

function outcome(key: string, changed = NOON, ended = 'left'): OutcomeRecord {
  return { key, opened: NOON, changed, ended }
}

/** What every store of outcomes keeps to. */
function behavesLikeOutcomes(name: string, openOne: () => Promise<Database>): void {
  describe(`outcomes: ${name}`, () => {
    let database: Database
    let store: Store
    let outcomes: OutcomeStore
    beforeEach(async () => {
      database = await openOne()
      store = createStore(database)
      outcomes = openOutcomes(database)
    })
    afterEach(async () => {
      await store.close()
    })

    /** Writes them with a turn of a conversation, as the bot does. */
    async function turn(key: string, id: string, ...told: readonly OutcomeRecord[]): Promise<void> {
      await store.accept(key, id, { type: 'message', text: id }, null)
      const { version, waiting } = await store.read(key)
      const written = await store.commit(key, {
        version,
        record: { remembered: id },
        played: waiting.map(({ number }) => ({ number, answer: undefined })),
        unsent: [],
        shown: [],
        forget: false,
        outcomes: told
      })
      assert.ok(written !== null)
    }

    it('are read from a moment on, the oldest first, as they were written last', async () => {
      await turn('a/1', 'x', outcome('p'))
      await turn('a/2', 'y', { ...outcome('p', NOON + 5), opened: NOON + 5 })
      await turn('a/1', 'z', outcome('p', NOON + 9, 'solved'))
      assert.deepEqual(
        (await outcomes.since(NOON)).map(({ number, content }) => [number, content.ended]),
        [
          [1, 'solved'],
          [2, 'left']
        ]
      )
      assert.deepEqual(
        (await outcomes.since(NOON + 6)).map(({ number }) => number),
        [1]
      )
    })
    it('stay set aside through later turns, until they are taken back', async () => {
      await turn('a/1', 'x', outcome('p'), outcome('q'))
      await outcomes.setAside([1, 99], NOON)
      await turn('a/1', 'y', outcome('p', NOON + 1, 'solved'))
      const aside = async () => (await outcomes.since(0)).map(({ setAside }) => setAside)
      assert.deepEqual(await aside(), [true, false])
      await outcomes.setAside([1], null)
      assert.deepEqual(await aside(), [false, false])
    })
    it('have a stamp that changes with each of them, and with what is set aside', async () => {
      const stamps = [await outcomes.stamp(0)]
      await turn('a/1', 'x', outcome('p'))
      stamps.push(await outcomes.stamp(0))
      await turn('a/1', 'y', outcome('p', NOON + 1, 'solved'))
      stamps.push(await outcomes.stamp(0))
      await outcomes.setAside([1], NOON)
      stamps.push(await outcomes.stamp(0))
      assert.equal(new Set(stamps.map(stamp => JSON.stringify(stamp))).size, 4)
      assert.deepEqual(stamps.at(-1), { count: 1, changed: NOON + 1, setAside: `1 ${NOON}` })
      assert.equal((await outcomes.stamp(NOON + 2)).count, 0)
    })
    it('lead to what is remembered of their conversation, and go with it', async () => {
      await turn('a/1', 'x', outcome('p'))
      assert.deepEqual(await outcomes.remembered(1), { remembered: 'x' })
      assert.equal(await outcomes.remembered(2), null)
      await store.prune(Date.now() + 1)
      assert.deepEqual(await outcomes.since(0), [])
      assert.equal(await outcomes.remembered(1), null)
    })
  })
}

behavesLikeOutcomes(
  'SQLite',
  async () => await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
)
behavesLikeOutcomes(
  'PostgreSQL',
  async () =>
    await openDatabase({ storageUrl: await (await sharedPostgres()).newDatabase(), dataDir: '' })
)
