import type { Request, Response, Server } from 'restify'

/**
 * HEAD is answered wherever GET is, with the same headers: the response has decided to send no body
 * when it was made for a HEAD, so the route of the GET can answer it.
 */
export function answerHead(server: Server): void {
  server.pre((request: Request, _: Response, next: () => void) => {
    if (request.method === 'HEAD') request.method = 'GET'
    next()
  })
}
