/**
 * `npm run new-case NAME < paste.txt`: makes a golden case of a paste, with what is read of it
 * today; read it over, then keep it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { Mistake } from '../channels/terminal/command/mistake.ts'
import { readStandardInput } from '../channels/terminal/command/readStandardInput.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import { parseEvents } from '../knowledge/events/parseEvents.ts'

const CASES = new URL('../test/cases/', import.meta.url)
const NAME = /^[a-z0-9][a-z0-9-]{2,60}$/

const COMMAND = createCommand({
  name: 'new-case',
  about: 'Makes a golden test of a paste, in test/cases, with what is read of it today.',
  examples: [['viewer-finnish < paste.txt', 'makes the folder test/cases/viewer-finnish']]
})
  .argument('<name>', 'small letters, digits and hyphens')
  .action(makeCase)

/** @throws Mistake */
async function makeCase(name: string): Promise<void> {
  if (!NAME.test(name))
    throw new Mistake(`A case is named in small letters, digits and hyphens, not ${name}.`)
  const folder = new URL(`${name}/`, CASES)
  if (existsSync(folder))
    throw new Mistake(
      `There is a case ${name} already: choose another name or remove ${fileURLToPath(folder)}.`
    )
  const paste = String(await readStandardInput('Paste the event'))
  if (paste.trim() === '')
    throw new Mistake('There is nothing on standard input. Give the paste with < paste.txt.')
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
}

await runCommand(COMMAND)
