import assert from 'node:assert/strict'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import { startService } from '../../parts/services/service.ts'

async function listen(url: string): Promise<() => Promise<string>> {
  const answer = await fetch(`${url}/desk/news`)
  const reader = answer.body?.getReader()
  if (reader === undefined) throw new Error('no news')
  return async () => Buffer.from((await reader.read()).value ?? []).toString('utf8')
}

async function open(service: InProcess, key: string): Promise<number> {
  const content = { words: 'the scanner hangs' }
  return await service.cases.open({
    key,
    conversation: 'directline/a',
    person: 'a',
    at: Date.now(),
    content,
    targets: []
  })
}

describe('the news of the desk', () => {
  it('say that something changed, several changes at once, and not what', async () => {
    const service = await startInProcess({})
    const next = await listen(service.url)
    assert.match(await next(), /^retry: \d+\nevent: news\ndata:\n\n$/)
    await open(service, 'a')
    await open(service, 'b')
    assert.equal(await next(), 'event: news\ndata:\n\n')
    await open(service, 'c')
    assert.equal(await next(), 'event: news\ndata:\n\n')
    await service.stop()
  })

  it('keep no service from stopping', async () => {
    const service = await startService()
    const next = await listen(service.url)
    await next()
    const before = performance.now()
    assert.equal(await service.stop(), 0)
    assert.ok(performance.now() - before < 4_000)
    assert.equal(await next(), '')
  })
})
