/** A thread that converts originals: what takes too long or too much ends with it. */
import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { convertFile } from './convertFile.ts'

/** What was asked of the thread, and what it says. */
export type Conversion = { readonly path: string; readonly file: string }
export type Converted =
  | { readonly kind: 'markdown'; readonly markdown: string }
  | { readonly kind: 'refused'; readonly reason: string }

parentPort?.on('message', ({ path, file }: Conversion) => {
  void convert({ path, file }).then(converted => parentPort?.postMessage(converted))
})

async function convert({ path, file }: Conversion): Promise<Converted> {
  try {
    return { kind: 'markdown', markdown: await convertFile(readFileSync(path), file) }
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it nests too deeply'
  return (error as Error).message.split('\n')[0]?.slice(0, MAX_REASON_LENGTH) ?? ''
}

const MAX_REASON_LENGTH = 200
