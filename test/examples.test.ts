import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Service, startService } from './parts/services/service.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLES = join(ROOT, 'examples')
/** What the package of the engine and the examples take from the registry. */
const PACKAGES = ['csv-parse', 'fast-xml-parser', 'natural', 'yaml', 'express']
const DESCRIPTION =
  'Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase'
const EVENT = `Event Source: MSExchangeCluster\nEvent ID: 2086\nComputer: MAIL01\nDescription: ${DESCRIPTION}`

describe('the examples', function () {
  this.timeout(180_000)
  let folder: string
  let service: Service

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-examples-'))
    const modules = join(folder, 'node_modules')
    mkdirSync(modules)
    execFileSync(
      process.execPath,
      ['deploy/engine/buildEngineCommand.ts', join(modules, 'kb-triage-engine')],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }
    )
    for (const name of PACKAGES)
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'dir')
    cpSync(EXAMPLES, folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    service = await startService()
  })
  after(async () => {
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('triageFiles.js says what each file needs, and each machine that one lists', () => {
    writeFileSync(join(folder, 'event.txt'), `${EVENT}\n\nw2k sp2`)
    writeFileSync(
      join(folder, 'machines.txt'),
      `${EVENT}\n\nServer,OS,SP\nMAIL01,Windows 2000,2\nMAIL02,Windows 2000,4`
    )
    const said = execFileSync(process.execPath, ['triageFiles.js', 'event.txt', 'machines.txt'], {
      cwd: folder,
      encoding: 'utf8'
    })
    assert.deepEqual(said.trim().split('\n'), [
      'event.txt\trecommend\tQ303283',
      'machines.txt\trecommend\tQ303283',
      'machines.txt MAIL01\trecommend\tQ303283',
      'machines.txt MAIL02\talready-fixed\tQ303283'
    ])
  })

  it('expressRoute.js answers a paste, and says what it cannot read', async () => {
    const route = spawn(process.execPath, ['expressRoute.js'], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const [line] = (await once(route.stdout, 'data')) as [Buffer]
    const url = String(line).trim()
    const post = async (body: string, query = '') =>
      await fetch(`${url}${query}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain' }
      })
    const answer = (await (await post(EVENT, '?product=w2k&servicePack=2')).json()) as {
      readonly step: { readonly kind: string }
      readonly quotes: readonly { readonly line: number }[]
    }
    assert.equal(answer.step.kind, 'recommend')
    assert.equal(answer.quotes[0]?.line, 39)
    assert.equal((await post(' ')).status, 400)
    assert.equal((await post(EVENT, '?product=gibberish')).status, 400)
    route.kill()
    await once(route, 'exit')
  })

  it('powerAutomate.json is a request that the service answers', async () => {
    const { inputs } = JSON.parse(readFileSync(join(EXAMPLES, 'powerAutomate.json'), 'utf8')) as {
      readonly inputs: {
        readonly method: string
        readonly uri: string
        readonly headers: Readonly<Record<string, string>>
        readonly body: { readonly text: string }
      }
    }
    const text = inputs.body.text.replace("@{triggerBody()?['Text']}", () => `${EVENT}\n\nw2k sp4`)
    const answer = await fetch(inputs.uri.replace('https://HOST', service.url), {
      method: inputs.method,
      headers: inputs.headers,
      body: JSON.stringify({ text })
    })
    const { step } = (await answer.json()) as { readonly step: { readonly kind: string } }
    assert.equal(step.kind, 'already-fixed')
  })

  // what ConvertTo-Json makes of the selected fields: dates, escapes and one event differ
  const fields = `"Id": 2086,\r\n    "ProviderName": "MSExchangeCluster",\r\n    "LevelDisplayName": "Error",\r\n    "LogName": "Application"`
  const shapes = {
    'Windows PowerShell 5.1': `[\r\n    {\r\n    ${fields},\r\n    "TimeCreated":  "\\/Date(1015920764000)\\/",\r\n    "MachineName":  "MAIL01",\r\n    "Message":  ${JSON.stringify(DESCRIPTION).replaceAll("'", '\\u0027')}\r\n    }\r\n]`,
    'PowerShell 7': `[\r\n  {\r\n    ${fields},\r\n    "TimeCreated": "2002-03-12T09:12:44.0000000+01:00",\r\n    "MachineName": "MAIL01",\r\n    "Message": ${JSON.stringify(DESCRIPTION)}\r\n  }\r\n]`,
    'one event, which is no list': `{\r\n    ${fields},\r\n    "TimeCreated": "2002-03-12T09:12:44.0000000+01:00",\r\n    "MachineName": "MAIL01",\r\n    "Message": ${JSON.stringify(DESCRIPTION)}\r\n}`
  }
  for (const [name, body] of Object.entries(shapes))
    it(`triageEvents.ps1 sends what the service reads: ${name}`, async () => {
      const script = readFileSync(join(EXAMPLES, 'triageEvents.ps1'), 'utf8')
      const [, path = '', type = ''] =
        /"\$Service(\/\S+)" -Method Post -ContentType '([^']+)'/.exec(script) ?? []
      const answer = await fetch(`${service.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body
      })
      const { events, step } = (await answer.json()) as {
        readonly events: readonly Readonly<Record<string, unknown>>[]
        readonly step: { readonly kind: string; readonly about?: string }
      }
      assert.equal(events.length, 1)
      const { id, source, computer, description } = events[0] ?? {}
      assert.deepEqual(
        [id, source, computer, description],
        [2086, 'MSExchangeCluster', 'MAIL01', DESCRIPTION]
      )
      assert.deepEqual([step.kind, step.about], ['ask', 'product'])
    })
})
