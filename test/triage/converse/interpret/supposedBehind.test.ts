import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { supposedBehind } from '../../../../triage/converse/interpret/supposedBehind.ts'

const ASKED: Case = {
  ...NEW_CASE,
  article: 'Q1',
  step: { kind: 'ask', about: 'service-pack', question: 'Which one?', choices: [] },
  pendingQuestion: 'service-pack',
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0' }
}

describe('a level that is in, in front of one that is supposed', () => {
  for (const [text, told] of [
    ['sp3. what if I took SP5 instead of 4?', 'sp3'],
    ['SP3 today. would the trouble be over if we were on SP6a?', 'SP3 today'],
    ['3. would it help to take SP5 rather than 4?', '3'],
    ['we are on SP1. is SP4 ok too?', 'we are on SP1'],
    ['SP1 - what if I install SP4 right away?', 'SP1'],
    ['sp1, could I also take sp3?', 'sp1']
  ] as const)
    it(`"${text}" → "${told}"`, () => assert.equal(supposedBehind(ASKED, text)?.told, told))

  for (const text of [
    'what if I had SP4?',
    'with SP3, would it still happen?',
    'just SP5, would that be enough?',
    'SP5, would that be enough?',
    'SP4 next week, would SP5 be better?',
    'suppose we had SP5. would SP6 be better?',
    'SP3. when does it happen?'
  ])
    it(`"${text}" tells none`, () => assert.equal(supposedBehind(ASKED, text), null))
})
