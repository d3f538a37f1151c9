/**
 * Bytes of long bodies that may be on their way at once, everybody's together: three event logs, or
 * sixty pastes. Whoever sends without ever ending takes the memory of all otherwise.
 */
const MAX_HELD_BYTES = 64 * 1024 * 1024
/** A body up to here is nobody's burden. */
const MAX_SHORT_BYTES = 64 * 1024

type Held = { size: number; isReleased: boolean; readonly refuse: () => void }

/** Those that are long, the one that has taken the longest first. */
const held = new Set<Held>()
let heldBytes = 0

export type HeldBody = {
  /** more of it came */
  readonly grow: (bytes: number) => void
  /** it is read, or nobody reads it any more */
  readonly release: () => void
}

/** Holds a body while it comes. `refuse`: others need the room, and this one has taken the longest. */
export function holdBody(refuse: () => void): HeldBody {
  const body: Held = { size: 0, isReleased: false, refuse }
  return {
    grow: bytes => {
      body.size += bytes
      if (body.isReleased || body.size <= MAX_SHORT_BYTES) return
      heldBytes += held.has(body) ? bytes : body.size
      held.add(body)
      while (heldBytes > MAX_HELD_BYTES) refuseOldest()
    },
    release: () => release(body)
  }
}

function refuseOldest(): void {
  const [oldest] = held
  if (oldest === undefined) return
  release(oldest)
  oldest.refuse()
}

function release(body: Held): void {
  body.isReleased = true
  if (held.delete(body)) heldBytes -= body.size
}
