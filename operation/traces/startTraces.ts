import { randomBytes } from 'node:crypto'
import type { Attributes, Context, Span, SpanContext, Tracer } from '@opentelemetry/api'
import type { Request, Response, Server } from 'restify'
import { within as inTime } from '../../bots/pacing/within.ts'
import { currentRequest, within } from '../../channels/http/requests.ts'
import { onAnswered } from '../../triage/answered.ts'
import {
  batchOf,
  type Environment,
  isPropagated,
  isWanted,
  protocolOf,
  samplerOf,
  unknownSettings
} from './traceSettings.ts'

export type Traces = {
  readonly addTo: (server: Server) => void
  /** Does the work as a part of what is being done, and tells how long it took. */
  readonly part: <T>(part: Part, work: () => Promise<T>) => Promise<T>
  /** sends what has not been sent yet */
  readonly stop: () => Promise<void>
}

type Log = { readonly warn: (about: object, message: string) => void }

export type Part = {
  readonly name: string
  /** whether it asks somebody else */
  readonly isCall?: boolean
  readonly attributes: Attributes
  /** the trace that it belongs to; left out: that of what is being done */
  readonly traceparent?: string | undefined
}

/** Milliseconds that the last spans may take on their way to a collector. */
const FLUSH_TIMEOUT_MS = 2_000

/** The part of a traceparent that links to the caller. Source: W3C Trace Context. */
const PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/**
 * OpenTelemetry traces, configured by its usual variables. Without OTEL_EXPORTER_OTLP_ENDPOINT
 * nothing of it is loaded: null. A span for each request and its parts, with route, status and the
 * kind of step it led to, never a word of what was said.
 */
export async function startTraces(env: Environment, log?: Log): Promise<Traces | null> {
  if (!isWanted(env)) return null
  for (const about of unknownSettings(env)) log?.warn(about, 'a setting of the traces is not known')
  const [api, provider] = await Promise.all([import('@opentelemetry/api'), openProvider(env)])
  const parts: SpanParts = {
    api,
    tracer: provider.getTracer('kb-triage'),
    propagates: isPropagated(env),
    requests: new WeakMap()
  }
  const stopNoting = onAnswered(({ step, because }) => {
    const request = currentRequest()
    const span = request === undefined ? undefined : parts.requests.get(request)
    span?.setAttribute('kb_triage.step', step)
    if (because !== '') span?.setAttribute('kb_triage.because', because)
  })
  return {
    addTo: server => traceRequests(server, parts),
    part: async (part, work) => await tracePart(parts, part, work),
    stop: async () => {
      stopNoting()
      await inTime(FLUSH_TIMEOUT_MS, provider.shutdown()).catch(() => undefined)
    }
  }
}

type SpanParts = {
  readonly api: typeof import('@opentelemetry/api')
  readonly tracer: Tracer
  /** whether a caller's trace is gone on with */
  readonly propagates: boolean
  /** the span of the request that something is done for */
  readonly requests: WeakMap<object, Span>
}

/** By the semantic conventions for HTTP servers. */
function traceRequests(server: Server, { api, tracer, propagates, requests }: SpanParts): void {
  server.pre((request: Request, _: Response, next: () => void) => {
    const given = propagates ? request.headers.traceparent?.toString() : undefined
    const span = tracer.startSpan(
      methodOf(request),
      { kind: api.SpanKind.SERVER, attributes: aboutRequest(request) },
      parentOf(api, given)
    )
    const scope = {
      ...scopeNow(),
      traceparent: traceparentOf(span.spanContext()),
      isHandedOn: propagates
    }
    requests.set(request, span).set(scope, span)
    within(scope, next)
  })
  server.on('after', (request: Request, { statusCode }: Response) => {
    const span = requests.get(request)
    if (span === undefined) return
    const route = request.getRoute()?.path
    if (typeof route === 'string')
      span
        .updateName(`${methodOf(request)} ${route}`)
        .setAttributes({ 'http.route': route, 'url.path': route })
    span.setAttribute('http.response.status_code', statusCode)
    // 501 answers a question of Teams that is not for a bot
    if (statusCode >= 500 && statusCode !== 501)
      span
        .setAttribute('error.type', String(statusCode))
        .setStatus({ code: api.SpanStatusCode.ERROR })
    span.end()
  })
}

