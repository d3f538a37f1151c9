import assert from 'node:assert/strict'
import * as sdk from '@opentelemetry/sdk-trace'
import {
  batchOf,
  isPropagated,
  isWanted,
  protocolOf,
  samplerOf,
  unknownSettings
} from '../../../operation/traces/traceSettings.ts'

const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318'

describe('the variables of OpenTelemetry', () => {
  for (const [env, wanted] of [
    [{}, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: OTEL_EXPORTER_OTLP_ENDPOINT }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: ' ' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'TRUE' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'yes' }, true],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: '' }, true]
  ] as const)
    it(`${JSON.stringify(env)} → ${wanted ? 'traces' : 'none'}`, () =>
      assert.equal(isWanted(env), wanted))
  for (const [OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG, described] of [
    ['', '', 'ParentBased{root=AlwaysOnSampler'],
    ['always_on', '', 'AlwaysOnSampler'],
    ['always_off', '', 'AlwaysOffSampler'],
    ['traceidratio', '0.25', 'TraceIdRatioBased{0.25}'],
    ['traceidratio', '', 'TraceIdRatioBased{1}'],
    ['traceidratio', 'half', 'TraceIdRatioBased{1}'],
    ['traceidratio', '7', 'TraceIdRatioBased{1}'],
    ['parentbased_always_off', '', 'ParentBased{root=AlwaysOffSampler'],
    ['parentbased_traceidratio', '0', 'ParentBased{root=TraceIdRatioBased{0}'],
    ['jaeger_remote', '', 'ParentBased{root=AlwaysOnSampler']
  ] as const)
    it(`the sampler ${OTEL_TRACES_SAMPLER} ${OTEL_TRACES_SAMPLER_ARG} → ${described}`, () =>
      assert.ok(
        samplerOf({ OTEL_TRACES_SAMPLER, OTEL_TRACES_SAMPLER_ARG }, sdk)
          .toString()
          .startsWith(described)
      ))
  for (const [OTEL_EXPORTER_OTLP_PROTOCOL, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL, used, unknown] of [
    ['', '', 'http/protobuf', []],
    ['http/protobuf', '', 'http/protobuf', []],
    ['http/json', '', 'http/json', []],
    ['http/json', 'http/protobuf', 'http/protobuf', []],
    ['grpc', 'http/json', 'http/json', []],
    ['grpc', '', 'http/protobuf', ['grpc']]
  ] as const)
    it(`the protocol ${OTEL_EXPORTER_OTLP_PROTOCOL} ${OTEL_EXPORTER_OTLP_TRACES_PROTOCOL} → ${used}`, () => {
      const env = { OTEL_EXPORTER_OTLP_PROTOCOL, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL }
      assert.equal(protocolOf(env), used)
      assert.deepEqual(
        unknownSettings(env).map(({ value }) => value),
        unknown
      )
    })
  it('a sampler and an exporter that are not known are told, with what holds', () =>
    assert.deepEqual(
      unknownSettings({
        OTEL_TRACES_SAMPLER: 'jaeger_remote',
        OTEL_TRACES_EXPORTER: 'zipkin'
      }).map(({ name, used }) => [name, used]),
      [
        ['OTEL_TRACES_SAMPLER', 'parentbased_always_on'],
        ['OTEL_TRACES_EXPORTER', 'otlp']
      ]
    ))
  it('a trace is gone on with unless the propagators leave it out', () =>
    assert.deepEqual(
      [undefined, '', 'tracecontext,baggage', 'none', 'b3'].map(OTEL_PROPAGATORS =>
        isPropagated({ OTEL_PROPAGATORS })
      ),
      [true, true, true, false, false]
    ))
  it('what is sent together is theirs to say, in numbers', () =>
    assert.deepEqual(
      batchOf({
        OTEL_BSP_SCHEDULE_DELAY: '200',
        OTEL_BSP_MAX_QUEUE_SIZE: 'many',
        OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '-1'
      }),
      { scheduledDelayMillis: 200 }
    ))
  it('numbers that are none are told of, and those that are one are not', () => {
    const named = unknownSettings({
      OTEL_TRACES_SAMPLER_ARG: '7',
      OTEL_BSP_SCHEDULE_DELAY: 'soon',
      OTEL_BSP_MAX_QUEUE_SIZE: '2048'
    }).map(({ name }) => name)
    assert.deepEqual(named, ['OTEL_TRACES_SAMPLER_ARG', 'OTEL_BSP_SCHEDULE_DELAY'])
    for (const OTEL_TRACES_SAMPLER_ARG of ['', '0', '0.25', '.5', '1', '1.0'])
      assert.deepEqual(unknownSettings({ OTEL_TRACES_SAMPLER_ARG }), [])
  })
})
