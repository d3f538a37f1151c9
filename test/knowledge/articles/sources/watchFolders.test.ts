import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type FolderWatch,
  watchFolders
} from '../../../../knowledge/articles/sources/watchFolders.ts'

/** Milliseconds after which the system will tell nothing any more. */
const GIVEN_UP_MS = 10_000

describe('watching folders of articles', function () {
  this.timeout(60_000)
  let folder: string
  let told: number
  let watching: FolderWatch
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-watched-'))
    mkdirSync(join(folder, 'below'))
    told = 0
    watching = watchFolders(() => {
      told += 1
    })
    watching.follow([folder, join(folder, 'below'), join(folder, 'not there')])
  })
  afterEach(() => watching.close())

  /** Does something and waits until it is told. */
  async function tells(act: () => void): Promise<void> {
    const before = told
    act()
    for (const end = Date.now() + GIVEN_UP_MS; told === before; ) {
      assert.ok(Date.now() < end, 'nothing was told')
      await wait(5)
    }
  }

  it('tells a file that is written, written again and renamed, in folders below, too', async () => {
    await tells(() => writeFileSync(join(folder, 'a.md'), 'a'))
    await tells(() => writeFileSync(join(folder, 'a.md'), 'b'))
    await tells(() => renameSync(join(folder, 'a.md'), join(folder, 'below', 'b.md')))
    await tells(() => writeFileSync(join(folder, 'below', 'b.md'), 'c'))
  })

  it('follows another folder that takes the name', async () => {
    renameSync(join(folder, 'below'), join(folder, 'away'))
    mkdirSync(join(folder, 'below'))
    watching.follow([folder, join(folder, 'below')])
    await tells(() => writeFileSync(join(folder, 'below', 'new.md'), 'a'))
  })

  it('tells nothing of what editors keep for themselves', async () => {
    writeFileSync(join(folder, '.a.md.swp'), 'a')
    // what is told later, and once
    await tells(() => mkdirSync(join(folder, 'new')))
    assert.equal(told, 1)
  })
})
