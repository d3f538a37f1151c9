import assert from 'node:assert/strict'
import type { WindowsEvent } from '../../../../../knowledge/events/event.ts'
import { parseEvents } from '../../../../../knowledge/events/parseEvents.ts'

type Expected = Partial<WindowsEvent> & { readonly id: number }
type Paste = {
  readonly of: string
  readonly text: string
  readonly events: readonly Expected[]
  readonly rest?: string
}

/** Tables with headings: what a column holds is said above it. */
const TABLES: readonly Paste[] = [
  {
    of: 'five columns chosen, as PowerShell prints them',
    text: `PS C:\\> Get-WinEvent -LogName System -MaxEvents 2 | Select TimeCreated,Id,LevelDisplayName,ProviderName,Message | ft

TimeCreated            Id LevelDisplayName ProviderName            Message
-----------            -- ---------------- ------------            -------
11/28/2024 9:13:40 AM 7011 Error            Service Control Manager A timeout of 30000 milliseconds was reached while waitin...
11/28/2024 9:10:02 PM   55 Warning          Ntfs                    A corruption was discovered in the file system structure ...

Server 2016, since the weekend.`,
    events: [
      {
        id: 7011,
        source: 'Service Control Manager',
        level: 'error',
        time: '2024-11-28T09:13:40',
        description: 'A timeout of 30000 milliseconds was reached while waitin...'
      },
      { id: 55, source: 'Ntfs', level: 'warning', time: '2024-11-28T21:10:02' }
    ]
  },
  {
    of: 'the same with its blanks lost on the way',
    text: `TimeCreated Id LevelDisplayName ProviderName Message
----------- -- ---------------- ------------ -------
2024-11-28 09:13:40 7011 Error Service Control Manager A timeout of 30000 milliseconds was reached.
2024-11-28 09:10:02 55 Warning Ntfs A corruption was discovered.`,
    events: [
      {
        id: 7011,
        source: 'Service Control Manager',
        level: 'error',
        description: 'A timeout of 30000 milliseconds was reached.'
      },
      { id: 55, source: 'Ntfs', level: 'warning', description: 'A corruption was discovered.' }
    ]
  },
  {
    of: 'the number first',
    text: `   Id ProviderName         MachineName LevelDisplayName
   -- ------------         ----------- ----------------
 1014 DNS Client Events    WS-114      Warning
10016 Microsoft-Windows-D… WS-114      Error`,
    events: [
      { id: 1014, source: 'DNS Client Events', level: 'warning', computer: 'WS-114' },
      { id: 10016, level: 'error', computer: 'WS-114' }
    ]
  },
  {
    of: 'rows that wrap below their last column',
    text: `TimeCreated         Id LevelDisplayName Message
-----------         -- ---------------- -------
14.02.2023 08:01:10 36 Warnung          Der Zeitdienst hat die Systemzeit seit
                                        86400 Sekunden nicht synchronisiert.
14.02.2023 08:00:02 13 Fehler           Die automatische Registrierung ist
                                        fehlgeschlagen (0x800706ba).`,
    events: [
      {
        id: 36,
        level: 'warning',
        time: '2023-02-14T08:01:10',
        description: 'Der Zeitdienst hat die Systemzeit seit 86400 Sekunden nicht synchronisiert.'
      },
      {
        id: 13,
        level: 'error',
        description: 'Die automatische Registrierung ist fehlgeschlagen (0x800706ba).'
      }
    ],
    rest: ''
  },
  {
    of: 'characters of two cells',
    text: `TimeCreated             Id LevelDisplayName ProviderName   MachineName
-----------             -- ---------------- ------------   -----------
2025/01/09 11:22:33   7034 エラー           時刻サービス   経理-PC2
2025/01/09 11:20:00    129 警告             storahci       経理-PC2`,
    events: [
      { id: 7034, level: 'error', source: '時刻サービス', computer: '経理-PC2' },
      { id: 129, level: 'warning', source: 'storahci', computer: '経理-PC2' }
    ]
  },
  {
    of: 'groups by provider',
    text: `   ProviderName: Tcpip

TimeCreated           Id LevelDisplayName Message
-----------           -- ---------------- -------
03/02/2020 07:00:00 4199 Error            The system detected an address conflict for IP address 10.9.8.7.

   ProviderName: disk

TimeCreated           Id LevelDisplayName Message
-----------           -- ---------------- -------
03/02/2020 06:59:00  153 Warning          The IO operation was retried.`,
    events: [
      { id: 4199, source: 'Tcpip', level: 'error' },
      { id: 153, source: 'disk', level: 'warning' }
    ],
    rest: ''
  },
  {
    of: 'Get-EventLog with chosen columns',
    text: `EntryType Source       EventID TimeGenerated
--------- ------       ------- -------------
    Error Schannel       36887 5/6/2019 7:08:09 AM
  Warning Print            315 5/6/2019 7:00:00 AM`,
    events: [
      { id: 36887, source: 'Schannel', level: 'error' },
      { id: 315, source: 'Print', level: 'warning' }
    ]
  },
  {
    of: 'headings that nothing underlines',
    text: `Level    Date and Time          Source             Event ID  Task Category
Error    1/20/2021 3:04:05 PM   Disk               11        None
Warning  1/20/2021 3:00:00 PM   Time-Service       134       None`,
    events: [
      { id: 11, source: 'Disk', level: 'error', category: 'None' },
      { id: 134, source: 'Time-Service', level: 'warning' }
    ]
  },
  {
    of: 'Log Analytics as CSV',
    text: `"TimeGenerated [UTC]",Computer,EventLog,Source,EventLevelName,EventID,RenderedDescription
"4/5/2023, 6:07:08.900 PM",az-web3,System,Schannel,Error,36874,"An TLS 1.2 connection request was received, but none of the cipher suites is supported."`,
    events: [
      {
        id: 36874,
        source: 'Schannel',
        log: 'System',
        level: 'error',
        computer: 'az-web3',
        description:
          'An TLS 1.2 connection request was received, but none of the cipher suites is supported.'
      }
    ]
  },
  {
    of: 'a table of a hunting tool, cells wrapped',
    text: `┌─────────────────────┬──────────────────┬───────┬─────────────────────────┬──────────┬──────────┐
│ timestamp           ┆ detections       ┆ count ┆ Event.System.Provider   ┆ Event ID ┆ Computer │
╞═════════════════════╪══════════════════╪═══════╪═════════════════════════╪══════════╪══════════╡
│ 2021-03-04 05:06:07 ┆ + Suspicious     ┆ 1     ┆ Service Control Manager ┆ 7045     ┆ web-fron │
│                     ┆   Service        ┆       ┆                         ┆          ┆ t1       │
├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌┤
│ 2021-03-04 05:00:00 ┆ + Log cleared    ┆ 1     ┆ Microsoft-Windows-Event ┆ 104      ┆ web1     │
│                     ┆                  ┆       ┆ log                     ┆          ┆          │
└─────────────────────┴──────────────────┴───────┴─────────────────────────┴──────────┴──────────┘`,
    events: [
      { id: 7045, source: 'Service Control Manager', computer: 'web-front1' },
      { id: 104, source: 'Microsoft-Windows-Eventlog', computer: 'web1' }
    ],
    rest: ''
  },
  {
    of: 'a table of a database client',
    text: `+---------------------+----------+------+----------+--------------------------+
| time_generated      | event_id | type | source   | message                  |
+---------------------+----------+------+----------+--------------------------+
| 2019-09-08 07:06:05 |     1058 | 1    | Userenv  | Windows cannot access gpt.ini |
| 2019-09-08 07:05:05 |     1030 | 1    | Userenv  | Windows cannot query the list |
+---------------------+----------+------+----------+--------------------------+`,
    events: [
      { id: 1058, source: 'Userenv', level: 'error', description: 'Windows cannot access gpt.ini' },
      { id: 1030, source: 'Userenv', level: 'error' }
    ]
  },
  {
    of: 'a table of Markdown',
    text: `| Time | Level | Source | Event ID | Message |
|---|---|---|---|---|
| 2022-05-05 10:00:00 | Error | BTHUSB | 17 | The local Bluetooth adapter has failed. |`,
    events: [{ id: 17, source: 'BTHUSB', level: 'error' }]
  }
]

