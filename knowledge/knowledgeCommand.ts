/** `npm run knowledge`: makes an index of a folder of articles, or fetches one. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { convertFolder } from './articles/convert/convertFolder.ts'
import { fetchIndex } from './articles/index/fetchIndex.ts'
import { importArticles } from './articles/index/importArticles.ts'

const USAGE = `Usage: npm run knowledge -- import FOLDER [--to FILE]
       npm run knowledge -- convert FOLDER
       npm run knowledge -- fetch [URL --sha256 SUM] [--to FILE]
       npm run knowledge -- stats [SOURCE...]

Reads the articles of FOLDER, those in folders below it included, into an index.
  --to   the index to make or renew (default: knowledge.kbindex). Only files that changed are read again; an import that
         was stopped goes on where it was. Use it with --knowledge FILE or KNOWLEDGE=FILE.
Before that it writes Markdown beside each .docx, .html and .htm of FOLDER; "convert" does only this. What is not
taken is listed with its reason.

"fetch" gets an index over HTTP, by default that of KNOWLEDGE_URL and KNOWLEDGE_SHA256; it takes the place of FILE
when its checksum is right and it is an index. "stats" counts articles by product and year, and what became of them.
`
const TO = 'knowledge.kbindex'
const WIDTH = 30

async function run(args: readonly string[]): Promise<void> {
  const {
    values,
    positionals: [action, folder, ...more]
  } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      sha256: { type: 'string' },
      help: { type: 'boolean', short: 'h' }
    }
  })
  if (values.help === true) return void process.stdout.write(USAGE)
  if (action === 'fetch' && more.length === 0)
    return await fetchOne(folder, values.sha256, resolve(values.to ?? TO))
  const isKnown = action === 'import' || action === 'convert'
  if (!isKnown || folder === undefined || more.length > 0)
    throw new Error(
      'Say what to do: "import FOLDER", and with --to where the index goes (--help shows the usage).'
    )
  await convert(resolve(folder), action === 'convert')
  if (action === 'import') await makeIndex(resolve(folder), resolve(values.to ?? TO))
}

/** Nothing is said of an import of a folder that has only articles. */
async function convert(folder: string, isAsked: boolean): Promise<void> {
  const { written, unchanged, refused } = await convertFolder(folder)
  for (const line of refused) process.stderr.write(`${line}\n`)
  if (isAsked || written + unchanged > 0)
    process.stdout.write(
      `${written} documents turned into Markdown beside them, ${unchanged} unchanged, ` +
        `${refused.length} not taken\n`
    )
}

async function makeIndex(folder: string, to: string): Promise<void> {
  const started = performance.now()
  const { articles, read, kept, removed, refused, renewed } = await importArticles(
    folder,
    to,
    showProgress
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  for (const line of refused) process.stderr.write(`${line}\n`)
  process.stdout.write(
    `${articles} articles in ${to}: ${read} read, ${kept} unchanged, ${removed} gone, ` +
      `${refused.length} refused, in ${seconds} s\n` +
      (renewed ? 'All were read again: the code that reads articles has changed.\n' : '')
  )
}

/** Without an address and a setting for it there is nothing to do, which is all right. */
async function fetchOne(named: string | undefined, sum: string | undefined, to: string) {
  const { KNOWLEDGE_URL = '', KNOWLEDGE_SHA256 = '' } = process.env
  const url = named ?? KNOWLEDGE_URL
  if (url === '')
    return void process.stdout.write('KNOWLEDGE_URL is not set: no index is fetched.\n')
  const isNew = await fetchIndex({ url, sha256: sum ?? KNOWLEDGE_SHA256, to })
  process.stdout.write(isNew ? `${to} is fetched.\n` : `${to} is the one already.\n`)
}

/** One line that fills up; in a log, nothing. */
function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY) return
  const filled = Math.round((WIDTH * done) / of)
  process.stderr.write(
    `\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${of}${done === of ? '\n' : ''}`
  )
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message.split('\n')[0] : 'The import could not be done.'}\n`
  )
  process.exitCode = 2
}
