import assert from 'node:assert/strict'
import { productNamed } from '../../../knowledge/releases/products.ts'

describe('the order of releases', () => {
  for (const family of [
    [
      'Windows NT 3.1',
      'Windows NT 3.5',
      'Windows NT 3.51',
      'Windows 95',
      'Windows 98',
      'Windows Me',
      'Windows NT 4.0',
      'Windows 2000',
      'Windows XP',
      'Windows Server 2003',
      'Windows Server 2008',
      'Windows 7',
      'Windows 10'
    ],
    [
      'Exchange Server 4.0',
      'Exchange Server 5.0',
      'Exchange Server 5.5',
      'Exchange 2000',
      'Exchange Server 2003'
    ],
    [
      'SNA Server 2.0',
      'SNA Server 2.11',
      'SNA Server 3.0',
      'SNA Server 4.0',
      'Host Integration Server 2000'
    ],
    [
      'Systems Management Server 1.0',
      'Systems Management Server 1.2',
      'Systems Management Server 2.0'
    ],
    [
      'Internet Information Server 3.0',
      'Internet Information Server 4.0',
      'Internet Information Services 5.0',
      'Internet Information Services 6.0'
    ],
    ['SQL Server 4.2', 'SQL Server 6.5', 'SQL Server 7.0', 'SQL Server 2000'],
    ['Visual Studio 97', 'Visual Studio 6.0'],
    [
      'Visual FoxPro 3.0',
      'Visual FoxPro 3.0b',
      'Visual FoxPro 5.0',
      'Visual FoxPro 5.0a',
      'Visual FoxPro 6.0',
      'Visual FoxPro 7.0'
    ],
    [
      'Visual C++ 1.5',
      'Visual C++ 1.51',
      'Visual C++ 1.52',
      'Visual C++ 2.0',
      'Visual C++ 4.2',
      'Visual C++ 4.2b',
      'Visual C++ 5.0'
    ],
    ['Word 6.0', 'Word 95', 'Word 97', 'Word 98', 'Word 2000', 'Word 2002'],
    ['Office 95', 'Office 97', 'Office 2000', 'Office XP'],
    ['MS-DOS 5.0', 'MS-DOS 6.0', 'MS-DOS 6.2', 'MS-DOS 6.21', 'MS-DOS 6.22'],
    ['MASM 5.1', 'MASM 5.1a', 'MASM 6.0', 'MASM 6.0a', 'MASM 6.1', 'MASM 6.11']
  ]) {
    it(family.join(' < '), () => {
      const products = family.map(productNamed)
      assert.equal(new Set(products.map(product => product.family)).size, 1)
      for (const [index, product] of products.slice(1).entries())
        assert.ok(
          (products[index]?.order ?? 0) < product.order,
          `${products[index]?.name} before ${product.name}`
        )
    })
  }
})
