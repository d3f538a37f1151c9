import assert from 'node:assert/strict'
import { saysLittle } from '../../../../triage/decide/said/saysLittle.ts'

describe('words that say little', () => {
  for (const [words, isLittle] of [
    ['it is broken', true],
    ['nothing works', true],
    ['excel crashes', true],
    ["our outlook doesn't work any more", true],
    ['ie crashes\ninternet explorer 5', true],
    ['visual basic 6.0 hangs', true],
    ['excel crashes when I sort a column', false],
    ['cannot print from word', false],
    ['access denied', false]
  ] as const)
    it(`${words} → ${isLittle}`, () => {
      assert.equal(saysLittle(words), isLittle)
    })
})
