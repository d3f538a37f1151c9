import assert from 'node:assert/strict'
import { parseLineHead } from '../../../../knowledge/events/prose/lineHead.ts'

/** A line, the fields of its head, and the text behind it. */
const HEADS = [
  [
    'Event 219 from Kernel-PnP was logged in the System log on LAP-31 with level Warning: The driver failed to load.',
    { id: '219', source: 'Kernel-PnP', log: 'System', computer: 'LAP-31', level: 'Warning' },
    'The driver failed to load.'
  ],
  [
    'Error event 7034, Service Control Manager, KIOSK-2. The Spooler service terminated.',
    { level: 'Error', id: '7034', source: 'Service Control Manager', computer: 'KIOSK-2' },
    'The Spooler service terminated.'
  ],
  [
    'Fehler im Protokoll System, Quelle disk, Ereignis 11: Der Treiber hat einen Fehler entdeckt.',
    { level: 'Fehler', log: 'System', source: 'disk', id: '11' },
    'Der Treiber hat einen Fehler entdeckt.'
  ],
  [
    'NB-22 System DNS-Client 1014: Name resolution timed out.',
    { computer: 'NB-22', log: 'System', source: 'DNS-Client', id: '1014' },
    'Name resolution timed out.'
  ],
  [
    '2024-02-06 18:37:24 - System - Error - EventLog - 6008 - The shutdown was unexpected.',
    { time: '2024-02-06 18:37:24', log: 'System', level: 'Error', source: 'EventLog', id: '6008' },
    'The shutdown was unexpected.'
  ],
  [
    '2024-02-06T18:37:24Z HV-01 disk[153]: Warning: The request was retried.',
    { computer: 'HV-01', level: 'Warning', source: 'disk', id: '153' },
    'The request was retried.'
  ],
  [
    '2024-02-06 10:11:12 System/Error/volsnap/25 The shadow copies were deleted.',
    { log: 'System', level: 'Error', source: 'volsnap', id: '25' },
    'The shadow copies were deleted.'
  ],
  [
    'Print|Warning|Event ID 372|TS-9.branch.example|System|The document could not be printed.',
    {
      level: 'Warning',
      source: 'Print',
      id: '372',
      computer: 'TS-9.branch.example',
      log: 'System'
    },
    'The document could not be printed.'
  ],
  [
    'Fehler 14.02.2024 08:00:01 Application Error 1000: Name der Anwendung ist x.exe.',
    { level: 'Fehler', source: 'Application Error', id: '1000' },
    'Name der Anwendung ist x.exe.'
  ],
  [
    '13:02 WARN [ASP.NET 4.0.30319.0] 1309: Event code: 3005 Event message: It failed.',
    { time: '13:02', level: 'WARN', source: 'ASP.NET 4.0.30319.0', id: '1309' },
    'Event code: 3005 Event message: It failed.'
  ],
  [
    'Application Error ESENT 455 - svchost (4720) could not open the log.',
    { log: 'Application', level: 'Error', source: 'ESENT', id: '455' },
    'svchost (4720) could not open the log.'
  ],
  [
    'Error 11/12/2024 3:14:09 AM Disk 11 None FS-KIEL-02 The driver detected an error.',
    {
      level: 'Error',
      time: '11/12/2024 3:14:09 AM',
      source: 'Disk',
      id: '11',
      computer: 'FS-KIEL-02'
    },
    'The driver detected an error.'
  ]
] as const

const NONE = [
  'The server is slow since 10:30 and nobody knows why',
  '2024-05-14 10:02:11 sshd[4242]: Failed password for root from 10.0.0.1',
  '2024-05-14 10:02:11 INFO [main] com.shop.Cart (123): Failed to connect to it',
  'Error HTTP 404 - the page was not found on the server',
  'Error Windows 2000 - it does not start anymore',
  'Level: Error, Source: VSS, ID: 8193'
]

describe('the head of a line', () => {
  for (const [line, fields, text] of HEADS)
    it(line.slice(0, 60), () => {
      const head = parseLineHead(line)
      assert.ok(head)
      assert.partialDeepStrictEqual(head.fields, fields)
      assert.equal(line.slice(head.at), text)
    })

  for (const line of NONE)
    it(`none: ${line.slice(0, 50)}`, () => assert.equal(parseLineHead(line), null))

  it('a name and a number alone are bare, even where the number is said to be an event', () => {
    const head = parseLineHead('Event ID 100 (CertificationAuthority): It did not start.')
    assert.equal(head?.isBare, true)
  })
})
