import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { convertFolder } from '../../../../knowledge/articles/convert/convertFolder.ts'
import { listArticleFiles } from '../../../../knowledge/articles/index/listArticleFiles.ts'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { writtenDocument } from '../../../parts/written/writtenDocument.ts'

const COMMAND = fileURLToPath(new URL('../../../../operation/knowledgeCommand.ts', import.meta.url))
const PAGE = '<h1>The gate beeps</h1><h2>Fix</h2><p>Close the gate.</p>'

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-convert-'))
  mkdirSync(join(folder, 'below'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the documents of a folder', () => {
  it('get Markdown beside them, once, and again when they change', async () => {
    const folder = folderWith({
      'gate.html': PAGE,
      'below/door.docx': writtenDocument({
        paragraphs: [{ style: 'Title', text: 'The door' }, { text: 'Shut it.' }]
      }),
      'notes.txt': 'a',
      'logo.png': 'x',
      '_draft.html': PAGE,
      '~$door.docx': 'x'
    })
    const first = await convertFolder(folder)
    assert.deepEqual(first, { written: 2, unchanged: 0, refused: ['no articles: 1 .png'] })
    assert.match(readFileSync(join(folder, 'below/door.md'), 'utf8'), /title: The door\n/)
    assert.deepEqual(await convertFolder(folder), { ...first, written: 0, unchanged: 2 })
    writeFileSync(join(folder, 'gate.html'), PAGE.replace('beeps', 'squeaks'))
    assert.deepEqual(await convertFolder(folder), { ...first, written: 1, unchanged: 1 })
  })

  it('leave alone what somebody wrote, or changed since', async () => {
    const folder = folderWith({ 'a.html': PAGE, 'b.html': PAGE, 'b.md': '# Mine\n\nText.\n' })
    await convertFolder(folder)
    const edited = `${readFileSync(join(folder, 'a.md'), 'utf8')}More.\n`
    writeFileSync(join(folder, 'a.md'), edited)
    assert.deepEqual((await convertFolder(folder)).refused, [
      'a.html: a.md was written by hand and stays',
      'b.html: b.md was written by hand and stays'
    ])
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), edited)
    assert.equal(readFileSync(join(folder, 'b.md'), 'utf8'), '# Mine\n\nText.\n')
  })

  it('are told with their reason when they are not taken, and the others are', async () => {
    const folder = folderWith({
      'a.html': '<p></p>',
      'b.docx': 'no zip',
      'c.html': '',
      'd.html': `<h1>Deep down</h1>${'<div>'.repeat(30_000)}x`,
      'e.pdf': 'x',
      'g.html': `<h1>One long line</h1>${'a'.repeat(5_100_000)}`,
      'f.html': PAGE
    })
    truncateSync(join(folder, 'c.html'), 200_000_000)
    const { written, refused } = await convertFolder(folder)
    assert.equal(written, 1)
    assert.deepEqual(refused.toSorted(), [
      'a.html: it has no text',
      'b.docx: it is torn, or no document',
      'c.html: it is larger than 20 MB',
      'd.html: it nests too deeply',
      'e.pdf: .pdf is no format that is read; save it as .docx or .html',
      'g.html: its text is larger than 5 MB, no article'
    ])
  })

  it('are no articles when they are larger than any', () => {
    const folder = folderWith({ 'a.md': '# The gate beeps\n\nClose it.\n', 'long.md': '' })
    truncateSync(join(folder, 'long.md'), 200_000_000)
    const { files, passed } = listArticleFiles(folder)
    assert.deepEqual(files, ['a.md'])
    assert.deepEqual(passed, ['long.md: larger than 5 MB, no article; passed'])
  })

  it('are in the index that the import makes of the folder', async () => {
    const folder = folderWith({ 'gate.html': PAGE, 'old.doc': 'x' })
    const to = join(folder, 'a.kbindex')
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      COMMAND,
      'import',
      folder,
      '--to',
      to
    ])
    assert.match(stdout, /^1 documents turned into Markdown .* 1 not taken\n1 articles in /)
    assert.match(stderr, /^old\.doc: \.doc is no format that is read/)
    const knowledge = openKnowledge(to)
    assert.equal(knowledge.size, 1)
    knowledge.close()
  })
})
