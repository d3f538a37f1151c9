import assert from 'node:assert/strict'
import { markPlatforms } from '../../../../knowledge/releases/written/markPlatforms.ts'
import { scanWritten } from '../../../../knowledge/releases/written/scanWritten.ts'

/** A phrase and the products that stay in it. */
const PHRASES: readonly (readonly [phrase: string, ...products: string[]])[] = [
  ['Visual FoxPro for Windows 7.0 Service Pack 1', 'Visual FoxPro'],
  ['Service Pack 3 for Windows NT 4.0', 'Windows NT'],
  ['versions that are later than Windows NT 4.0'],
  ['the Windows CE Toolkit for Visual C++ 6.0', 'Windows CE'],
  ['the SNA Server Windows 95 client', 'SNA Server'],
  ['Windows 95 and Windows NT 4.0', 'Windows 95', 'Windows NT']
]

describe('the products of a phrase that are not only what another is for', () => {
  for (const [phrase, ...expected] of PHRASES) {
    it(`${phrase} → ${expected.join(', ') || 'none'}`, () => {
      const products = markPlatforms(scanWritten(phrase), phrase).flatMap(token =>
        token.kind === 'product' ? [token.family.base] : []
      )
      assert.deepEqual(products, expected)
    })
  }
})
