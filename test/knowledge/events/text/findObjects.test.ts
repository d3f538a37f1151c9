import assert from 'node:assert/strict'
import { findObjects } from '../../../../knowledge/events/text/findObjects.ts'

const VALUE = { id: 7, path: 'C:\\logs\\"a"', note: 'one " and one {' }
const RUBY = { a: '2020-01-02T03:04:05Z', b: ['c'] }
const ONCE = JSON.stringify(VALUE)
const TWICE = JSON.stringify(ONCE).slice(1, -1)
const THRICE = JSON.stringify(TWICE).slice(1, -1)

describe('objects of JSON in a text', () => {
  for (const [what, text, values] of [
    ['among words', `before ${ONCE} after`, [VALUE]],
    ['one a line', `${ONCE}\n${ONCE}`, [VALUE, VALUE]],
    ['in a list', `[${ONCE}, ${ONCE}]`, [VALUE, VALUE]],
    ['in a string', `x="${TWICE}"`, [VALUE]],
    ['in a string in a string', `x="${THRICE}"`, [VALUE]],
    [
      'wrapped within a string',
      '{"a": "one\ntwo", "b": 1, "c": 2}',
      [{ a: 'one two', b: 1, c: 2 }]
    ],
    ['with curled quotation marks', '{“a”: “b”}', [{ a: 'b' }]],
    ['as Ruby prints it', '{\n  "a" => 2020-01-02T03:04:05Z,\n "b" => [\n [0] "c"\n ]\n}', [RUBY]],
    [
      'as Python prints it',
      "{'a': datetime(2020, 1, 2), 'b': None}",
      [{ a: '2020, 1, 2', b: null }]
    ],
    ['of a database', '{ "a" : ISODate("2020-01-02"), "b" : 4 }', [{ a: '2020-01-02', b: 4 }]],
    ['cut off', '{"a": "b", "c": 4, "d": "rest of', [{ a: 'b', c: '4', d: 'rest of' }]],
    ['a GUID', '{3b4b3bd4-b907-11d1-8f5a}', []],
    ['none', 'no object here', []]
  ] as const)
    it(what, () =>
      assert.deepEqual(
        findObjects(text).map(({ value }) => value),
        values
      )
    )

  it('tell where they stand', () => {
    const [found] = findObjects(`ab ${ONCE} cd`)
    assert.deepEqual([found?.start, found?.end], [3, 3 + ONCE.length])
  })
})
