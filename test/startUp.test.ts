import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../config/readConfig.ts'
import type { SettingError } from '../config/settings.ts'
import { startService } from './parts/services/service.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Starts the service as an operator would and waits for it to end. */
function start(env: Readonly<Record<string, string>>): {
  readonly code: number | null
  readonly said: string
} {
  const { status, stderr } = spawnSync(process.execPath, ['start.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', PORT: '0', STORAGE_URL: 'sqlite::memory:', ...env },
    encoding: 'utf8',
    timeout: 20_000
  })
  return { code: status, said: stderr }
}

describe('the service at its start', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-start-'))
  })
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  function oneLine({ said }: { readonly said: string }, pattern: RegExp): void {
    assert.match(said, pattern)
    assert.equal(said.trimEnd().split('\n').length, 1, said)
  }

  it('a port that is taken: one line, exit code 1', async () => {
    const other: Server = createServer()
    const port = await new Promise<number>(resolve =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
    )
    const ended = start({ PORT: String(port) })
    other.close()
    oneLine(
      ended,
      new RegExp(
        `^Port ${port} on 127\\.0\\.0\\.1 is taken; stop what uses it, or set PORT\\.$`,
        'm'
      )
    )
    assert.equal(ended.code, 1)
  })

  it('a data folder that cannot be written: one line, exit code 1', () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const ended = start({ DATA_DIR: join(file, 'data'), STORAGE_URL: 'sqlite:' })
    oneLine(ended, /cannot be written \(ENOTDIR\); make it writable, or set DATA_DIR/)
    assert.equal(ended.code, 1)
  })

  it('a data folder in a place that takes none is told at once', function () {
    if (process.platform !== 'linux') this.skip()
    const ended = start({ DATA_DIR: '/proc/none/data', STORAGE_URL: 'sqlite:' })
    oneLine(ended, /^\/proc\/none\/data cannot be written \(ENOENT\)/m)
    assert.equal(ended.code, 1)
  })

  it('a store that is none, or damaged, is named, with the remedy', () => {
    const file = join(folder, 'torn.sqlite')
    writeFileSync(file, 'these are no pages of a database. '.repeat(1_000))
    const ended = start({ STORAGE_URL: `sqlite:${file}` })
    oneLine(ended, /^.*torn\.sqlite cannot be read \(file is not a database\); move it away and/m)
    assert.equal(ended.code, 1)
  })

  it('a folder of articles that is not there: named, with the remedy', () => {
    const ended = start({ KNOWLEDGE: join(folder, 'nowhere') })
    oneLine(ended, /nowhere/)
    assert.equal(ended.code, 1)
  })

  it('a broken article: file, line, what is wrong and what to do', () => {
    writeFileSync(join(folder, 'Q100001.txt'), 'TITLE   :No document line\r\n\r\n')
    const ended = start({ KNOWLEDGE: folder })
    oneLine(ended, /Q100001\.txt:1 .+/)
    assert.equal(ended.code, 1)
  })

  it('open to other machines without a registration: one line with the remedy, exit code 78', () => {
    const ended = start({ HOST: '0.0.0.0' })
    oneLine(ended, /Set MicrosoftAppId, or HOST=127\.0\.0\.1\.$/m)
    assert.equal(ended.code, 78)
  })

  for (const [what, env, said] of [
    [
      'a port that is no number',
      { PORT: 'http' },
      /^PORT is "http"; set a number from 0 to 65535\.$/
    ],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud"; set one of/],
    ['an unknown store', { STORAGE_URL: 'mysql://x' }, /^STORAGE_URL must begin with "sqlite:"/],
    ...['p@ss/w', 'p#w', 'Kb@1:/#?%', '50%', 'a?b'].map(
      password =>
        [
          `a password that breaks the address of the store: ${password}`,
          { STORAGE_URL: `postgres://kb:${password}@db.example/kb` },
          /^STORAGE_URL holds @, \/, \?, # or % in its name or password; write them as %40/
        ] as const
    ),
    [
      'a tenant by its name',
      { ALLOWED_TENANTS: 'contoso.example' },
      /^ALLOWED_TENANTS holds "contoso\.example"; set the ids of tenants/
    ],
    [
      'an unknown kind of registration',
      { MicrosoftAppType: 'Many' },
      /^MicrosoftAppType is "Many"; set one of/
    ]
  ] as const) {
    it(`${what} is told with the remedy`, () => {
      assert.throws(
        () => readConfig(env),
        (error: SettingError) => error.exitCode === 78 && said.test(error.message)
      )
    })
  }

  it(
    'is ready, healthy, and stops on SIGTERM with exit code 0; the log is JSON and holds ' +
      'nothing of what was pasted',
    async () => {
      const service = await startService()
      for (const path of ['/healthz', '/readyz'])
        assert.equal((await fetch(service.url + path)).status, 200)
      const answer = await fetch(`${service.url}/api/triage`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: 'pop3 hangs on SECRETHOST'
      })
      assert.equal(answer.status, 200)
      assert.equal(await service.stop(), 0)
      for (const line of service.logged().trim().split('\n'))
        assert.equal(typeof JSON.parse(line), 'object')
      assert.doesNotMatch(service.logged(), /SECRETHOST/)
    }
  )

  it('on a terminal one sentence says where it is; the lines of the log are for machines', async function () {
    // util-linux's script gives a program a terminal
    if (spawnSync('script', ['--version']).status !== 0) return this.skip()
    const said = await onTerminal({ ...process.env, PORT: '0', DATA_DIR: join(folder, 'terminal') })
    assert.match(
      said,
      /^KB Triage is ready at http:\/\/localhost:\d+ and knows one article\. Press Ctrl\+C to stop it\.\s*$/
    )
  })
})

/** What the service writes on a terminal until it is ready. */
async function onTerminal({ LOG_LEVEL: _, ...env }: NodeJS.ProcessEnv): Promise<string> {
  const command = `${process.execPath} start.js`
  const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: ROOT,
    env,
    stdio: ['pipe', 'pipe', 'inherit']
  })
  let said = ''
  for await (const part of terminal.stdout) {
    said += String(part)
    if (said.includes('\n')) break
  }
  // as a person ends it
  terminal.stdin.end('\u0003')
  terminal.kill()
  return said
}
