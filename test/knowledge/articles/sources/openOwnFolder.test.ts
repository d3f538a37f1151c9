import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolderReader } from '../../../../knowledge/articles/index/readFolder.ts'
import {
  type OwnFolder,
  openOwnFolder
} from '../../../../knowledge/articles/sources/openOwnFolder.ts'
import { versionOf } from '../../../../knowledge/articles/sources/versionOf.ts'
import { ownArticle } from '../../../parts/written/ownArticle.ts'

const ARCHIVE_TEXT = readFileSync(
  new URL('../../../../knowledge/articles/texts/Q303283.txt', import.meta.url),
  'utf8'
)

function lift(edition: number, id = 'HD-31'): string {
  return ownArticle({
    id,
    title: 'The goods lift stands still',
    symptoms: 'The goods lift stands still with its doors open.',
    resolution: `Turn the key on floor ${edition}.`
  })
}

describe('the folder that articles are written into', () => {
  let folder: string
  let own: OwnFolder
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
    own = openOwnFolder(`${folder},elsewhere.kbindex`)
  })
  function write(text: string, id = 'HD-31', file: string | null = null): string {
    return own.write({ id, file }, text).kind
  }
  function files(): readonly string[] {
    return readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .toSorted()
  }

  for (const [sources, told] of [
    ['', /There is no folder to write articles into: name one first in KNOWLEDGE/],
    ['archive.kbindex', /There is no folder/],
    ['/proc,archive.kbindex', /cannot be written/]
  ] as const)
    it(`takes nothing where KNOWLEDGE is ${JSON.stringify(sources)}, and says why`, () => {
      // whoever may write everything is not kept from a folder by its rights
      if (sources.startsWith('/proc') && process.getuid?.() === 0) return
      assert.match(openOwnFolder(sources).fault() ?? '', told)
    })

  it('creates, replaces and leaves alone what is the same', () => {
    assert.deepEqual(
      [write(lift(1)), write(lift(1)), write(lift(2))],
      ['created', 'unchanged', 'replaced']
    )
    assert.deepEqual(files(), ['HD-31.md'])
    assert.equal(readFileSync(join(folder, 'HD-31.md'), 'utf8'), lift(2))
  })

  it('writes into the file that the article stands in, whatever its name', () => {
    writeFileSync(join(folder, 'goods-lift.md'), lift(1))
    assert.equal(write(lift(2), 'HD-31', 'goods-lift.md'), 'replaced')
    assert.deepEqual(files(), ['goods-lift.md'])
  })

  it('asks the disk whether the file is still that article', () => {
    writeFileSync(join(folder, 'goods-lift.md'), lift(1, 'HD-32'))
    assert.equal(write(lift(2), 'HD-31', 'goods-lift.md'), 'created')
    assert.equal(own.remove({ id: 'HD-33', file: 'goods-lift.md' }), false)
    assert.deepEqual(files(), ['HD-31.md', 'goods-lift.md'])
  })

  it('never takes the place of another article', () => {
    writeFileSync(join(folder, 'HD-31.md'), lift(1, 'HD-99'))
    const written = own.write({ id: 'HD-31', file: null }, lift(2))
    assert.match(written.remarks[0]?.found ?? '', /HD-31\.md that holds another article/)
    assert.equal(readFileSync(join(folder, 'HD-31.md'), 'utf8'), lift(1, 'HD-99'))
  })

  it('takes the text format, and an article has one file', () => {
    assert.equal(write(ARCHIVE_TEXT, 'Q303283'), 'created')
    assert.deepEqual(files(), ['Q303283.txt'])
    assert.equal(write(lift(1, 'Q303283'), 'Q303283'), 'replaced')
    assert.deepEqual(files(), ['Q303283.md'])
  })

  for (const [what, text, found] of [
    ['another id', lift(1, 'HD-32'), /the id HD-32 in the text, HD-31 in the address/],
    ['no section', '---\nid: HD-31\ntitle: A\napplies to: All\n---\n', /no section/],
    ['a text without its head', 'DOCUMENT: none\nTITLE   :\n', /DOCUMENT/]
  ] as const)
    it(`refuses ${what} with the remark of the check, and writes nothing`, () => {
      const { kind, remarks } = own.write({ id: 'HD-31', file: null }, text)
      assert.equal(kind, 'refused')
      assert.ok(
        remarks.some(remark => found.test(remark.found)),
        JSON.stringify(remarks)
      )
      assert.deepEqual(files(), [])
    })

  it('keeps what it writes and what it takes out, to be read as it was', () => {
    write(lift(1))
    write(lift(2))
    own.remove({ id: 'HD-31', file: null })
    assert.deepEqual(files(), [])
    for (const text of [lift(1), lift(2)])
      assert.equal(own.versions.read('HD-31', versionOf(text))?.lines.join('\n'), text)
    assert.equal(own.versions.read('HD-31', versionOf(lift(3))), undefined)
    assert.deepEqual(
      new Set(own.versions.list('HD-31').map(({ version }) => version)),
      new Set([versionOf(lift(1)), versionOf(lift(2))])
    )
  })

  it('keeps what was written by hand, too, once it was read', () => {
    const reader = createFolderReader(folder, 0)
    function read(): void {
      const { articles } = reader.read()
      own.keep([{ kind: 'folder', path: folder, version: '1', articles }])
    }
    writeFileSync(join(folder, 'goods-lift.md'), lift(1))
    read()
    writeFileSync(join(folder, 'goods-lift.md'), `${lift(2)}\nAnd wait.\n`)
    reader.read()
    read()
    assert.equal(own.versions.list('HD-31').length, 2)
    assert.notEqual(own.versions.read('HD-31', versionOf(lift(1))), undefined)
  })

  it('keeps the last hundred texts of an article', () => {
    for (let edition = 1; edition <= 103; edition += 1) write(lift(edition))
    assert.equal(own.versions.list('HD-31').length, 100)
    assert.notEqual(own.versions.read('HD-31', versionOf(lift(103))), undefined)
  })

  for (const id of ['..', '../own', 'a/b', '', 'x'.repeat(200)])
    it(`reads no version by the id ${JSON.stringify(id.slice(0, 20))}`, () => {
      own.versions.keep(id, 'text', 'a.md')
      assert.deepEqual(own.versions.list(id), [])
      assert.equal(own.versions.read(id, versionOf('text')), undefined)
    })
})
