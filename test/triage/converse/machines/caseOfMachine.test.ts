import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { ownMachineCase } from '../../../../triage/converse/machines/caseOfMachine.ts'

const FIRST: Case = {
  ...NEW_CASE,
  words: 'it hangs',
  step: { kind: 'hand-over', because: 'asked' }
}
const SECOND: Case = { ...FIRST, machine: null, earlier: [FIRST] }

describe('the way back to the own machine', () => {
  for (const text of [
    'Thanks. Back to my own machine now',
    'ok, back to my server',
    'and mine again',
    'ok and my own one?',
    'back to the first machine please'
  ])
    it(`"${text}" is one`, () => assert.equal(ownMachineCase(SECOND, text), FIRST))

  it('stays where no other was told of', () =>
    assert.equal(ownMachineCase(FIRST, 'Back to my own machine now'), FIRST))

  for (const text of ['what about the latest one?', 'my own fault', 'mine hangs again'])
    it(`"${text}" is none`, () => assert.equal(ownMachineCase(FIRST, text), null))
})
