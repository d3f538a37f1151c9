import assert from 'node:assert/strict'
import { coversProduct } from '../../../knowledge/releases/coversProduct.ts'

describe('whether an article covers a product', () => {
  for (const [covered, product, expected] of [
    [['Internet Information Services 5.0'], 'Windows 2000', true],
    [['Internet Information Services 5.0'], 'Windows NT 4.0', false],
    [['Internet Information Server 4.0'], 'Windows NT 4.0', true],
    [['Windows NT'], 'Windows NT 4.0', true],
    [['Windows NT 4.0'], 'Windows 2000', false],
    [['Exchange Server 5.5'], 'Windows NT 4.0', undefined],
    [['Exchange Server 5.5'], 'Exchange Server 5.0', false],
    [['Visual FoxPro 5.0a'], 'Visual FoxPro 5.0', undefined],
    [['Visual FoxPro 5.0', 'Visual FoxPro 6.0'], 'Visual FoxPro 5.0a', undefined],
    [['Visual FoxPro 3.0'], 'Visual FoxPro 5.0a', false],
    [['Windows for Workgroups 3.11'], 'Windows 3.11', true],
    [[], 'Windows 2000', undefined]
  ] as const) {
    it(`${covered.join(', ') || 'nothing listed'}: ${product} → ${String(expected)}`, () => {
      assert.equal(coversProduct(covered, product), expected)
    })
  }
})
