import assert from 'node:assert/strict'
import { nameProducts } from '../../../../knowledge/releases/said/nameProducts.ts'

/** A message that names Windows 2000, and whether it runs here. */
const CASES: readonly (readonly [said: string, isHere: boolean])[] = [
  ['this PC gets Windows 2000 in March, so we wait', false],
  ['next year we move to Windows 2000', false],
  ['the site goes to Windows 2000 by Christmas', false],
  ['it will be Windows 2000', false],
  ['we are going to have Windows 2000', false],
  ['we are moving everybody to Windows 2000 next year', false],
  ['we upgrade the print server to Windows 2000 in summer', false],
  ['on Windows 2000 it did', false],
  ['we moved to Windows 2000 in March', true],
  ['after the update to Windows 2000 in May it hangs', true],
  ['we upgrade to Windows 2000 and setup hangs', true],
  ['it gets Windows 2000 from the image server', true]
]

describe('a product that comes', () => {
  for (const [said, isHere] of CASES)
    it(`${isHere ? 'runs here' : 'does not run yet'}: ${said}`, () => {
      const [named] = nameProducts(said.replace('Windows', 'windows'))
      assert.equal(named?.isHere, isHere)
    })
})
