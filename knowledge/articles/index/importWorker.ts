/** A thread of the import: paths in, prepared articles out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { decodeArticle } from '../read/decodeArticle.ts'
import { parseArticle } from '../read/parseArticle.ts'
import { describeRemark, UNREADABLE_RULES } from '../read/remarks.ts'
import { createTermList, type NewTerms, type NumberedArticle } from './importing/numberTerms.ts'
import { unreadable } from './listArticleFiles.ts'
import { prepareWith } from './prepareArticle.ts'

/** A file, and what changes when it does. */
export type FileStamp = { readonly file: string; readonly stamp: string }

/** What became of files. */
export type Batch = {
  readonly articles: readonly NumberedArticle[]
  readonly refused: readonly string[]
  /** those that this thread's list got with this batch */
  readonly terms: NewTerms
}

let list = createTermList()

/**
 * A file that is no article, or a broken one of the helpdesk's own, is left out and told; one that
 * is only odd is taken.
 */
function prepare({ file, stamp }: FileStamp): NumberedArticle | string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(workerData as string, file))
  } catch (error) {
    return unreadable(file, error)
  }
  const text = decodeArticle(bytes)
  const { article, broken } = parseArticle(text, file)
  const fault = broken(UNREADABLE_RULES)
  if (fault !== undefined) return describeRemark(fault)
  const parsed = { article, text: text.replace(/\r\n?/g, '\n'), file, stamp }
  const prepared = prepareWith(list.read, parsed)
  return {
    ...prepared,
    told: Uint32Array.from(prepared.told),
    rest: Uint32Array.from(prepared.rest)
  }
}

parentPort?.on('message', (batch: readonly FileStamp[]) => {
  if (list.isFull()) list = createTermList()
  const done = batch.map(prepare)
  parentPort?.postMessage({
    articles: done.filter(one => typeof one !== 'string'),
    refused: done.filter(one => typeof one === 'string'),
    terms: list.takeNew()
  } satisfies Batch)
})
