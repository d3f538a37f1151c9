import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'process id',
    text: [
      'Process ID: 4242',
      'Thread ID: 17',
      'the event viewer shows nothing, session id 8080 hangs'
    ].join('\n'),
    events: []
  },
  {
    name: 'logon id',
    text: 'Looked in the event log: Logon ID: 51234, Task ID 4001, Record ID 99812',
    events: []
  },
  {
    name: 'in a sentence without blanks between its words',
    text: '再起動後に警告イベント ID: 153 が記録される問題です。',
    events: [{ id: 153 }]
  },
  {
    name: 'a source with its number before what it says',
    text: `web1 again, event log has WAS 5009: A process serving 'shop' terminated.`,
    events: [{ id: 5009, source: 'WAS' }]
  },
  {
    name: 'the number and the source in a bracket',
    text: 'we got a critical event (ID 41, Kernel-Power) twice this week',
    events: [{ id: 41, source: 'Kernel-Power', level: 'critical' }]
  },
  {
    name: 'a source in quotation marks, and the log in which it was logged',
    text: `Event "vmwp" with ID 18590 was logged in Vm-Worker-Admin: 'FAX' has met a fatal error.`,
    events: [
      {
        id: 18590,
        source: 'vmwp',
        log: 'Vm-Worker-Admin',
        description: "'FAX' has met a fatal error."
      }
    ]
  },
  {
    name: 'what is counted',
    text: 'Event log check: 3 distinct events, 227 occurrences',
    events: []
  },
  {
    name: 'no number of an address',
    text: 'GET /api/events?id=4711 HTTP/1.1',
    events: []
  },
  {
    name: 'heading json',
    text:
      'Event 4740 -> {"EventID":4740,"Channel":"Security","Computer":"DC2",' +
      '"SourceName":"Microsoft-Windows-Security-Auditing","Message":"A user account was ' +
      'locked out."}',
    events: [{ id: 4740, computer: 'DC2' }]
  }
]

describe('numbers that are spoken of', () => {
  checkPastes(CASES)
})
