import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../../operation/bundle/entryOf.js'
import { makeSnapshot } from '../../operation/bundle/makeSnapshot.js'
import { snapshotOf } from '../../operation/bundle/snapshotOf.js'
import { type SourceFolder, sourceFolder } from '../parts/written/sourceFolder.ts'

const COMMAND = './channels/terminal/triageCommand.ts'

describe('the snapshot of a faster command', () => {
  let folder: string
  let root: URL
  let bundle: URL
  let write: SourceFolder['write']
  let remove: SourceFolder['remove']

  const taken = () => snapshotOf('./main.ts', { root, bundle })
  const make = async () => await makeSnapshot({ root, bundle, entry: './main.ts' })
  const run = (given: readonly string[], input = '') =>
    spawnSync(process.execPath, given, { input, encoding: 'utf8' })

  beforeEach(() => {
    ;({ folder, root, bundle, write, remove } = sourceFolder())
    write(
      'main.ts',
      "import { createHash } from 'node:crypto'\nimport { startupSnapshot } from 'node:v8'\n" +
        'const loaded = process.pid\nconst decoder = new TextDecoder()\n' +
        'startupSnapshot.setDeserializeMainFunction(() => console.log(loaded !== process.pid, ' +
        "process.argv.slice(2), createHash('md5').update(decoder.decode(Buffer.from('a'))).digest('hex')))\n"
    )
  })
  afterEach(() => remove())

  it('goes on from what was loaded, with what was typed, and with what no snapshot can hold', async () => {
    assert.equal(await make(), true)
    const { stdout, stderr } = run([...(taken() ?? []), 'kb-triage', '--json', 'a file'])
    assert.equal(stdout, "true [ '--json', 'a file' ] 0cc175b9c0f1b6a831c399e269772661\n")
    assert.equal(stderr, '')
  })

  it('gives way once a source is changed or gone, and for another Node', async () => {
    await make()
    assert.notEqual(taken(), null)
    const manifest = join(folder, 'bundle', 'snapshot.json')
    const text = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, text.replace(process.version, 'v1.2.3'))
    assert.equal(taken(), null)
    writeFileSync(manifest, text)
    assert.notEqual(taken(), null)
    write('main.ts', "console.log('anew')\n", new Date())
    assert.equal(taken(), null)
    rmSync(join(folder, 'main.ts'))
    assert.equal(taken(), null)
  })

  it('is not made of what opens something while it is loaded', async () => {
    write('main.ts', "import { DatabaseSync } from 'node:sqlite'\nnew DatabaseSync(':memory:')\n")
    await assert.rejects(make())
    assert.equal(taken(), null)
  })

  it('answers a paste as the sources do, in words and as JSON, and tells mistakes alike', async () => {
    const paste = 'Event Source: MSExchangeCluster\nEvent ID: 2086\nw2k sp2'
    await makeSnapshot({ root: ROOT, bundle, entry: COMMAND })
    const snapshot = snapshotOf(COMMAND, { root: ROOT, bundle }) ?? []
    const source = fileURLToPath(new URL(COMMAND, ROOT))
    for (const typed of [
      [],
      ['--json'],
      ['--lang', 'de'],
      ['--help'],
      ['--jsno'],
      ['no such file']
    ]) {
      const [answer, expected] = [[...snapshot, source], [source]].map(given =>
        run([...given, ...typed], paste)
      )
      assert.equal(answer?.stdout, expected?.stdout, typed.join(' '))
      assert.equal(answer?.stderr, expected?.stderr)
      assert.equal(answer?.status, expected?.status)
    }
  })
})
