import assert from 'node:assert/strict'
import { YAML } from '../../../../knowledge/events/layouts/readYaml.ts'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

const SERVICE = `---
Event:
  EventData:
    param1: Print Spooler
    param2: '1'
  System:
    Channel: System
    Computer: "desk4.example"
    EventID_attributes:
      Qualifiers: 49152
    EventID: 7034
    Level: 2
    Provider_attributes:
      EventSourceName: Service Control Manager
      Name: Service Control Manager
    TimeCreated_attributes:
      SystemTime: 2021-10-09T08:07:06.500Z
Event_attributes:
  xmlns: http://schemas.microsoft.com/win/2004/08/events/event
`

const LIST = `events:
  - id: 36874
    provider: Schannel
    level: Error
    message: >-
      A request was received,
      but it failed.
  - id: 10
    provider: WMI
    level: Warning
    message: A filter failed.
`

describe('events as YAML', () => {
  it('in a list, a text over several lines', () => {
    assert.deepEqual(
      parseEvents(LIST).events.map(({ id, source, description }) => [id, source, description]),
      [
        [36874, 'Schannel', 'A request was received,\nbut it failed.'],
        [10, 'WMI', 'A filter failed.']
      ]
    )
  })

  it('are read as the same names in JSON are, document by document', () => {
    const { events, rest } = parseEvents(
      `Found this:\n${SERVICE}\n${SERVICE.replace('7034', '7031')}`
    )
    assert.deepEqual(
      events.map(({ id, source, level, computer, time, description }) => [
        id,
        source,
        level,
        computer,
        time,
        description
      ]),
      [7034, 7031].map(id => [
        id,
        'Service Control Manager',
        'error',
        'desk4.example',
        '2021-10-09T08:07:06',
        'Print Spooler\n1'
      ])
    )
    assert.equal(rest.replaceAll('-', '').trim(), 'Found this:')
  })

  it('a text over several lines is one value', () => {
    const [event] = YAML.read(
      'winlog:\n  event_id: 41\n  provider_name: Kernel-Power\n  message: |\n    The system has\n    rebooted.\n'
    )
    assert.equal(event?.description, 'The system has\nrebooted.')
  })

  it('lines of a text that look like names are text, and a quoted value says its marks', () => {
    const [event, next] = YAML.read(
      [
        '- EventCode: 1000',
        '  SourceName: Application Error',
        '  LogFile: "C:\\\\logs\\\\app"',
        '  Message: |',
        '    Faulting module name: ntdll.dll',
        '',
        '    Exception code: 0xc0000005',
        '- EventCode: 41',
        '  SourceName: Kernel-Power',
        '  LogFile: System'
      ].join('\n')
    )
    assert.equal(event?.description, 'Faulting module name: ntdll.dll\nException code: 0xc0000005')
    assert.equal(event?.log, String.raw`C:\logs\app`)
    assert.equal(next?.id, 41)
  })

  it('the name above a list may be the one of the log; a text may be a whole event', () => {
    const [first, second, third] = parseEvents(
      [
        'host: press4',
        'eventlog:',
        '  System:',
        '    - EventID: 7',
        '      Provider: disk',
        '      Message: The device has a bad block.',
        '    - EventID: 6008',
        '      Provider: EventLog',
        '      Message: The last shutdown was unexpected.',
        '',
        '- ticket: 5',
        '  body: |',
        '    Log Name: Application',
        '    Source: ESENT',
        '    Event ID: 455',
        '    Level: Error'
      ].join('\n')
    ).events
    assert.deepEqual(
      [first?.id, first?.log, second?.id, second?.log],
      [7, 'System', 6008, 'System']
    )
    assert.deepEqual([third?.id, third?.source], [455, 'ESENT'])
  })

  it('lines of labels are none', () => {
    assert.deepEqual(YAML.read('Event ID: 7031\nSource: disk\nDescription:\n  Error code: 5\n'), [])
  })
})
