/**
 * `npm run explain < paste.txt` shows how a text is read: which layout, what each field was read
 * from, what was left over. With `--why` it shows why articles are found: candidates, what counts
 * for each, the thresholds and the question chosen.
 */
import { styleText } from 'node:util'
import { readEvents } from '../../knowledge/events/readEvents.ts'
import { type Emphasis, explainReading } from '../../knowledge/events/tools/explainReading.ts'
import { createCommand } from './command/createCommand.ts'
import { readGivenFile } from './command/readGivenFile.ts'
import { readStandardInput } from './command/readStandardInput.ts'
import { runCommand } from './command/runCommand.ts'
import { SHIPPED_ARTICLES } from './shippedArticles.ts'

const STYLES = { heading: 'bold', value: 'green', faint: 'cyan' } as const

type Options = { readonly why?: true; readonly knowledge?: readonly string[] }

const COMMAND = createCommand({
  name: 'explain',
  about: 'Shows how a text is read, or with --why, why it gets the answer it does.',
  examples: [
    ['paste.txt', 'which layout was seen, what each field was read from, what was left over'],
    ['< paste.txt', 'the same from standard input'],
    ['--why --knowledge articles.index message.txt', 'candidates, what counts for each, the step']
  ]
})
  .argument('[file]', 'the text; without it, standard input')
  .option('--why', 'why articles are found, or not')
  .option(
    '--knowledge <SOURCE>',
    'for --why: a folder of articles or an index, once for each (default: what comes with it)',
    (source: string, before: readonly string[] = []) => [...before, source]
  )
  .action(explain)

async function explain(file: string | undefined, { why, knowledge }: Options): Promise<void> {
  const text = await readText(file)
  if (why !== true)
    return void process.stdout.write(explainReading(text, readEvents(text), emphasize))
  const { explainWhy } = await import('./explainWhy.ts')
  const from = knowledge ?? process.env.KNOWLEDGE ?? SHIPPED_ARTICLES
  process.stdout.write(`${explainWhy(from, text).join('\n')}\n`)
}

const emphasize: Emphasis = (kind, words) => styleText(STYLES[kind], words)

/** @throws Mistake */
async function readText(file: string | undefined): Promise<string> {
  if (file === undefined) return String(await readStandardInput('Paste the text'))
  return Buffer.from(await readGivenFile(file)).toString('utf8')
}

await runCommand(COMMAND)
