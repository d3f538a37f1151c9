import type { BatchSpanProcessorOptions, Sampler } from '@opentelemetry/sdk-trace'

/** The usual variables. Source: OpenTelemetry, "Environment variable specification". */
export type Environment = Readonly<Record<string, string | undefined>>

export function isWanted(env: Environment): boolean {
  return (
    env.OTEL_SDK_DISABLED?.trim().toLowerCase() !== 'true' &&
    env.OTEL_TRACES_EXPORTER?.trim() !== 'none' &&
    (isSet(env.OTEL_EXPORTER_OTLP_ENDPOINT) || isSet(env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT))
  )
}

type Protocol = 'http/protobuf' | 'http/json'

/** How traces are sent; gRPC is not spoken here, and what is unknown is the default. */
export function protocolOf(env: Environment): Protocol {
  return protocolIn(env) === 'http/json' ? 'http/json' : 'http/protobuf'
}

/** What is set to something that is not known here, and what holds in its place. */
export function unknownSettings(env: Environment): readonly Unknown[] {
  const protocol = protocolIn(env)
  const sampler = env.OTEL_TRACES_SAMPLER?.trim() ?? ''
  const share = env.OTEL_TRACES_SAMPLER_ARG?.trim() ?? ''
  const exporter = env.OTEL_TRACES_EXPORTER?.trim() ?? ''
  return [
    ...unknown(PROTOCOLS[1], protocol, /^http\/(?:protobuf|json)$/, 'http/protobuf'),
    ...unknown(
      'OTEL_TRACES_SAMPLER',
      sampler,
      /^(?:parentbased_)?(?:always_on|always_off|traceidratio)$/,
      'parentbased_always_on'
    ),
    ...unknown('OTEL_TRACES_EXPORTER', exporter, /^(?:otlp|none)$/, 'otlp'),
    ...unknown('OTEL_TRACES_SAMPLER_ARG', share, /^(?:0|0?\.\d+|1(?:\.0+)?)$/, '1'),
    ...Object.values(BATCH).flatMap(name =>
      unknown(name, env[name]?.trim() ?? '', /^[1-9]\d*$/, 'its default')
    )
  ]
}

export type Unknown = { readonly name: string; readonly value: string; readonly used: string }

/** That for traces comes before that for all signals. */
const PROTOCOLS = ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'] as const

function protocolIn(env: Environment): string {
  return PROTOCOLS.map(name => env[name]?.trim() ?? '').find(isSet) ?? ''
}

function unknown(name: string, value: string, known: RegExp, used: string): readonly Unknown[] {
  return value === '' || known.test(value) ? [] : [{ name, value, used }]
}

/** Whether a caller's trace is gone on with, and handed on: unless OTEL_PROPAGATORS leaves it out. */
export function isPropagated({ OTEL_PROPAGATORS: named = '' }: Environment): boolean {
  return (
    !isSet(named) ||
    named
      .split(',')
      .map(name => name.trim())
      .includes('tracecontext')
  )
}

type Samplers = typeof import('@opentelemetry/sdk-trace')

/** Which traces are kept: all, unless OTEL_TRACES_SAMPLER and its argument say otherwise. */
export function samplerOf(env: Environment, sdk: Samplers): Sampler {
  const [, parentBased, name = ''] =
    /^(parentbased_)?(\w+)$/.exec(env.OTEL_TRACES_SAMPLER?.trim() ?? '') ?? []
  const rate = Number(isSet(env.OTEL_TRACES_SAMPLER_ARG) ? env.OTEL_TRACES_SAMPLER_ARG : 1)
  const share = rate >= 0 && rate <= 1 ? rate : 1
  const samplers: Readonly<Record<string, () => Sampler>> = {
    always_on: () => new sdk.AlwaysOnSampler(),
    always_off: () => new sdk.AlwaysOffSampler(),
    traceidratio: () => new sdk.TraceIdRatioBasedSampler(share)
  }
  const root = samplers[name]
  if (root === undefined) return new sdk.ParentBasedSampler({ root: new sdk.AlwaysOnSampler() })
  return parentBased === undefined ? root() : new sdk.ParentBasedSampler({ root: root() })
}

/** How spans are sent together; what is no number is left to the default. */
export function batchOf(env: Environment): Omit<BatchSpanProcessorOptions, 'exporter'> {
  return Object.fromEntries(
    Object.entries(BATCH).flatMap(([option, name]) => {
      const value = Number(env[name])
      return isSet(env[name]) && Number.isInteger(value) && value > 0 ? [[option, value]] : []
    })
  )
}

const BATCH = {
  scheduledDelayMillis: 'OTEL_BSP_SCHEDULE_DELAY',
  exportTimeoutMillis: 'OTEL_BSP_EXPORT_TIMEOUT',
  maxQueueSize: 'OTEL_BSP_MAX_QUEUE_SIZE',
  maxExportBatchSize: 'OTEL_BSP_MAX_EXPORT_BATCH_SIZE'
} as const

/** An empty variable is one that is not set. */
function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== ''
}
