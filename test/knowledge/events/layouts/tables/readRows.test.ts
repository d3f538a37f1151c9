import { checkPaste, type PasteCase } from '../../../../parts/written/pasteCase.ts'

const PASTES: readonly PasteCase[] = [
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
    of: 'nobody as the user',
    text: '5719,ERROR,NETLOGON,Tue Jan 23 07:31:44 2024,No User,This computer could not set up a session.',
    events: [{ id: 5719, source: 'NETLOGON', level: 'error', time: '2024-01-23T07:31:44' }]
  },
  {
    of: 'a counter first: the number stands beside the source',
    text: '15110,Error,2020-02-03 04:05:06,Service Control Manager,7000,"The Messenger service failed to start."',
    events: [{ id: 7000, source: 'Service Control Manager', level: 'error' }]
  },
  {
    of: 'a level in brackets',
    text: '[ERR],6008,EventLog,System,FS7,The previous system shutdown was unexpected.',
    events: [{ id: 6008, source: 'EventLog', log: 'System', level: 'error', computer: 'FS7' }]
  },
  {
    of: 'cells in brackets, the text behind the last one',
    text: '[2024-05-06 07:08:09] [Error] [Ntfs] [137] The transaction manager could not start.',
    events: [
      {
        id: 137,
        source: 'Ntfs',
        level: 'error',
        description: 'The transaction manager could not start.'
      }
    ]
  },
  {
    of: 'cells between bars',
    text: '2024-05-06 07:08:09 | APP2 | System | Error | NETLOGON | 5783 | The session is not responsive.',
    events: [{ id: 5783, source: 'NETLOGON', log: 'System', level: 'error', computer: 'APP2' }]
  },
  {
    of: 'the number beside the level, a process and a thread behind the text',
    text: [
      '14.03.2019 09:12:01.123',
      '31870',
      '219',
      'Warning',
      'System',
      'Microsoft-Windows-Kernel-PnP',
      'The driver WudfRd failed to load for the device.',
      '4',
      '5240',
      'NUC'
    ].join('\t'),
    events: [{ id: 219, source: 'Microsoft-Windows-Kernel-PnP', level: 'warning' }]
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
    text:
      '2019-08-07T06:05:04.000Z     FS2.CORP.EXAMPLE     Srv     2019     The server was ' +
      'unable to allocate from the system nonpaged pool because the pool was empty.',
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
    text:
      '11/28/2024 9:13:40 AM         7011 Error            A timeout of 30000 milliseconds ' +
      'was reached while waiting for a transaction response.',
    events: [{ id: 7011, source: null, level: 'error', time: '2024-11-28T09:13:40' }]
  },
  {
    of: 'the machine behind the text',
    text: 'Warning;System;2024-10-02 04:11:55;partmgr;58;The disk signature of disk 2 is in use.;web-acc-1',
    events: [
      {
        id: 58,
        source: 'partmgr',
        computer: 'web-acc-1',
        description: 'The disk signature of disk 2 is in use.'
      }
    ]
  },
  {
    of: 'the machine between the time and the level, where others have the source',
    text: '2024-10-02 04:11:55,sql3,ERROR,ESENT,455,An error -1811 occurred while opening a file.',
    events: [{ id: 455, source: 'ESENT', computer: 'sql3' }]
  },
  {
    of: 'no category and the machine before the text',
    text: '02.10.2024 04:11:55 - Error - Schannel - 36874 - None - OSLO-DC - A TLS request was received.',
    events: [
      {
        id: 36874,
        source: 'Schannel',
        computer: 'OSLO-DC',
        description: 'A TLS request was received.'
      }
    ]
  },
  {
    of: 'a source with a number is no machine where nothing else is the source',
    text: 'Information|System|2024-10-02 04:11:55|User32|1074|The process has initiated the restart.',
    events: [{ id: 1074, source: 'User32', computer: null }]
  },
  {
    of: 'a source and its number in one cell',
    text: '[CRIT] [RDS-BERN-1] [Application] [ESENT/455] The log file could not be opened.',
    events: [{ id: 455, source: 'ESENT', level: 'critical', computer: 'RDS-BERN-1' }]
  },
  {
    of: 'the row of a monitor around the head of an event',
    text: 'ALERT: hv-3;EventLog;CRITICAL;HARD;3;System vhdmp 129 (error): The reset was issued twice.',
    events: [
      {
        id: 129,
        source: 'vhdmp',
        log: 'System',
        computer: null,
        description: 'The reset was issued twice.'
      }
    ]
  },
  {
    of: 'the machine where a list has its categories',
    text: 'Error 6/3/2024 9:02:11 AM Fax 32026 FAXBOX\nThe service failed to initialize a device.',
    events: [{ id: 32026, source: 'Fax', computer: 'FAXBOX', category: null }]
  },
  {
    of: 'what is no event',
    text: `pat,mail01,2195,windows 2000,sp4
2020-01-02 03:04:05,httpd,4242,started
Hello, we have 3 servers, 14 printers, 200 users, and one problem`,
    events: []
  }
]

describe('rows without headings are read by the looks of their cells', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})
