import type { Request, Response, Server } from 'restify'
import type { CaseStore } from '../../../storage/cases.ts'
import type { Door } from './door.ts'

/** Milliseconds between two signs of life, which also find out whether the session has ended. */
const SIGN_INTERVAL_MS = 25_000
/** Milliseconds in which several changes are told as one. */
const GATHER_MS = 150

export type News = {
  /** ends every stream: the service stops */
  readonly hangUp: () => void
}

/**
 * `/desk/news` says that something changed, and a page looks what: nothing of a case is sent past
 * the pages that show it. One stream a page that is looked at; none holds a thread or the store.
 */
export function addNews(
  server: Server,
  door: Door,
  { onChanged }: Pick<CaseStore, 'onChanged'>
): News {
  const streams = new Set<Response>()
  let gathering: NodeJS.Timeout | null = null
  onChanged(() => {
    if (gathering !== null) return
    gathering = setTimeout(() => {
      gathering = null
      for (const stream of streams) stream.write('event: news\ndata:\n\n')
    }, GATHER_MS).unref()
  })
  server.get('/desk/news', async (request: Request, response: Response) => {
    if (door.sessionOf(request) === null) {
      response.sendRaw(403, '')
      return
    }
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no'
    })
    // whatever changed while nobody listened is looked at once
    response.write('retry: 3000\nevent: news\ndata:\n\n')
    streams.add(response)
    const signs = setInterval(() => {
      if (door.sessionOf(request) === null) response.end()
      else response.write(': here\n\n')
    }, SIGN_INTERVAL_MS).unref()
    request.socket.once('close', () => {
      clearInterval(signs)
      streams.delete(response)
    })
  })
  return {
    hangUp: () => {
      for (const stream of streams) stream.end()
    }
  }
}
