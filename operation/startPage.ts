/** `npm start -- --help` and `--version`: how the service is started, without starting it. */
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import packageFile from '../package.json' with { type: 'json' }
import { SCHEMA_VERSION } from '../storage/schema.ts'

const COMMAND = createCommand({
  name: 'start',
  about:
    'Starts the service. Its settings are variables of the environment; config/settings.ts has them all.',
  examples: [
    ['', 'at http://localhost:3978, for this machine only'],
    ['--version', 'which version it is, and which step of the schema it writes']
  ],
  exits: [
    [0, 'stopped in order'],
    [1, 'it could not go on'],
    [78, 'a setting is wrong; a line says which']
  ],
  version: `${packageFile.name} ${packageFile.version} (schema ${SCHEMA_VERSION})`
})

await runCommand(COMMAND)
