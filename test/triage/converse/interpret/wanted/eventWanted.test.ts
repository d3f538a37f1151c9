import assert from 'node:assert/strict'
import { parseEvents } from '../../../../../knowledge/events/parseEvents.ts'
import { normalizeText } from '../../../../../knowledge/language/words/normalizeText.ts'
import { type Case, NEW_CASE } from '../../../../../triage/converse/case.ts'
import { eventWanted } from '../../../../../triage/converse/interpret/wanted/eventWanted.ts'

const { events } = parseEvents(
  'Event ID: 1010\nSource: Disk\nDescription: A block is bad.\n\n' +
    'Event ID: 2020\nSource: MSPrintSpooler\nDescription: A job was lost.\n'
)
const KNOWN: Case = {
  ...NEW_CASE,
  events,
  step: { kind: 'hand-over', because: 'no-article' }
}

describe('another event of those that were pasted at once', () => {
  for (const [text, at] of [
    ['ok. and the 2020?', 1],
    ['the 1010 first, is it a problem?', 0],
    ['now the second event', 1],
    ['can we do the last one now', 1],
    ['thanks. and the spooler one?', 1],
    ['and the one from MSPrintSpooler?', 1],
    ['and the other one?', null]
  ] as const)
    it(`"${text}" → ${at ?? 'the other'}`, () =>
      assert.equal(eventWanted(KNOWN, normalizeText(text))?.at, at))

  for (const text of ['the server is slow', 'it happens on the second disk', 'thanks'])
    it(`"${text}" turns to none`, () => assert.equal(eventWanted(KNOWN, normalizeText(text)), null))
})
