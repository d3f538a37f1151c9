import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

/** A line of fields, some without a colon, and its source, level and machine. */
const LINES = [
  ['Source: Application Error, Event ID 1000, Level Error', 'Application Error', 'error', null],
  ['Event Source: Disk; Event ID 7; Type Warning; Computer FS2', 'Disk', 'warning', 'FS2'],
  ['Source: Disk | Event ID 7', 'Disk', null, null]
] as const

describe('labels that lost their colon behind others', () => {
  for (const [line, source, level, computer] of LINES)
    it(line, () => {
      const { events } = parseEvents(line)
      assert.equal(events.length, 1)
      assert.partialDeepStrictEqual(events[0], { source, level, computer })
    })

  it('are none in a sentence', () => {
    const { events } = parseEvents('we moved the files, Source Depot was slow, Level 3 took over')
    assert.deepEqual(events, [])
  })
})
