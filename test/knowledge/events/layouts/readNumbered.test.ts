import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

const LISTS: readonly (readonly [string, readonly (readonly [number, string, string | null])[]])[] =
  [
    [
      '1. 7000 Service Control Manager - The Fax service failed to start.\n2. 36887 Schannel',
      [
        [7000, 'Service Control Manager', 'The Fax service failed to start.'],
        [36887, 'Schannel', null]
      ]
    ],
    [
      'since monday:\n* 153 disk\n* 7031 Service Control Manager\n* 20 users',
      [
        [153, 'disk', null],
        [7031, 'Service Control Manager', null]
      ]
    ],
    [
      'EventLog CRITICAL\n\nTermDD:56 (3), disk (153) x2, eventlog: 5 > critical',
      [
        [56, 'TermDD', null],
        [153, 'disk', null]
      ]
    ],
    ['2000 Windows Server\n2003 Exchange Server', []],
    ['1042 Printer HP4250 - paper jam\n1043 VPN Client - cannot connect', []],
    ['4410 ProLiant DL380\n4411 PowerEdge R720', []]
  ]

describe('a list of numbers with their sources', () => {
  for (const [text, expected] of LISTS)
    it(JSON.stringify(text.slice(0, 60)), () => {
      const read = parseEvents(text).events.map(({ id, source, description }) => [
        id,
        source,
        description
      ])
      assert.deepEqual(read, expected)
    })
})
