import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Storage } from 'botbuilder'
import { openDatabase, SqliteStorage } from '../../storage/sqliteStorage.ts'

/** What every store keeps to. */
const behavesLikeStorage = (name: string, open: () => Storage): void => {
  describe(name, () => {
    it('gives back what was written, with an eTag', async () => {
      const storage = open()
      await storage.write({ 'conversation/a': { said: 'ünïcödé 💌', list: [1, { two: null }] } })
      const { eTag, ...item } = (await storage.read(['conversation/a', 'nothing']))['conversation/a']
      assert.deepEqual(item, { said: 'ünïcödé 💌', list: [1, { two: null }] })
      assert.equal(typeof eTag, 'string')
    })
    it('refuses a write over another one, and keeps the other items of it out, too', async () => {
      const storage = open()
      await storage.write({ a: { at: 1 } })
      const { a } = await storage.read(['a'])
      await storage.write({ a: { ...a, at: 2 } })
      await assert.rejects(storage.write({ b: { at: 1 }, a: { ...a, at: 3 } }), /eTag/)
      assert.equal((await storage.read(['a'])).a.at, 2)
      assert.deepEqual(await storage.read(['b']), {})
    })
    it('creates an item once under eTag 0', async () => {
      const storage = open()
      await storage.write({ a: { at: 1, eTag: '0' } })
      await assert.rejects(storage.write({ a: { at: 2, eTag: '0' } }), /eTag/)
    })
    it('writes over anything with eTag *', async () => {
      const storage = open()
      await storage.write({ a: { at: 1 } })
      await storage.write({ a: { at: 2, eTag: '*' } })
      assert.equal((await storage.read(['a'])).a.at, 2)
    })
    it('deletes', async () => {
      const storage = open()
      await storage.write({ a: { at: 1 } })
      await storage.delete(['a', 'b'])
      assert.deepEqual(await storage.read(['a']), {})
    })
    it('loses none of many changes to one item', async () => {
      const storage = open()
      await storage.write({ a: { count: 0 } })
      const add = async (): Promise<void> => {
        for (;;) {
          const { a } = await storage.read(['a'])
          try { return await storage.write({ a: { ...a, count: a.count + 1 } }) } catch { /* somebody was faster: again */ }
        }
      }
      await Promise.all(Array.from({ length: 50 }, add))
      assert.equal((await storage.read(['a'])).a.count, 50)
    })
  })
}

behavesLikeStorage('storage in memory', () => new SqliteStorage(openDatabase(':memory:')))
behavesLikeStorage('storage on disk', () => new SqliteStorage(openDatabase(join(mkdtempSync(join(tmpdir(), 'kb-triage-store-')), 'triage.sqlite'))))
