import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

/** A line, and what it says: id, source, level, computer, how its text begins. */
const CASES = [
  [
    'Error 7026 from Service Control Manager on HV-1 - The following boot-start driver(s) failed.',
    [7026, 'Service Control Manager', 'error', 'HV-1', 'The following']
  ],
  [
    '15.02.2018 13:58:01 APP01 Service Control Manager 7031 Error: The Heron service ended.',
    [7031, 'Service Control Manager', 'error', 'APP01', 'The Heron']
  ],
  [
    '2/15/2001 1:58:01 PM EX1 MSExchangeIS 5000 Warning: Unable to initialize. Error 0xc8000235.',
    [5000, 'MSExchangeIS', 'warning', 'EX1', 'Unable']
  ],
  [
    'since monday:\n  - Critical 41 from Kernel-Power on TS.example.org - The system rebooted.\nany idea?',
    [41, 'Kernel-Power', 'critical', 'TS.example.org', 'The system']
  ],
  [
    '05/06/2024 07:08:09 Error Service Control Manager 7031 The Heron service ended.',
    [7031, 'Service Control Manager', 'error', null, 'The Heron']
  ],
  [
    '[FS-2] Srv (2019) Error: The server was unable to allocate from the pool.',
    [2019, 'Srv', 'error', 'FS-2', 'The server was']
  ],
  [
    '5/22/2012 9:53:06 AM, Error: Ntfs [55]  - The file system structure is corrupt.',
    [55, 'Ntfs', 'error', null, 'The file system']
  ],
  [
    'CRITICAL: 1 message(s) Application ESENT 455 error (Error -1023 (0xfffffc01) occurred.)|n=1',
    [455, 'ESENT', 'error', null, 'Error -1023 (0xfffffc01) occurred.']
  ],
  [
    'Event ID 1003 Source Dhcp Your computer was not able to renew its address.',
    [1003, 'Dhcp', null, null, 'Your computer']
  ],
  [
    'ID 55 Source Ntfs on FS-3 The file system structure on the disk is corrupt.',
    [55, 'Ntfs', null, 'FS-3', 'The file system']
  ],
  [
    "Source MSExchangePOP3 Logon attempt by user 'jan' failed. Event ID 1011",
    [1011, 'MSExchangePOP3', null, null, 'Logon attempt']
  ],
  [
    'Source: NTDS KCC Event ID: 1311 Level: Error Computer: DC9 The Checker has found a problem.',
    [1311, 'NTDS KCC', 'error', 'DC9', 'The Checker']
  ],
  [
    'Error 7000 Service Control Manager The Fax service failed to start.',
    [7000, 'Service Control Manager', 'error', null, 'The Fax']
  ],
  [
    'Source MSExchangeIS Mailbox Error 1025 on EX2K An error occurred. Function name: EcGet.',
    [1025, 'MSExchangeIS Mailbox', 'error', 'EX2K', 'An error']
  ],
  [
    'Summary: Event ID: 2013 Source: Srv Computer: FS5 The disk is at or near capacity.',
    [2013, 'Srv', null, 'FS5', 'The disk']
  ],
  [
    'CRITICAL: System TermService 1036 (error) - Terminal Server session creation failed twice.',
    [1036, 'TermService', 'error', null, 'Terminal']
  ],
  [
    'Type Error Src Perflib Event ID 1008 machine WKS-3 The Open Procedure failed.',
    [1008, 'Perflib', 'error', 'WKS-3', 'The Open']
  ],
  [
    'Type: Error, Event: 11, Agent Time: 10:11 am 3-Mar-19, Event Time: 10:10 am 3-Mar-19, ' +
      'Source: Disk, Computer: TILL-4, Description: The driver detected an error.',
    [11, 'Disk', 'error', 'TILL-4', 'The driver']
  ],
  [
    'Event Viewer => System => Error => Ntfs => 137 => The resource manager on D: failed.',
    [137, 'Ntfs', 'error', null, 'The resource']
  ],
  [
    'Disk → 7 → Warning → An error was detected on the device during a paging operation.',
    [7, 'Disk', 'warning', null, 'An error']
  ]
] as const

describe('an event on one line', () => {
  for (const [text, [id, source, level, computer, begins]] of CASES)
    it(text.slice(0, 60).replace(/\n/g, ' '), () => {
      const { events } = parseEvents(text)
      assert.equal(events.length, 1)
      assert.partialDeepStrictEqual(events[0], { id, source, level, computer })
      assert.ok(events[0]?.description?.startsWith(begins), events[0]?.description ?? '')
    })

  it('several, each with its own text', () => {
    const { events } = parseEvents(
      'Error 17 from BTHUSB on PC1 - The adapter failed.\nWarning 157 from disk on PC1 - Disk 4 went.'
    )
    assert.deepEqual(
      events.map(({ id, description }) => [id, description]),
      [
        [17, 'The adapter failed.'],
        [157, 'Disk 4 went.']
      ]
    )
  })

  for (const text of [
    'error 5 on the printer from yesterday on floor 2 - please help',
    'Error 1603 from the installer when I click next'
  ])
    it(`${text} is no such line`, () => {
      assert.ok(parseEvents(text).events.every(({ format }) => format !== 'one-line'))
    })
})
