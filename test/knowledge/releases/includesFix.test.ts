import assert from 'node:assert/strict'
import { includesFix } from '../../../knowledge/releases/includesFix.ts'

describe('a service pack said not to be in', () => {
  const fixedInSp3 = { product: 'Windows 2000', servicePack: 3 }
  for (const [below, expected] of [
    [2, false],
    [3, false],
    [4, undefined],
    [undefined, undefined]
  ] as const) {
    it(`below ${below}, fixed in 3 → ${expected}`, () => {
      const bound = below === undefined ? {} : { below }
      const release = { product: 'Windows 2000', edition: null, version: null, servicePack: null }
      assert.equal(includesFix({ ...release, ...bound }, fixedInSp3), expected)
    })
  }
})
