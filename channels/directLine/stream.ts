import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Server } from 'restify'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Store } from '../../storage/store.ts'
import type { Origins } from '../http/origins.ts'
import { isEnded } from './isEnded.ts'
import { createSocketRoom } from './socketRoom.ts'
import type { Sockets } from './sockets.ts'
import type { Tokens } from './tokens.ts'
import { watermarkOf } from './watermark.ts'

/** Milliseconds within which a socket has to show that it is alive. */
const HEARTBEAT_INTERVAL_MS = 30_000
/**
 * Bytes that may wait for a page that does not read them; it reconnects and gets what it missed.
 */
const MAX_UNSENT_BYTES = 1024 * 1024
/** The longest message in bytes: a page only sends an empty one now and then. */
const MAX_FRAME_BYTES = 1_024
const PATH = /^\/directline\/conversations\/([\w-]{1,80})\/stream$/

type StreamParts = {
  readonly store: Store
  readonly tokens: Tokens
  readonly origins: Origins
  readonly sockets: Sockets
  readonly socketsOfAddress: number
}

/**
 * The socket of a conversation: first what was missed, then what is said. It needs its own token,
 * and a page of an allowed origin.
 */
export function addStream(server: Server, parts: StreamParts): void {
  const { store, tokens, origins, sockets, socketsOfAddress } = parts
  const web = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES })
  const room = createSocketRoom(socketsOfAddress || Number.POSITIVE_INFINITY)

  async function allowed(request: IncomingMessage): Promise<string | null> {
    const [path = '', query = ''] = (request.url ?? '').split('?')
    const { pass } = await tokens.check(new URLSearchParams(query).get('t') ?? '', 'stream')
    const conversation = PATH.exec(path)?.[1]
    const isItsOwn = pass !== null && pass.conversation === conversation
    if (!isItsOwn || !origins.allows(request)) return null
    return (await isEnded(store, pass.conversation)) ? null : pass.conversation
  }
  function follow(live: WebSocket, conversation: string, from: number): void {
    keepAlive(live)
    live.on('error', () => live.terminate())
    sockets.add(conversation, live, from)
  }
  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const conversation = await allowed(request)
    if (conversation === null) return refuse(socket, '403 Forbidden')
    const leave = room.enter(conversation, origins.clientOf(request))
    if (leave === null) return refuse(socket, '429 Too Many Requests')
    socket.once('close', leave)
    web.handleUpgrade(request, socket, head, live => {
      try {
        follow(live, conversation, watermarkOf(request))
      } catch {
        live.close(1011)
      }
    })
  }
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    upgrade(request, socket, head).catch(() => socket.destroy())
  })
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Ends a socket whose other side has silently gone or does not read. */
function keepAlive(live: WebSocket): void {
  let heard = true
  const beat = setInterval(() => {
    if (!heard || live.bufferedAmount > MAX_UNSENT_BYTES) return live.terminate()
    heard = false
    live.ping()
  }, HEARTBEAT_INTERVAL_MS).unref()
  for (const sign of ['pong', 'message'] as const)
    live.on(sign, () => {
      heard = true
    })
  live.on('close', () => clearInterval(beat))
}
