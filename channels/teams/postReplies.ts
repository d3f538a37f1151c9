import type { IncomingMessage, RequestOptions } from 'node:http'
import type { Activity } from '../../bots/activity.ts'
import { OWN_SERVICE, type Post } from '../../bots/post.ts'

// importing them would load all of fetch with them, 20 ms of every start
const { request: askPlainly, Agent: PlainAgent } = process.getBuiltinModule('node:http')
const { request: askSafely, Agent } = process.getBuiltinModule('node:https')

/** Shows replies in the site's own chat; returns the id an activity got. */
export type Deliver = (conversation: string, activity: Partial<Activity>) => Promise<string>

/** Milliseconds that a channel may take to answer. */
const POST_TIMEOUT_MS = 12_000
/** Bytes read of an answer, which only holds an id. */
const MAX_ANSWER_BYTES = 64 * 1024
/**
 * Connections are kept alive; the usual variables (HTTPS_PROXY, NO_PROXY) name an outgoing proxy.
 */
const KEPT = { keepAlive: true, proxyEnv: process.env }
const AGENTS = { 'http:': new PlainAgent(KEPT), 'https:': new Agent(KEPT) } as const

/**
 * A channel did not accept what it was sent; `statusCode` and `response` say whether and when to
 * try again.
 */
class NotTaken extends Error {
  readonly statusCode: number
  readonly response: { readonly headers: { readonly get: (name: string) => string | undefined } }
  constructor({ statusCode = 0, headers }: IncomingMessage) {
    super(`The channel answered ${statusCode}.`)
    this.name = 'NotTaken'
    this.statusCode = statusCode
    this.response = { headers: { get: name => headers[name]?.toString() } }
  }
}

/** Status codes that another token may mend. */
const DENIED: readonly number[] = [401, 403]

/** What the bot proves itself with, fetched anew where that is wanted; null: nothing. */
type Proof = (isFreshWanted: boolean) => Promise<string | null>

/**
 * Posts an activity to its channel, at any time after the message it answers: once, without
 * following redirects. `ways`: how those reach people whose service is no Bot Connector, by its
 * address. Retries are decided where replies are stored; the SDK's client would retry
 * three times by itself, keep no order and be built anew for each reply. Source: "Conversation
 * operations" of the Bot Connector, Bot Framework REST documentation.
 */
export function postReplies(
  deliver: Deliver,
  proof: Proof,
  ways: Readonly<Record<string, Post>> = {}
): Post {
  // a token that was refused is not shown again
  let isFreshWanted = false
  return async activity => {
    if (activity.serviceUrl === OWN_SERVICE)
      return await deliver(activity.conversation.id, activity)
    const way = ways[activity.serviceUrl]
    if (way !== undefined) return await way(activity)
    const authorization = await proof(isFreshWanted)
    isFreshWanted = false
    const body = JSON.stringify(activity)
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      accept: 'application/json',
      'user-agent': 'kb-triage',
      ...(authorization === null ? {} : { authorization })
    }
    return idIn(
      await ask(
        activity.serviceUrl,
        { method: activity.id ? 'PUT' : 'POST', path: pathOf(activity), headers },
        body
      ).catch((error: unknown) => {
        isFreshWanted ||= error instanceof NotTaken && DENIED.includes(error.statusCode)
        throw error
      })
    )
  }
}

/** `v3/conversations/C/activities`, followed by the id of the activity to update or answer. */
function pathOf({ id, replyToId, conversation }: Activity): string {
  return [
    'v3',
    'conversations',
    conversation.id,
    'activities',
    ...[id || replyToId].filter(part => part !== undefined && part !== '')
  ]
    .map(part => encodeURIComponent(part ?? ''))
    .join('/')
}

/** @throws NotTaken for any status but success; the connection's own error if there is no answer */
async function ask(
  service: string,
  options: RequestOptions & { readonly path: string },
  body: string
): Promise<string> {
  const { protocol, hostname, port, pathname } = new URL(service)
  const safe = protocol === 'https:'
  return await new Promise((resolve, reject) => {
    function fail(error: Error): void {
      clearTimeout(late)
      reject(error)
    }
    const asked = (safe ? askSafely : askPlainly)(
      {
        ...options,
        agent: AGENTS[safe ? 'https:' : 'http:'],
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        path: `${pathname.replace(/(?<!\/)\/*$/, '/')}${options.path}`
      },
      answer => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size <= MAX_ANSWER_BYTES) parts.push(part)
        })
        answer.once('error', fail)
        answer.once('end', () => {
          clearTimeout(late)
          const { statusCode = 0 } = answer
          if (statusCode >= 200 && statusCode < 300) resolve(Buffer.concat(parts).toString())
          else reject(new NotTaken(answer))
        })
      }
    )
    const late = setTimeout(
      () => asked.destroy(new Error(`The channel did not answer in ${POST_TIMEOUT_MS / 1_000} s.`)),
      POST_TIMEOUT_MS
    )
    asked.once('error', fail)
    asked.end(body)
  })
}

/** '{"id":"1"}' → '1'; whatever else a channel answers is ignored. */
function idIn(answer: string): string | undefined {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown }
    if (typeof id === 'string' && id !== '') return id
    return undefined
  } catch {
    return undefined
  }
}
