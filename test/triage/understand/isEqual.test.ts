import assert from 'node:assert/strict'
import { isEqual } from '../../../triage/understand/isEqual.ts'

describe('equal values of plain JSON', () => {
  it('are equal field by field, in any order, an absent one like undefined', () => {
    assert.ok(isEqual({ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }))
    assert.ok(isEqual({ a: undefined }, {}))
    assert.ok(isEqual([], []))
  })

  it('differ in a value, a length or a kind', () => {
    assert.ok(!isEqual({ a: 1 }, { a: 2 }))
    assert.ok(!isEqual([1], [1, 2]))
    assert.ok(!isEqual([], {}))
    assert.ok(!isEqual(null, {}))
  })
})
