import { checkPaste, type PasteCase } from '../../../parts/written/pasteCase.ts'

const PASTES: readonly PasteCase[] = [
  {
    of: 'line ends that a collector wrote out, the message below',
    text: `<13>Apr 04 05:06:07 relay\\r\\nEventCode=4740\\r\\nLogfile=Security\\r\\nSourceName=Microsoft-Windows-Security-Auditing\\r\\nComputerName=DC9\\r\\nMessage=

A user account was locked out.`,
    events: [
      {
        id: 4740,
        source: 'Microsoft-Windows-Security-Auditing',
        log: 'Security',
        computer: 'DC9',
        description: 'A user account was locked out.'
      }
    ]
  },
  {
    of: 'CEF: its category is the log',
    text:
      'CEF:0|Microsoft|Microsoft Windows||Disk:11|The driver detected a controller error.|' +
      'High| externalId=11 cat=System dhost=fs3.example deviceSeverity=Error',
    events: [{ id: 11, source: 'Disk', log: 'System', computer: 'fs3.example', category: null }]
  },
  {
    of: 'names and values in any order',
    text: 'Computer=fs4 EventID=2013 Source=Srv Level=Warning Message=The C: disk is near capacity.',
    events: [
      {
        id: 2013,
        source: 'Srv',
        level: 'warning',
        computer: 'fs4',
        description: 'The C: disk is near capacity.'
      }
    ]
  }
]

describe('lines that agents send', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})
