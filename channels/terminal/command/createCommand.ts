import { Command } from 'commander'
import packageFile from '../../../package.json' with { type: 'json' }
import type { CommandPage } from './commandPage.ts'
import { renderPage } from './renderPage.ts'

const EXITS: NonNullable<CommandPage['exits']> = [
  [0, 'done'],
  [2, 'wrong usage, or something that cannot be read; a line says what to do']
]

/** A command with the page and the manners of all others; options and actions are its own. */
export function createCommand({
  name,
  about,
  examples,
  exits = EXITS,
  version = packageFile.version
}: CommandPage): Command {
  return new Command(name)
    .description(about)
    .helpOption('-h, --help', 'show this page')
    .helpCommand(false)
    .version(version, '-V, --version', 'show the version')
    .exitOverride()
    .configureHelp({
      formatHelp: (command, help) => renderPage(command, help, { examples, exits })
    })
    .configureOutput({ outputError: () => undefined })
}
