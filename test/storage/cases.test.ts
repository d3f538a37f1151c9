import assert from 'node:assert/strict'
import type { CaseStore } from '../../storage/cases.ts'
import { createStore } from '../../storage/createStore.ts'
import type { Database } from '../../storage/database.ts'
import { openCases } from '../../storage/openCases.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

const NOON = Date.UTC(2026, 0, 5, 12)
function filing(key: string, more: object = {}) {
  return {
    key,
    conversation: 'msteams/a',
    at: NOON,
    content: { words: 'pop3 hangs' },
    targets: ['webhook', 'mail'],
    ...more
  }
}
function addition(number: number, key: string, at = NOON + 1_000) {
  return { number, key, kind: 'addition' as const, at, content: { text: key } }
}

/** What every store of cases keeps to. */
function behavesLikeCases(name: string, openOne: () => Promise<Database>): void {
  describe(`cases: ${name}`, () => {
    let database: Database
    async function open(): Promise<CaseStore> {
      database = await openOne()
      return openCases(database)
    }
    afterEach(async () => {
      await database.close()
    })

    it('numbers cases from 1001 on; the same key is the same case and goes out once', async () => {
      const cases = await open()
      assert.deepEqual(
        [
          await cases.open(filing('a')),
          await cases.open(filing('b')),
          await cases.open(filing('a'))
        ],
        [1001, 1002, 1001]
      )
      assert.equal((await cases.claim(NOON, NOON + 1, 20)).length, 4)
      assert.equal((await cases.count()).waiting, 4)
    })
    it('gives a post to one taker only, and again when the taker does not come back', async () => {
      const cases = await open()
      await cases.open(filing('a', { targets: ['webhook'] }))
      const takers = await Promise.all(
        Array.from({ length: 8 }, async () => await cases.claim(NOON, NOON + 60_000, 5))
      )
      assert.equal(takers.flat().length, 1)
      assert.equal((await cases.claim(NOON + 59_999, NOON + 120_000, 5)).length, 0)
      assert.equal((await cases.claim(NOON + 60_000, NOON + 120_000, 5)).length, 1)
    })
    it('keeps the order of one case for each target, and lets other cases pass', async () => {
      const cases = await open()
      const number = await cases.open(filing('a', { targets: ['webhook'] }))
      await cases.add(addition(number, 'first'), 'open', ['webhook'])
      await cases.add(addition(number, 'second'), 'open', ['webhook'])
      await cases.open(filing('b', { targets: ['webhook'] }))
      const [opening, other] = await cases.claim(NOON + 5_000, NOON + 60_000, 20)
      assert.deepEqual([opening?.entry, other?.number], [null, number + 1])
      assert.deepEqual(await cases.claim(NOON + 5_000, NOON + 60_000, 20), [])
      await cases.settle(opening?.id ?? 0, { kind: 'sent', at: NOON })
      assert.deepEqual(
        (await cases.claim(NOON + 5_000, NOON + 60_000, 20)).map(({ entry }) => entry),
        ['first']
      )
    })
    it('counts attempts, gives up, and begins again when asked to', async () => {
      const cases = await open()
      await cases.open(filing('a', { targets: ['mail'] }))
      const [post] = await cases.claim(NOON, NOON + 1, 1)
      await cases.settle(post?.id ?? 0, {
        kind: 'again',
        due: NOON + 5_000,
        problem: 'the mail server answered 451'
      })
      assert.deepEqual(await cases.claim(NOON + 4_999, NOON + 9_000, 1), [])
      assert.equal((await cases.claim(NOON + 5_000, NOON + 9_000, 1))[0]?.tries, 1)
      await cases.settle(post?.id ?? 0, {
        kind: 'given-up',
        at: NOON,
        problem: 'the mail server answered 451'
      })
      assert.deepEqual(await cases.count(), { open: 1, waiting: 0, givenUp: 1, oldest: null })
      assert.equal(await cases.revive(NOON + 9_000), 1)
      assert.equal((await cases.claim(NOON + 9_000, NOON + 10_000, 1))[0]?.tries, 0)
    })
    it('takes an entry once, in order, and none for a case that is not there', async () => {
      const cases = await open()
      const number = await cases.open(filing('a', { targets: [] }))
      assert.deepEqual(
        [
          await cases.add(addition(number, 'x'), 'open', []),
          await cases.add(addition(number, 'x'), 'open', []),
          await cases.add(addition(number, 'y'), 'closed', [])
        ],
        [true, true, true]
      )
      assert.equal(await cases.add(addition(9999, 'z'), 'open', []), false)
      const found = await cases.read(number)
      assert.deepEqual(
        [found?.kept.state, found?.entries.map(({ key }) => key)],
        ['closed', ['x', 'y']]
      )
      assert.equal(await cases.read(9999), null)
    })
    it('lists the newest first, page by page, and by state', async () => {
      const cases = await open()
      for (const key of ['a', 'b', 'c', 'd']) await cases.open(filing(key))
      await cases.add(addition(1002, 'done'), 'closed', [])
      async function numbers(below: number, state: 'open' | 'closed' | null) {
        return (await cases.list({ below, limit: 2, state })).map(({ number }) => number)
      }
      assert.deepEqual(
        [
          await numbers(9999, null),
          await numbers(1003, null),
          await numbers(1003, 'open'),
          await numbers(9999, 'closed')
        ],
        [[1004, 1003], [1002, 1001], [1001], [1002]]
      )
    })
    it('goes with its conversation, with all that waits for it, and gives no number twice', async () => {
      const cases = await open()
      const store = createStore(database)
      await store.accept('msteams/a', '1', { type: 'message' }, null)
      const number = await cases.open(filing('a'))
      await cases.add(addition(number, 'x'), 'open', ['mail'])
      await cases.open(filing('b', { conversation: 'msteams/b' }))
      assert.equal(await store.prune(Date.now() + 1), 1)
      assert.equal(await cases.read(number), null)
      assert.deepEqual(await cases.count(), { open: 1, waiting: 2, givenUp: 0, oldest: NOON })
      assert.equal(await cases.open(filing('c')), 1003)
    })
  })
}

behavesLikeCases(
  'SQLite',
  async () => await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
)
behavesLikeCases(
  'PostgreSQL',
  async () =>
    await openDatabase({ storageUrl: await (await sharedPostgres()).newDatabase(), dataDir: '' })
)
