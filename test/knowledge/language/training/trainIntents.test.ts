import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INTENTS } from '../../../../knowledge/language/intent.ts'
import { readExamples } from '../../../../knowledge/language/training/readExamples.ts'
import { trainIntents } from '../../../../knowledge/language/training/trainIntents.ts'

const FOLDER = new URL('../../../../knowledge/language/examples/', import.meta.url)
const SET_APART = new URL('../../../../knowledge/language/setApart/', import.meta.url)
const SAVED = new URL('../../../../knowledge/language/intents.json', import.meta.url)
const RECOGNISER = new URL('../../../../knowledge/language/recognizeIntent.ts', import.meta.url)
  .href
const MANY: readonly string[] = ['mail-stall', 'mail-problem', 'problem']

describe('the examples and the model', () => {
  const examples = readExamples(FOLDER)

  for (const intent of INTENTS) {
    it(`${intent} has enough examples`, () => {
      assert.ok(
        examples.filter(example => example.intent === intent).length >=
          (MANY.includes(intent) ? 150 : 60)
      )
    })
  }

  it('no sentence is an example of two things', () => {
    const seen = new Map<string, string | null>()
    for (const { words, intent } of examples) {
      assert.ok(
        !seen.has(words) || seen.get(words) === intent,
        `"${words}" is in ${intent} and in ${seen.get(words)}`
      )
      seen.set(words, intent)
    }
  })

  it('training gives what is saved, byte by byte', function () {
    this.timeout(120_000)
    assert.equal(
      `${JSON.stringify(trainIntents(examples, readExamples(SET_APART)))}\n`,
      readFileSync(SAVED, 'utf8'),
      'run npm run train'
    )
  })

  it('model and examples stay under 2 MB', () => {
    const examplesSize = execFileSync('du', ['-sb', FOLDER.pathname], { encoding: 'utf8' })
    assert.ok(statSync(SAVED).size + Number.parseInt(examplesSize, 10) < 2_000_000)
  })

  it('prints nothing, and leaves .env alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'words-'))
    writeFileSync(join(folder, '.env'), 'WORDS_LEAKED=yes\n')
    const script =
      `const { recognizeIntent } = await import(${JSON.stringify(RECOGNISER)}` +
      `); recognizeIntent('pop3 hangs'); ` +
      `process.stderr.write(String(process.env.WORDS_LEAKED))`
    try {
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', `${script}`], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe']
      })
      assert.equal(printed, '')
      const leaked = execFileSync(
        process.execPath,
        ['--input-type=module', '-e', script.replace('process.stderr', 'process.stdout')],
        { cwd: folder, encoding: 'utf8' }
      )
      assert.equal(leaked, 'undefined')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
