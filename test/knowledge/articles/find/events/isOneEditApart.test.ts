import assert from 'node:assert/strict'
import { isOneEditApart } from '../../../../../knowledge/articles/find/events/isOneEditApart.ts'

const PAIRS: readonly (readonly [one: number, other: number, apart: boolean])[] = [
  [4711, 4171, true],
  [4711, 4712, true],
  [4711, 4711, false],
  [4711, 471, false],
  [4711, 1174, false],
  [5, 6, false]
]

describe('a slip of the hand in a number', () => {
  for (const [one, other, apart] of PAIRS)
    it(`${one} and ${other}: ${apart}`, () => assert.equal(isOneEditApart(one, other), apart))
})
