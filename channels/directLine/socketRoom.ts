import { networksAround, SHARE_OF_48, SHARE_OF_56 } from '../http/addressLimit.ts'

/** Sockets of one conversation: a page, and what a bad connection left of earlier ones. */
const MAX_SOCKETS_OF_CONVERSATION = 8

export type SocketRoom = {
  /** Counts a socket; returns what to call when it is closed, or null where there is no room. */
  readonly enter: (conversation: string, client: string) => (() => void) | null
}

/** How many sockets may be open at a time: of a conversation, of an address, of the networks around. */
export function createSocketRoom(perAddress: number): SocketRoom {
  const open = new Map<string, number>()
  function count(place: string, more: number): void {
    const now = (open.get(place) ?? 0) + more
    if (now > 0) open.set(place, now)
    else open.delete(place)
  }
  return {
    enter: (conversation, client) => {
      const [of56, of48] = networksAround(client)
      const places: (readonly [place: string, most: number])[] = [
        [`conversation ${conversation}`, MAX_SOCKETS_OF_CONVERSATION],
        [`address ${client}`, perAddress]
      ]
      if (of56 !== undefined) places.push([`/56 ${of56}`, perAddress * SHARE_OF_56])
      if (of48 !== undefined) places.push([`/48 ${of48}`, perAddress * SHARE_OF_48])
      if (places.some(([place, most]) => (open.get(place) ?? 0) >= most)) return null
      for (const [place] of places) count(place, 1)
      return () => {
        for (const [place] of places) count(place, -1)
      }
    }
  }
}
