import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { COMMANDS } from '../../../operation/commands.ts'
import packageFile from '../../../package.json' with { type: 'json' }

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

function call(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['kb-triage.js', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', ...env },
    input,
    encoding: 'utf8'
  })
  return { stdout, stderr, status }
}

describe('all commands alike', function () {
  this.timeout(120_000)

  for (const name of Object.keys(COMMANDS)) {
    it(`${name} --help: what it does, examples first, then how it is called`, () => {
      const { stdout, stderr, status } = call([name, '--help'])
      assert.deepEqual([status, stderr], [0, ''])
      const parts = [
        '\nExamples\n',
        `  kb-triage ${name}`,
        '\nUsage\n',
        '\nOptions\n',
        '\nEnds with\n'
      ]
      const places = parts.map(part => stdout.indexOf(part))
      assert.ok(!places.includes(-1), stdout)
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b)
      )
      assert.ok(stdout.split('\n').every(line => line.length <= 100))
    })
    it(`${name} --hepl: one line, what was likely meant, and 2`, () => {
      const { stdout, stderr, status } = call([name, '--hepl'])
      assert.deepEqual([status, stdout], [2, ''])
      assert.equal(
        stderr,
        "Unknown option '--hepl'. Did you mean --help? (--help shows the usage.)\n"
      )
    })
  }

  it('the list of commands is what the npm scripts call', () => {
    const called = Object.values(packageFile.scripts as Readonly<Record<string, string>>).flatMap(
      script => /^node kb-triage\.js (\S+)/.exec(script)?.[1] ?? []
    )
    assert.deepEqual(
      called.filter(name => !(name in COMMANDS)),
      []
    )
    const { stdout } = call(['--help'])
    for (const name of Object.keys(COMMANDS)) assert.match(stdout, new RegExp(`\n  ${name} `))
  })

  it('says what was likely meant by a command that is not there', () => {
    const { stderr, status } = call(['traige'])
    assert.deepEqual(
      [status, stderr],
      [2, "Unknown command 'traige'. Did you mean triage? (--help shows the usage.)\n"]
    )
  })

  for (const [what, args, says] of [
    ['a folder', ['knowledge', 'import', '/nowhere'], /^\/nowhere is not there\. Name a folder/],
    ['articles', ['check-knowledge', '/nowhere'], /^\/nowhere is not there\. Name a folder/],
    ['a paste', ['triage', '/nowhere'], /^There is no file \/nowhere\. Name one that exists/],
    ['a paste in a folder', ['triage', 'test'], /^test is a folder\. Name a file in it/],
    ['a text to explain', ['explain', '/nowhere'], /^There is no file \/nowhere\. Name/],
    ['a backup', ['restore', '/nowhere'], /^\/nowhere/]
  ] as const)
    it(`${what} that is not there: the place, what is wrong and what to do, in one line`, () => {
      const { stdout, stderr, status } = call(args)
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, says)
      assert.equal(stderr.split('\n').length, 2)
    })

  it('uses colour and weight only where they are shown, or asked for', () => {
    const said = 'pop3 hangs on windows 2000 sp2'
    const plain = call(['triage'], {}, said).stdout
    const bold = call(['triage'], { FORCE_COLOR: '1' }, said).stdout
    assert.match(plain, /^Install Windows 2000 Service Pack 3 or later\.\n/)
    assert.match(bold, /^\u001b\[1mInstall Windows 2000 Service Pack 3 or later\.\u001b\[22m\n/)
    assert.equal(call(['triage'], { NO_COLOR: '1' }, said).stdout, plain)
  })

  it('ends quietly when nobody reads any more', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" kb-triage.js explain package-lock.json | head -1`],
      { cwd: ROOT, encoding: 'utf8' }
    )
    assert.deepEqual([status, stderr], [0, ''])
  })
})
