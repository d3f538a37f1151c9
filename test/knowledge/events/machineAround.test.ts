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
  ['Server: Dell 2550 in the cellar', EVENT, null]
]

describe('the machine that the lines around events name', () => {
  for (const [header, event, computer] of HEADERS)
    it(`${JSON.stringify(header)} → ${computer}`, () => {
      const [read] = readEvents(`${header}\n\nWindows told us of an event.\n\n${event}`).events
      assert.equal(read?.computer, computer)
    })
})
