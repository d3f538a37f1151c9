import {
  request as askPlainly,
  type IncomingMessage,
  Agent as PlainAgent,
  type RequestOptions
} from 'node:http'
import { Agent, request as askSafely } from 'node:https'
import type { Activity } from '../../bots/activity.ts'
import { OWN_SERVICE, type Post } from '../../bots/post.ts'

/** Where the replies of the site's own chat go; returns the id an activity got. */
export type Deliver = (conversation: string, activity: Partial<Activity>) => Promise<string>

/** Milliseconds that a channel may take to answer. */
const POST_TIMEOUT_MS = 12_000
/** Bytes read of an answer; it holds an id. */
const MAX_ANSWER_BYTES = 64 * 1024
/**
 * Connections are kept; the usual variables (HTTPS_PROXY, NO_PROXY) name a proxy on the way out.
 */
const KEPT = { keepAlive: true, proxyEnv: process.env }
const AGENTS = { 'http:': new PlainAgent(KEPT), 'https:': new Agent(KEPT) } as const

/**
 * A channel did not take what it was sent; `statusCode` and `response` say whether and when to try
 * again.
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

/**
 * Posts what a conversation is told to its channel, at any time after it was heard: once, and
 * without following a redirect. When to try again is decided where replies are kept; the SDK's
 * client tries three times by itself, keeps no order and builds itself anew for each reply. Source:
 * "Conversation operations" of the Bot Connector, Bot Framework REST documentation.
 */
export function postReplies(deliver: Deliver, proof: () => Promise<string | null>): Post {
  return async activity => {
    if (activity.serviceUrl === OWN_SERVICE)
      return await deliver(activity.conversation.id, activity)
    const authorization = await proof()
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
      )
    )
  }
}

/** `v3/conversations/C/activities`, with the id of what is changed or answered behind it. */
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

/**
 * @throws NotTaken when the answer is none of success; the connection's own error when there is
 * none
 */
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
        path: `${pathname.replace(/\/*$/, '/')}${options.path}`
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

/** '{"id":"1"}' → '1'; what a channel answers beside it, or instead of it, tells nothing. */
function idIn(answer: string): string | undefined {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown }
    if (typeof id === 'string' && id !== '') return id
    return undefined
  } catch {
    return undefined
  }
}
