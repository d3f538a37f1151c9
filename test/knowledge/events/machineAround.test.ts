import assert from 'node:assert/strict'
import { readEvents } from '../../../knowledge/events/readEvents.ts'

const EVENT = 'Event Source: disk\nEvent ID: 7\nDescription:\nThe device has a bad block.'
const ON_ITS_OWN = `${EVENT.replace('\nDescription', '\nComputer: FS9\nDescription')}`

/** What stands above an event, and the machine it then has. */
const HEADERS: readonly (readonly [header: string, event: string, computer: string | null])[] = [
  ['Alert\nDevice: KERN-FS01 (main office)', EVENT, 'KERN-FS01'],
  ['Node: fs2.corp.example', EVENT, 'fs2.corp.example'],
  ['Device: KERN-FS01\nHost: kern-fs01', EVENT, 'kern-fs01'],
  ['Device: KERN-FS01', ON_ITS_OWN, 'FS9'],
  ['Device: FS1\nDevice: FS2', EVENT, null],
  ['Node: 10.0.4.7', EVENT, null],
  ['Server: Dell 2550 in the cellar', EVENT, null],
  ['Hostname\nFIL-ULM-02\nPriority\nModerate', EVENT, 'FIL-ULM-02'],
  ['|*Server*|FIL-ULM-02|', EVENT, 'FIL-ULM-02'],
  ['Object: HV-2', EVENT, 'HV-2'],
  ['Event log alert on server WEB-7', EVENT, 'WEB-7'],
  ['An alarm was raised on "WEB-7" and on "WEB-8"', EVENT, null],
  ['We see this event on WEB-7, too', EVENT, null],
  ['Notification for Windows-2000', EVENT, null]
]

describe('the machine that the lines around events name', () => {
  for (const [header, event, computer] of HEADERS)
    it(`${JSON.stringify(header)} → ${computer}`, () => {
      const [read] = readEvents(`${header}\n\nWindows told us of an event.\n\n${event}`).events
      assert.equal(read?.computer, computer)
    })

  it('is what a log sets before an event on its line', () => {
    const said = 'EventID: 7001, Source: Service Control Manager, Level: Error: The service failed.'
    const [plain] = readEvents(`graylog alert: SRV-2: ${said}`).events
    const [pairs] = readEvents('graylog: SRV-8 Win: EventID=11 Source=Disk Level=Error').events
    const [told] = readEvents(`we see this: W2K ${said}`).events
    assert.deepEqual([plain?.computer, pairs?.computer, told?.computer], ['SRV-2', 'SRV-8', null])
  })
})
