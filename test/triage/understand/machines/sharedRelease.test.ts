import assert from 'node:assert/strict'
import { withSharedRelease } from '../../../../triage/understand/machines/sharedRelease.ts'

describe('what runs, told behind several problems', () => {
  for (const [second, first] of [
    ['the printer hangs. windows 2000 server sp1', 'mail is stuck. windows 2000 server sp1'],
    ['the printer hangs. Both on NT 4.0 SP3.', 'mail is stuck. Both on NT 4.0 SP3'],
    ['the printer hangs; nt 4.0 workstation, sp5', 'mail is stuck. nt 4.0 workstation, sp5'],
    ['the printer hangs. The second one is on NT 4.0 SP3', 'mail is stuck'],
    ['the printer hangs. Word 97 prints blank pages', 'mail is stuck'],
    ['the printer hangs on windows 2000 sp1', 'mail is stuck'],
    ['the printer hangs. pls help', 'mail is stuck']
  ] as const)
    it(`"${second}" → "${first}"`, () =>
      assert.deepEqual(withSharedRelease(['mail is stuck', second]), [first, second]))

  it('is told in front of them, or as if it were the last of them', () => {
    const front = '2 issues on our nt 4.0 sp4 server. 1) mail is stuck 2) the printer hangs'
    assert.deepEqual(withSharedRelease(['mail is stuck', 'the printer hangs'], front), [
      'mail is stuck. nt 4.0 sp4',
      'the printer hangs. nt 4.0 sp4'
    ])
    assert.deepEqual(withSharedRelease(['mail is stuck', 'the printer hangs', 'NT 4.0 SP3']), [
      'mail is stuck. NT 4.0 SP3',
      'the printer hangs. NT 4.0 SP3'
    ])
  })

  it('leaves a problem whose level is told', () => {
    const told = ['mail is stuck, NT 4.0 SP3', 'the printer hangs. windows 2000 sp1']
    assert.deepEqual(withSharedRelease(told), told)
  })
})
