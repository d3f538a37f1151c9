import { WebSocket } from 'ws'
import { createCoalescer } from '../../bots/createCoalescer.ts'
import { siteKey } from '../../bots/keyOf.ts'
import type { Kept, Store } from '../../storage/store.ts'

/** The open sockets of each conversation. */
export type Sockets = {
  /** from now on the socket gets what the conversation shows after the watermark */
  readonly add: (conversation: string, socket: WebSocket, watermark: number) => void
  readonly close: () => void
}

/**
 * Milliseconds between looks for what nobody told of: the line to the other processes may break.
 */
const LOOK_INTERVAL_MS = 5_000

/**
 * Each socket knows what it showed last and gets what comes after, whichever process that came
 * about on: a word from the store only says that there is more. So nothing is shown twice, out of
 * order or not at all.
 */
export function createSockets(store: Store): Sockets {
  const open = new Map<string, Map<WebSocket, number>>()

  const { run: show } = createCoalescer(async key => {
    for (let more = true; more; ) {
      more = false
      for (const [socket, watermark] of open.get(key) ?? []) {
        const { activities, last } = await store.shownAfter(key, watermark)
        if (activities.length === 0 || socket.readyState !== WebSocket.OPEN) continue
        more = true
        open.get(key)?.set(socket, last)
        socket.send(frameOf(activities, last))
      }
    }
  })
  // what could not be read now is shown at the next look
  function showSoon(key: string): void {
    return void show(key).catch(() => undefined)
  }
  const looking = setInterval(() => {
    for (const key of open.keys()) showSoon(key)
  }, LOOK_INTERVAL_MS).unref()

  store.onShown((key, passing) => {
    if (passing === null) {
      if (open.has(key)) return showSoon(key)
      return undefined
    }
    for (const [socket, watermark] of open.get(key) ?? [])
      if (socket.readyState === WebSocket.OPEN) socket.send(frameOf([passing], watermark))
  })
  return {
    add: (conversation, socket, watermark) => {
      const key = siteKey(conversation)
      const sockets = open.get(key) ?? new Map<WebSocket, number>()
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

function frameOf(activities: readonly Kept[], watermark: number): string {
  return JSON.stringify({ activities, watermark: String(watermark) })
}
