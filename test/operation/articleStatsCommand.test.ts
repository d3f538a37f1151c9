import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startClient } from '../parts/channels/directLineClient.ts'
import { type Service, startService } from '../parts/services/service.ts'
import { ownArticle } from '../parts/written/ownArticle.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

describe('npm run knowledge -- stats', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-stats-'))
  let service: Service
  before(async () => {
    for (const [id, title, symptoms] of [
      ['HD-51', 'Shredder stops in the middle', 'The shredder stops in the middle of a page.'],
      ['HD-52', 'Blinds stay down', 'The blinds of the meeting room stay down.']
    ] as const)
      writeFileSync(
        join(folder, `${id}.md`),
        ownArticle({ id, title, symptoms, resolution: 'Empty the bin, then press the red key.' })
      )
    service = await startService({ KNOWLEDGE: folder })
  })
  after(async () => {
    await service.stop()
  })
  function stats(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
    return spawnSync(
      process.execPath,
      [join(ROOT, 'operation/knowledgeCommand.ts'), 'stats', ...args],
      { encoding: 'utf8', env: { PATH: process.env.PATH ?? '', ...env } }
    )
  }

  it('says that nothing is kept while there is no store', () => {
    const { status, stdout } = stats({ DATA_DIR: join(folder, 'none') }, folder)
    assert.equal(status, 0)
    assert.match(stdout, /^2 articles, 2 of your own\n[^]*Nothing is kept yet/)
  })

  it('tells beside the running service what was never given and what did not help', async () => {
    const client = await startClient(service.url)
    await client.say('the shredder stops in the middle of a page')
    await client.say('that did not help')
    client.end()
    const { status, stdout } = stats({ DATA_DIR: service.dataDir, KNOWLEDGE: folder })
    assert.equal(status, 0)
    assert.match(stdout, /1 conversation is kept; 1 article was given in it\./)
    assert.match(stdout, /never given\n {2}HD-52: Blinds stay down\n/)
    assert.match(
      stdout,
      /did not help\n {2}HD-51: Shredder .* \(given once, solved 0, not solved 1/
    )
    const json = stats({ DATA_DIR: service.dataDir, KNOWLEDGE: folder }, '--json').stdout
    assert.equal((JSON.parse(json) as { total: number }).total, 2)
  })

  it('ends with 2 and one line when there is no such source', () => {
    const { status, stderr } = stats({}, '/nowhere')
    assert.equal(status, 2)
    assert.match(stderr, /^\/nowhere: there is no such folder or index[^\n]*\n$/)
  })
})
