import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listArticleFiles } from '../../../../knowledge/articles/index/listArticleFiles.ts'

function folderWith(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-listed-'))
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  return folder
}

describe('the files of a folder that are articles', () => {
  it('are not those that tell of the folder, nor what begins with "_": told with the reason', () => {
    const folder = folderWith([
      'Readme.md',
      'LICENSE.txt',
      'CHANGELOG.md',
      '_template.md',
      '_drafts/HD-9.md',
      '_drafts/picture.png',
      'printers/CONTRIBUTING.md',
      'printers/security door.md'
    ])
    const { files, passed, aside, folders } = listArticleFiles(folder)
    assert.deepEqual(files, ['printers/security door.md'])
    assert.deepEqual(folders, ['', 'printers'])
    assert.deepEqual(passed, [])
    assert.deepEqual(aside.toSorted(), [
      'CHANGELOG.md: tells of the folder, no article; passed',
      'LICENSE.txt: tells of the folder, no article; passed',
      'Readme.md: tells of the folder, no article; passed',
      '_drafts: a folder whose name begins with "_"; passed with what is in it',
      '_template.md: its name begins with "_", no article; passed',
      'printers/CONTRIBUTING.md: tells of the folder, no article; passed'
    ])
  })

  it('are not what editors, Git and Kubernetes keep for themselves, which is not told', () => {
    const folder = folderWith(['.HD-1.md.swp', '.git/HD-2.md', '..data/HD-3.md'])
    symlinkSync(join('..data', 'HD-3.md'), join(folder, 'HD-3.md'))
    const { files, passed, aside } = listArticleFiles(folder)
    assert.deepEqual([files, passed, aside], [['HD-3.md'], [], []])
  })

  it('are read in a folder that is named like one; a loop is told and passed', () => {
    const folder = folderWith(['notes.txt/HD-1.md'])
    symlinkSync('..', join(folder, 'notes.txt', 'up'))
    const { files, passed, aside } = listArticleFiles(folder)
    assert.deepEqual(files, ['notes.txt/HD-1.md'])
    assert.deepEqual(aside, ['notes.txt: a folder, no article; what is in it is read'])
    assert.deepEqual(passed, ['notes.txt/up: leads back to a folder above it; passed'])
  })
})
