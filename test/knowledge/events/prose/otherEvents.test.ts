import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

const SAID: readonly (readonly [string, readonly number[]])[] = [
  ['fix event 3 handler in our code', []],
  ['event 2024 planning starts tomorrow', []],
  ['who has the event 2025 tickets', []],
  ['the charity event 2019', []],
  ['event 4421 in the planning system is wrong', []],
  ['the recorder shows event 1027 "Motion started" from camera 3', []],
  ['Total matching events: 14', []],
  ['number of events = 14', []],
  ['events: 7031 and 7034', [7031, 7034]],
  ['event 2019 from srv every night', [2019]],
  ['event 2019 from srv. The calendar is empty', [2019]],
  ['we get event 7031 errors', [7031]],
  ['event 5 keeps coming', [5]]
]

describe('what other trades call an event', () => {
  for (const [text, ids] of SAID)
    it(text, () =>
      assert.deepEqual(
        parseEvents(text).events.map(({ id }) => id),
        ids
      )
    )
})
