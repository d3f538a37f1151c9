import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type { Request, Response, Server } from 'restify'

/** The request that is being answered. `id`: 32 hexadecimal digits, the id of its trace, too. */
export type CurrentRequest = {
  readonly id: string
  readonly begun: number
  /** what is being done, for those who go on with its trace; only where traces are on */
  readonly traceparent?: string
  /** false: others are not told of it */
  readonly isHandedOn?: boolean
}

const current = new AsyncLocalStorage<CurrentRequest>()

/** The request that the running code answers; undefined outside of any. */
export function currentRequest(): CurrentRequest | undefined {
  return current.getStore()
}

/** Does the work as a part of that request. */
export function within<T>(request: CurrentRequest, work: () => T): T {
  return current.run(request, work)
}

/** What others are sent so that they go on with the trace. Source: W3C Trace Context. */
export function traceHeaders(): Readonly<Record<string, string>> {
  const { traceparent, isHandedOn } = current.getStore() ?? {}
  return traceparent === undefined || isHandedOn === false ? {} : { traceparent }
}

/** Gives every request an id, which its lines of the log, its trace and its answer bear. */
export function addRequestIds(server: Server): void {
  server.pre((request: Request, response: Response, next: () => void) => {
    const id = idOf(request)
    response.setHeader('x-request-id', id)
    current.run({ id, begun: performance.now() }, next)
  })
}

/** The part of a traceparent that names the trace. Source: W3C Trace Context. */
const TRACE = /^00-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/
const ID = /^[\da-f]{32}$/
const NO_ID = '0'.repeat(32)

/** The caller's trace, or what a proxy calls the request (nginx: digits, Envoy: a UUID); else new. */
function idOf({ headers }: Request): string {
  const [, trace] = TRACE.exec(String(headers.traceparent ?? '')) ?? []
  const named = trace ?? digitsOf(String(headers['x-request-id'] ?? ''))
  return ID.test(named) && named !== NO_ID ? named : digitsOf(randomUUID())
}

function digitsOf(uuid: string): string {
  return uuid.replaceAll('-', '').toLowerCase()
}
