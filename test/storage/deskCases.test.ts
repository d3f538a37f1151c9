import assert from 'node:assert/strict'
import type { CaseStore, DeskBand, DeskFilter } from '../../storage/cases.ts'
import type { Database } from '../../storage/database.ts'
import { openCases } from '../../storage/openCases.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

const NOON = Date.UTC(2026, 0, 5, 12)
const MINUTE = 60_000
const CLOSING = { to: 'closed', outcome: 'solved', by: { from: { name: 'Ben' } } } as const
const OPENING = { to: 'open', by: { from: { name: 'Ana' } } } as const
const PAGE = { from: 0, limit: 10 }

/** What the desk reads and does, whatever the database. */
function behavesLikeDesk(name: string, openOne: () => Promise<Database>): void {
  describe(`the cases of the desk: ${name}`, () => {
    let database: Database
    let cases: CaseStore
    before(async () => {
      database = await openOne()
    })
    after(async () => await database.close())
    beforeEach(async () => {
      for (const table of ['cases', 'case_entries', 'case_posts'])
        await database.write(function* () {
          yield { sql: `DELETE FROM ${table}`, values: [] }
        }, true)
      cases = openCases(database)
    })

    async function opened(key: string, minutes: number, words = key): Promise<number> {
      const content = { origin: { channel: 'msteams' }, case: { words } }
      return await cases.open({
        key,
        conversation: `msteams/${key}`,
        person: '29:x',
        at: NOON + minutes * MINUTE,
        content,
        targets: ['mail']
      })
    }
    async function entry(number: number, kind: 'addition' | 'reply' | 'note', minutes: number) {
      const key = `${kind}${minutes}`
      const at = NOON + minutes * MINUTE
      await cases.add({ number, key, kind, at, content: { text: key } }, null, [])
    }
    async function numbers(band: DeskBand, filter: Partial<DeskFilter> = {}) {
      const { rows } = await cases.band(band, { closedSince: NOON, ...filter }, PAGE)
      return rows.map(({ number }) => number)
    }
    async function move(number: number, key: string, holder: string | null, was: string | null) {
      const content = { from: { name: 'x' }, holder }
      return await cases.move({ number, key, at: NOON, holder, was, content })
    }

    it('a person waits from the opening on, and from their first words after an answer', async () => {
      const number = await opened('a', 0)
      async function waiting(): Promise<number | null> {
        const since = (await cases.read(number))?.kept.waiting ?? null
        return since === null ? null : (since - NOON) / MINUTE
      }
      const seen = [await waiting()]
      await entry(number, 'addition', 1)
      seen.push(await waiting())
      await entry(number, 'reply', 2)
      seen.push(await waiting())
      await entry(number, 'note', 3)
      seen.push(await waiting())
      await entry(number, 'addition', 4)
      await entry(number, 'addition', 5)
      seen.push(await waiting())
      await cases.add({ number, key: 'c', kind: 'note', at: NOON, content: {} }, CLOSING, [])
      seen.push(await waiting())
      const late = { number, key: 'o', kind: 'moved', at: NOON + 9 * MINUTE, content: {} } as const
      await cases.add(late, OPENING, [])
      seen.push(await waiting())
      assert.deepEqual(seen, [0, 0, null, null, 4, null, 9])
    })

    it('puts who waits longest first, and each case in one band', async () => {
      const [late, soon, answered, closed] = [
        await opened('late', 1),
        await opened('soon', 5),
        await opened('answered', 0),
        await opened('closed', 0)
      ]
      await entry(answered, 'reply', 2)
      await cases.add(
        { number: closed, key: 'c', kind: 'reply', at: NOON, content: {} },
        CLOSING,
        []
      )
      assert.deepEqual(await numbers('waiting'), [late, soon])
      assert.deepEqual(await numbers('answered'), [answered])
      assert.deepEqual(await numbers('closed'), [closed])
      assert.deepEqual(await numbers('closed', { closedSince: NOON + 1 }), [])
      const part = await cases.band('waiting', { closedSince: 0 }, { from: 1, limit: 1 })
      assert.deepEqual([part.total, part.rows[0]?.number], [2, soon])
    })

    it('takes a case only from whoever the page showed, once for each key', async () => {
      const number = await opened('a', 0)
      assert.deepEqual(await move(number, '1', 'Ana', null), { holder: 'Ana' })
      assert.deepEqual(await move(number, '2', 'Ben', null), { holder: 'Ana' }, 'not free any more')
      assert.deepEqual(await move(number, '3', 'Ben', 'Ana'), { holder: 'Ben' })
      assert.deepEqual(await move(number, '1', 'Ana', 'Ben'), { holder: 'Ben' }, 'sent twice')
      assert.deepEqual(await move(number, '4', null, 'Ben'), { holder: null })
      assert.equal(await move(9_999, '5', 'Ana', null), null)
      const kinds = (await cases.read(number))?.entries.map(({ kind }) => kind)
      assert.deepEqual(kinds, ['moved', 'moved', 'moved'])
    })

    it('filters by whose it is, by channel and by words, signs of patterns included', async () => {
      const plain = await opened('a', 0, 'Printer 100% gone_')
      const other = await opened('b', 1, 'quotes " and \\ signs')
      await cases.add(
        { number: other, key: 'x', kind: 'addition', at: NOON, content: { text: 'on FS03' } },
        null,
        []
      )
      await move(other, 'm', 'Ana', null)
      assert.deepEqual(await numbers('waiting', { holder: 'Ana' }), [other])
      assert.deepEqual(await numbers('waiting', { holder: null }), [plain])
      assert.deepEqual(await numbers('waiting', { channel: 'msteams' }), [plain, other])
      assert.deepEqual(await numbers('waiting', { channel: 'mail' }), [])
      const found = [
        ['printer 100%', plain],
        ['GONE_', plain],
        ['fs03', other],
        ['" and \\', other],
        [String(other), other]
      ] as const
      for (const [words, number] of found)
        assert.deepEqual(await numbers('waiting', { words }), [number], words)
      for (const words of ['100_', 'g%e', 'nothing'])
        assert.deepEqual(await numbers('waiting', { words }), [], words)
    })

    it('says what was said last, and counts', async () => {
      const number = await opened('a', 3)
      await opened('b', 7)
      await entry(number, 'addition', 4)
      await entry(number, 'note', 5)
      await move(number, 'm', 'Ana', null)
      const { rows } = await cases.band('waiting', { closedSince: 0 }, PAGE)
      assert.deepEqual(
        rows.map(({ last }) => last?.key ?? null),
        ['addition4', null]
      )
      assert.deepEqual(await cases.deskCounts('Ana', 0), {
        open: 2,
        waiting: 2,
        waitingWithNobody: 1,
        nobodys: 1,
        mine: 1,
        closed: 0,
        longest: NOON + 3 * MINUTE
      })
    })

    it('tells of every change, and of what did not arrive', async () => {
      const heard: number[] = []
      cases.onChanged(changed => heard.push(changed))
      const number = await opened('a', 0)
      await entry(number, 'addition', 1)
      await entry(number, 'addition', 1)
      await move(number, 'm', 'Ana', null)
      assert.deepEqual(heard, [number, number, number])
      const [post] = await cases.claim(NOON, NOON + 1, 1)
      await cases.settle(post?.id ?? 0, { kind: 'again', due: NOON, problem: 'away' })
      assert.deepEqual(await cases.undelivered(number), [
        { target: 'mail', tries: 1, problem: 'away' }
      ])
    })
  })
}

behavesLikeDesk(
  'SQLite',
  async () => await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' })
)
behavesLikeDesk(
  'PostgreSQL',
  async () =>
    await openDatabase({ storageUrl: await (await sharedPostgres()).newDatabase(), dataDir: '' })
)
