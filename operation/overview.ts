import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import { COMMANDS } from './commands.ts'

const COMMAND = createCommand({
  name: 'kb-triage',
  about: 'A helpdesk assistant that reads Windows events and recommends the fix an article names.',
  examples: [
    ['triage event.txt', 'what to do about the event in a file'],
    ['chat', 'a conversation'],
    ['knowledge import archive/ --to articles.index', 'an index of a whole archive'],
    ['triage --help', 'more about one command']
  ]
})

/** Says what commands there are, or that there is none of that name. */
export async function overview(typed: readonly string[]): Promise<void> {
  for (const [name, { about }] of Object.entries(COMMANDS)) COMMAND.command(name, about)
  await runCommand(COMMAND, typed)
}
