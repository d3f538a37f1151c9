import assert from 'node:assert/strict'
import { namesOtherMachine } from '../../../../triage/understand/cues/namesOtherMachine.ts'

describe('a message about a machine other than the one so far', () => {
  for (const words of [
    'the other server has sp4',
    'now on another machine',
    'our second box hangs, too',
    'the other one has sp4',
    'the same on the w2k box next to it',
    'exactly the same thing happens on our old terminal server',
    'and my laptop, nt 4, too',
    'the other monitoring box is fine'
  ])
    it(`"${words}" is`, () => assert.equal(namesOtherMachine(words), true))

  for (const words of [
    'the second one sees the notes cut off',
    'the server hangs',
    'the same on mondays',
    'another error on the pc',
    'and my laptop battery is old',
    'another problem',
    'the next user'
  ])
    it(`"${words}" is not`, () => assert.equal(namesOtherMachine(words), false))
})
