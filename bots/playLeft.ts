import type { Progress, Store } from '../storage/store.ts'
import { giveUp, type Play, playWaiting } from './playWaiting.ts'

/** Runs of the program that an arrival may outlast unanswered. */
const MAX_TRIES = 3

/**
 * Plays what an earlier run left in a conversation. That run may have ended because of it, so each
 * arrival is played and written alone, the try is on the disk before, and the fourth run gives it
 * up.
 */
export function createPlayLeft(
  store: Pick<Store, 'read' | 'tried'>,
  play: Play,
  write: (key: string, progress: Progress) => Promise<boolean>
): (key: string) => Promise<void> {
  const playOne = playWaiting(play)
  const giveUpOne = playWaiting(giveUp)
  // a store that fails is no try
  const counted = new Map<string, number>()
  return async key => {
    for (;;) {
      const line = await store.read(key)
      const [first] = line.waiting
      if (first === undefined) return
      const place = `${first.number} ${key}`
      const tries = counted.get(place) ?? (await store.tried(key, first.number))
      counted.set(place, tries)
      const one = { ...line, waiting: [first] }
      if (await write(key, await (tries > MAX_TRIES ? giveUpOne : playOne)(one)))
        counted.delete(place)
    }
  }
}
