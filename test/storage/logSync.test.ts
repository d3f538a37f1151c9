import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ask } from '../../storage/database.ts'
import { openLogSync } from '../../storage/logSync.ts'
import { openDatabase } from '../../storage/openDatabase.ts'

describe('the log of writes', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-log-'))
  })
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('those who ask while it is being synced share the next time', async () => {
    const file = join(folder, 'shared')
    writeFileSync(file, 'x')
    const { sync, pending, close } = openLogSync(file, assert.fail)
    const [first, second, third] = [sync(), sync(), sync()]
    assert.notEqual(first, second)
    assert.equal(second, third)
    const done: string[] = []
    void first.then(() => done.push('first'))
    void second.then(() => done.push('second'))
    await pending()
    assert.deepEqual(done, ['first', 'second'])
    await pending()
    await close()
  })

  it('after a sync that failed nothing is on disk before all of it was rescued', async () => {
    const file = join(folder, 'fails')
    let rescued = 0
    let rescuable = false
    const { sync, close } = openLogSync(file, () => {
      if (!rescuable) throw new Error('it cannot be read')
      rescued += 1
    })
    await assert.rejects(sync(), /ENOENT/)
    writeFileSync(file, 'x')
    await assert.rejects(sync(), /cannot be read/)
    rescuable = true
    await sync()
    await sync()
    assert.equal(rescued, 1)
    await close()
  })

  it('holds what was written when the file is opened by another', async () => {
    const place = { storageUrl: 'sqlite:', dataDir: join(folder, 'database') }
    const database = await openDatabase(place)
    await database.write(() => ask("INSERT INTO secrets VALUES ('a', '1')"), false)
    await database.write(() => ask("INSERT INTO secrets VALUES ('b', '2')"), true)
    const other = new DatabaseSync(join(place.dataDir, 'triage.sqlite'), { readOnly: true })
    assert.deepEqual(
      other
        .prepare('SELECT name FROM secrets ORDER BY name')
        .all()
        .map(({ name }) => name),
      ['a', 'b']
    )
    other.close()
    await database.close()
  })
})
