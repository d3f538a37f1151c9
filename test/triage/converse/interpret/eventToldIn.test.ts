import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { eventToldIn } from '../../../../triage/converse/interpret/eventToldIn.ts'
import { recognizeMessage } from '../../../../triage/understand/recognizeMessage.ts'

/** Of an event only the number was said, and its source is asked for. */
const ASKED: Case = {
  ...NEW_CASE,
  words: 'event 26 in the log',
  events: parseEvents('event 26 in the log').events,
  pendingQuestion: 'source',
  step: { kind: 'ask', about: 'source', question: '', choices: [] }
}

describe('the source or the text of an event that was only mentioned', () => {
  for (const [text, source] of [
    ['Application Popup', 'Application Popup'],
    ["it's from userenv", 'userenv'],
    ['the source is MSExchangeIS Private.', 'MSExchangeIS Private'],
    ['w3svc', 'w3svc']
  ] as const)
    it(`"${text}" names ${source}`, () =>
      assert.deepEqual(eventToldIn(ASKED, recognizeMessage(text)), {
        kind: 'tell-event',
        source,
        text: null
      }))

  it('what is quoted is its text', () =>
    assert.deepEqual(
      eventToldIn(ASKED, recognizeMessage("it says 'System Process - Lost Delayed-Write Data'")),
      { kind: 'tell-event', source: null, text: 'System Process - Lost Delayed-Write Data' }
    ))

  for (const text of ["i don't know", 'the quorum disk', 'windows 2000', 'no', 'why?'])
    it(`"${text}" tells neither`, () =>
      assert.equal(eventToldIn(ASKED, recognizeMessage(text)), null))
})
