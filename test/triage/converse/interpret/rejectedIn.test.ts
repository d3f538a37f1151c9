import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { rejectedIn } from '../../../../triage/converse/interpret/rejectedIn.ts'

const OFFERED: Case = {
  ...NEW_CASE,
  words: 'cannot publish',
  pendingQuestion: 'article',
  between: [{ article: 'Q1', title: 'FP: Error' }]
}

describe('a no, and what is told in its place', () => {
  for (const [text, told] of [
    ["no that isnt it, it says 'cannot open file'", "it says 'cannot open file'"],
    ['that is not it. the page stays white', 'the page stays white'],
    ['none of these: it happens at logon', 'it happens at logon']
  ] as const)
    it(`"${text}" tells "${told}"`, () =>
      assert.deepEqual(rejectedIn(OFFERED, text), { kind: 'reject-and-tell', told }))

  for (const text of ['that is not it', 'none of these', 'no, it says nothing at all'])
    it(`"${text}" is none`, () => assert.equal(rejectedIn(OFFERED, text), null))

  it('where nothing was offered there is nothing to rule out', () =>
    assert.equal(rejectedIn(NEW_CASE, 'that is not it, the page stays white'), null))
})
