import assert from 'node:assert/strict'
import { isFromLaterEra, isNewerThanHosts, isSoldAfter } from '../../../knowledge/releases/era.ts'

describe('whether a Windows is newer than any a product ran on', () => {
  for (const [windows, product, expected] of [
    ['Windows 11', 'Word 97', true],
    ['Windows XP', 'Word 97', false],
    ['Windows 2000', 'Exchange Server 5.5', false],
    ['Windows Server 2003', 'Exchange Server 5.5', true],
    ['Windows Server 2003', 'Exchange 2000', true],
    ['Windows 2000', 'Exchange Server 5.0', true],
    ['Windows Server 2022', 'Exchange Server 2019', false],
    ['Windows Server 2008', 'Windows NT', true],
    ['Windows XP', 'Internet Information Services 5.0', true],
    ['Windows 2000', 'Internet Information Services 5.0', false],
    ['Windows 10', 'Visual C++ 4.1', true],
    ['Windows 95', 'Visual C++ 4.1', false],
    ['Windows 10', 'Outlook', false],
    ['Windows 10', 'Encarta 97', undefined],
    ['Windows 10', 'a product of nobody', undefined]
  ] as const) {
    it(`${windows}, ${product} → ${expected}`, () =>
      assert.equal(isNewerThanHosts(windows, product), expected))
  }
})

describe('whether a product came after all systems of another', () => {
  for (const [later, earlier, expected] of [
    ['Exchange Server 2019', 'Systems Management Server 2.0', true],
    ['Exchange 2000', 'Systems Management Server 2.0', false],
    ['SQL Server 2022', 'Exchange Server 5.5', true],
    ['Word 97', 'Encarta 97', undefined]
  ] as const) {
    it(`${later}, ${earlier} → ${expected}`, () =>
      assert.equal(isFromLaterEra(later, earlier), expected))
  }
})

describe('whether a product was sold after a date', () => {
  for (const [product, date, expected] of [
    ['Windows 7', '1999-08-03', true],
    ['Windows 98', '1999-08-03', false],
    ['Windows XP', '2001-12-01', false],
    ['Encarta 97', '1999-08-03', undefined],
    ['Windows 7', '', undefined]
  ] as const) {
    it(`${product}, ${date} → ${expected}`, () =>
      assert.equal(isSoldAfter(product, date), expected))
  }
})
