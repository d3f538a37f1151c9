import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createEngine } from '../../bots/workers/createEngine.ts'
import { createPool } from '../../bots/workers/createPool.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { readSources } from '../../knowledge/articles/sources/readSources.ts'
import { BUNDLE, entryOf, ROOT } from '../../operation/bundle/entryOf.js'
import { makeBundle } from '../../operation/bundle/makeBundle.js'
import { type SourceFolder, sourceFolder } from '../parts/written/sourceFolder.ts'

describe('the bundle of a faster start', () => {
  let folder: string
  let root: URL
  let bundle: URL
  let write: SourceFolder['write']
  let remove: SourceFolder['remove']

  function run(file: string): string {
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(file)], {
      encoding: 'utf8'
    })
    return stdout + stderr
  }

  const inFolder = () => ({ root, bundle })
  const make = async () => await makeBundle({ root, bundle, entries: ['./main.ts'] })
  const fromBundle = () => entryOf('./main.ts', inFolder()).startsWith(bundle.href)

  beforeEach(() => {
    ;({ folder, root, bundle, write, remove } = sourceFolder())
    write('model.json', '{ "says": "hello" }')
    write('beside.txt', 'from the file beside it')
    write(
      'part.ts',
      "import model from './model.json' with { type: 'json' }\n" +
        "import { readFileSync } from 'node:fs'\n" +
        "export const said: string = model.says + ' ' + " +
        "readFileSync(new URL('beside.txt', import.meta.url), 'utf8')\n"
    )
    write('main.ts', "import { said } from './part.ts'\nconsole.log(said)\n")
  })
  afterEach(() => remove())

  it('is what runs, and does what the sources do, with the files beside them', async () => {
    const before = run(entryOf('./main.ts', inFolder()))
    assert.equal(await make(), true)
    assert.ok(fromBundle())
    assert.equal(run(entryOf('./main.ts', inFolder())), before)
    assert.equal(before, 'hello from the file beside it\n')
  })

  for (const source of ['main.ts', 'part.ts', 'model.json'])
    it(`gives way to the sources once ${source} is changed`, async () => {
      await make()
      const text = source === 'model.json' ? '{ "says": "hallo" }' : "console.log('anew')\n"
      write(source, source === 'part.ts' ? 'export const said = "anew"\n' : text, new Date())
      assert.ok(!fromBundle())
      assert.match(run(entryOf('./main.ts', inFolder())), /anew|hallo/)
    })

  it('has the packages inside, and gives way once one of them is changed', async () => {
    const code = join('node_modules', 'greeter', 'index.js')
    mkdirSync(join(folder, 'node_modules', 'greeter'), { recursive: true })
    write(join('node_modules', 'greeter', 'package.json'), '{ "says": "hello from" }')
    write(code, "exports.said = require('./package.json').says + ' ' + __dirname")
    write('main.ts', "import { said } from 'greeter'\nconsole.log(said)\n")
    await make()
    assert.ok(fromBundle())
    assert.equal(run(entryOf('./main.ts', inFolder())), `hello from ${join(folder, code, '..')}\n`)
    write(code, "exports.said = 'anew'", new Date())
    assert.ok(!fromBundle())
    assert.equal(run(entryOf('./main.ts', inFolder())), 'anew\n')
  })

  it('gives way when a source is gone, or was touched', async () => {
    await make()
    rmSync(join(folder, 'part.ts'))
    assert.ok(!fromBundle())
    await assert.rejects(make())
    write('part.ts', 'export const said = 1\n')
    await make()
    assert.ok(fromBundle())
    utimesSync(join(folder, 'part.ts'), new Date(), new Date())
    assert.ok(!fromBundle())
  })

  it('gives way in a folder that was moved or copied: it knows its sources by their place', async () => {
    await make()
    const copy = pathToFileURL(`${folder}-copy/`)
    cpSync(root, copy, { recursive: true, preserveTimestamps: true })
    const entry = entryOf('./main.ts', { root: copy, bundle: new URL('bundle/', copy) })
    rmSync(copy, { recursive: true })
    assert.equal(entry, new URL('main.ts', copy).href)
  })

  it('is not made of a source that was written just now, and might be again', async () => {
    write('part.ts', 'export const said = 1\n', new Date())
    assert.equal(await make(), false)
    assert.ok(!fromBundle())
  })

  it('has each pattern compiled for the processor and for no interpreter before', () => {
    const { href } = new URL('operation/bundle/compileOnce.js', ROOT)
    const script =
      `import { compileOnce } from '${href}'; compileOnce(); const pattern = /a[bc]+d/; ` +
      "pattern.exec('abcd'); console.log(%RegexpHasNativeCode(pattern, true), " +
      '%RegexpHasBytecode(pattern, true))'
    const { stdout } = spawnSync(
      process.execPath,
      ['--allow-natives-syntax', '--input-type=module', '--eval', script],
      { encoding: 'utf8' }
    )
    assert.equal(stdout, 'true false\n')
  })

  it('answers a paste as the sources do', async () => {
    const paste = 'Event Source: MSExchangeCluster\nEvent ID: 2086\nw2k sp2'
    const own = new URL('../kb-triage-test/', BUNDLE)
    const file = './channels/terminal/triageCommand.ts'
    try {
      await makeBundle({ root: ROOT, bundle: own, entries: [file] })
      const [bundled, plain] = [
        entryOf(file, { root: ROOT, bundle: own }),
        new URL(file, ROOT).href
      ]
      const [answer, expected] = [bundled, plain].map(
        url =>
          spawnSync(process.execPath, [fileURLToPath(url)], { input: paste, encoding: 'utf8' })
            .stdout
      )
      assert.match(answer ?? '', /Q303283/)
      assert.equal(answer, expected)
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  })

  it('is what a worker runs, which decides as one from the sources does', async () => {
    const own = new URL('../kb-triage-worker-test/', BUNDLE)
    const file = './bots/workers/worker.ts'
    const paste = 'Event Source: MSExchangeCluster\nEvent ID: 2086\nw2k sp2'
    const articles = fileURLToPath(new URL('knowledge/articles/texts', ROOT))
    const contents = () => readSources([articles]).contents
    try {
      await makeBundle({ root: ROOT, bundle: own, entries: [file] })
      const program = entryOf(file, { root: ROOT, bundle: own })
      assert.ok(program.startsWith(own.href))
      const pool = createPool({ contents, program: () => program })
      const knowledge = openKnowledge(articles)
      const text = paste + ' It began on Monday.'.repeat(400)
      const decision = await createEngine(knowledge, pool).triage(text, {}, 'a')
      assert.equal(pool.size(), 1)
      assert.deepEqual(decision, await createEngine(knowledge).triage(text, {}, 'a'))
      await pool.stop()
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  })
})
