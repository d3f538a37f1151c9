import { type FileHandle, open } from 'node:fs/promises'

export type LogSync = {
  /** resolves when everything in the log so far is on disk */
  readonly sync: () => Promise<void>
  /** resolves when everything that somebody is waiting for is on disk */
  readonly pending: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Flushes a database's write-ahead log to disk without blocking the event loop; everyone who asks
 * during a flush shares the next one. When a flush fails, part of the log may be lost and with it
 * everything after: `rescue` must first move all of it into the database.
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
