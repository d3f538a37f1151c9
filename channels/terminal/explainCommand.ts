/**
 * `npm run explain < paste.txt` shows how a text is read; `npm run explain -- --why [--knowledge
 * PATH] < message.txt` shows why articles are found: candidates, what counts for each, the
 * thresholds and the question chosen.
 */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { explainWhy } from './explainWhy.ts'

const USAGE = 'Usage: npm run explain -- --why [--knowledge FOLDER_OR_INDEX]... [FILE]'
const SHIPPED = fileURLToPath(new URL('../../knowledge/articles/texts', import.meta.url))

if (process.argv.includes('--why')) await why()
else await import('../../knowledge/events/tools/explainCommand.ts')

async function why(): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      options: {
        why: { type: 'boolean' },
        knowledge: { type: 'string', multiple: true }
      },
      allowPositionals: true
    })
    const [file] = positionals
    const from = values.knowledge ?? process.env.KNOWLEDGE ?? SHIPPED
    const message = file === undefined ? await text(process.stdin) : await readFile(file, 'utf8')
    process.stdout.write(`${explainWhy(from, message).join('\n')}\n`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'The text could not be read.'
    process.stderr.write(`${reason}\n${USAGE}\n`)
    process.exitCode = 2
  }
}
