import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'

const BAD_BLOCK = 'The device has a bad block.'

describe('a word for the text within a line', () => {
  for (const [text, description] of [
    [`Event ID: 7 Source: Disk Level: Error Text: ${BAD_BLOCK}`, BAD_BLOCK],
    ['Event ID: 7 Source: Disk', null]
  ] as const)
    it(text, () => assert.equal(parseEvents(text).events[0]?.description, description))
})
