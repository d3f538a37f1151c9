import assert from 'node:assert/strict'
import { PRODUCTS, type Product } from '../../../knowledge/releases/products.ts'
import { type ListedProducts, relationOf } from '../../../knowledge/releases/relationOf.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { isSuiteOf } from '../../../knowledge/releases/suites.ts'

function has(product: string): Release {
  return { product, edition: null, version: null, servicePack: null }
}
function list(...products: readonly string[]): readonly ListedProducts[] {
  return [{ products, role: 'product' }]
}

/** What somebody has, what an article lists, and whether the one covers the other. */
const CASES = [
  ['nothing said', [], list('Exchange Server 5.5'), 'unknown'],
  ['nothing listed', ['Windows 2000'], [], 'unknown'],
  ['the same product', ['Exchange Server 5.5'], list('Exchange Server 5.5'), 'covered'],
  ['another version', ['Exchange 2000'], list('Exchange Server 5.5'), 'excluded'],
  ['no version listed', ['Outlook 2000'], list('Outlook'), 'covered'],
  ['no version said', ['Visual Basic'], list('Visual Basic 6.0'), 'covered'],
  ['a system it ran on', ['Windows 2000'], list('Exchange Server 5.5'), 'unknown'],
  ['a system newer than any', ['Windows Server 2003'], list('Exchange Server 5.5'), 'excluded'],
  ['a system of today', ['Windows Server 2022'], list('SQL Server 2000'), 'excluded'],
  ['both together', ['Windows 2000', 'Exchange 2000'], list('Exchange 2000'), 'covered'],
  [
    'a system newer than any server of that name',
    ['Windows Server 2019', 'Exchange 2000'],
    list('Exchange 2000'),
    'excluded'
  ],
  ['an old program on a new system', ['Windows 11', 'Word 97'], list('Word 97'), 'covered'],
  ['the new system alone', ['Windows 11'], list('Word 97'), 'excluded'],
  ['part of Windows', ['Windows 2000'], list('Internet Information Services 5.0'), 'covered'],
  ['part of another', ['Windows XP'], list('Internet Information Services 5.0'), 'excluded'],
  ['what is part of it', ['Internet Information Services 5.0'], list('Windows 2000'), 'covered'],
  ['a suite', ['Small Business Server 2000'], list('Exchange 2000'), 'covered'],
  ['a suite of another Windows', ['Small Business Server 2003'], list('Windows 2000'), 'excluded'],
  ['a program of a suite', ['Word 97'], list('Office 97'), 'covered'],
  ['a suite of that program', ['Visual Studio 6.0'], list('Visual Basic 6.0'), 'covered'],
  ['a server of a later era', ['Exchange Server 2019'], list('SMS', 'Proxy Server 2.0'), 'unknown'],
  [
    'a server of a later era than all',
    ['Exchange Server 2019'],
    list('Systems Management Server 2.0'),
    'excluded'
  ],
  ['one that may stand beside it', ['SQL Server 7.0'], list('Exchange Server 5.5'), 'unknown'],
  ['Windows of another name', ['SQL Server 2019'], list('Windows Server 2019'), 'unknown']
] as const

/** Versions said, and what an article that was written before some of them lists. */
const LATER = [
  [['Word 2007'], ['Word'], 'excluded'],
  [['Word 97'], ['Word'], 'covered'],
  [['Windows 11'], ['Visual Basic', 'PowerPoint 97'], 'excluded'],
  [['Windows 2000'], ['Visual Basic', 'PowerPoint 97'], 'unknown'],
  [['Word 97', 'Excel 2010'], ['Word 97', 'Excel 97'], 'excluded'],
  [['Word 97', 'Word 2010'], ['Word 97'], 'covered'],
  [['Word 97', 'Excel 2010'], ['Word 97'], 'covered'],
  [['Visual Studio 2010'], ['Visual C++ 6.0'], 'excluded'],
  [['Visual Studio 6.0'], ['Visual C++ 6.0'], 'covered'],
  [['System Center Configuration Manager'], ['Systems Management Server 2.0'], 'excluded'],
  [['Host Integration Server 2009'], ['SNA Server 4.0'], 'excluded']
] as const

/** Whether one holds the other, or both are names of one. */
function isTogether(one: Product, other: Product): boolean {
  return isSuiteOf(one.name, other.name) || one.hosts.some(host => other.hosts.includes(host))
}

describe('relationOf', () => {
  for (const [what, stated, listed, expected] of CASES) {
    it(`${what} → ${expected}`, () => assert.equal(relationOf(stated.map(has), listed), expected))
  }

  it('what the article runs on is not what it is about', () => {
    const listed: readonly ListedProducts[] = [
      { products: ['Visual C++ 4.0'], role: 'product' },
      { products: ['Windows NT 3.51'], role: 'platform' }
    ]
    assert.equal(relationOf([has('Windows NT 3.51')], listed), 'unknown')
    assert.equal(relationOf([has('Windows 95')], listed), 'unknown')
  })

  it('an article is not about a system that came after it', () => {
    assert.equal(relationOf([has('Windows 10')], list('Encarta 97')), 'unknown')
    assert.equal(relationOf([has('Windows 10')], list('Encarta 97'), '1999-08-03'), 'excluded')
    assert.equal(relationOf([has('Windows 98')], list('Encarta 97'), '1999-08-03'), 'unknown')
    assert.equal(relationOf([has('Teams')], list('Baseball 3D 1995'), '1999-08-03'), 'excluded')
  })

  for (const [stated, listed, expected] of LATER)
    it(`${stated.join(' and ')} to an article of 2000 about ${listed.join(' and ')} → ${expected}`, () =>
      assert.equal(relationOf(stated.map(has), list(...listed), '2000-11-14'), expected))

  it('no version that came after an article is covered by one of its family', () => {
    const pairs = PRODUCTS.flatMap(later =>
      PRODUCTS.filter(one => one.family === later.family && one.released < later.released).map(
        one => ({ later, one })
      )
    ).filter(({ later, one }) => !isTogether(later, one))
    assert.ok(pairs.length > 500)
    const missed = pairs.filter(({ later, one }) => {
      const written = `${one.released}-12-31`
      return relationOf([has(later.name)], list(one.name), written) !== 'excluded'
    })
    assert.deepEqual(
      missed.map(({ later, one }) => `${later.name} to ${one.name}`),
      []
    )
  })
})
