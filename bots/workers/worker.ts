/** A thread that reads and decides: opens the articles, then answers one piece of work at a time. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Work } from './work.ts'

enableCompileCache()
const { openKnowledge } = await import('../../knowledge/articles/openKnowledge.ts')
const { perform } = await import('./work.ts')

const knowledge = openKnowledge((workerData as { knowledge: string }).knowledge)
parentPort?.on('message', (work: Work) => {
  parentPort?.postMessage({ done: perform(knowledge, work) })
})
parentPort?.postMessage({ ready: true })
