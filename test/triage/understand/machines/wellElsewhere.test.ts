import assert from 'node:assert/strict'
import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { isWellElsewhere } from '../../../../triage/understand/machines/wellElsewhere.ts'

describe('a level of a machine where it does not happen', () => {
  for (const [text, isNamed, expected] of [
    ["the backup server doesn't show this (SP6)", false, true],
    ['our other name server is on sp5 and never crashed', false, true],
    ['it does not happen on DNS05, which has SP5', true, true],
    ['INTRA9 (SP4) behaves', true, true],
    ['we have one more web server, that is at SP3, no errors there', false, true],
    ['that explains why the intranet server, which has SP4, is not affected', false, true],
    ["the guys downstairs run sp4 on theirs and they don't have this", false, true],
    ['INTRA4 has sp3 and there nobody complains', true, true],
    ['the branch server, which nobody has touched in ages, is SP1', false, false],
    ['the server has SP3 now and works fine', false, false],
    ['sp3 is on, no problems', false, false],
    ['the other server has SP4 and does not work', false, false],
    ['the DR server is giving the same problem, SP1', false, false]
  ] as const)
    it(`"${text}" → ${expected ? 'yes' : 'no'}`, () =>
      assert.equal(isWellElsewhere(normalizeText(text), isNamed), expected))
})
