import assert from 'node:assert/strict'
import { sourcesApart } from '../../../../knowledge/events/layouts/sourcesApart.ts'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

describe('what several values called a source are', () => {
  for (const [values, source, log, computer] of [
    [['Tcpip', 'LATHE-3'], 'Tcpip', null, 'LATHE-3'],
    [['Tcpip', 'mill4'], 'Tcpip', null, 'mill4'],
    [['Tcpip', 'a.b.example'], 'Tcpip', null, 'a.b.example'],
    [['Tcpip', 'collector'], 'Tcpip', null, null],
    [['ESENT', 'WinEventLog:Application'], 'ESENT', 'Application', null],
    [['System', 'Tcpip'], 'Tcpip', 'System', null],
    [['System'], 'System', 'System', null],
    [['LATHE-3'], 'LATHE-3', null, null],
    [[], null, null, null]
  ] as const)
    it(values.join(', ') || 'none', () =>
      assert.deepEqual(sourcesApart(values), { source, log, computer })
    )

  it('is told from where an event was taken, which is no source of a list either', () => {
    const { events } = parseEvents(
      'host = APP-11 source = WinEventLog:System sourcetype = WinEventLog\n\nLogName=System\n' +
        'EventCode=5719\nSourceName=NETLOGON\nType=Error\nMessage=There are no logon servers.'
    )
    assert.deepEqual(
      events.map(({ id, source }) => [id, source]),
      [[5719, 'NETLOGON']]
    )
  })
})
