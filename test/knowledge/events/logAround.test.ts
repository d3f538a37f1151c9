import assert from 'node:assert/strict'
import { readEvents } from '../../../knowledge/events/readEvents.ts'

const ROW = '2024-01-20 12:19:18 | Warning | disk | 153 | The IO operation was retried on a disk.'

/** What stands above a row, and the log it then has. */
const HEADINGS: readonly (readonly [above: string, log: string | null])[] = [
  ['[[[System]]]', 'System'],
  ['=== Application ===', 'Application'],
  ['Log: System', 'System'],
  ['## System log', 'System'],
  ['System', 'System'],
  ['System log on \\\\HV01:', 'System'],
  ['[[[Application]]]\n\nthe sync was not read', 'Application'],
  ['System\n\nthe disk is old', null],
  ['=== Summary ===', null]
]

describe('the log that a heading above events names', () => {
  for (const [above, log] of HEADINGS)
    it(`${JSON.stringify(above)} → ${log}`, () => {
      assert.equal(readEvents(`${above}\n${ROW}`).events[0]?.log, log)
    })

  it('is that of the heading nearest above', () => {
    const { events } = readEvents(`[[[System]]]\n${ROW}\n\n[[[Application]]]\n${ROW}`)
    assert.deepEqual(
      events.map(({ log }) => log),
      ['System', 'Application']
    )
  })
})
