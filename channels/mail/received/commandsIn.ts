import type { Reply } from '../../handOver/replyToCase.ts'

/** What a helpdesk's mail does besides being read to the person. */
export type MailCommands = Pick<Reply, 'isPrivate' | 'state' | 'outcome' | 'to'>

const NONE: MailCommands = { isPrivate: false, state: null }

/** The words of a first line that does something: '#close' */
const COMMANDS: Readonly<Record<string, Partial<MailCommands>>> = {
  '#note': { isPrivate: true },
  '#private': { isPrivate: true },
  '#close': { state: 'closed' },
  '#closed': { state: 'closed' },
  '#solved': { state: 'closed', outcome: 'solved' },
  '#not-solved': { state: 'closed', outcome: 'not-solved' },
  '#duplicate': { state: 'closed', outcome: 'duplicate' },
  '#assistant': { to: 'assistant' }
}

/** What the first lines of a mail do, and the text below them. Other words with # are text. */
export function commandsIn(mail: string): { readonly does: MailCommands; readonly text: string } {
  const lines = mail.split('\n')
  let does = NONE
  let read = 0
  for (const line of lines) {
    const word = line.trim().toLowerCase()
    const command = COMMANDS[word]
    if (word !== '' && command === undefined) break
    does = { ...does, ...command }
    read += 1
  }
  return { does, text: lines.slice(read).join('\n').trim() }
}
