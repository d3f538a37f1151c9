/** `npm run backup`: everything that is kept, into one file. */
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import { readConfig } from '../config/readConfig.ts'
import { backUp } from '../storage/backup/backUp.ts'

const COMMAND = createCommand({
  name: 'backup',
  about:
    'Copies everything that is kept, as it is at one moment, into a file, beside the running service.',
  examples: [['before.sqlite', 'keep it safe: it holds what people wrote, and secrets']]
})
  .argument('<file>', 'the same for SQLite and PostgreSQL; it holds what people wrote, and secrets')
  .action(async (file: string) => {
    await backUp(readConfig(process.env), file)
    process.stdout.write(`${file}: backed up\n`)
  })

await runCommand(COMMAND)
