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
    person: '29:ana',
    at: NOON,
    content: { words: 'pop3 hangs' },
    targets: ['webhook', 'mail'],
    ...more
  }
}
function addition(number: number, key: string, at = NOON + 1_000) {
  return { number, key, kind: 'addition' as const, at, content: { text: key } }
}
const CLOSING = { to: 'closed', outcome: 'solved', by: { from: { name: 'Ben' } } } as const
const OPENING = { to: 'open', by: { from: { name: 'Ana' } } } as const

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
      await cases.add(addition(number, 'first'), null, ['webhook'])
      await cases.add(addition(number, 'second'), null, ['webhook'])
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
          await cases.add(addition(number, 'x'), null, []),
          await cases.add(addition(number, 'x'), CLOSING, []),
          await cases.add(addition(number, 'y'), null, [])
        ],
        [
          { isNew: true, state: 'open' },
          { isNew: false, state: 'open' },
          { isNew: true, state: 'open' }
        ]
      )
      assert.equal(await cases.add(addition(9999, 'z'), null, []), null)
      const found = await cases.read(number)
      assert.deepEqual(
        [found?.kept.state, found?.entries.map(({ key }) => key)],
        ['open', ['x', 'y']]
      )
      assert.equal(await cases.read(9999), null)
    })
    it('notes each change of the state by itself, opened again before and closed after', async () => {
      const cases = await open()
      const number = await cases.open(filing('a', { targets: [] }))
      const reply = { ...addition(number, 'r'), kind: 'reply' as const }
      await cases.add(reply, CLOSING, ['webhook'])
      assert.equal((await cases.read(number))?.kept.outcome, 'solved')
      await cases.add(addition(number, 'more'), OPENING, ['webhook'])
      await cases.add(addition(number, 'still more'), OPENING, ['webhook'])
      await cases.add({ ...addition(number, 'n'), kind: 'note' }, null, ['webhook'])
      const found = await cases.read(number)
      assert.deepEqual(
        found?.entries.map(({ kind, content }) => [kind, content]),
        [
          ['reply', { text: 'r' }],
          ['closed', CLOSING.by],
          ['reopened', OPENING.by],
          ['addition', { text: 'more' }],
          ['addition', { text: 'still more' }],
          ['note', { text: 'n' }]
        ]
      )
      assert.deepEqual([found?.kept.state, found?.kept.outcome], ['open', null])
      assert.equal((await cases.count()).waiting, 4, 'neither the reply nor the note goes out')
    })
    it('lists the newest first, page by page, and by state', async () => {
      const cases = await open()
      for (const key of ['a', 'b', 'c', 'd']) await cases.open(filing(key))
      await cases.add(addition(1002, 'done'), CLOSING, [])
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
    it('lists what changed since', async () => {
      const cases = await open()
      for (const key of ['a', 'b']) await cases.open(filing(key))
      await cases.add(addition(1001, 'x', NOON + 5_000), null, [])
      async function since(changedSince: number) {
        const page = { below: 9999, limit: 9, state: null, changedSince }
        return (await cases.list(page)).map(({ number }) => number)
      }
      assert.deepEqual(
        [await since(NOON), await since(NOON + 5_000), await since(NOON + 5_001)],
        [[1002, 1001], [1001], []]
      )
    })
    it('is deleted for its own person alone, and who was told of it is told so', async () => {
      const cases = await open()
      const store = createStore(database)
      const own = await cases.open(filing('a', { targets: ['webhook'] }))
      const other = await cases.open(filing('b', { person: '29:ben', targets: ['webhook'] }))
      await cases.add(addition(own, 'x'), null, ['webhook'])
      await store.accept('msteams/a', '1', { type: 'message' }, null)
      const { version, waiting } = await store.read('msteams/a')
      await store.commit('msteams/a', {
        version,
        record: {},
        played: waiting.map(({ number }) => ({ number, answer: undefined })),
        unsent: [],
        shown: [],
        forget: { person: '29:ana', channel: 'msteams', conversation: 'a' }
      })
      assert.equal(await cases.read(own), null)
      assert.equal((await cases.read(other))?.kept.state, 'open')
      const posts = await cases.claim(Date.now() + 1, Date.now() + 2, 9)
      assert.deepEqual(
        posts.map(({ number, deleted }) => [number, deleted?.person]),
        [
          [other, undefined],
          [own, '29:ana']
        ]
      )
      for (const { id } of posts) await cases.settle(id, { kind: 'sent', at: NOON })
      assert.equal((await cases.count()).waiting, 0)
    })
    it('goes with its conversation once it is closed, and gives no number twice', async () => {
      const cases = await open()
      const store = createStore(database)
      await store.accept('msteams/a', '1', { type: 'message' }, null)
      const number = await cases.open(filing('a'))
      await cases.add(addition(number, 'x'), null, ['mail'])
      await cases.open(filing('b', { conversation: 'msteams/b' }))
      assert.equal(await store.prune(Date.now() + 1), 0, 'an open case is kept')
      await cases.add(addition(number, 'y'), CLOSING, [])
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
