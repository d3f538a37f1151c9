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
