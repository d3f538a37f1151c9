import assert from 'node:assert/strict'
import { namesOtherMachine } from '../../../../triage/understand/cues/namesOtherMachine.ts'

describe('a message about a machine other than the one so far', () => {
  for (const words of [
    'the other server has sp4',
    'now on another machine',
    'our second box hangs, too',
    'the other one has sp4'
  ])
    it(`"${words}" is`, () => assert.equal(namesOtherMachine(words), true))

  for (const words of [
    'the second one sees the notes cut off',
    'the server hangs',
    'another problem',
    'the next user'
  ])
    it(`"${words}" is not`, () => assert.equal(namesOtherMachine(words), false))
})
