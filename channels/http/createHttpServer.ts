import type { Logger } from 'pino'
import type { Server } from 'restify'
import Router from 'restify/lib/router.js'
import RestifyServer from 'restify/lib/server.js'

/**
 * restify's server, from its own file: its index loads thirty plugins and a second logger with it,
 * 80 ms of every start.
 */
export function createHttpServer(name: string, log: Logger): Server {
  // below 'info' restify writes the addresses that were asked for, and with them who is named there
  const own = log.child({}, { level: log.isLevelEnabled('debug') ? 'info' : log.level })
  return new RestifyServer({ name, log: own, router: new Router({ log: own }) })
}
