/** `npm run knowledge`: makes an index of a folder of articles, or fetches one. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandPage } from '../channels/terminal/command/commandPage.ts'
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { Mistake } from '../channels/terminal/command/mistake.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import { convertFolder } from '../knowledge/articles/convert/convertFolder.ts'
import { fetchIndex } from '../knowledge/articles/index/fetchIndex.ts'
import { importArticles } from '../knowledge/articles/index/importArticles.ts'

const TO = 'knowledge.kbindex'
const WIDTH = 30

const COMMAND = createCommand({
  name: 'knowledge',
  about: 'Makes an index of a folder of articles, gets one, or counts what there is.',
  examples: [
    ['import archive/ --to articles.index', 'reads all articles of a folder into an index'],
    ['convert handbook/', 'turns .docx and HTML pages into Markdown beside them'],
    ['stats', 'articles by product and year, what was never given, what did not help']
  ]
})
add({
  name: 'import',
  about:
    'Reads the articles of a folder, those in folders below it included, into an index. Only files ' +
    'that changed are read again, and an import that was stopped goes on where it was.',
  examples: [
    ['archive/', `makes or renews ${TO}`],
    ['archive/ --to articles.index', 'then: KNOWLEDGE=articles.index npm start']
  ]
})
  .argument('<folder>', 'articles; .docx and HTML pages are turned into Markdown first')
  .option('--to <FILE>', 'the index to make or renew', TO)
  .action(async (folder: string, { to }: { readonly to: string }) => {
    const articles = existing(folder)
    await convert(articles, false)
    await makeIndex(articles, resolve(to))
  })
add({
  name: 'convert',
  about:
    'Writes Markdown beside each .docx, .html and .htm of a folder, and lists what is not taken.',
  examples: [['handbook/', 'a document that did not change is left alone']]
})
  .argument('<folder>', 'documents, those in folders below it included')
  .action(async (folder: string) => await convert(existing(folder), true))
add({
  name: 'fetch',
  about:
    'Gets an index over HTTP; it takes the place of the file when its checksum is right and it is an index.',
  examples: [
    ['', 'that of KNOWLEDGE_URL and KNOWLEDGE_SHA256'],
    ['https://files.example/articles.index --sha256 SUM --to articles.index', 'another one']
  ]
})
  .argument('[url]', 'where it is (default: KNOWLEDGE_URL)')
  .option('--sha256 <SUM>', 'its checksum, as "sha256sum FILE" prints it')
  .option('--to <FILE>', 'where it goes', TO)
  .action(async (url: string | undefined, { sha256, to }: FetchOptions) => {
    await fetchOne(url, sha256, resolve(to))
  })
add({
  name: 'stats',
  about:
    'Counts the articles of folders and indexes by product and year, and says which of your own were ' +
    'never given as an answer and which did not help. Reads beside the running service.',
  examples: [
    ['', 'those of KNOWLEDGE'],
    ['own/ --json', 'one folder, everything, as JSON']
  ]
})
  .argument('[source...]', 'folders and indexes (default: those of KNOWLEDGE)')
  .option('--json', 'as JSON')
  .action(async (sources: readonly string[], { json }: { readonly json?: true }) => {
    const { printStats } = await import('./printStats.ts')
    await printStats(sources, json === true)
  })

type FetchOptions = { readonly sha256?: string; readonly to: string }

/** @throws Mistake where there is no such folder */
function existing(folder: string): string {
  if (!existsSync(folder))
    throw new Mistake(`${folder} is not there. Name a folder of articles that exists.`)
  return resolve(folder)
}

function add(page: CommandPage): Command {
  const command = createCommand(page)
  COMMAND.addCommand(command)
  return command
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

await runCommand(COMMAND)
