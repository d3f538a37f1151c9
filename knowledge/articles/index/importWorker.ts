/** A thread of the import: paths in, prepared articles out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { decodeArticle } from '../read/decodeArticle.ts'
import { parseArticle } from '../read/parseArticle.ts'
import { describeRemark, UNREADABLE_RULES } from '../read/remarks.ts'
import { unreadable } from './listArticleFiles.ts'
import { type Prepared, prepareArticle } from './prepareArticle.ts'

/**
 * A file that is no article, or a broken one of the helpdesk's own, is left out and told; one that
 * is only odd is taken.
 */
function prepare({
  file,
  stamp
}: {
  readonly file: string
  readonly stamp: string
}): Prepared | string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(workerData as string, file))
  } catch (error) {
    return unreadable(file, error)
  }
  const text = decodeArticle(bytes)
  const { article, remarks } = parseArticle(text, file)
  const broken = remarks.find(({ rule }) => UNREADABLE_RULES.includes(rule))
  if (broken === undefined)
    return prepareArticle(article, text.replace(/\r\n?/g, '\n'), file, stamp)
  return describeRemark(broken)
}

parentPort?.on('message', (batch: readonly { readonly file: string; readonly stamp: string }[]) => {
  const done = batch.map(prepare)
  parentPort?.postMessage({
    articles: done.filter(one => typeof one !== 'string'),
    refused: done.filter(one => typeof one === 'string')
  })
})
