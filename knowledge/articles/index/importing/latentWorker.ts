/** A thread of the import: the path of an index in, its latent vectors out. */
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { learnLatentVectors } from '../buildLatentVectors.ts'

const database = new DatabaseSync(workerData as string, { readOnly: true, timeout: 10_000 })
const learned = learnLatentVectors(database)
database.close()
parentPort?.postMessage(
  learned,
  learned === null ? [] : [learned.ofArticles.buffer, learned.ofTerms.buffer]
)
