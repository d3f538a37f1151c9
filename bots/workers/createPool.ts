import { availableParallelism } from 'node:os'
import type { SourceContent } from '../../knowledge/articles/sources/source.ts'
import { createFairQueue } from './createFairQueue.ts'
import { openThread, type Thread } from './openThread.ts'
import type { Work } from './work.ts'

export type Pool = {
  /**
   * Does a piece of work beside this thread; `by` names whose it is. @throws TooMuchToRead,
   * TooManyWaiting
   */
  readonly run: (work: Work, by: string) => Promise<unknown>
  /** the articles have changed: what is begun from now on goes by these */
  readonly renew: (contents: readonly SourceContent[]) => void
  /** how many workers there are right now */
  readonly size: () => number
  readonly stop: () => Promise<void>
}

export type PoolParts = {
  /** the articles that a worker opens at its start */
  readonly contents: () => readonly SourceContent[]
  /** milliseconds of processor time for one piece of work */
  readonly limit?: number
  /** milliseconds without work after which a worker is ended */
  readonly idle?: number
  /** the URL of what a worker runs: `worker.ts`, or the bundle of it */
  readonly program?: () => string
}

/** So much waits already that more would wait for minutes. */
export class TooManyWaiting extends Error {
  readonly statusCode = 503
}

const SOURCE = new URL('./worker.ts', import.meta.url).href
const LIMIT_MS = 2_000
const IDLE_MS = 60_000
/** One core is left to the thread that answers; each worker has the articles open once. */
const MAX_WORKERS = Math.min(4, Math.max(1, availableParallelism() - 1))
const MAX_WAITING_OF_ONE = 10
const MAX_WAITING = 500

type Task = {
  readonly work: Work
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Workers that are started when there is work for them and ended when there was none for a while.
 * Whoever brings much waits for themselves; what takes too long ends with its worker, and the next
 * piece of work gets a new one.
 */
export function createPool({
  contents,
  limit = LIMIT_MS,
  idle = IDLE_MS,
  program = () => SOURCE
}: PoolParts): Pool {
  const queue = createFairQueue<Task>()
  const busy = new Set<Thread>()
  const free = new Map<Thread, NodeJS.Timeout>()

  function takeThread(): Thread | undefined {
    const [known] = free
    if (known !== undefined) {
      clearTimeout(known[1])
      free.delete(known[0])
      return known[0]
    }
    if (busy.size >= MAX_WORKERS) return undefined
    const thread = openThread({
      contents: contents(),
      limit,
      program: program(),
      ended: () => forget(thread)
    })
    return thread
  }
  function forget(thread: Thread): void {
    clearTimeout(free.get(thread))
    free.delete(thread)
    busy.delete(thread)
    startWaiting()
  }
  function release(thread: Thread): void {
    // one that has ended was forgotten before
    if (busy.delete(thread)) free.set(thread, setTimeout(() => void thread.stop(), idle).unref())
    startWaiting()
  }
  function startWaiting(): void {
    if (queue.size() === 0) return
    const thread = takeThread()
    const task = thread === undefined ? undefined : queue.take()
    if (thread === undefined || task === undefined) return
    busy.add(thread)
    void thread
      .run(task.work)
      .then(task.resolve, task.reject)
      .then(() => release(thread))
    startWaiting()
  }
  return {
    run: async (work, by) => {
      const isFull = queue.waitingOf(by) >= MAX_WAITING_OF_ONE || queue.size() >= MAX_WAITING
      if (isFull) throw new TooManyWaiting('Too much waits to be read. Send it again in a minute.')
      return await new Promise((resolve, reject) => {
        queue.put(by, { work, resolve, reject })
        startWaiting()
      })
    },
    renew: renewed => {
      for (const thread of [...busy, ...free.keys()]) thread.renew(renewed)
    },
    size: () => busy.size + free.size,
    stop: async () => {
      for (const timer of free.values()) clearTimeout(timer)
      await Promise.all([...busy, ...free.keys()].map(async thread => await thread.stop()))
    }
  }
}
