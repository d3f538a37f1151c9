import { Agent, request as send } from 'node:http'
import { connect } from 'node:net'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { type FuzzedRequest, fuzzBytes, fuzzRequest, type Known, randomOf } from './fuzzRequests.ts'

export type FuzzResult = {
  readonly sent: number
  readonly answered: number
  /** how often each status was answered */
  readonly statuses: Readonly<Record<string, number>>
  /** what must not be: an answer of 500 and above, a word of the inside, no answer in time */
  readonly faults: readonly string[]
  /** milliseconds of the slowest answer */
  readonly slowest: number
}

/** Milliseconds until an answer counts as none. */
const PATIENCE = 15_000
const AT_ONCE = 32
/** Words of the inside: places in code, names of errors, of the store and of the packages. */
const INSIDE = new RegExp(
  oneOf(
    'node_modules',
    'file://',
    String.raw`\bat (?:async )?[\w.<>]+ \(`,
    String.raw`\.(?:ts|js):\d+`,
    '(?:Type|Range|Syntax|Reference)Error',
    'SQLITE',
    'ECONN',
    'ENOENT',
    'botbuilder',
    'restify',
    'busboy',
    'jose',
    'Cannot (?:read|convert)',
    'is not a function',
    'undefined'
  )
)
/** Answers that are code or a page of ours, which name such words by right. */
const CODE = /^(?:text\/javascript|text\/html|image\/svg)/

/** Sends fuzzed requests to a service, many at once, and looks at each answer. */
export async function fuzzService(
  url: string,
  known: Known,
  count: number,
  seed: number
): Promise<FuzzResult> {
  const random = randomOf(seed)
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const statuses: Record<string, number> = {}
  const faults: string[] = []
  let sent = 0
  let answered = 0
  let slowest = 0
  function look(what: string, { status, type, said }: Answered, took: number): void {
    answered += 1
    slowest = Math.max(slowest, took)
    statuses[status] = (statuses[status] ?? 0) + 1
    // 501 is what the protocol answers an "invoke" with that a bot does not know
    if (status >= 500 && !(status === 501 && what.includes('"invoke"')))
      faults.push(`${status}: ${what}`)
    if (!CODE.test(type) && INSIDE.test(said))
      faults.push(`inside: ${what} → ${said.slice(0, 300)}`)
  }
  async function sendNoise(): Promise<void> {
    const began = Date.now()
    const bytes = fuzzBytes(random)
    const what = JSON.stringify(bytes.toString('latin1').slice(0, 200))
    const said = await sendBytes(url, bytes)
    if (said === null) faults.push(`no answer and no end: ${what}`)
    else if (said !== '') look(`bytes ${what}`, parseAnswer(said), Date.now() - began)
  }
  async function sendFuzzed(): Promise<void> {
    const began = Date.now()
    const fuzzed = fuzzRequest(random, known)
    const answer = await sendRequest(url, agent, fuzzed)
    const what = nameRequest(fuzzed)
    if (answer === 'none') faults.push(`no answer: ${what}`)
    else if (answer !== 'cut') look(what, answer, Date.now() - began)
  }
  async function worker(): Promise<void> {
    while (sent < count) {
      sent += 1
      if (random.chance(0.03)) await sendNoise()
      else await sendFuzzed()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  agent.destroy()
  return { sent, answered, statuses, faults, slowest }
}

type Answered = { readonly status: number; readonly type: string; readonly said: string }

/** What came back as bytes: the status line, the type, and all of it. */
function parseAnswer(said: string): Answered {
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0),
    type: /content-type: (.*)/i.exec(said)?.[1] ?? '',
    said
  }
}

/** A request in one line, for a fault. */
function nameRequest({ method, path, headers, body }: FuzzedRequest): string {
  const heads = JSON.stringify(headers).slice(0, 200)
  return `${method} ${path.slice(0, 120)} ${heads} ${body?.toString('latin1').slice(0, 400) ?? ''}`
}

async function sendRequest(
  url: string,
  agent: Agent,
  { method, path, headers, body }: FuzzedRequest
): Promise<Answered | 'cut' | 'none'> {
  return await new Promise(resolve => {
    const { hostname, port } = new URL(url)
    try {
      const request = send(
        {
          hostname,
          port,
          agent,
          method,
          path,
          headers: {
            ...headers,
            ...(body === null ? {} : { 'content-length': String(body.length) })
          }
        },
        response => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => {
            if (parts.length < 4) parts.push(part)
          })
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              type: String(response.headers['content-type'] ?? ''),
              said: Buffer.concat(parts).toString('latin1')
            })
          )
          response.on('error', () => resolve('cut'))
        }
      )
      request.setTimeout(PATIENCE, () => {
        resolve('none')
        request.destroy()
      })
      request.on('error', () => resolve('cut'))
      request.end(body ?? undefined)
    } catch {
      resolve('cut')
    }
  })
}

/** What was answered before the connection ended; null when it did not end. */
async function sendBytes(url: string, bytes: Buffer): Promise<string | null> {
  return await new Promise(resolve => {
    let said = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(bytes))
    socket.setTimeout(PATIENCE, () => {
      socket.destroy()
      resolve(null)
    })
    socket.on('data', part => {
      said += part.toString('latin1')
    })
    socket.on('error', () => resolve(said))
    socket.on('close', () => resolve(said))
  })
}
