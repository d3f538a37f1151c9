import { performance } from 'node:perf_hooks'
import type { Request, Response, Server } from 'restify'
import { isFromHere } from '../channels/http/isFromHere.ts'
import { createKeyCheck } from '../channels/http/keys/apiKey.ts'
import { BodyRefused } from '../channels/http/readBody.ts'
import { isLoopback } from '../config/addresses.ts'
import type { Config } from '../config/readConfig.ts'
import type { Metrics } from './metrics.ts'

/**
 * `GET /metrics`, and the duration of every request. If other machines can reach the service, it
 * requires a token; without one it does not exist.
 */
export function addMetrics(
  server: Server,
  metrics: Metrics,
  { host, metricsToken }: Pick<Config, 'host' | 'metricsToken'>
): void {
  const begun = new WeakMap<Request, number>()
  server.pre((request: Request, _: Response, next: () => void) => {
    begun.set(request, performance.now())
    next()
  })
  server.on('after', (request: Request, response: Response) => {
    const before = begun.get(request)
    const route = request.getRoute()?.path
    if (before !== undefined)
      metrics.request(
        typeof route === 'string' ? route : 'none',
        request.method ?? '',
        response.statusCode,
        (performance.now() - before) / 1_000
      )
  })
  if (metricsToken === '' && !isLoopback(host)) return
  const checkKey = createKeyCheck(metricsToken === '' ? [] : [metricsToken])
  server.get('/metrics', async (request: Request, response: Response) => {
    // a loopback address does not keep a proxy, or a page under a name that leads here, out
    if (metricsToken === '' && !isFromHere(request))
      throw new BodyRefused(403, 'Without METRICS_TOKEN only this machine is answered here.')
    checkKey(request)
    response.setHeader('content-type', metrics.contentType)
    response.sendRaw(200, await metrics.text())
  })
}
