import assert from 'node:assert/strict'
import { coversProduct } from '../../../knowledge/releases/coversProduct.ts'
import { type FixedIn, includesFix } from '../../../knowledge/releases/includesFix.ts'
import { productNamed } from '../../../knowledge/releases/products.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { findProducts } from '../../../knowledge/releases/written/findProducts.ts'

function has(product: string, servicePack: number | null = null, letter?: string): Release {
  return {
    product,
    edition: null,
    version: null,
    servicePack,
    ...(letter === undefined ? {} : { letter })
  }
}
function pack(product: string, servicePack: number, letter = ''): FixedIn {
  return { product, servicePack, letter }
}
function version(name: string): FixedIn {
  return { product: name, servicePack: null, version: name }
}

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

describe('whether what is installed has a fix', () => {
  for (const [what, installed, fix, expected] of [
    ['an older service pack', has('Windows 2000', 2), pack('Windows 2000', 3), false],
    ['the same one', has('Windows 2000', 3), pack('Windows 2000', 3), true],
    ['a later one', has('Windows 2000', 4), pack('Windows 2000', 3), true],
    ['none at all', has('Windows 2000', 0), pack('Windows 2000', 3), false],
    ['an unknown one', has('Windows 2000'), pack('Windows 2000', 3), undefined],
    ['another product', has('Windows NT 4.0', 6), pack('Windows 2000', 3), undefined],
    [
      'Terminal Server Edition is not the other NT 4.0',
      has('Windows NT 4.0 Terminal Server Edition', 6),
      pack('Windows NT 4.0', 4),
      undefined
    ],
    ['6 of a fix in 6a', has('Windows NT 4.0', 6, ''), pack('Windows NT 4.0', 6, 'a'), false],
    ['6 or 6a of a fix in 6a', has('Windows NT 4.0', 6), pack('Windows NT 4.0', 6, 'a'), undefined],
    ['5 of a fix in 6a', has('Windows NT 4.0', 5), pack('Windows NT 4.0', 6, 'a'), false],
    ['6a of a fix in 6a', has('Windows NT 4.0', 6, 'a'), pack('Windows NT 4.0', 6, 'a'), true],
    ['6a of a fix in 6', has('Windows NT 4.0', 6, 'a'), pack('Windows NT 4.0', 6), true],
    [
      'the service pack before a rollup',
      has('Systems Management Server 2.0', 4),
      { ...pack('Systems Management Server 2.0', 4), kind: 'rollup' },
      false
    ],
    [
      'the one after it',
      has('Systems Management Server 2.0', 5),
      { ...pack('Systems Management Server 2.0', 4), kind: 'rollup' },
      true
    ],
    ['a later version', has('Windows 2000'), version('Windows NT 4.0'), true],
    ['an earlier version', has('Windows NT 3.51'), version('Windows NT 4.0'), false],
    [
      'a version of another family',
      has('Exchange Server 5.5'),
      version('Windows NT 4.0'),
      undefined
    ],
    ['a version without a number', has('Windows NT'), version('Windows NT 4.0'), undefined],
    ['a lettered version', has('Visual FoxPro 3.0'), version('Visual FoxPro 3.0b'), false]
  ] as const) {
    it(`${what}: ${String(expected)}`, () => {
      assert.equal(includesFix(installed, fix), expected)
    })
  }
})

describe('the products of an applies-to line', () => {
  for (const [line, expected] of [
    ['Microsoft Windows NT Server version 4.0', ['Windows NT 4.0']],
    [
      'Microsoft Windows NT Server version 4.0, Terminal Server Edition',
      ['Windows NT 4.0 Terminal Server Edition']
    ],
    [
      'Microsoft Windows NT Server versions 4.0 SP4, 4.0 SP5, Terminal Server Edition',
      ['Windows NT 4.0 Terminal Server Edition 4,5']
    ],
    ['Microsoft Windows NT Advanced Server, version 3.1', ['Windows NT 3.1']],
    ['Microsoft Windows versions 2000, 2000 SP1, 2000 SP2 Professional', ['Windows 2000 1,2']],
    ['Microsoft Windows 2000 Advanced Server', ['Windows 2000']],
    ['the operating system: Microsoft Windows NT 4.0', ['Windows NT 4.0']],
    [
      'Microsoft SNA Server, versions 2.11, 2.11 SP1, 2.11 SP2, 3.0, 4.0',
      ['SNA Server 2.11 1,2', 'SNA Server 3.0', 'SNA Server 4.0']
    ],
    ['Microsoft Exchange 2000 Server', ['Exchange 2000']],
    ['Microsoft Exchange, versions 5.0, 5.5', ['Exchange Server 5.0', 'Exchange Server 5.5']],
    ['Microsoft Exchange Windows 95/98 client, version 5.0', ['Exchange Client 5.0']],
    ['Microsoft Internet Information Services version 5.0', ['Internet Information Services 5.0']],
    [
      'Microsoft Internet Information Server versions 4.0, 5.0',
      ['Internet Information Server 4.0', 'Internet Information Services 5.0']
    ],
    [
      'Microsoft Visual FoxPro for Windows, versions 3.0, 3.0b',
      ['Visual FoxPro 3.0', 'Visual FoxPro 3.0b']
    ],
    ['Microsoft FoxPro for MS-DOS, version 2.6', ['FoxPro 2.6']],
    ['Microsoft PowerPoint for Windows 95, version 7.0', ['PowerPoint 7.0']],
    [
      'Microsoft Word 97 for Windows, versions Service Release 1 (SR-1), Service Release 2',
      ['Word 97 1,2']
    ],
    ['Microsoft Internet Explorer version 5.5 for Windows NT 4.0', ['Internet Explorer 5.5']],
    ['Microsoft Outlook 97, versions 8.0, 8.01', ['Outlook 97']],
    ['Microsoft Train Simulator, version 1.0', ['Train Simulator 1.0']],
    [
      'Microsoft Creative Writer for Windows, versions 1.0, 2.0',
      ['Creative Writer 1.0', 'Creative Writer 2.0']
    ],
    ['The C Run-Time (CRT), included with:', ['C Run-Time (CRT)']],
    ['Microsoft BackOffice Small Business Server version 4.5', ['Small Business Server 4.5']],
    ['Microsoft Windows Software Development Kit (SDK) 3.1', ['Windows SDK 3.1']]
  ] as const) {
    it(line, () => {
      assert.deepEqual(
        findProducts(line).map(({ product, servicePacks }) =>
          [product, servicePacks.join()].filter(Boolean).join(' ')
        ),
        expected
      )
    })
  }
})

describe('whether an article covers a product', () => {
  for (const [covered, product, expected] of [
    [['Internet Information Services 5.0'], 'Windows 2000', true],
    [['Internet Information Services 5.0'], 'Windows NT 4.0', false],
    [['Internet Information Server 4.0'], 'Windows NT 4.0', true],
    [['Windows NT'], 'Windows NT 4.0', true],
    [['Windows NT 4.0'], 'Windows 2000', false],
    [['Exchange Server 5.5'], 'Windows NT 4.0', undefined],
    [['Exchange Server 5.5'], 'Exchange Server 5.0', false],
    [[], 'Windows 2000', undefined]
  ] as const) {
    it(`${covered.join(', ') || 'nothing listed'}: ${product} → ${String(expected)}`, () => {
      assert.equal(coversProduct(covered, product), expected)
    })
  }
})
