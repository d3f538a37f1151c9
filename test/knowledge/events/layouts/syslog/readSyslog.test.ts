import { checkPaste, type PasteCase } from '../../../../parts/written/pasteCase.ts'

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
    of: 'the number, the log and the level behind the text',
    text: '<12>Apr 04 05:06:07 PRESS4 Tcpip[22]: An address conflict was found. (event 4199, channel System, ERROR)',
    events: [
      {
        id: 4199,
        source: 'Tcpip',
        log: 'System',
        level: 'error',
        computer: 'PRESS4',
        description: 'An address conflict was found.'
      }
    ]
  },
  {
    of: "a log manager's own short names",
    text: '03/14/2024 05:06:07.8 TypeID=2 USER= COMP=PRESS4 SORC=disk CATG=(0) EVID=7 MESG=The device has a bad block.',
    events: [
      { id: 7, source: 'disk', computer: 'PRESS4', description: 'The device has a bad block.' }
    ]
  },
  {
    of: 'the number as the id of the message, with data and without',
    text: `<14>1 2024-01-20T12:19:18Z PRESS4 disk - 7 - The device has a bad block.
<14>1 2024-01-20T12:19:19Z PRESS4 Microsoft-Windows-Kernel-Power 4 41 [x@1 lvl="1"] The system has rebooted.`,
    events: [
      { id: 7, source: 'disk', computer: 'PRESS4', description: 'The device has a bad block.' },
      { id: 41, source: 'Microsoft-Windows-Kernel-Power', time: '2024-01-20T12:19:19' }
    ]
  },
  {
    of: 'a number of the old types where no word tells the level',
    text: 'EventID=7 EventType=2 Source=disk Computer=PRESS4 Message=The device has a bad block.',
    events: [{ id: 7, level: 'warning' }]
  },
  {
    of: 'a line that a monitor quotes',
    text: 'WARN - 1 messages in System log (Last worst: "Jan 20 12:19:18 0.7 disk The device has a bad block.")',
    events: [{ id: 7, source: 'disk', description: 'The device has a bad block.' }]
  },
  {
    of: 'a number called code or event beside a source and a text',
    text: 'level=error code=7 source=disk msg="The device, \\\\Device\\\\CdRom0, is not ready."',
    events: [{ id: 7, source: 'disk', description: 'The device, \\Device\\CdRom0, is not ready.' }]
  },
  {
    of: 'CEF and LEEF of a firewall: it numbers its own',
    text:
      'CEF:0|Fortinet|Fortigate|v6.0.3|00013|traffic:forward close|3|src=10.1.100.11\n' +
      'LEEF:1.0|McAfee|ePO|5.10|1092|cat=hip.bo sev=3 usrName=kim',
    events: []
  },
  {
    of: 'CEF: its category is the log',
    text:
      'CEF:0|Microsoft|Microsoft Windows||Disk:11|The driver detected a controller error.|' +
      'High| externalId=11 cat=System dhost=fs3.example deviceSeverity=Error',
    events: [{ id: 11, source: 'Disk', log: 'System', computer: 'fs3.example', category: null }]
  },
  {
    of: 'the source and the number between colons',
    text: '<27>Jan 12 10:33:04 srv01 Application Popup: 26: Application popup: mmc.exe - Error.',
    events: [
      {
        id: 26,
        source: 'Application Popup',
        computer: 'srv01',
        description: 'Application popup: mmc.exe - Error.'
      }
    ]
  },
  {
    of: 'checkmk, the state of the check in front',
    text: 'WARN - 1 new messages: Jun 03 08:08:09 0.1014 DNS_Client The name timed out twice.',
    events: [{ id: 1014, source: 'DNS Client', level: 'warning', computer: null }]
  },
  {
    of: 'a monitor: the state first, the number behind its qualifiers',
    text: 'C Mar 14 09:12:01 49152.7031 Service_Control_Manager The Heron service ended.',
    events: [
      {
        id: 7031,
        source: 'Service Control Manager',
        level: 'error',
        description: 'The Heron service ended.'
      }
    ]
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
