import assert from 'node:assert/strict'
import {
  explainsTerm,
  goesOnPlainly,
  opensSection
} from '../../../../../knowledge/events/fields/description/goesOn.ts'

describe('how a text goes on below an empty line', () => {
  for (const [line, isPlain, isSection] of [
    ['User Action', true, false],
    ['Operation:', true, false],
    [' DETAIL - ', true, true],
    ['NOTE: By default, only ten failures are shown.', false, true],
    ['NOTE: we have no backup', false, false],
    ['To resume replication of this folder, use the snap-in to remove it.', false, true],
    ['To be honest, see below', false, false],
    ['The server is slow again', false, false]
  ] as const)
    it(line, () =>
      assert.deepEqual([goesOnPlainly(line), opensSection(line)], [isPlain, isSection])
    )

  it('explains a term of the text above', () => {
    const text = 'A process began.\n\nToken Elevation Type:\t%%1936\n'
    const above = { text, start: 0, at: text.length }
    assert.ok(explainsTerm(above, 'Token Elevation Type indicates the type of token.'))
    assert.ok(!explainsTerm(above, 'Our Domain Controller is the only one.'))
  })
})
