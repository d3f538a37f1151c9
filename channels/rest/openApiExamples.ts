/** Requests as they are sent; a test sends each and looks what comes back. */
const EVENT = `Event Type: Error
Event Source: MSExchangeCluster
Event ID: 2086
Computer: MAIL01
Description: Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase`

export const triageExamples = {
  described: {
    summary: 'A problem in own words',
    value: { text: 'POP3 hangs on our Windows 2000 server with SP2' }
  },
  event: {
    summary: 'A pasted event; the answer asks which Windows runs',
    value: { text: EVENT }
  },
  answered: {
    summary: 'The same text again, with the facts of the last answer and the new ones',
    value: { text: EVENT, facts: { product: 'Windows 2000', servicePack: 2 } }
  }
}

export const textExamples = { event: { summary: 'The paste itself', value: EVENT } }

export const replyExamples = {
  reply: {
    summary: 'Words for the person',
    value: { case: 1001, text: 'Which switch is it on?', from: 'Ana' }
  },
  note: {
    summary: 'A note that the person never sees',
    value: { case: 1001, text: 'The old rack.', from: 'Ana', private: true }
  },
  close: {
    summary: 'A last word, and the case is closed',
    value: {
      case: 1001,
      text: 'It works again.',
      from: 'Ana',
      state: 'closed',
      outcome: 'solved'
    }
  }
}

export const articleExamples = {
  markdown: {
    summary: 'An article of the helpdesk',
    value: `# The label printer prints nothing

Label printers of the warehouse, after a power cut.

## Resolution

Hold FEED for five seconds, then print from the queue again.
`
  }
}
