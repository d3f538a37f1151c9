import assert from 'node:assert/strict'
import { readEvents } from '../../../../knowledge/events/readEvents.ts'
import { fieldsOf, type Paste } from '../../../parts/judged/fieldsOf.ts'
import { NXLOG_EVENT } from '../../../parts/judged/nxlogEvent.ts'

const SPOOLER = 'The Print Spooler service terminated unexpectedly.'

/** What each product that collects events writes. */
const PASTES: readonly Paste[] = [
  {
    of: 'Grafana Loki, its Windows events',
    text: JSON.stringify({
      source: 'Service Control Manager',
      channel: 'System',
      computer: 'PRINT4',
      event_id: 7031,
      level: 2,
      levelText: 'Error',
      keywords: 'Classic',
      timeCreated: '2024-02-03T04:05:06.700Z',
      eventRecordID: 90215,
      execution: { processId: 812, threadId: 9021 },
      event_data: "<Data Name='param1'>Print Spooler</Data>",
      message: SPOOLER
    }),
    events: [
      {
        id: 7031,
        source: 'Service Control Manager',
        log: 'System',
        level: 'error',
        computer: 'PRINT4',
        time: '2024-02-03T04:05:06',
        description: SPOOLER
      }
    ]
  },
  {
    of: 'Loki, the answer of its interface with a line as a string',
    text: JSON.stringify({
      status: 'success',
      data: {
        result: [
          {
            stream: { job: 'windows', level: 'warn' },
            values: [
              [
                '1706933106700000000',
                JSON.stringify({
                  source: 'disk',
                  computer: 'NAS7',
                  event_id: 51,
                  levelText: 'Warning'
                })
              ]
            ]
          }
        ]
      }
    }),
    events: [{ id: 51, source: 'disk', level: 'warning', computer: 'NAS7' }]
  },
  {
    of: 'Wazuh of old, whose event is the line of its agent',
    text: JSON.stringify({
      timestamp: '2018-04-05T06:07:08+0000',
      rule: { level: 5, id: '18104', description: 'Windows failure event' },
      agent: { id: '003', name: 'winagent' },
      decoder: { name: 'windows' },
      full_log:
        '2018 Apr 05 06:07:07 WinEvtLog: System: ERROR(7034): Service Control Manager: (no ' +
        'user): no domain: HV3: The DHCP Client service terminated unexpectedly.',
      data: { id: '7034', status: 'ERROR', system_name: 'HV3', type: 'System' },
      location: 'WinEvtLog'
    }),
    events: [
      {
        id: 7034,
        source: 'Service Control Manager',
        log: 'System',
        level: 'error',
        computer: 'HV3',
        time: '2018-04-05T06:07:07'
      }
    ]
  },
  {
    of: 'Wazuh today, out of its index',
    text: JSON.stringify({
      hits: {
        hits: [
          {
            _id: 'x1',
            _source: {
              agent: { name: 'agent9' },
              rule: { level: 12, id: '60106' },
              data: {
                win: {
                  system: {
                    providerName: 'Microsoft-Windows-Kernel-General',
                    eventID: '6',
                    level: '2',
                    systemTime: '2022-07-08T09:10:11.120Z',
                    channel: 'System',
                    computer: 'kiosk-12',
                    severityValue: 'ERROR',
                    message: 'An I/O operation failed.'
                  },
                  eventdata: { finalStatus: '0xc000014d' }
                }
              }
            }
          }
        ]
      }
    }),
    events: [
      {
        id: 6,
        source: 'Microsoft-Windows-Kernel-General',
        level: 'error',
        computer: 'kiosk-12',
        time: '2022-07-08T09:10:11',
        description: 'An I/O operation failed.'
      }
    ]
  },
  {
    of: 'Log Analytics, columns and rows apart',
    text: JSON.stringify({
      tables: [
        {
          name: 'PrimaryResult',
          columns: [
            { name: 'TimeGenerated', type: 'datetime' },
            { name: 'Computer', type: 'string' },
            { name: 'EventLog', type: 'string' },
            { name: 'Source', type: 'string' },
            { name: 'EventLevelName', type: 'string' },
            { name: 'EventID', type: 'int' },
            { name: 'RenderedDescription', type: 'string' }
          ],
          rows: [
            [
              '2024-01-02T03:04:05Z',
              'az-sql1',
              'Application',
              'MSSQLSERVER',
              'Error',
              17058,
              'initerrlog: Could not open error log file.'
            ],
            ['2024-01-02T03:05:05Z', 'az-sql1', 'System', 'disk', 'Warning', 153, null]
          ]
        }
      ]
    }),
    events: [
      {
        id: 17058,
        source: 'MSSQLSERVER',
        log: 'Application',
        level: 'error',
        computer: 'az-sql1',
        time: '2024-01-02T03:04:05'
      },
      { id: 153, source: 'disk', level: 'warning', description: null }
    ]
  },
  {
    of: 'Azure Monitor, records with properties',
    text: JSON.stringify({
      records: [
        {
          time: '2023-03-03T03:03:03.000Z',
          category: 'WindowsEventLogsTable',
          level: 'Error',
          properties: {
            ProviderName: 'Application Error',
            EventId: 1000,
            Channel: 'Application',
            Computer: 'vmss000001',
            Description: 'Faulting application name: w3wp.exe'
          }
        }
      ]
    }),
    events: [
      {
        id: 1000,
        source: 'Application Error',
        log: 'Application',
        level: 'error',
        computer: 'vmss000001',
        description: 'Faulting application name: w3wp.exe'
      }
    ]
  },
  {
    of: 'winlogbeat with dots in its names',
    text: JSON.stringify({
      '@timestamp': '2021-09-08T07:06:05.432Z',
      'event.created': '2021-09-08T07:06:09.000Z',
      'event.code': '1014',
      'winlog.event_id': '1014',
      'winlog.provider_name': 'Microsoft-Windows-DNS-Client',
      'winlog.computer_name': 'LT-0042',
      'log.level': 'warning',
      'rule.name': 'ignored',
      message: 'Name resolution for the name wpad timed out.'
    }),
    events: [
      {
        id: 1014,
        source: 'Microsoft-Windows-DNS-Client',
        level: 'warning',
        computer: 'LT-0042',
        time: '2021-09-08T07:06:05'
      }
    ]
  },
  {
    of: 'NXLog, an audit that failed',
    text: JSON.stringify(NXLOG_EVENT),
    events: [
      {
        id: 4625,
        source: 'Microsoft-Windows-Security-Auditing',
        level: 'audit-failure',
        computer: 'fs2.example.org'
      }
    ]
  },
  {
    of: 'chainsaw, the event below a rule of another level',
    text: JSON.stringify({
      group: 'Sigma',
      name: 'Suspicious service',
      level: 'critical',
      source: 'sigma',
      id: '0d2a-1',
      timestamp: '2022-02-02T02:02:03Z',
      document: {
        kind: 'evtx',
        data: {
          Event: {
            System: {
              Provider_attributes: { Name: 'Service Control Manager', EventSourceName: 'SCM' },
              EventID_attributes: { Qualifiers: 16384 },
              EventID: 7045,
              Level: 4,
              Channel: 'System',
              Computer: 'victim1',
              TimeCreated_attributes: { SystemTime: '2022-02-02T02:02:02Z' }
            },
            EventData: { ServiceName: 'upd', ImagePath: 'C:\\t\\u.exe' }
          }
        }
      }
    }),
    events: [
      {
        id: 7045,
        source: 'Service Control Manager',
        level: 'information',
        computer: 'victim1',
        time: '2022-02-02T02:02:02',
        description: 'upd\nC:\\t\\u.exe'
      }
    ]
  },
  {
    of: 'a collector that keeps the event as XML',
    text: JSON.stringify({
      tag: 'winevt.raw',
      payload_xml:
        '<Event ' +
        "xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider " +
        "Name='Ntfs'/><EventID>55</EventID><Level>2</Level><Channel>System</Channel><Computer>D3</Computer></System></Event>"
    }),
    events: [{ id: 55, source: 'Ntfs', level: 'error', computer: 'D3' }]
  }
]

describe('events as collectors write them in JSON', () => {
  for (const paste of PASTES) {
    it(paste.of, () => {
      assert.deepEqual(fieldsOf(readEvents(paste.text).events, paste), paste.events)
    })
  }
})
