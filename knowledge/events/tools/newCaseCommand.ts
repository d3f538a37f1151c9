/**
 * `npm run new-case NAME < paste.txt`: makes a golden case of a paste, with what is read of it
 * today; read it over, then keep it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseEvents } from '../parseEvents.ts'

const CASES = new URL('../../../test/cases/', import.meta.url)

async function make(name: string | undefined): Promise<string> {
  if (name === undefined || !/^[a-z0-9][a-z0-9-]{2,60}$/.test(name))
    return 'Usage: npm run new-case NAME < paste.txt (NAME in small letters, digits and hyphens).'
  const folder = new URL(`${name}/`, CASES)
  if (existsSync(folder))
    return (
      `There is a case ${name} already; ` +
      `choose another name or remove ${fileURLToPath(folder)}.`
    )
  const paste = await text(process.stdin)
  if (paste.trim() === '')
    return 'There is nothing on standard input. Give the paste with < paste.txt.'
  const { events, rest } = parseEvents(paste)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('paste.txt', folder), paste)
  writeFileSync(
    new URL('expected.json', folder),
    `${JSON.stringify({ events: events.map(({ span: _, ...event }) => event), rest }, null, 2)}\n`
  )
  process.stdout.write(
    `Made ${fileURLToPath(folder)} with ${events.length} event${events.length === 1 ? '' : 's'}. ` +
      'Read expected.json over: it says what is read today, not what is right.\n'
  )
  return ''
}

const mistake = await make(process.argv[2])
if (mistake !== '') {
  process.stderr.write(`${mistake}\n`)
  process.exitCode = 2
}
