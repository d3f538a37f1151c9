import { WebSocket } from 'ws'
import { ActivityTypes } from '../../bots/activity.ts'
import { siteKey } from '../../bots/keyOf.ts'
import { createCoalescer } from '../../bots/pacing/createCoalescer.ts'
import type { Kept, Store } from '../../storage/store.ts'

/** The open sockets of each conversation. */
export type Sockets = {
  /** from now on the socket is sent what the conversation shows after the watermark */
  readonly add: (conversation: string, socket: WebSocket, watermark: number) => void
  readonly close: () => void
}

/** The sockets of one conversation, each with the number of the last activity it showed. */
type Watermarks = Map<WebSocket, number>

/**
 * Milliseconds between checks for missed activities: notifications from other processes can get
 * lost.
 */
const LOOK_INTERVAL_MS = 5_000

/**
 * Each socket remembers what it showed last and is sent what comes after, no matter which process
 * wrote it: the store only signals that there is more. So nothing is shown twice, out of order or
 * not at all.
 */
export function createSockets(store: Store): Sockets {
  const open = new Map<string, Watermarks>()

  const { run: show } = createCoalescer(async key => {
    while (await showMore(store, key, open.get(key)));
  })
  // what cannot be read now is shown at the next check
  function showSoon(key: string): void {
    if (open.has(key)) void show(key).catch(() => undefined)
  }
  const looking = setInterval(() => {
    for (const key of open.keys()) showSoon(key)
  }, LOOK_INTERVAL_MS).unref()

  store.onShown((key, passing) => {
    if (passing === null) showSoon(key)
    else showPassing(passing, open.get(key))
  })
  return {
    add: (conversation, socket, watermark) => {
      const key = siteKey(conversation)
      const sockets: Watermarks = open.get(key) ?? new Map()
      open.set(key, sockets.set(socket, watermark))
      socket.on('close', () => {
        sockets.delete(socket)
        if (sockets.size === 0) open.delete(key)
      })
      showSoon(key)
    },
    close: () => {
      clearInterval(looking)
      for (const sockets of open.values()) for (const socket of sockets.keys()) socket.close(1001)
    }
  }
}

/** Source: RFC 6455, 7.4.1: the policy forbids it to go on. */
const ENDED = 1008

/** Sends each socket what comes after its watermark, or closes it at the end; true if there was anything. */
async function showMore(
  store: Store,
  key: string,
  sockets: Watermarks | undefined
): Promise<boolean> {
  let hasShown = false
  for (const [socket, watermark] of sockets ?? []) {
    const { activities, last } = await store.shownAfter(key, watermark)
    if (activities.length === 0 || socket.readyState !== WebSocket.OPEN) continue
    hasShown = true
    sockets?.set(socket, last)
    if (activities.some(isEnd)) socket.close(ENDED)
    else socket.send(frameOf(activities, last))
  }
  return hasShown
}

function isEnd({ type }: Kept): boolean {
  return type === ActivityTypes.EndOfConversation
}

function showPassing(activity: Kept, sockets: Watermarks | undefined): void {
  for (const [socket, watermark] of sockets ?? []) {
    if (socket.readyState === WebSocket.OPEN) socket.send(frameOf([activity], watermark))
  }
}

function frameOf(activities: readonly Kept[], watermark: number): string {
  return JSON.stringify({ activities, watermark: String(watermark) })
}
