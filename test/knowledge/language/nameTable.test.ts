import assert from 'node:assert/strict'
import { openNameTable } from '../../../knowledge/language/model/nameTable.ts'

describe('a table of names', () => {
  const names = ['', '@ hang', '_<pop', 'café', 'stop', 'stopp', 'サーバー', '停止']
  const table = openNameTable(names.join('\n'))

  for (const [place, name] of names.entries())
    it(`has «${name}» at ${place}`, () => assert.equal(table.placeOf(name), place))

  for (const name of ['sto', 'stopped', 'top', 'stop\nstopp', ' ', 'cafe'])
    it(`has no ${JSON.stringify(name)}`, () => assert.equal(table.placeOf(name), -1))

  it('has each of many names where it stands', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `_${at.toString(36)}`)
    const places = many.map(openNameTable(many.join('\n')).placeOf)
    assert.deepEqual(places, [...many.keys()])
  })

  it('has none when it was opened with none', () => {
    const none = openNameTable('')
    assert.deepEqual([none.size, none.placeOf(''), none.placeOf('a')], [0, -1, -1])
  })
})
