/**
 * `npm run chat`: the conversation of the site and of Teams at a terminal, printed as a transcript.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import type { Reply } from '../../triage/answer.ts'
import { NEW_CASE } from '../../triage/converse/case.ts'
import { converse } from '../../triage/converse/converse.ts'
import { SAY } from '../../triage/wording/wording.ts'
import { readMessages } from './readMessages.ts'
import { terminalText } from './terminalText.ts'

const SHIPPED = fileURLToPath(new URL('../../knowledge/articles/texts', import.meta.url))
const USAGE = `Usage: npm run --silent chat -- [--knowledge FOLDER_OR_INDEX]...

Talks to you as it does on the site and in Teams. A paste of several lines is one message. Ctrl+D ends it.
Piped in, each line is a message; lines that are further in go on with the one before.
`
const FURTHER_IN = '\n      '

function bot(text: string): void {
  return void process.stdout.write(
    `bot>  ${terminalText(text).trimEnd().replace(/\n+/g, FURTHER_IN)}\n`
  )
}

function shown({ text, choices }: Reply): string {
  if (choices.length === 0) return text
  return `${text}\n${choices.map(choice => `[${choice}]`).join(' ')}`
}

async function chat(from: string | readonly string[]): Promise<void> {
  const knowledge = openKnowledge(from)
  function prompt(): void {
    return void process.stdout.write('user> ')
  }
  function echo(text: string): void {
    if (!process.stdin.isTTY) process.stdout.write(`${terminalText(text).replace(/\n/g, '\n  ')}\n`)
  }
  let known = NEW_CASE
  bot(SAY.welcome)
  prompt()
  for await (const text of readMessages(process.stdin)) {
    echo(text)
    const { after, reply } = converse(knowledge, known, {
      text,
      attachment: false,
      returned: false
    })
    known = after
    bot(shown(reply))
    prompt()
  }
  process.stdout.write('\n')
  knowledge.close()
}

process.stdout.on('error', error =>
  process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1)
)
try {
  const { values } = parseArgs({
    options: {
      knowledge: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' }
    }
  })
  if (values.help === true) process.stdout.write(USAGE)
  else await chat(values.knowledge ?? process.env.KNOWLEDGE ?? SHIPPED)
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? terminalText(error.message.split('\n')[0] ?? '') : 'The chat could not begin.'}` +
      ` (--help shows the usage.)\n`
  )
  process.exitCode = 2
}
