/**
 * `npm run explain < paste.txt`: which layout was seen, what each field was read from, and what
 * was left over.
 */

import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs, styleText } from 'node:util'
import { readEvents } from '../readEvents.ts'
import { type Emphasis, explainReading } from './explainReading.ts'

const STYLES = { heading: 'bold', value: 'green', faint: 'cyan' } as const
const IN_COLOUR: Emphasis = (kind, words) => styleText(STYLES[kind], words)

const { positionals } = parseArgs({ allowPositionals: true })

try {
  const paste =
    positionals[0] === undefined
      ? await text(process.stdin)
      : await readFile(positionals[0], 'utf8')
  const emphasis = process.stdout.isTTY ? IN_COLOUR : undefined
  process.stdout.write(explainReading(paste, readEvents(paste), emphasis))
} catch (error) {
  const reason = error instanceof Error ? error.message : 'The text could not be read.'
  process.stderr.write(
    `${reason}\nUsage: npm run explain < paste.txt, or npm run explain -- FILE\n`
  )
  process.exitCode = 2
}
