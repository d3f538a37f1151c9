import { checkPaste, type PasteCase } from '../../../../parts/written/pasteCase.ts'

const PASTES: readonly PasteCase[] = [
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
    of: 'lost blanks, a number wider than its heading, a source of three words amid the columns',
    text: `Id TimeCreated LevelDisplayName ProviderName MachineName Message
-- ----------- ---------------- ------------ ----------- -------
26213 26/11/2024 16:13:40 Critique Service Control Manager SRV-1 Le service est arrêté.
36 26/11/2024 16:10:00 Erreur NTDS General DC2.corp.example Error 1460 of 3.`,
    events: [
      { id: 26213, source: 'Service Control Manager', level: 'critical', computer: 'SRV-1' },
      { id: 36, source: 'NTDS General', level: 'error', computer: 'DC2.corp.example' }
    ]
  },
  {
    of: 'a wrapped line that looks like a row is none',
    text: `UserId   LevelDisplayName    Id Message
------   ----------------    -- -------
S-1-5-18 Error            25924 The servers
                                responded. Error 1460 0`,
    events: [{ id: 25924, level: 'error', description: 'The servers responded. Error 1460 0' }]
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
  }
]

describe('tables whose columns stand below each other are read by their headings', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})
