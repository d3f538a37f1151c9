import assert from 'node:assert/strict'
import { readEvents } from '../../../knowledge/events/readEvents.ts'

const VIEW = [
  'Log Name:      System',
  'Source:        volmgr',
  'Date:          1/24/2024 4:31:22 PM',
  'Event ID:      161',
  'Level:         Error',
  'User:          CORP\\jo',
  'Computer:      PC-9',
  'Description:',
  'Dump file creation failed due to error during dump creation.'
].join('\n')
const once = JSON.stringify({ ticket: 7, body: VIEW })

/** Ways in which a relay wraps the text of an event. */
const WRAPPED: Readonly<Record<string, string>> = {
  'a value of JSON': once,
  'with the line ends of Windows': JSON.stringify({ body: VIEW.replaceAll('\n', '\r\n') }),
  'JSON within JSON': JSON.stringify({ alert: { payload: once } }),
  'JSON that was escaped': JSON.stringify(once).slice(1, -1),
  'a line of syslog': `<134>1 2024-01-24T16:31:30Z relay app - - - ${once}`,
  HTML: JSON.stringify({ html: `<div>${VIEW.replaceAll('\n', '<br>')}</div>` }),
  'plain and as HTML': JSON.stringify({ text: VIEW, html: `<pre>${VIEW}</pre>` }),
  'a string alone': JSON.stringify(VIEW),
  'a message that repeats the head': JSON.stringify({
    EventID: 161,
    ProviderName: 'volmgr',
    LogName: 'System',
    Message: VIEW
  })
}

describe('a text of an event that is a value of another text', () => {
  for (const [way, text] of Object.entries(WRAPPED))
    for (const [around, whole] of [
      ['alone', text],
      ['between words', `Our monitor sent this:\n\n${text}\n\nWhat is it?`]
    ] as const)
      it(`${way}, ${around}`, () => {
        const { events } = readEvents(whole)
        const [event] = events
        assert.equal(events.length, 1)
        assert.deepEqual(
          [event?.id, event?.source, event?.log, event?.level, event?.user, event?.computer],
          [161, 'volmgr', 'System', 'error', 'CORP\\jo', 'PC-9']
        )
        assert.equal(
          event?.description,
          'Dump file creation failed due to error during dump creation.'
        )
      })
})
