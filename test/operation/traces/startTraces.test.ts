import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTraces } from '../../../operation/traces/startTraces.ts'
import { startClient } from '../../parts/channels/directLineClient.ts'
import { until } from '../../parts/services/helpdesk.ts'
import { startWebhookReceiver } from '../../parts/services/receivers.ts'
import { startService } from '../../parts/services/service.ts'

type Exported = {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] }
    scopeSpans: {
      spans: {
        name: string
        kind: number
        traceId: string
        spanId: string
        parentSpanId?: string
        attributes: { key: string; value: { stringValue?: string; intValue?: number } }[]
      }[]
    }[]
  }[]
}

type SpanSeen = Exported['resourceSpans'][number]['scopeSpans'][number]['spans'][number]

/** A collector that keeps what it is sent. */
async function startCollector() {
  const bodies: string[] = []
  const types: (string | undefined)[] = []
  const collector = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    bodies.push(Buffer.concat(parts).toString())
    types.push(request.headers['content-type'])
    response.setHeader('content-type', 'application/json')
    response.end('{}')
  })
  await new Promise<void>(resolve => collector.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    bodies,
    types,
    spans: (): readonly SpanSeen[] =>
      bodies
        .flatMap(body => (JSON.parse(body) as Exported).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    stop: () => collector.close()
  }
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
      const collector = await startCollector()
      const { bodies } = collector
      const service = await startService({
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test'
      })
      const trace = 'a'.repeat(32)
      await fetch(`${service.url}/api/triage`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', traceparent: `00-${trace}-${'b'.repeat(16)}-01` },
        body: 'pop3 hangs on MAIL01, w2k sp2'
      })
      await service.stop()
      collector.stop()
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

  it('have the turn, its parts and the way of its case to the helpdesk in one trace', async () => {
    const collector = await startCollector()
    const webhook = await startWebhookReceiver()
    const service = await startService({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_SERVICE_NAME: 'helpdesk',
      OTEL_BSP_SCHEDULE_DELAY: '100',
      HANDOVER_WEBHOOK: webhook.url,
      HANDOVER_SECRET: 'a secret of the helpdesk, long enough'
    })
    const client = await startClient(service.url)
    await client.say('pop3 hangs on QXLON7, windows 2000 sp4')
    await client.say('talk to a person')
    client.end()
    await until('the helpdesk has it', () => webhook.received.length === 1)
    await service.stop()
    collector.stop()
    await webhook.stop()
    const spans = collector.spans()
    const [delivered] = spans.filter(({ name }) => name === 'deliver webhook')
    assert.equal(
      webhook.received[0]?.headers.traceparent,
      `00-${delivered?.traceId}-${delivered?.spanId}-01`
    )
    const trace = spans.filter(({ traceId }) => traceId === delivered?.traceId)
    const [turn] = trace.filter(({ kind }) => kind === SERVER)
    assert.equal(turn?.name, 'POST /directline/conversations/:id/activities')
    assert.ok(!turn?.parentSpanId)
    for (const name of ['open sqlite', 'decide converse', 'commit sqlite'])
      assert.ok(
        trace.some(span => span.name === name && span.parentSpanId === turn?.spanId),
        `${name} is not among ${trace.map(span => span.name).join(', ')}`
      )
    const requests: readonly string[] = service.logged().match(/"request":"[\da-f]{32}"/g) ?? []
    assert.ok(requests.includes(`"request":"${turn?.traceId}"`))
    assert.match(collector.bodies.join(), /"stringValue":"helpdesk"/)
    assert.doesNotMatch(collector.bodies.join(), /QXLON7|pop3/)
    assert.doesNotMatch(collector.bodies.join(), new RegExp(client.conversation))
  })

  it('go as protobuf when nothing is said of it, and on to nobody when propagators are none', async () => {
    const collector = await startCollector()
    const webhook = await startWebhookReceiver()
    const service = await startService({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_PROPAGATORS: 'none',
      OTEL_TRACES_SAMPLER: 'all',
      HANDOVER_WEBHOOK: webhook.url,
      HANDOVER_SECRET: 'a secret of the helpdesk, long enough'
    })
    const client = await startClient(service.url)
    await client.say('talk to a person')
    client.end()
    await until('the helpdesk has it', () => webhook.received.length === 1)
    await service.stop()
    collector.stop()
    await webhook.stop()
    assert.equal(webhook.received[0]?.headers.traceparent, undefined)
    assert.deepEqual([...new Set(collector.types)], ['application/x-protobuf'])
    assert.match(collector.bodies.join(), /POST \/directline\/conversations\/:id\/activities/)
    assert.match(service.logged(), /"name":"OTEL_TRACES_SAMPLER","value":"all"/)
  })

  it('to a collector that hangs hold up no turn, and no store that is to be closed', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const dataDir = mkdtempSync(join(tmpdir(), 'kb-triage-data-'))
    const service = await startService({
      DATA_DIR: dataDir,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    })
    const client = await startClient(service.url)
    await client.say('pop3 hangs on QXLON7')
    client.end()
    assert.equal(await service.stop(), 0)
    silent.closeAllConnections()
    silent.close()
    // SQLite takes its log away when it is closed
    assert.deepEqual(
      readdirSync(dataDir).filter(name => name.endsWith('-wal')),
      []
    )
    rmSync(dataDir, { recursive: true })
  })
})

/** The kind of a span of a request, in OTLP. */
const SERVER = 2
