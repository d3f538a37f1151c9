import { EXAMPLE_EVENT } from '../../../triage/wording/exampleEvent.ts'

/** What the sample page offers to try: a name and the words that are said. */
export const EXAMPLES: readonly { readonly name: string; readonly words: string }[] = [
  { name: 'An event from the log', words: EXAMPLE_EVENT },
  {
    name: 'A service that hangs',
    words: 'Our POP3 and IMAP virtual servers hang since this morning, on Windows 2000'
  },
  {
    name: 'A fix that is there already',
    words: 'pop3 stops responding on Windows 2000 SP4, event 2086 from MSExchangeCluster'
  }
]
