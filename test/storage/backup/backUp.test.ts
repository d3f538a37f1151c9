import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backUp } from '../../../storage/backup/backUp.ts'
import { restore } from '../../../storage/backup/restore.ts'
import { createStore } from '../../../storage/createStore.ts'
import { openDatabase, type StorageLocation } from '../../../storage/openDatabase.ts'
import { sharedPostgres } from '../../parts/services/sharedPostgres.ts'

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'kb-triage-backup-'))
}
const KINDS = {
  SQLite: async () => ({ storageUrl: 'sqlite:', dataDir: folder() }),
  PostgreSQL: async () => ({
    storageUrl: await (await sharedPostgres()).newDatabase(),
    dataDir: folder()
  })
}

describe('a backup', () => {
  for (const [from, openFrom] of Object.entries(KINDS))
    for (const [to, openTo] of Object.entries(KINDS))
      it(`of ${from}, made beside a service that writes, goes into ${to}`, async () => {
        const place: StorageLocation = await openFrom()
        const store = createStore(await openDatabase(place))
        const secret = await store.secret('chat')
        let writes = 0
        let isOver = false
        async function write(): Promise<void> {
          for (; !isOver; writes += 1)
            await store.accept('test/c', `m${writes}`, { type: 'message', text: 'x' }, null)
        }
        const writing = write()
        while (writes < 20) await new Promise(resolve => setTimeout(resolve, 5))
        const file = join(folder(), 'kept.backup')
        const atLeast = writes
        await backUp(place, file)
        assert.deepEqual(readdirSync(dirname(file)), ['kept.backup'])
        isOver = true
        await writing
        await store.close()

        const other: StorageLocation = await openTo()
        await restore(file, other)
        const restored = createStore(await openDatabase(other))
        assert.deepEqual(await restored.secret('chat'), secret)
        const { waiting } = await restored.read('test/c')
        assert.ok(waiting.length >= Math.min(atLeast, 50))
        await restored.accept('test/c', 'later', { type: 'message', text: 'y' }, null)
        await restored.close()
        await assert.rejects(restore(file, other), /already/)
        await assert.rejects(backUp(place, file), /is there already/)
      })

  it('that is damaged, no backup, or of a later version is refused in one line', async () => {
    const place = { storageUrl: 'sqlite:', dataDir: folder() }
    const store = createStore(await openDatabase(place))
    await store.close()
    const file = join(folder(), 'kept.backup')
    await assert.rejects(restore(file, place), /is not there/)
    writeFileSync(file, 'no database')
    await assert.rejects(restore(file, place), /damaged or no backup/)
    const later = join(folder(), 'later.backup')
    await backUp(place, later)
    const changed = new DatabaseSync(later)
    changed.exec('INSERT INTO schema_steps VALUES (99)')
    changed.close()
    await assert.rejects(restore(later, place), /later version/)
    await assert.rejects(openDatabase({ storageUrl: `sqlite:${later}`, dataDir: folder() }), {
      message: /^[^\n]*later version[^\n]*$/
    })
  })
})

describe('one file', () => {
  it('is refused to a second process, by whatever name', async () => {
    const dataDir = folder()
    const database = await openDatabase({ storageUrl: 'sqlite:', dataDir })
    const link = join(folder(), 'link')
    symlinkSync(dataDir, link)
    const toFile = join(folder(), 'other.sqlite')
    symlinkSync(join(dataDir, 'triage.sqlite'), toFile)
    for (const storageUrl of [`sqlite:${link}/triage.sqlite`, `sqlite:${toFile}`])
      await assert.rejects(
        openDatabase({ storageUrl, dataDir: folder() }),
        /used by another process/
      )
    await database.close()
  }).timeout(20_000)
})
