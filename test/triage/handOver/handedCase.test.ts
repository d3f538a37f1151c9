import assert from 'node:assert/strict'
import { caseOf, EVENT } from '../../parts/services/caseOf.ts'

describe('what is handed over', () => {
  it('says what was ruled out and why', () => {
    assert.deepEqual(
      caseOf(EVENT, 'Windows 2000 SP4').ruledOut.map(({ article, why }) => [article, why]),
      [['Q303283', 'Windows 2000 SP4 already contains its fix, Windows 2000 Service Pack 3.']]
    )
    assert.match(
      caseOf(EVENT, 'Windows NT 4.0').ruledOut[0]?.why ?? '',
      /does not cover Windows NT 4.0/
    )
    assert.match(
      caseOf(EVENT, 'Windows 2000 SP2', 'it did not help').ruledOut[0]?.why ?? '',
      /did not help/
    )
  })
  it('says what may still be the one, and what that depends on', () => {
    assert.match(caseOf(EVENT).open[0]?.why ?? '', /depends on the product/)
    assert.match(caseOf(EVENT, 'Windows 2000').open[0]?.why ?? '', /depends on the service pack/)
    assert.match(
      caseOf(EVENT, 'Windows 2000 SP2').open[0]?.why ?? '',
      /is newer than Windows 2000 SP2/
    )
  })
})
