import assert from 'node:assert/strict'
import { readEvents } from '../../../../knowledge/events/readEvents.ts'
import { fieldsOf, type Paste } from '../../../parts/judged/fieldsOf.ts'
import { NXLOG_EVENT } from '../../../parts/judged/nxlogEvent.ts'

/** The shapes that JSON comes in. */
const PASTES: readonly Paste[] = [
  {
    of: 'a card of a chat, its facts in pairs',
    text: JSON.stringify({
      title: 'Alert',
      sections: [
        {
          facts: [
            { name: 'Log Name:', value: 'System' },
            { name: 'Source:', value: 'Tcpip' },
            { name: 'Event ID:', value: '4199' },
            { name: 'Message:', value: 'The system detected an address conflict.' }
          ]
        }
      ]
    }),
    events: [
      {
        id: 4199,
        source: 'Tcpip',
        log: 'System',
        description: 'The system detected an address conflict.'
      }
    ]
  },
  {
    of: "OpenTelemetry's own JSON, which says of each value what it is",
    text: JSON.stringify({
      body: {
        kvlistValue: {
          values: [
            { key: 'channel', value: { stringValue: 'System' } },
            {
              key: 'event_id',
              value: { kvlistValue: { values: [{ key: 'id', value: { intValue: '129' } }] } }
            },
            {
              key: 'provider',
              value: {
                kvlistValue: { values: [{ key: 'name', value: { stringValue: 'storahci' } }] }
              }
            }
          ]
        }
      }
    }),
    events: [{ id: 129, source: 'storahci', log: 'System' }]
  },
  {
    of: 'JSON in a string, as a shell or a programmer copies it',
    text: `log line: ${JSON.stringify(JSON.stringify(NXLOG_EVENT)).slice(1, -1)} end`,
    events: [
      { id: 4625, source: 'Microsoft-Windows-Security-Auditing', computer: 'fs2.example.org' }
    ]
  },
  {
    of: 'JSON in a string in a string',
    text: JSON.stringify(JSON.stringify(JSON.stringify(NXLOG_EVENT))),
    events: [
      { id: 4625, source: 'Microsoft-Windows-Security-Auditing', computer: 'fs2.example.org' }
    ]
  },
  {
    of: 'PowerShell 5, an old event log',
    text: JSON.stringify(
      [
        {
          EventID: 2019,
          MachineName: 'OLDFILE',
          EntryType: 1,
          Message: 'The server was unable to allocate from the system nonpaged pool.',
          Source: 'Srv',
          InstanceId: 3221227491,
          TimeGenerated: '/Date(1611662706000)/',
          Site: null
        }
      ],
      null,
      4
    ),
    events: [
      { id: 2019, source: 'Srv', level: 'error', computer: 'OLDFILE', time: '2021-01-26T12:05:06' }
    ]
  },
  {
    of: 'an audit whose outcome only the keywords tell',
    text: JSON.stringify({
      winlog: {
        event_id: 4771,
        provider_name: 'Microsoft-Windows-Security-Auditing',
        keywords: ['Audit Failure']
      }
    }),
    events: [{ id: 4771, level: 'audit-failure' }]
  },
  {
    of: 'PowerShell with chosen properties, the number as an instance',
    text: JSON.stringify([
      { Time: '2021-03-03T09:12:00', EntryType: 'Error', Source: 'disk', InstanceID: 3221487627 }
    ]),
    events: [{ id: 11, source: 'disk', level: 'error' }]
  },
  {
    of: 'two events in one object',
    text: JSON.stringify({
      first: { eventId: 11, providerName: 'disk', computer: 'A' },
      second: { eventId: 7, providerName: 'atapi', computer: 'A' }
    }),
    events: [
      { id: 11, source: 'disk' },
      { id: 7, source: 'atapi' }
    ]
  },
  {
    of: 'the number within an object of its own',
    text: '{"event_id":{"id":7011,"qualifiers":49152},"provider":{"name":"Heron"},"level":"Error"}',
    events: [{ id: 7011, source: 'Heron', level: 'error' }]
  },
  {
    of: 'a hash of Ruby',
    text: '{"EventID"=>29, "ProviderName"=>"Kernel-Boot", "Channel"=>"System", "UserID"=>nil}',
    events: [{ id: 29, source: 'Kernel-Boot', log: 'System' }]
  },
  {
    of: 'a dictionary of Python',
    text: `{'EventID': 1014, 'SourceName': 'DNS', 'Message': 'It said "no".', 'Level': None}`,
    events: [{ id: 1014, source: 'DNS', description: 'It said "no".' }]
  },
  {
    of: 'things with an id that are no events',
    text: JSON.stringify([
      { id: 4711, name: 'Pat', event: 'party' },
      { eventId: 12345, userId: 'pat', event: 'login', source: 'mobile-app' },
      { Id: 12, ProcessName: 'svchost', SessionId: 0, event: null },
      { rule: { id: 1002, level: 3 }, agent: { id: '7' }, kind: 'event' },
      { id: 42, source: 'inventory', log: 'none', event: null },
      { event_id: 2655791, level: 'error', host: 'PC-7' }
    ]),
    events: []
  }
]

describe('events as JSON are found by the names of their fields, at any depth', () => {
  for (const paste of PASTES) {
    it(paste.of, () => {
      assert.deepEqual(fieldsOf(readEvents(paste.text).events, paste), paste.events)
    })
  }
})
