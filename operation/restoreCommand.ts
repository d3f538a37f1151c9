/** `npm run restore`: puts a backup back. */
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import { readConfig } from '../config/readConfig.ts'
import { restore } from '../storage/backup/restore.ts'

const COMMAND = createCommand({
  name: 'restore',
  about:
    'Puts a backup where DATA_DIR and STORAGE_URL say; nothing may be there yet, and no service may run.',
  examples: [['before.sqlite', 'into a new DATA_DIR, or an empty database']]
})
  .argument('<file>', 'the same for SQLite and PostgreSQL; it holds what people wrote, and secrets')
  .action(async (file: string) => {
    await restore(file, readConfig(process.env))
    process.stdout.write(`${file}: restored\n`)
  })

await runCommand(COMMAND)
