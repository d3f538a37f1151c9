import assert from 'node:assert/strict'
import { readEvents } from '../../../../knowledge/events/readEvents.ts'
import { explainReading } from '../../../../knowledge/events/tools/explainReading.ts'

const FIELDS =
  'Event Source: Disk\nEvent ID: 11\nDescription:\nThe driver detected an error on disk 1'

/** What stands behind the text of an event, and why it ends there. */
const ENDS: readonly (readonly [behind: string, reason: RegExp])[] = [
  ['', /the paste ends/],
  ['\n\nsome more of my own words', /a blank line follows/],
  ['\nany ideas?', /a person goes on below/],
  [' (W2K SP2)', /words follow that a person says/],
  ['\n```\nmore', /a code fence/]
]

describe('the explanation of a reading', () => {
  for (const [behind, reason] of ENDS) {
    it(`says why a text ends before ${JSON.stringify(behind)}`, () => {
      const paste = FIELDS + behind
      assert.match(explainReading(paste, readEvents(paste)), reason)
    })
  }

  it('shows what is quoted, and sets parts off where it is asked to', () => {
    const paste = `${FIELDS}\n\nmine is XP\n> ours is NT4`
    const told = explainReading(paste, readEvents(paste), (kind, words) => `<${kind}>${words}`)
    assert.match(told, /<heading>Quoted from others:\n {2}\| ours is NT4/)
    assert.match(told, /<faint>source/)
  })
})
