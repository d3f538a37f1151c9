import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import { sendNowhere } from './articles/sendNowhere.ts'
import { methodsAt } from './http/methodsAt.ts'
import { placesOf } from './http/placesOf.ts'
import { BodyRefused } from './http/readBody.ts'
import { sendRefusal } from './http/refusals/sendRefusal.ts'

type HttpError = Error & { readonly statusCode?: number }
type Refusal = Pick<BodyRefused, 'status' | 'headers' | 'message'>

/** Whatever goes wrong is reported in one sentence that reveals nothing internal. */
export function tellErrors(server: Server, log: Logger): void {
  server.on(
    'restifyError',
    (request: Request, response: Response, error: HttpError, done: () => void) => {
      const { status, headers, message } = refusalOf(error, request, response)
      if (status >= 500)
        log.error(
          { route: request.getRoute()?.path, error: error.name, where: placesOf(error) },
          'request failed'
        )
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      if (response.headersSent) return done()
      if (status === 404 && isBrowser(request)) sendNowhere(response)
      else sendRefusal(request, response, status, message)
      done()
    }
  )
}

/** What the client is told; only a refusal of ours says more than its status. */
function refusalOf(error: HttpError, { method }: Request, response: Response): Refusal {
  if (error instanceof BodyRefused) return error
  const status = error.statusCode ?? 500
  if (status === 405) return notThatMethod(String(response.getHeader('allow') ?? ''))
  if (status === 503 && method === 'GET') return { status, headers: {}, message: NOT_READ }
  return { status, headers: {}, message: SAID[status] ?? 'The request could not be answered.' }
}

function notThatMethod(allow: string): Refusal {
  const methods = methodsAt(allow)
  return {
    status: 405,
    headers: { allow: methods.join(', ') },
    message: `This address answers ${methods.join(' and ')} only; /openapi.json describes it.`
  }
}

/** A page that was called up, not a script of its. */
function isBrowser({ method, headers }: Request): boolean {
  return method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '')
}

const NOT_READ = 'What is kept cannot be read right now. Try again in a minute.'
const SAID: Readonly<Record<number, string>> = {
  404:
    'There is nothing at this address. The chat is at /, the interface at /api/triage, ' +
    'its description at /openapi.json, the articles at /articles.',
  500: 'Something went wrong here. Try again in a minute.',
  503: 'What was sent cannot be kept right now. Send it again in a minute.'
}
