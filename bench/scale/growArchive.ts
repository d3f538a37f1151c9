import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listArticleFiles } from '../../knowledge/articles/index/listArticleFiles.ts'
import { memoryServing } from '../finding/memoryServing.ts'
import { readCopied, writeCopy } from './writeCopy.ts'

/** What an archive so many times as large costs. */
export type GrownArchive = {
  readonly times: number
  readonly articles: number
  /** seconds for what was not in the index before, and megabytes at its peak */
  readonly seconds: number
  readonly importing: number
  /** megabytes of the index and of the service that has answered from it */
  readonly megabytes: number
  readonly serving: number
  /** milliseconds until the index is open */
  readonly open: number
  /** milliseconds of a decision, at p50 and p99 */
  readonly event: readonly number[]
  readonly symptom: readonly number[]
}

/** Milliseconds between two looks at how much memory the import has. */
const LOOK_MS = 500
const COMMAND = fileURLToPath(new URL('../../kb-triage.js', import.meta.url))
const ANSWERS = fileURLToPath(new URL('../finding/findingCost.ts', import.meta.url))

/** One index that grows by copies of the archive; measured at each of these sizes. */
export async function growArchive(
  archive: string,
  data: string,
  sizes: readonly number[],
  onGrown: (grown: GrownArchive) => void
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-grown-'))
  const [texts, index] = [join(folder, 'texts'), join(folder, 'archive.kbindex')]
  const { files } = listArticleFiles(archive)
  const copied = readCopied(archive, files)
  let copies = 0
  for (const times of sizes) {
    while (copies < times) writeCopy(archive, files, texts, { copy: copies++, copied })
    const imported = await importInto(index, texts)
    const answers = execFileSync(process.execPath, [ANSWERS, '--once', index, '--data', data])
    onGrown({
      times,
      articles: times * files.length,
      ...imported,
      megabytes: statSync(index).size / 1e6,
      ...JSON.parse(answers.toString()),
      serving: await memoryServing(index, data)
    })
  }
  rmSync(folder, { recursive: true })
}

async function importInto(
  index: string,
  texts: string
): Promise<Pick<GrownArchive, 'seconds' | 'importing'>> {
  const began = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'knowledge', 'import', texts, '--to', index], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  let importing = 0
  const looking = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    importing = Math.max(importing, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024)
  }, LOOK_MS)
  const [code] = await once(child, 'exit')
  clearInterval(looking)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  return { seconds: (performance.now() - began) / 1_000, importing }
}
