import assert from 'node:assert/strict'
import {
  hasPersonalLabel,
  soundsInformal
} from '../../../../knowledge/events/fields/informalWords.ts'

const PEOPLE = [
  'appears around midnight each time',
  'Is this something to worry about?',
  'goes away after a restart',
  'this machine was upgraded last month',
  "we don't see it on the other one",
  'all our laptops show it'
]
const WINDOWS = [
  'The service terminated unexpectedly. It has done this 1 time(s).',
  "The agent couldn't update the object and will try again later.",
  'Do you want to continue with the %1?',
  'Unable to bind to transport; the driver could not be loaded.',
  'The user was denied access at 09:00 on 3/4/2003.'
]

describe('words that only people use', () => {
  for (const words of PEOPLE) it(words, () => assert.ok(soundsInformal(words)))
  for (const words of WINDOWS) it(`not: ${words}`, () => assert.ok(!soundsInformal(words)))

  it('stand behind labels that only people write', () => {
    assert.ok(hasPersonalLabel('antivirus: NAV 7.6'))
    assert.ok(!hasPersonalLabel('Error: 5'))
  })
})
