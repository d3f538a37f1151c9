import assert from 'node:assert/strict'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createStore } from '../../storage/createStore.ts'
import { openDatabase } from '../../storage/openDatabase.ts'
import { sharedPostgres } from '../parts/services/sharedPostgres.ts'

function text(bytes: number) {
  return { type: 'message', text: 'x'.repeat(bytes) }
}
function fileIn(): { readonly dataDir: string; readonly file: string } {
  const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-room-'))
  return { dataDir, file: join(dataDir, 'triage.sqlite') }
}

describe('the room that conversations take', () => {
  for (const [name, storageUrl] of [
    ['SQLite', async () => 'sqlite::memory:'],
    ['PostgreSQL', async () => await (await sharedPostgres()).newDatabase()]
  ] as const) {
    it(`a page of a conversation is bounded by bytes, and the pages hold everything: ${name}`, async () => {
      const store = createStore(await openDatabase({ storageUrl: await storageUrl(), dataDir: '' }))
      const sizes = [10, 900_000, 10, 300_000, 100_000, 200_000, 10]
      for (const size of sizes) await store.show('test/pages', text(size))
      const pages: number[] = []
      for (let from = 0; from < sizes.length; ) {
        const { activities, last } = await store.shownAfter('test/pages', from)
        pages.push(activities.length)
        assert.equal(last, from + activities.length)
        from = last
      }
      assert.deepEqual(pages, [1, 1, 3, 2])
      await store.close()
    })
  }

  it('a conversation shows its last thousand activities again', async () => {
    const store = createStore(await openDatabase({ storageUrl: 'sqlite::memory:', dataDir: '' }))
    for (let number = 0; number < 1_250; number += 1) await store.show('test/long', text(1))
    const { last } = await store.shownAfter('test/long', 0)
    assert.equal(last, 200 + 500)
    await store.close()
  })

  it('the file shrinks when old conversations go', async () => {
    const { dataDir, file } = fileIn()
    const store = createStore(await openDatabase({ storageUrl: 'sqlite:', dataDir }))
    for (let number = 0; number < 200; number += 1)
      await store.show(`test/${number}`, text(100_000))
    await store.show('test/kept', text(10))
    while ((await store.prune(Date.now() + 1)) > 0);
    await store.shrink()
    assert.ok(statSync(file).size < 1_000_000, String(statSync(file).size))
    await store.close()
  })

  it('so does a file of an earlier version', async () => {
    const { dataDir, file } = fileIn()
    const old = new DatabaseSync(file)
    old.exec('PRAGMA auto_vacuum = NONE; CREATE TABLE before (x TEXT)')
    old.exec(`INSERT INTO before VALUES ('${'x'.repeat(5_000_000)}'); DELETE FROM before`)
    old.close()
    const store = createStore(await openDatabase({ storageUrl: 'sqlite:', dataDir }))
    await store.shrink()
    assert.ok(statSync(file).size < 1_000_000, String(statSync(file).size))
    await store.close()
  })
})
