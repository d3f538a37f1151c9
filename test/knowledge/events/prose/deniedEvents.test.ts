import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { deniedEvents } from '../../../../knowledge/events/prose/deniedEvents.ts'

/** What is said, the events that are there, and those that are not. */
const CASES: readonly (readonly [said: string, there: number[], denied: number[]])[] = [
  ['the auk service stops, there is no event 4711', [], [4711]],
  ['No event id 4711 in the system log.', [], [4711]],
  ['it hangs without event 4711', [], [4711]],
  ["I don't see any event 4711, only a hang", [], [4711]],
  ['we never had an event 4711', [], [4711]],
  ["it isn't event 4711", [], [4711]],
  ['event 4711 is not there', [], [4711]],
  ["Event 4711 wasn't logged", [], [4711]],
  ['event 4711 does not appear', [], [4711]],
  ['event 4711 is missing in the log', [], [4711]],
  ['no event forty-seven eleven', [], []],
  ['no events 4711 or 4712', [], [4711]],
  ['not event 4711 but event 4712', [4712], [4711]],
  ['event no. 4711', [4711], []],
  ['is it the service? no. event 4711 comes', [4711], []],
  ['why do I get event 4711', [4711], []],
  ['event 4711 does not occur every day', [4711], []],
  ['event 4711 is not logged every time', [4711], []],
  ["I can't find event 4711 in the KB", [4711], []],
  ['the service did not start, event 4711', [4711], []],
  ['The description for Event ID ( 4711 ) in Source ( Auk ) cannot be found.', [4711], []]
]

describe('events that are said not to be in the log', () => {
  for (const [said, there, denied] of CASES) {
    it(said, () => {
      assert.deepEqual(
        parseEvents(said).events.map(({ id }) => id),
        there
      )
      assert.deepEqual(deniedEvents(said), denied)
    })
  }
})