/** Rows without headings: what a cell is shows by its looks. */
const ROWS: readonly Paste[] = [
  {
    of: 'the number first, between commas',
    text: '7031,ERROR,Service Control Manager,System,2020-02-03 04:05:06,The Spooler service terminated unexpectedly.',
    events: [
      {
        id: 7031,
        source: 'Service Control Manager',
        log: 'System',
        level: 'error',
        time: '2020-02-03T04:05:06'
      }
    ]
  },
  {
    of: 'a level in brackets',
    text: '[ERR],6008,EventLog,System,FS7,The previous system shutdown was unexpected.',
    events: [{ id: 6008, source: 'EventLog', log: 'System', level: 'error', computer: 'FS7' }]
  },
  {
    of: 'quoted cells between blanks',
    text: '"Error" "3/4/2023 5:06:07 PM" "MSSQLSERVER" "18456" "Login failed for user sa."',
    events: [
      { id: 18456, source: 'MSSQLSERVER', level: 'error', description: 'Login failed for user sa.' }
    ]
  },
  {
    of: 'wide blanks, without a level',
    text: '2019-08-07T06:05:04.000Z     FS2.CORP.EXAMPLE     Srv     2019     The server was unable to allocate from the system nonpaged pool because the pool was empty.',
    events: [{ id: 2019, source: 'Srv', computer: 'FS2.CORP.EXAMPLE' }]
  },
  {
    of: 'two-letter levels',
    text: `错误\t2024/3/4 9:08:07\tService Control Manager\t7009\t无
警告\t2024/3/4 9:08:00\tDisk\t51\t无`,
    events: [
      { id: 7009, source: 'Service Control Manager', level: 'error' },
      { id: 51, source: 'Disk', level: 'warning' }
    ]
  },
  {
    of: 'two-letter levels between blanks',
    text: `오류 2024-03-04 오전 9:08:07 Kernel-PnP 219 (212)
정보 2024-03-04 오전 9:08:00 Kernel-General 16 없음`,
    events: [
      { id: 219, source: 'Kernel-PnP', level: 'error' },
      { id: 16, source: 'Kernel-General', level: 'information' }
    ]
  },
  {
    of: 'a row of Get-WinEvent alone: no number of its text is the id',
    text: '11/28/2024 9:13:40 AM         7011 Error            A timeout of 30000 milliseconds was reached while waiting for a transaction response.',
    events: [{ id: 7011, source: null, level: 'error', time: '2024-11-28T09:13:40' }]
  },
  {
    of: 'what is no event',
    text: `pat,mail01,2195,windows 2000,sp4
2020-01-02 03:04:05,httpd,4242,started
Hello, we have 3 servers, 14 printers, 200 users, and one problem`,
    events: []
  }
]

function checkPaste({ text, events, rest }: Paste): void {
  const read = parseEvents(text)
  const fields = read.events.map((event, index) =>
    Object.fromEntries(
      Object.keys(events[index] ?? { id: 0, source: null }).map(name => [
        name,
        event[name as keyof WindowsEvent]
      ])
    )
  )
  assert.deepEqual(fields, events)
  if (rest !== undefined) assert.equal(read.rest, rest)
}

describe('tables are read by their headings', () => {
  for (const paste of TABLES) it(paste.of, () => checkPaste(paste))
})

describe('rows without headings are read by the looks of their cells', () => {
  for (const paste of ROWS) it(paste.of, () => checkPaste(paste))
})
