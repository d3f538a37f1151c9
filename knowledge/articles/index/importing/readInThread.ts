import { Worker } from 'node:worker_threads'
import type { Batch, FileStamp } from '../importWorker.ts'

/** Megabytes of a thread, a fraction of which lives: what more there is, is not collected yet. */
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 }

/** With the ending of this file: `.ts` here, `.js` in the package of the engine. */
const WORKER = new URL(
  import.meta.url.replace(/importing\/readInThread(\.[jt]s)$/, 'importWorker$1')
)

/** Files for a thread, and who is told when they are read. */
export type Given = {
  readonly batch: readonly FileStamp[]
  readonly finish: (work: () => void) => void
}

/** One thread, kept busy until nothing is left. */
export function readInThread(
  folder: string,
  take: () => Given,
  finish: (batch: Batch, numbers: number[]) => void
): Promise<void> {
  /** of the terms of the thread's list */
  const numbers: number[] = []
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: folder, resourceLimits: HEAP })
    function give(): Given {
      const given = take()
      if (given.batch.length === 0) void worker.terminate().then(() => resolve())
      else worker.postMessage(given.batch)
      return given
    }
    worker.on('error', reject)
    let given = give()
    worker.on('message', (batch: Batch) => {
      const read = given
      given = give()
      read.finish(() => finish(batch, numbers))
    })
  })
}