async function tracePart<T>(
  { api, tracer, propagates, requests }: SpanParts,
  { name, isCall = false, attributes, traceparent }: Part,
  work: () => Promise<T>
): Promise<T> {
  const before = currentRequest()
  const span = tracer.startSpan(
    name,
    { kind: isCall ? api.SpanKind.CLIENT : api.SpanKind.INTERNAL, attributes },
    parentOf(api, traceparent ?? before?.traceparent)
  )
  const context = span.spanContext()
  const scope = {
    ...scopeNow(),
    id: context.traceId,
    traceparent: traceparentOf(context),
    isHandedOn: propagates
  }
  const request = before === undefined ? undefined : requests.get(before)
  if (request !== undefined) requests.set(scope, request)
  try {
    return await within(scope, work)
  } catch (error) {
    span
      .setAttributes(aboutError(error as Failure, 'http.request.method' in attributes))
      .setStatus({ code: api.SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}

function parentOf(api: SpanParts['api'], traceparent: string | undefined): Context {
  const caller = contextIn(traceparent)
  return caller === null ? api.ROOT_CONTEXT : api.trace.setSpanContext(api.ROOT_CONTEXT, caller)
}

/** One is loaded, the other not. */
async function importExporter(env: Environment) {
  if (protocolOf(env) === 'http/json')
    return await import('@opentelemetry/exporter-trace-otlp-http')
  return await import('@opentelemetry/exporter-trace-otlp-proto')
}

async function openProvider(env: Environment) {
  const [sdk, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    importExporter(env),
    import('@opentelemetry/resources')
  ])
  const { envDetector, hostDetector } = resources
  return new sdk.TracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'kb-triage' }))
      .merge(resources.detectResources({ detectors: [hostDetector, envDetector] })),
    sampler: samplerOf(env, sdk),
    idGenerator: {
      // the id that the log and the answer bear
      generateTraceId: () => currentRequest()?.id ?? randomBytes(16).toString('hex'),
      generateSpanId: () => randomBytes(8).toString('hex')
    },
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter(), ...batchOf(env) })
    ]
  })
}

/** The request that is being answered; outside of any, a new one. */
function scopeNow() {
  return currentRequest() ?? { id: randomBytes(16).toString('hex'), begun: performance.now() }
}

/** The caller's span, if the request names one. */
function contextIn(traceparent = ''): SpanContext | null {
  const [, traceId, spanId, flags = '0'] = PARENT.exec(traceparent) ?? []
  if (traceId === undefined || spanId === undefined) return null
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
}

function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & 1).toString().padStart(2, '0')}`
}

/** Other methods are made up by whoever asks. Source: semantic conventions for HTTP spans. */
const METHODS: readonly string[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'PATCH'
]

/** The name of a span whose route is not known. */
function methodOf({ method = '' }: Request): string {
  return METHODS.includes(method) ? method : 'HTTP'
}

/** By the conventions, but for the path, which could name a conversation: its route tells it. */
function aboutRequest(request: Request): Attributes {
  const { method = '', httpVersion, socket } = request
  return {
    'http.request.method': METHODS.includes(method) ? method : '_OTHER',
    'url.scheme': 'http',
    'url.path': '/',
    'network.protocol.version': httpVersion,
    ...(socket.localPort === undefined ? {} : { 'server.port': socket.localPort })
  }
}

type Failure = Error & { readonly statusCode?: number; readonly code?: string }

/** A status or a name, never a message, which could hold what was said. */
function aboutError({ name, code, statusCode }: Failure, isHttp: boolean): Attributes {
  if (statusCode === undefined || !isHttp) return { 'error.type': code ?? name }
  return { 'error.type': String(statusCode), 'http.response.status_code': statusCode }
}
