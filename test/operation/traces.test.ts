import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startTraces } from '../../operation/traces.ts'
import { startService } from '../parts/services/service.ts'

type Exported = {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] }
    scopeSpans: {
      spans: {
        name: string
        traceId: string
        parentSpanId?: string
        attributes: { key: string; value: { stringValue?: string; intValue?: number } }[]
      }[]
    }[]
  }[]
}

describe('traces', () => {
  it('are off where no collector is named, and nothing of them is loaded', async () => {
    assert.equal(await startTraces({}), null)
    assert.equal(
      await startTraces({
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
        OTEL_SDK_DISABLED: 'true'
      }),
      null
    )
  })
  it(
    'reach the collector of the usual variable: route, status and step, part of the ' +
      "caller's trace, and no word of what was said",
    async () => {
      const bodies: string[] = []
      const collector = createServer(async (request, response) => {
        const parts: Buffer[] = []
        for await (const part of request) parts.push(part as Buffer)
        bodies.push(Buffer.concat(parts).toString())
        response.setHeader('content-type', 'application/json')
        response.end('{}')
      })
      await new Promise<void>(resolve => collector.listen(0, '127.0.0.1', resolve))
      const service = await startService({
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test'
      })
      const trace = 'a'.repeat(32)
      await fetch(`${service.url}/api/triage`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', traceparent: `00-${trace}-${'b'.repeat(16)}-01` },
        body: 'pop3 hangs on MAIL01, w2k sp2'
      })
      await service.stop()
      collector.close()
      const spans = bodies.flatMap(body => (JSON.parse(body) as Exported).resourceSpans)
      const [span] = spans
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(scope => scope.spans))
        .filter(({ name }) => name === 'POST /api/triage')
      assert.deepEqual([span?.traceId, span?.parentSpanId], [trace, 'b'.repeat(16)])
      const attributes = Object.fromEntries(
        (span?.attributes ?? []).map(({ key, value }) => [
          key,
          value.stringValue ?? Number(value.intValue)
        ])
      )
      assert.deepEqual(
        [
          attributes['http.route'],
          attributes['http.response.status_code'],
          attributes['kb_triage.step']
        ],
        ['/api/triage', 200, 'recommend']
      )
      const resource = Object.fromEntries(
        (spans[0]?.resource.attributes ?? []).map(({ key, value }) => [key, value.stringValue])
      )
      assert.deepEqual(
        [resource['service.name'], resource['deployment.environment.name']],
        ['kb-triage', 'test']
      )
      assert.doesNotMatch(bodies.join(), /MAIL01|pop3/)
    }
  )
})
