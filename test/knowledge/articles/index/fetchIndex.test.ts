import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchIndex } from '../../../../knowledge/articles/index/fetchIndex.ts'
import { importArticles } from '../../../../knowledge/articles/index/importArticles.ts'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { folderWith, NEIGHBOURS } from '../../../parts/written/writtenArticles.ts'

const COMMAND = fileURLToPath(new URL('../../../../operation/knowledgeCommand.ts', import.meta.url))

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('fetching an index', () => {
  const source = folderWith(NEIGHBOURS)
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-fetch-'))
  const to = join(folder, 'archive.kbindex')
  const other = Buffer.from('no index at all')
  let index: Buffer
  let server: Server
  let url: string
  let served = 0

  before(async () => {
    await importArticles(source, `${source}.kbindex`, () => undefined)
    index = readFileSync(`${source}.kbindex`)
    server = createServer((request, response) => {
      served += 1
      const path = new URL(request.url ?? '', 'http://here').pathname
      if (path === '/torn') {
        response.writeHead(200, { 'content-length': String(index.length) })
        response.write(index.subarray(0, 1_000))
        setTimeout(() => response.destroy(), 50)
      } else if (path === '/index') response.end(index)
      else if (path === '/other') response.end(other)
      else {
        response.statusCode = 404
        response.end()
      }
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.close()
  })

  it('puts it there whole, and asks nobody when it is there already', async () => {
    assert.equal(await fetchIndex({ url: `${url}/index`, sha256: sumOf(index), to }), true)
    const knowledge = openKnowledge(to)
    assert.equal(knowledge.size, NEIGHBOURS.length)
    knowledge.close()
    const before = served
    assert.equal(
      await fetchIndex({ url: `${url}/index`, sha256: sumOf(index).toUpperCase(), to }),
      false
    )
    assert.equal(served, before)
  })

  for (const [what, path, sum, told] of [
    ['other bytes', '/other', () => sumOf(index), /other bytes than were meant/],
    ['a file that is no index', '/other', () => sumOf(other), /no index of articles/],
    ['a connection that breaks', '/torn', () => sumOf(index), /could not be written whole/],
    ['an address with nothing', '/none', () => sumOf(index), /answers 404; look at the address/],
    ['no checksum', '/index', () => 'abc', /Name the checksum of the index with --sha256/]
  ] as const)
    it(`${what}: the index before it stays, nothing is left behind, and nobody reads the secret`, async () => {
      writeFileSync(to, 'before')
      const secret = `${url}${path}?sig=secret`
      await assert.rejects(fetchIndex({ url: secret, sha256: sum(), to }), (error: Error) => {
        assert.match(error.message, told)
        assert.doesNotMatch(error.message, /secret|\n/)
        return true
      })
      assert.equal(readFileSync(to, 'utf8'), 'before')
      assert.deepEqual(readdirSync(folder), ['archive.kbindex'])
    })

  it('a host that is not there, and what is no address, are told in one line', async () => {
    const sha256 = sumOf(index)
    await assert.rejects(fetchIndex({ url: 'http://127.0.0.1:65535/', sha256, to }), /ECONNREFUSED/)
    await assert.rejects(fetchIndex({ url: 'file:///etc/passwd', sha256, to }), /is no address/)
  })

  it('by its settings does nothing where none is set, so that every deployment can call it', () => {
    const none = join(folder, 'none.kbindex')
    const { status, stdout } = spawnSync(process.execPath, [COMMAND, 'fetch', '--to', none], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', KNOWLEDGE_URL: '' }
    })
    assert.deepEqual([status, existsSync(none)], [0, false])
    assert.match(stdout, /KNOWLEDGE_URL is not set: no index is fetched/)
  })
})
