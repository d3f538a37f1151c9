import type { Unsent } from '../../storage/store.ts'
import type { SendReplies } from '../sendReplies.ts'

export type Sending = ReturnType<typeof createSending>

/** What is being sent, by conversation; a failure is logged and waits for the next time. */
export function createSending(send: SendReplies, failed: (what: string, error: Error) => void) {
  const sending = new Map<string, Promise<void>>()
  return {
    start: (key: string, claimed?: Promise<readonly Unsent[]>): void => {
      const mine = send.send(key, claimed).catch((error: Error) => failed('replies wait', error))
      sending.set(key, mine)
      void mine.then(() => {
        if (sending.get(key) === mine) sending.delete(key)
      })
    },
    sent: async (key: string) => await sending.get(key),
    idle: async () => await Promise.all(sending.values())
  }
}
