import assert from 'node:assert/strict'
import { findProducts } from '../../../../knowledge/releases/written/findProducts.ts'

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
