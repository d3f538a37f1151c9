import assert from 'node:assert/strict'
import * as words from '../../../../../knowledge/articles/read/fixes/correctionWords.ts'
import { needlessAlternatives } from '../../../../parts/hostile/alternatives.ts'

describe('the words of corrections', function () {
  this.timeout(60_000)

  for (const [name, { source }] of Object.entries(words)) {
    const pattern = new RegExp(source, 'i')
    it(`${name}: each alternative takes something that no other does`, () => {
      assert.deepEqual(
        needlessAlternatives(pattern).map(alternative => alternative.source),
        []
      )
    })

    it(`${name}: takes a long text in time that grows with its length`, () => {
      const text = 'this fix for the problem that was also first '.repeat(4_000)
      text.search(pattern)
    })
  }
})
