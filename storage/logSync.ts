import { type FileHandle, open } from 'node:fs/promises'

export type LogSync = {
  /** resolves when everything that stands in the log now is on disk */
  readonly sync: () => Promise<void>
  /** resolves when everything is on disk that somebody waits for */
  readonly pending: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Brings a database's log of writes onto the disk beside the event loop; whoever asks while that is
 * done shares the next time. When it fails, what stands in the middle of the log may be lost, and
 * all behind it with that: `rescue` has to bring all of it into the database first.
 */
export function openLogSync(file: string, rescue: () => void): LogSync {
  let handle: FileHandle | undefined
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  let failed = false

  async function run(): Promise<void> {
    if (failed) rescue()
    failed = true
    handle ??= await open(file, 'r+')
    await handle.datasync()
    failed = false
  }
  function start(): Promise<void> {
    next = undefined
    const mine = run().finally(() => {
      if (running === mine) running = undefined
    })
    running = mine
    return mine
  }
  return {
    sync: () => {
      if (running === undefined) return next ?? start()
      next ??= running.then(start, start)
      return next
    },
    pending: async () => {
      await (next ?? running)
    },
    close: async () => {
      await handle?.close()
    }
  }
}
