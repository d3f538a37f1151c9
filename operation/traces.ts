import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span, SpanContext } from '@opentelemetry/api'
import type { Request, Response, Server } from 'restify'
import { type Answered, onAnswered } from '../triage/answered.ts'

export type Traces = {
  readonly addTo: (server: Server) => void
  /** sends what has not been sent yet */
  readonly stop: () => Promise<void>
}

type Environment = Readonly<Record<string, string | undefined>>

/** The part of a traceparent that links to the caller. Source: W3C Trace Context. */
const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/**
 * OpenTelemetry traces, configured by its usual variables. Without OTEL_EXPORTER_OTLP_ENDPOINT
 * nothing of it is loaded: null. One span per request, with its route, its status and the kind of
 * step it led to, never a word of what was said.
 */
export async function startTraces(env: Environment): Promise<Traces | null> {
  if (!isWanted(env)) return null
  const [
    { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace },
    sdk,
    { OTLPTraceExporter },
    resources
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources')
  ])
  const named = resources.resourceFromAttributes({
    'service.name': env.OTEL_SERVICE_NAME ?? 'kb-triage'
  })
  const provider = new sdk.TracerProvider({
    resource: resources
      .defaultResource()
      .merge(
        resources.detectResources({ detectors: [resources.envDetector, resources.hostDetector] })
      )
      .merge(named),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(shareOf(env)) }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter() })]
  })
  const tracer = provider.getTracer('kb-triage')
  const current = new AsyncLocalStorage<Span>()
  const spans = new WeakMap<Request, Span>()
  function note({ step, because }: Answered): void {
    current.getStore()?.setAttributes({
      'kb_triage.step': step,
      ...(because === '' ? {} : { 'kb_triage.because': because })
    })
  }
  const stopNoting = onAnswered(note)

  function begin(request: Request): Span {
    const caller = callerOf(request)
    const parent = caller === null ? ROOT_CONTEXT : trace.setSpanContext(context.active(), caller)
    return tracer.startSpan(
      request.method ?? 'HTTP',
      { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method ?? '' } },
      parent
    )
  }
  function end(request: Request, response: Response): void {
    const route = request.getRoute()?.path
    const span = spans.get(request)
    if (typeof route === 'string')
      span?.updateName(`${request.method} ${route}`).setAttribute('http.route', route)
    span?.setAttribute('http.response.status_code', response.statusCode)
    if (response.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
  }
  return {
    addTo: server => {
      server.pre((request: Request, _: Response, next: () => void) => {
        const span = begin(request)
        spans.set(request, span)
        current.run(span, next)
      })
      server.on('after', end)
    },
    stop: async () => {
      stopNoting()
      await provider.shutdown().catch(() => undefined)
    }
  }
}

/** The caller's span, if the request names one. */
function callerOf({ headers }: Request): SpanContext | null {
  const [, traceId, spanId, flags = '0'] = PARENT.exec(String(headers.traceparent ?? '')) ?? []
  if (traceId === undefined || spanId === undefined) return null
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
}

function isWanted(env: Environment): boolean {
  return (
    env.OTEL_SDK_DISABLED !== 'true' &&
    env.OTEL_TRACES_EXPORTER !== 'none' &&
    ((env.OTEL_EXPORTER_OTLP_ENDPOINT ?? '') !== '' ||
      (env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? '') !== '')
  )
}

/**
 * The share of traces that are kept: all, unless OTEL_TRACES_SAMPLER and its argument say
 * otherwise.
 */
function shareOf({
  OTEL_TRACES_SAMPLER: sampler = '',
  OTEL_TRACES_SAMPLER_ARG: argument
}: Environment): number {
  if (sampler.endsWith('always_off')) return 0
  if (sampler.endsWith('traceidratio')) return Math.min(Math.max(Number(argument ?? 1) || 0, 0), 1)
  return 1
}
