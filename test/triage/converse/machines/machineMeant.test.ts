import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { machineMeant } from '../../../../triage/converse/machines/machineMeant.ts'

const FIRST: Case = {
  ...NEW_CASE,
  words: 'the router hangs',
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0', servicePack: 4 },
  step: { kind: 'hand-over', because: 'no-article' },
  article: 'Q219323'
}
const SECOND: Case = {
  ...FIRST,
  facts: { ...FIRST.facts, servicePack: 6 },
  machine: null,
  earlier: [FIRST]
}

describe('the machine that the advice is asked for', () => {
  for (const text of [
    'so what do i install on the sp4 one?',
    'and mine?',
    'ok and on the first router, what do I need?',
    'what do we put on the server with sp4',
    'and the other one?',
    "I'm back at my own pc now, what does it need"
  ])
    it(`"${text}" is the first`, () => assert.equal(machineMeant(SECOND, text), FIRST))

  for (const text of ['what now for this pc?', 'so what do I install on the NT box'])
    it(`"${text}" is the one spoken of`, () => assert.equal(machineMeant(FIRST, text), FIRST))

  for (const text of [
    'what do i install on the sp5 one?',
    'what do i put on the 2000 box?',
    'mine has sp6, what do i need',
    'the first step, what do i do?',
    'my server lost its disk'
  ])
    it(`"${text}" is none`, () => assert.equal(machineMeant(FIRST, text), null))
})
