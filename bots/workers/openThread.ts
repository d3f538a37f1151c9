import { Worker } from 'node:worker_threads'
import type { SourceContent } from '../../knowledge/articles/sources/source.ts'
import { TooMuchToRead } from '../../triage/engine.ts'
import type { Work } from './work.ts'

/** A worker that does one piece of work at a time. */
export type Thread = {
  /** @throws TooMuchToRead when it took too much time or memory: then the thread has ended */
  readonly run: (work: Work) => Promise<unknown>
  /** the articles have changed: what is run from now on goes by these */
  readonly renew: (contents: readonly SourceContent[]) => void
  readonly stop: () => Promise<void>
}

export type ThreadParts = {
  readonly contents: readonly SourceContent[]
  /** milliseconds of processor time that one piece of work may take */
  readonly limit: number
  /** the URL of what it runs */
  readonly program: string
  readonly ended: () => void
}

/**
 * Megabytes of a worker's heap, and of what is young in it: over the archive 1 MB of events takes 80
 * and 16.
 */
const MAX_HEAP_MB = 112
const MAX_YOUNG_MB = 16
/** Milliseconds between two looks at a clock that is nearly run out. */
const MIN_LOOK_MS = 20
/** Milliseconds that a thread may take to say how long it has worked: then it is held up itself. */
const ANSWER_TIMEOUT_MS = 5_000

type Waiting = {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Starts a worker, which opens the articles before its first piece of work. */
export function openThread({ contents, limit, program, ended }: ThreadParts): Thread {
  const worker = new Worker(new URL(program), {
    workerData: { contents },
    resourceLimits: {
      maxOldGenerationSizeMb: MAX_HEAP_MB,
      maxYoungGenerationSizeMb: MAX_YOUNG_MB
    }
  })
  let waiting: Waiting | undefined
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('exit', () => reject(new Error('The worker ended before it could begin.')))
    worker.once('error', reject)
  })
  ready.catch(() => undefined)
  worker.on('message', (told: { readonly done?: unknown }) => {
    if ('done' in told) waiting?.resolve(told.done)
  })
  worker.on('error', error => waiting?.reject(isOutOfMemory(error) ? new TooMuchToRead() : error))
  worker.once('exit', () => {
    waiting?.reject(new TooMuchToRead())
    ended()
  })
  worker.unref()

  async function watch(signal: AbortSignal): Promise<void> {
    const from = await usedBy(worker)
    for (let left = limit; left > 0; ) {
      await pause(Math.max(left, MIN_LOOK_MS))
      if (signal.aborted) return
      left = limit - ((await usedBy(worker)) - from)
    }
    if (!signal.aborted) await worker.terminate()
  }
  return {
    run: async work => {
      await ready
      const done = new AbortController()
      const result = new Promise<unknown>((resolve, reject) => {
        waiting = { resolve, reject }
      })
      void watch(done.signal)
      worker.postMessage(work)
      return await result.finally(() => {
        done.abort()
        waiting = undefined
      })
    },
    renew: renewed => worker.postMessage({ contents: renewed }),
    stop: async () => void (await worker.terminate())
  }
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Milliseconds of processor time; endless for a thread that does not even say. */
async function usedBy(worker: Worker): Promise<number> {
  const used = worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1_000,
    () => Infinity
  )
  return await Promise.race([used, pause(ANSWER_TIMEOUT_MS).then(() => Infinity)])
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise<void>(resolve => {
    setTimeout(resolve, milliseconds).unref()
  })
}
