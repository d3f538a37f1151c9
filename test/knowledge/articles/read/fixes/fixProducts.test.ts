import assert from 'node:assert/strict'
import { productsOfLevel } from '../../../../../knowledge/articles/read/fixes/fixProducts.ts'
import { parseFixKeyword } from '../../../../../knowledge/releases/written/parseFixKeyword.ts'
import { readLevels } from '../../../../../knowledge/releases/written/readLevels.ts'

/** A level as it is written, the products of the article, and whose it is. */
const LEVELS: readonly {
  readonly level: string
  readonly products: readonly string[]
  readonly scoped?: readonly string[]
  readonly keyword?: string
  readonly owners: readonly string[]
}[] = [
  { level: 'SNA Server 4.0 SP3', products: ['Exchange Server 5.5'], owners: ['SNA Server 4.0'] },
  { level: 'IIS 4.0 Service Pack 6a', products: [], owners: ['Windows NT 4.0'] },
  {
    level: 'Windows NT Service Pack 5',
    products: ['Windows NT 3.5', 'Windows NT 4.0'],
    owners: ['Windows NT 4.0']
  },
  {
    level: 'Windows NT Service Pack 5',
    products: ['Internet Information Server 4.0'],
    owners: ['Windows NT 4.0']
  },
  { level: 'Service Pack 3', products: ['Exchange Server 5.5'], owners: ['Exchange Server 5.5'] },
  {
    level: 'Service Pack 4',
    products: ['SNA Server 3.0', 'SNA Server 4.0'],
    keyword: 'kbsna300sp4fix',
    owners: ['SNA Server 3.0']
  },
  { level: 'Service Pack 2', products: ['SNA Server 3.0', 'SNA Server 4.0'], owners: [] },
  {
    level: 'Service Pack 2',
    products: ['SNA Server 3.0', 'SNA Server 4.0'],
    scoped: ['SNA Server 4.0'],
    owners: ['SNA Server 4.0']
  },
  {
    level: 'the latest service pack',
    products: ['Windows NT 4.0', 'Encarta 96'],
    owners: ['Windows NT 4.0']
  },
  { level: 'version 3.2a', products: ['Mail 3.2'], owners: ['Mail 3.2a'] },
  { level: 'version 3.2a', products: ['Mail 3.2', 'Excel 5.0'], owners: [] }
]

describe('whose a level is', () => {
  for (const { level, products, scoped = [], keyword, owners } of LEVELS) {
    it(`${level} of ${[...scoped, ...products].join(', ')} → ${owners.join() || 'nobody'}`, () => {
      const named = keyword === undefined ? undefined : parseFixKeyword(keyword)
      const keywords = named === undefined ? [] : [named]
      const found = readLevels(level).flatMap(one =>
        productsOfLevel(one, { products, scoped, keywords })
      )
      assert.deepEqual(found, owners)
    })
  }
})
