import assert from 'node:assert/strict'
import { readDeskKeys } from '../../../config/readDesk.ts'

describe('DESK_KEY', () => {
  function keysIn(setting: string): readonly string[] {
    return readDeskKeys(() => setting).map(({ name, key }) => `${name}|${key}`)
  }
  const KEY = 'k'.repeat(16)
  const SETTINGS: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    [KEY, [`|${KEY}`]],
    [`Ana Ruiz=${KEY}, Ben = ${KEY}`, [`Ana Ruiz|${KEY}`, `Ben|${KEY}`]],
    [`${KEY}=`, [`|${KEY}=`]],
    [`${KEY}==,`, [`|${KEY}==`]],
    [`Ana=${KEY}==`, [`Ana|${KEY}==`]]
  ]
  for (const [setting, keys] of SETTINGS)
    it(`${setting} → ${keys.join(' and ')}`, () => assert.deepEqual(keysIn(setting), keys))
  it('is refused when a key can be guessed or a name is none', () => {
    assert.throws(() => keysIn('Ana=short'), /less than 16 characters/)
    assert.throws(() => keysIn(`${'n'.repeat(81)}=${KEY}`), /more than 80 characters/)
  })
})
