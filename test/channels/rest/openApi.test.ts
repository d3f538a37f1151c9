import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { sign } from '../../../channels/handOver/signature.ts'
import { startClient } from '../../parts/channels/directLineClient.ts'
import { type Service, startService } from '../../parts/services/service.ts'

const KEY = 'a-key-of-sixteen-characters'
const HANDOVER_SECRET = 'a secret of the helpdesk, long enough'
const TEXTS = new URL('../../../knowledge/articles/texts', import.meta.url).pathname

type Operation = {
  readonly operationId?: string
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples?: Examples }>>
  }
}
type Examples = Readonly<Record<string, { readonly value: unknown }>>
type Description = {
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

describe('the interface as it is described', function () {
  this.timeout(60_000)
  let service: Service
  let folder: string
  let description: Description
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
    cpSync(TEXTS, folder, { recursive: true })
    service = await startService({
      KNOWLEDGE: folder,
      KNOWLEDGE_KEY: KEY,
      CASES_KEY: KEY,
      METRICS_TOKEN: KEY,
      HANDOVER_SECRET
    })
    description = (await (await fetch(`${service.url}/openapi.json`)).json()) as Description
  })
  after(async () => {
    await service.stop()
    rmSync(folder, { recursive: true })
  })

  async function send(method: string, path: string, body?: string, type?: string) {
    const signed = body === undefined ? {} : sign(HANDOVER_SECRET, randomUUID(), Date.now(), body)
    return await fetch(service.url + path, {
      method,
      headers: {
        authorization: `Bearer ${KEY}`,
        ...(type === undefined ? {} : { 'content-type': type }),
        ...signed
      },
      ...(body === undefined ? {} : { body })
    })
  }
  const filled = (path: string) => path.replace('{number}', '1001').replace('{id}', 'Q303283')

  it('is OpenAPI 3.1, and says where it is served', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(description))
    assert.ok(valid, JSON.stringify(errors))
    assert.deepEqual(description.servers, [{ url: service.url }])
  })

  it('has a name of its own for each operation', () => {
    const names = Object.values(description.paths).flatMap(operations =>
      Object.values(operations).map(({ operationId }) => operationId)
    )
    assert.ok(names.every(name => /^[a-z][a-zA-Z]+$/.test(name ?? '')))
    assert.equal(new Set(names).size, names.length)
  })

  it('takes each example as it is written', async () => {
    const client = await startClient(service.url)
    await client.say('pop3 hangs on windows 2000 sp4')
    await client.say('talk to a person')
    const sent: string[] = []
    for (const { operationId, method, path, type, name, body } of examplesOf(description)) {
      const at = operationId === 'writeArticle' ? '/api/articles/HD-1' : filled(path)
      const answer = await send(method.toUpperCase(), at, body, type)
      assert.ok(answer.ok, `${operationId} ${name}: ${await answer.text()}`)
      sent.push(`${operationId} ${name}`)
    }
    client.end()
    assert.deepEqual(sent, [
      'triage described',
      'triage event',
      'triage answered',
      'triage event',
      'replyToCase reply',
      'replyToCase note',
      'replyToCase close',
      'writeArticle markdown'
    ])
  })

  it('answers HEAD wherever it answers GET, with the same head and no body', async () => {
    const pages = ['/', '/widget.js', '/articles', '/articles.js', '/desk']
    const described = Object.entries(description.paths).filter(([, { get }]) => get !== undefined)
    for (const path of [...pages, ...described.map(([named]) => filled(named))]) {
      const [get, head] = [await send('GET', path), await send('HEAD', path)]
      assert.equal(head.status, get.status, path)
      assert.equal(head.headers.get('content-type'), get.headers.get('content-type'), path)
      assert.equal(await head.text(), '')
      assert.notEqual(get.status, 404, path)
    }
  })

  it('says which methods an address answers', async () => {
    for (const [path, methods] of [
      ['/api/triage', 'POST'],
      ['/healthz', 'GET, HEAD'],
      ['/api/articles/HD-1', 'DELETE, GET, HEAD, PUT']
    ] as const) {
      const answer = await send('PATCH', path)
      assert.equal(answer.status, 405)
      const allowed = answer.headers.get('allow')?.split(', ') ?? []
      assert.equal(allowed.toSorted().join(', '), methods)
      const { detail } = (await answer.json()) as { readonly detail: string }
      assert.match(detail, new RegExp(`answers ${allowed.join(' and ')} only`))
    }
  })

  it('says what there is where nothing is, to a script and in a browser', async () => {
    const told = await send('GET', '/api/tirage')
    assert.equal(told.headers.get('content-type'), 'application/problem+json')
    const { detail } = (await told.json()) as { readonly detail: string }
    assert.match(detail, /nothing at this address[\s\S]*\/api\/triage[\s\S]*\/openapi\.json/)
    const shown = await fetch(`${service.url}/helpdesk`, { headers: { accept: 'text/html' } })
    assert.equal(shown.status, 404)
    assert.match(await shown.text(), /There is nothing at this address[\s\S]*href="\/"/)
  })
})

/** The examples of all requests, in the order they stand in. */
function examplesOf({ paths }: Description) {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { operationId, requestBody }]) =>
      Object.entries(requestBody?.content ?? {}).flatMap(([type, { examples = {} }]) =>
        Object.entries(examples).map(([name, { value }]) => {
          const body = typeof value === 'string' ? value : JSON.stringify(value)
          return { operationId, method, path, type, name, body }
        })
      )
    )
  )
}
