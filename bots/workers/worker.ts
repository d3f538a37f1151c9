/** A thread that reads and decides: opens the articles, then answers one piece of work at a time. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { SourceContent } from '../../knowledge/articles/sources/source.ts'
import type { Work } from './work.ts'

enableCompileCache()
const { joinSources } = await import('../../knowledge/articles/sources/joinSources.ts')
const { openSources } = await import('../../knowledge/articles/sources/openSources.ts')
const { perform } = await import('./work.ts')

let sources = openSources((workerData as { contents: readonly SourceContent[] }).contents)
parentPort?.on('message', (told: Told) => {
  if ('contents' in told) reopen(told.contents)
  else parentPort?.postMessage({ done: perform(joinSources(sources), told) })
})
parentPort?.postMessage({ ready: true })

type Told = Work | { readonly contents: readonly SourceContent[] }

/** What cannot be opened any more is followed by what can: until then the old ones serve. */
function reopen(contents: readonly SourceContent[]): void {
  try {
    const before = sources
    sources = openSources(contents, before)
    for (const source of before) if (!sources.includes(source)) source.close()
  } catch {
    // the thread that reads them tells why
  }
}
