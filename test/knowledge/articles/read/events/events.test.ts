import assert from 'node:assert/strict'
import { parseArticle } from '../../../../../knowledge/articles/read/parseArticle.ts'
import { writtenArticle } from '../../../../parts/written/writtenArticle.ts'

const TEXT = 'The gateway could not allocate a slot because the pool is empty.'
type Expected = readonly (readonly [
  id: number,
  source: string | null,
  description: string | null
])[]

/** Every way the archive writes an event, each with what is to be read. */
const WAYS: readonly (readonly [way: string, symptoms: string, expected: Expected])[] = [
  [
    'fields on lines',
    `   Event ID: 4711\n   Source: HeronGate\n` +
      `   Type: Error\n   Category: None\n   Description: The gateway could not allocate a ` +
      `slot because\n   the pool is empty.`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'id and description on one line',
    `   Event ID: 4711 Description: The gateway could not allocate a slot because\n   the pool is empty.`,
    [[4711, null, TEXT]]
  ],
  [
    'id and source on one line',
    `   Event ID: 4711  Source: HeronGate\n   Description: ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'source first',
    `   Source: HeronGate\n   Event ID: 4711\n   Description:\n   ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'the clipboard of Windows 2000',
    `   Event Type: Error\n   Event Source: HeronGate\n` +
      `   Event Category: (2)\n   Event ID: 4711\n` +
      `   Date: 3/1/2001\n   Time: 9:12:44 AM\n   User: N/A\n` +
      `   Computer: PRN7\n   Description:\n   ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'two columns',
    `   Date:  3/1/01              Event ID:  4711\n` +
      `   Time:  9:12:44 AM          Source:  HeronGate\n` +
      `   User:  N/A                 Type:  Error\n` +
      `   Computer:  PRN7            Category:  None\n\n   Description:\n   ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'two columns without colons',
    `   Date            3/1/01                Event ID        4711\n` +
      `   Time            9:12:44 AM            Source          HeronGate`,
    [[4711, 'HeronGate', null]]
  ],
  [
    'tabs and a wrong mark',
    `Date:\t\t3/1/01\t\tEvent ID: \t4711\nTime:\t\t9:12 AM\tSource:\t\tHeronGate\n` +
      `Computer:\tPRN7  \tCategory;\tSpooler\n\n${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'number alone, no colon',
    `   Event ID 4711\n   Source HeronGate\n\n   ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  ['number and text', `   Event ID 4711: ${TEXT}`, [[4711, null, TEXT]]],
  [
    'Event: N',
    `   Event: 4711\n   Source: HeronGate\n   Description: ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  ['Event N', `   Event 4711\n   ${TEXT}`, [[4711, null, TEXT]]],
  [
    'an equals sign, text in the next paragraph',
    `Event ID=4711\n\n${TEXT}\n\nEvent ID=4712\n\nThe printer is not %1.`,
    [
      [4711, null, TEXT],
      [4712, null, 'The printer is not %1.']
    ]
  ],
  [
    'Src, a blank before the colon and a misspelt label',
    `   ID : 4711\n   Src : HeronGate\n   Decription : ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'labels with blank lines between them',
    `   Source: HeronGate\n\n   Error:General\n\n   Event:4711\n\n   Message: ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'source and text behind the number',
    `   Event ID 4711 MSHeronGate\n   ${TEXT}`,
    [[4711, 'MSHeronGate', TEXT]]
  ],
  [
    'two ids with one slash',
    `   Event ID 4711/4712 MSHeronGate\n\n   ${TEXT}`,
    [
      [4711, 'MSHeronGate', TEXT],
      [4712, 'MSHeronGate', TEXT]
    ]
  ],
  [
    'the source in front',
    `   Macprint Event ID 4711 - The semaphore timed out.`,
    [[4711, 'Macprint', 'The semaphore timed out.']]
  ],
  [
    'a list with hyphens, when events are spoken of',
    `The following event IDs are logged:\n\n   4711 - HeronGate - ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'a row of the viewer',
    `Event log:\n\n   3/1/01 9:12:44 AM HeronGate Error None 4711 N/A PRN7\n   ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'fields in one sentence',
    `   Event 4711 has Source = HeronGate with the following Description: ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'Error: N',
    `   Error: 4711\n   Source: HeronGate\n   Description: ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'a catalogue',
    `RAS EVENT ID: 4711\nSYMBOL NAME : HERON_NO_SLOT\nMESSAGE TEXT: ${TEXT}` +
      `\nEXPLANATION : The pool has 64 slots.\nUSER ACTION : Restart.`,
    [[4711, null, TEXT]]
  ],
  [
    'not found',
    `   The description for Event ID ( 4711 ) in Source ( HeronGate ) could not be\n` +
      `   found. It contains the following insertion string(s): PRN7.`,
    [
      [
        4711,
        'HeronGate',
        'The description for Event ID ( 4711 ) in Source ( HeronGate ) could not be found.'
      ]
    ]
  ],
  [
    'a sentence and the event below it',
    `The server logs event 4711:\n\n   ${TEXT}`,
    [[4711, null, TEXT]]
  ],
  [
    'a sentence, and one that leads to its text',
    `An event ID 4711 message may be reported. The following event description is logged:\n\n   ${TEXT}`,
    [[4711, null, TEXT]]
  ],
  [
    'a sentence and fields below it',
    `Event ID 4711 is posted with the following information:\n\n   Source: HeronGate\n   Description: ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'a description spoken of',
    `   Event ID: 4711\n   Source: HeronGate\n\nThe description is:\n\n   ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'several ids in one sentence',
    `The service logs Event IDs 4711, 4712, and 4713 and stops.`,
    [
      [4711, null, null],
      [4712, null, null],
      [4713, null, null]
    ]
  ],
  [
    'a source that may be one of two',
    `   Event: 4711\n   Source: Heron Server (or HeronBase)\n   Description: ${TEXT}`,
    [
      [4711, 'Heron Server', TEXT],
      [4711, 'HeronBase', TEXT]
    ]
  ],
  [
    'a source that is a placeholder',
    `   Event ID: 4711\n   Source: <Link service name>\n   ${TEXT}`,
    [[4711, null, TEXT]]
  ],
  [
    'lines swapped by their author',
    `   Event ID: 4711\n   Event Type: HeronGate\n   Event Source:\n   Description:\n\n   ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'a label wrapped behind the value of another',
    `   Event Type:\n   Error Event Source: HeronGate\n   Event ID: 4711\n   Description: ${TEXT}`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'several, with separators',
    `   Event ID: 4711\n   Source: HeronGate\n   Description: ${TEXT}` +
      `\n\n-or-\n\n   Event ID: 4712\n   Source: HeronGate\n   Description: Nothing is left.`,
    [
      [4711, 'HeronGate', TEXT],
      [4712, 'HeronGate', 'Nothing is left.']
    ]
  ],
  [
    'the dump below is no description',
    `   Event ID: 4711\n   Source: HeronGate\n   Description: ${TEXT}` +
      `\n   Data:\n   0000: 00 00 3c 00 02 00 90 00   ..<... .`,
    [[4711, 'HeronGate', TEXT]]
  ],
  [
    'an id of 0',
    `   Event ID: 0\n   Source: HeronGate\n   Description: ${TEXT}`,
    [[0, 'HeronGate', TEXT]]
  ],
  [
    'the next heading ends a description',
    `   Event ID: 4711\n   Source: HeronGate\n   Type: Success Audit\n\nCAUSE\n=====\n\nNobody knows.`,
    [[4711, 'HeronGate', null]]
  ],
  [
    'a list of what other articles document',
    `   Q900010 XADM: Event ID 4711 Fills the Log When the Gateway Is\n` +
      `           Restarted With Event ID 4712\n` +
      `   Q900011 Event 4713 After Setup`,
    []
  ],
  [
    'a number beyond all ids, a file, a version',
    `Event ID 100003 is none. Event32.dll is version 4.0, and event 4.0 is none.`,
    []
  ]
]

describe('the events of an article', () => {
  for (const [way, symptoms, expected] of WAYS) {
    it(way, () => {
      const { article } = parseArticle(
        writtenArticle({ body: `SYMPTOMS\n========\n\n${symptoms}` }),
        'Q900001.TXT'
      )
      assert.deepEqual(
        article.events.map(({ id, source, description }) => [id, source, description]),
        expected
      )
    })
  }

  it('stand on the lines that say so', () => {
    const { article } = parseArticle(
      writtenArticle({
        body: `SYMPTOMS\n========\n\nIt stops.\n\n   Event ID: 4711\n   Description: ${TEXT}`
      }),
      'Q900001.TXT'
    )
    const [event] = article.events
    assert.match(article.lines[(event?.lines.first ?? 0) - 1] ?? '', /Event ID: 4711/)
    assert.match(article.lines[(event?.lines.last ?? 0) - 1] ?? '', /pool is empty/)
  })

  it('that only the title names count', () => {
    const { article } = parseArticle(
      writtenArticle({ title: 'XADM: Event ID 4711 When the Gateway Starts' }),
      'Q900001.TXT'
    )
    assert.deepEqual(
      article.events.map(({ id, lines }) => [id, lines.first]),
      [[4711, 2]]
    )
  })
})
