import { Worker } from 'node:worker_threads'
import type { LearnedVectors } from '../buildLatentVectors.ts'

/** Beside this file, with its ending: `.ts` here, `.js` in the package of the engine. */
const WORKER = new URL(import.meta.url.replace(/learnBeside(\.[jt]s)$/, 'latentWorker$1'))
/** Of the term matrix and what it is made of, as objects; the arrays are beside them. */
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 }

/** Learns the latent vectors of an index in a thread of its own, while this one does something else. */
export async function learnBeside(index: string): Promise<LearnedVectors | null> {
  return await new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: index, resourceLimits: HEAP })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
