import { type Command, CommanderError } from 'commander'
import { terminalText } from '../terminalText.ts'

/** Exit code of what the caller can put right. */
const MISTAKEN = 2

/**
 * Runs a command with what was typed behind its name. A wrong call and whatever fails is told in
 * one line on standard error, never as a trace, and ends with 2. Nobody reading any more, as in
 * `| head`, ends it quietly.
 */
export async function runCommand(
  command: Command,
  typed: readonly string[] = process.argv.slice(2)
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  )
  try {
    await command.parseAsync(typed, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return
    const isPageShown = error instanceof CommanderError && error.code === 'commander.help'
    if (!isPageShown) process.stderr.write(`${told(error)}\n`)
    process.exitCode = MISTAKEN
  }
}

function told(error: unknown): string {
  if (error instanceof CommanderError) return `${misused(error.message)} (--help shows the usage.)`
  if (error instanceof Error && error.message !== '')
    return terminalText(error.message.split('\n')[0] ?? '')
  return 'That could not be done.'
}

/** "error: unknown option '--jsno'\n(Did you mean --json?)" → "Unknown option '--jsno'. Did you mean --json?" */
function misused(message: string): string {
  const [what = '', meant] = message.replace(/^error: /, '').split(/\n\(|\)$/)
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}`.replace(/([^.?!])$/, '$1.')
  return terminalText(meant === undefined ? sentence : `${sentence} ${meant}`)
}
