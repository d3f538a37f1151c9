import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

/** What is said of an event, and the level that it tells. */
const SAID: readonly (readonly [string, string | null])[] = [
  ['since monday a warning event 2013 from Srv', 'warning'],
  ['the only thing in the log is a critical Kernel-Power 41', 'critical'],
  ['just an informational event, ID 1074 by User32', 'information'],
  ['There is an informational event ID 1074 by User32', 'information'],
  ['we get errors with event id 4015 from DNS', 'error'],
  ['there is a warning in the log, event ID 36, source volsnap', 'warning'],
  ['it logs Event ID 13568 (NtFrs, error) each morning', 'error'],
  ['event ID 36886, Schannel, warning. What does it mean?', 'warning'],
  ['event 36 from volsnap with level warning', 'warning'],
  ['the server keeps writing warnings, Event ID 4 by Print', 'warning'],
  ['event 20 (error) and then nothing', 'error'],
  ['event id 2004, source volsnap, level warning. Why?', 'warning'],
  ['an event of level error, ID 7034', 'error'],
  ['the event viewer shows an error event ID 1000 Application Error', 'error'],
  ['the event viewer shows an error ID 1000 Application Error', null],
  ['the event viewer shows a warning ID 1003 by Dhcp', 'warning'],
  ['the event log has Application Error event 1000', null],
  ['event 36 from volsnap, no error before', null],
  ['no information about event 36', null]
]

describe('the level that a sentence gives an event', () => {
  for (const [text, level] of SAID)
    it(`${text} → ${level}`, () => {
      const [event, ...more] = parseEvents(text).events
      assert.equal(more.length, 0)
      assert.equal(event?.level, level)
    })
})
