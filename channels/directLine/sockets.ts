import { WebSocket } from 'ws'
import type { Activity } from 'botbuilder'

/** The open sockets of each conversation. */
export type Sockets = {
  /** from now on the socket gets what is sent to the conversation */
  readonly add: (conversation: string, socket: WebSocket) => void
  readonly send: (conversation: string, activities: readonly Partial<Activity>[], watermark: number) => void
  readonly close: () => void
}

export const createSockets = (): Sockets => {
  const open = new Map<string, Set<WebSocket>>()
  return {
    add: (conversation, socket) => {
      const sockets = open.get(conversation) ?? new Set()
      open.set(conversation, sockets.add(socket))
      socket.on('close', () => {
        sockets.delete(socket)
        if (sockets.size === 0) open.delete(conversation)
      })
    },
    send: (conversation, activities, watermark) => {
      const frame = frameOf(activities, watermark)
      for (const socket of open.get(conversation) ?? []) if (socket.readyState === WebSocket.OPEN) socket.send(frame)
    },
    close: () => { for (const sockets of open.values()) for (const socket of sockets) socket.close(1001) }
  }
}

export const frameOf = (activities: readonly Partial<Activity>[], watermark: number): string =>
  JSON.stringify({ activities, watermark: String(watermark) })
