import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { beforeLast, withUndo } from '../../../triage/converse/undo.ts'

const ASKED: Case = {
  ...NEW_CASE,
  words: 'pop3 hangs',
  pendingQuestion: 'product',
  step: { kind: 'ask', about: 'product', question: 'Which Windows?', choices: ['Windows 2000'] }
}
const ANSWERED: Case = { ...ASKED, facts: { ...ASKED.facts, product: 'Windows 2000' } }

describe('an answer taken back', () => {
  it('leaves the case as it was before', () => {
    const now = withUndo(ASKED, ANSWERED)
    assert.equal(beforeLast(now)?.facts.product, null)
    assert.equal(beforeLast(now)?.pendingQuestion, 'product')
  })

  it('is not there before anything was answered, nor twice', () => {
    assert.equal(beforeLast(ASKED), null)
    const once = beforeLast(withUndo(ASKED, ANSWERED))
    assert.equal(once === null ? null : beforeLast(once), null)
  })

  it('is no turn that changed nothing, and none of another problem', () => {
    assert.equal(withUndo(ASKED, { ...ASKED, last: 'Hello.' }).snapshots, undefined)
    const other = { ...ANSWERED, earlier: [ASKED] }
    assert.equal(withUndo(ASKED, other).snapshots, undefined)
  })

  it('are at most four, the newest', () => {
    let known: Case = ASKED
    for (let servicePack = 0; servicePack < 9; servicePack++)
      known = withUndo(known, { ...known, facts: { ...known.facts, servicePack } })
    assert.equal(known.snapshots?.length, 4)
    assert.equal(beforeLast(known)?.facts.servicePack, 7)
  })
})
